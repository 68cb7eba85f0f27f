import { afterEach } from '@jest/globals'
import type { Entry } from '../../../src/ledger/entry'
import { mountOutlets } from '../../../src/delivery/mount'
import { problemErrors } from '../../../src/shared/problem'
import { listen, type Listening } from '../../support/listen'
import { models, ORIGIN } from '../../support/model'
import { BEFORE_THE_EVENTS } from '../../support/public-content'

export { ORIGIN }
export const CONSUMERS: Record<string, string[]> = {
  'cong-tinh': ['https://cong.tinh.example', 'https://www.cong.tinh.example'],
  'chua-co-trang': [],
}

/** All outlets over real HTTP, as the hub mounts them, for each test anew; at a time when the sample events are still to come. */
export function embeds() {
  const model = models()
  const open: Listening[] = []
  afterEach(async () => {
    for (const listening of open.splice(0)) await listening.close()
  })
  return async (entries: Entry[]) => {
    const clock = () => BEFORE_THE_EVENTS
    const read = model.of(entries, clock)
    const listening = await listen((app) => {
      mountOutlets(app, {
        model: read,
        origin: ORIGIN,
        mediaDir: '/nonexistent',
        clock,
        health: { checks: {}, optional: [] },
        measures: [],
        frameOrigins: (id) => CONSUMERS[id] ?? null,
        stopping: new AbortController().signal,
      })
      app.use(problemErrors({ logger: { error: (fields: unknown) => console.error(fields) } as never }))
    })
    open.push(listening)
    return async (path: string, headers: Record<string, string> = {}) => {
      const res = await fetch(listening.origin + path, { redirect: 'manual', headers })
      const text = await res.text()
      return { status: res.status, headers: res.headers, text, json: () => JSON.parse(text) }
    }
  }
}
