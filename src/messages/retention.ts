import type { Payload } from 'payload'
import type { Clock } from '../shared/clock'
import { RESET_PATH } from './reset-password'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** Letters name people: what is over is not kept for ever. */
const KEPT_FOR = 180 * DAY
/** A link to a new password is void after some hours; its letter need not lie about. */
const RESET_KEPT_FOR = DAY

/** Removes old letters, at most once an hour however often it is called. */
export function createCleaner({ payload, now }: { payload: Payload; now: Clock }): () => Promise<void> {
  let cleanedAt = -Infinity
  return async () => {
    const at = now().getTime()
    if (at - cleanedAt < HOUR) return
    const before = (ms: number) => ({ createdAt: { less_than: new Date(at - ms).toISOString() } })
    const isOver = { status: { in: ['sent', 'kept', 'failed'] } }
    const isReset = { text: { contains: RESET_PATH } }
    for (const where of [{ and: [before(KEPT_FOR), isOver] }, { and: [before(RESET_KEPT_FOR), isReset] }])
      await payload.db.deleteMany({ collection: 'messages', where })
    cleanedAt = at
  }
}
