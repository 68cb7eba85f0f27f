import { afterEach } from '@jest/globals'
import type { Entry } from '../../../src/ledger/entry'
import { apiRouter } from '../../../src/outlets/api/router'
import type { ReadModel } from '../../../src/readmodel/read-model'
import { problemErrors } from '../../../src/shared/problem'
import { systemClock, type Clock } from '../../../src/shared/clock'
import { listen, type Listening } from '../../support/listen'
import { models, ORIGIN } from '../../support/model'

export { ORIGIN }

export interface Answer {
  status: number
  headers: Headers
  /** Empty text is null. */
  json: Record<string, unknown> & { data: Record<string, unknown>[] }
  text: string
}

/** The delivery API over real HTTP, for each test anew. */
export function apis() {
  const model = models()
  const open: Listening[] = []
  afterEach(async () => {
    for (const listening of open.splice(0)) await listening.close()
  })
  return async (entries: Entry[], now: Clock = systemClock, stopping?: AbortSignal) => {
    const read: ReadModel = model.of(entries, now)
    const errors: unknown[] = []
    const listening = await listen((app) => {
      app.use('/v1', apiRouter({ model: read, origin: ORIGIN, clock: now, stopping }))
      app.use(problemErrors({ logger: { error: (fields: unknown) => void errors.push(fields) } as never }))
    })
    open.push(listening)
    const request = async (path: string, init: RequestInit = {}): Promise<Answer> => {
      const res = await fetch(listening.origin + path, { redirect: 'manual', ...init })
      const text = await res.text()
      return { status: res.status, headers: res.headers, text, json: text ? JSON.parse(text) : null }
    }
    return { read, request, errors, address: listening.origin }
  }
}
