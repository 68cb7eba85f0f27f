import type { Payload, PayloadRequest } from 'payload'
import { type Actor, mayPublish } from '../../access/roles'
import { record } from '../../audit/record'
import { inTransaction } from '../../database/transaction'
import { consentTakenBack } from '../../messages/letters'
import { tell } from '../../messages/tell'
import { fold } from '../../text/fold'
import { DeskError } from '../errors'
import { hubOf } from '../hub-link'
import { type Consent, readConsents } from './record'
import { pendingItemsOf } from './shown'
import { REASONS, type WithdrawnItem, withdrawItemsOf } from './withdraw-items'

export interface TakeBack {
  payload: Payload
  actor: Actor
  id: string
  /** What the person said; stays inside. */
  reason: string
  /** Further consents of the same person, taken back together. */
  also?: string[]
}

/**
 * Somebody takes their consent back: it is marked for good, and every public item that names or shows them is withdrawn before this answers. The mark is what counts:
 * should the hub die in between, `watch.ts` withdraws what is left.
 */
export async function takeBack({ payload, actor, id, reason, also = [] }: TakeBack): Promise<{
  withdrawn: WithdrawnItem[]
}> {
  if (!mayPublish(actor)) throw mayNot
  const ids = [...new Set([id, ...also])]
  await inTransaction(payload, (req) => mark(req, { actor, id, ids, reason }))
  return { withdrawn: await withdrawItemsOf(payload, { consents: ids, actor, reason: REASONS.takenBack }) }
}

interface Marking {
  actor: Actor
  id: string
  ids: string[]
  reason: string
}

async function mark(req: PayloadRequest, { actor, id, ids, reason }: Marking): Promise<void> {
  const consents = await readConsents(req, { id: { in: ids } })
  const main = consents.find((consent) => consent.id === id)
  if (!main || consents.length < ids.length) throw unknown
  if (consents.some(({ person }) => fold(person) !== fold(main.person))) throw otherPerson
  const open = consents.filter(({ isTakenBack }) => !isTakenBack)
  for (const consent of open) await markOne(req, consent, actor, reason)
  if (open.length > 0) await tellOfPending(req, main, open, actor)
}

async function markOne(req: PayloadRequest, { id, person }: Consent, actor: Actor, reason: string): Promise<void> {
  const at = hubOf(req.payload).now()
  const data = { withdrawnAt: at.toISOString(), withdrawalReason: reason }
  await req.payload.db.updateOne({ collection: 'consents', id, data, req, returning: false })
  await record(req, { what: 'consent-withdrawn', actor, type: 'consents', target: id, title: person, at })
}

/** Whoever counts on an item that now stops learns of it before its hour. */
async function tellOfPending(
  req: PayloadRequest,
  { id, person }: Consent,
  taken: Consent[],
  actor: Actor,
): Promise<void> {
  const items = await pendingItemsOf(
    req,
    taken.map(({ id }) => id),
  )
  if (items.length === 0) return
  await tell(req, {
    people: items.flatMap(({ editedBy, approvedBy }) => [editedBy, approvedBy]),
    roles: ['publisher'],
    except: actor.id,
    ...consentTakenBack({ person, items: items.map(({ title }) => title), path: `/admin/collections/consents/${id}` }),
  })
}

const mayNot = new DeskError('role', {
  vi: 'Tài khoản của bạn không ghi nhận việc rút đồng ý được. Hãy báo ngay cho người duyệt và công bố.',
  en: 'Your account may not record that a consent is taken back. Tell a publisher at once.',
})
const unknown = new DeskError('unknown', {
  vi: 'Không tìm thấy giấy đồng ý này.',
  en: 'There is no such consent.',
})
const SAME_PERSON = {
  vi: 'Các giấy rút cùng lúc phải của cùng một người.',
  en: 'Consents taken back together have to be of one person.',
}
const otherPerson = new DeskError('incomplete', SAME_PERSON, [{ field: 'also', message: SAME_PERSON }])
