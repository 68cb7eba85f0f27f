import type { Payload } from 'payload'
import { hubOf } from '../desk/hub-link'
import { dayOf } from '../text/dates'

const DAY = 24 * 60 * 60 * 1000
/** The department reports once a year, in the weeks after its end, and compares with the year before: two whole years and ten weeks to do it in. */
export const KEPT_DAYS = 800

/** Removes rows of usage that nobody compares with any more, once for each day however often it is called. Several nodes may do so at once. */
export function createUsageCleaner(payload: Payload): () => Promise<void> {
  let cleanedOn = ''
  return async () => {
    const now = hubOf(payload).now()
    const today = dayOf(now.toISOString())
    if (today === cleanedOn) return
    const firstKept = dayOf(new Date(now.getTime() - KEPT_DAYS * DAY).toISOString())
    await payload.db.deleteMany({ collection: 'usage', where: { day: { less_than: firstKept } } })
    cleanedOn = today
  }
}
