import type { PayloadRequest, Where } from 'payload'
import { type Actor, mayPublish } from '../access/roles'
import { dayOf, endOfDay, startOfDay } from '../text/dates'
import { find } from './lines'
import { DAY, listed, MOST } from './listed'
import type { ConsentLine, Listing } from './shape'

/** Time enough to ask a person again. */
const AHEAD = 30 * DAY

/** Whose consent ends soon, then whose is over already: name and day alone, and only for those who may publish. */
export async function endingConsents(
  req: PayloadRequest,
  actor: Actor,
  now: Date,
): Promise<Listing<ConsentLine> | null> {
  if (!mayPublish(actor)) return null
  const today = dayOf(now.toISOString())
  const last = endOfDay(dayOf(new Date(now.getTime() + AHEAD).toISOString()))
  const ending = await consents(req, 'validUntil', [
    { validUntil: { greater_than_equal: startOfDay(today) } },
    { validUntil: { less_than_equal: last } },
  ])
  const over = await consents(req, '-validUntil', [{ validUntil: { less_than: startOfDay(today) } }])
  return listed([...ending, ...over].map((each) => lineOf(each, today)))
}

interface Consent {
  id: string
  person: string
  validUntil: string | Date
}

const consents = (req: PayloadRequest, sort: string, when: Where[]) =>
  find<Consent>(req, {
    collection: 'consents',
    where: { and: [...when, { withdrawnAt: { exists: false } }] },
    sort,
    limit: MOST,
    select: { person: true, validUntil: true },
  })

function lineOf({ id, person, validUntil }: Consent, today: string): ConsentLine {
  const day = dayOf(new Date(validUntil).toISOString())
  return { id, person, validUntil: day, isOver: day < today }
}
