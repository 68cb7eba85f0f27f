import type { Payload, PayloadRequest, Where } from 'payload'
import { record } from '../../audit/record'
import { inTransaction } from '../../database/transaction'
import { consentEnded, consentEnding } from '../../messages/letters'
import { tell } from '../../messages/tell'
import { endOfDay, startOfDay } from '../../text/dates'
import { hubOf } from '../hub-link'
import { todayOf } from './people'
import { type Consent, readConsents } from './record'
import { lastEditors, listOf, publicItemsOf, type ShownItem } from './shown'
import { REASONS, withdrawItemsOf } from './withdraw-items'

/** How long before its end people are warned. */
const WARNING_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Sees to it that nothing is public without a consent: withdraws what taken-back and expired consents leave behind, and warns of those that are about to end.
 * Goes by what is there, not by what was done before, so it finishes what a killed process began, and can run any number of times.
 */
export async function watchConsents(payload: Payload): Promise<void> {
  await finishTakenBack(payload)
  await withdrawExpired(payload)
  await warnEnding(payload)
}

async function finishTakenBack(payload: Payload): Promise<void> {
  const consents = await ids({ payload } as PayloadRequest, { withdrawnAt: { exists: true } })
  await withdrawItemsOf(payload, { consents, actor: null, reason: REASONS.takenBack })
}

/** A consent holds until its last day is over in Vietnam. */
async function withdrawExpired(payload: Payload): Promise<void> {
  const req = { payload } as PayloadRequest
  const expired = await readConsents(req, {
    and: [{ withdrawnAt: { exists: false } }, { validUntil: { less_than: startOfDay(todayOf(req)) } }],
  })
  // Most ended long ago and show nowhere any more: one question for all of them.
  if (
    (
      await publicItemsOf(
        req,
        expired.map(({ id }) => id),
      )
    ).length === 0
  )
    return
  for (const consent of expired) {
    await inTransaction(payload, (own) => announceExpiry(own, consent))
    await withdrawItemsOf(payload, { consents: [consent.id], actor: null, reason: REASONS.expired })
  }
}

/** One audit line and one letter for each time a consent runs out. */
async function announceExpiry(req: PayloadRequest, { id, person, validUntil }: Consent): Promise<void> {
  const items = await publicItemsOf(req, [id])
  if (items.length === 0) return
  const ended = endOfDay(validUntil!)
  const { totalDocs } = await req.payload.db.count({
    collection: 'audit',
    where: {
      and: [{ what: { equals: 'consent-expired' } }, { target: { equals: id } }, { at: { greater_than: ended } }],
    },
    req,
  })
  if (totalDocs > 0) return
  const at = hubOf(req.payload).now()
  await record(req, { what: 'consent-expired', type: 'consents', target: id, title: person, detail: listOf(items), at })
  await tell(req, {
    roles: ['publisher'],
    people: await lastEditors(req, items),
    ...consentEnded({ person, at: new Date(ended), items: titlesOf(items), path: pathOf(id) }),
  })
}

async function warnEnding(payload: Payload): Promise<void> {
  const req = { payload } as PayloadRequest
  const today = startOfDay(todayOf(req))
  const ending = await ids(req, {
    and: [
      { withdrawnAt: { exists: false } },
      { validUntil: { greater_than_equal: today } },
      { validUntil: { less_than: daysAfter(today, WARNING_DAYS + 1) } },
    ],
  })
  for (const id of ending) await inTransaction(payload, (own) => warnOnce(own, id))
}

/** Once for each end: a consent that was extended is warned of anew. */
async function warnOnce(req: PayloadRequest, id: string): Promise<void> {
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne<{ id: string; warnedOn?: string | Date | null }>({
    collection: 'consents',
    where,
    req,
  })
  const [consent] = await readConsents(req, where)
  if (!stored || !consent?.validUntil) return
  const isWarned = stored.warnedOn && new Date(stored.warnedOn).toISOString() >= windowOf(consent.validUntil)
  if (isWarned) return
  const items = await publicItemsOf(req, [id])
  if (items.length === 0) return
  const data = { warnedOn: hubOf(req.payload).now().toISOString() }
  await req.payload.db.updateOne({ collection: 'consents', id, data, req, returning: false })
  const lastDay = new Date(startOfDay(consent.validUntil))
  await tell(req, {
    roles: ['publisher'],
    people: await lastEditors(req, items),
    ...consentEnding({ person: consent.person, at: lastDay, items: titlesOf(items), path: pathOf(id) }),
  })
}

const titlesOf = (items: ShownItem[]) => items.map(({ title }) => title)
const pathOf = (id: string) => `/admin/collections/consents/${id}`
const windowOf = (validUntil: string) => daysAfter(startOfDay(validUntil), -WARNING_DAYS)
const daysAfter = (instant: string, days: number) => new Date(Date.parse(instant) + days * DAY_MS).toISOString()

async function ids(req: PayloadRequest, where: Where): Promise<string[]> {
  return (await readConsents(req, where)).map(({ id }) => id)
}
