import { afterEach } from '@jest/globals'
import type { Entry } from '../../../src/ledger/entry'
import { pagesRouter } from '../../../src/outlets/pages/router'
import { listen, type Listening } from '../../support/listen'
import { models, ORIGIN } from '../../support/model'
import { BEFORE_THE_EVENTS } from '../../support/public-content'

export { ORIGIN }

/** The pages over real HTTP, for each test anew, at a time when the sample events are still to come. */
export function pages() {
  const model = models()
  const open: Listening[] = []
  afterEach(async () => {
    for (const listening of open.splice(0)) await listening.close()
  })
  return async (entries: Entry[], now = BEFORE_THE_EVENTS) => {
    const clock = () => now
    const read = model.of(entries, clock)
    const listening = await listen((app) => app.use(pagesRouter({ model: read, origin: ORIGIN, clock })))
    open.push(listening)
    return async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
      const res = await fetch(listening.origin + path, { redirect: 'manual', headers, method })
      return { status: res.status, headers: res.headers, text: await res.text() }
    }
  }
}

/** What stands between two pieces of markup, each of which must be there. */
export function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start)
  const to = text.indexOf(end, from + start.length)
  if (from < 0 || to < 0) throw new Error(`Not found: ${start} … ${end}`)
  return text.slice(from + start.length, to)
}
