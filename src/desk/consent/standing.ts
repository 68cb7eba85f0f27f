import type { PayloadRequest } from 'payload'
import { actorOf, mayPublish } from '../../access/roles'
import { shortDate, startOfDay } from '../../text/dates'
import { fold } from '../../text/fold'
import type { ItemType } from '../../ledger/entry'
import { DeskError, type Text } from '../errors'
import { lacksOf } from './lacks'
import { termsOf } from './people'
import { type Consent, readConsents } from './record'
import { publicItemsOf } from './shown'

/** How a consent stands today, and what taking it back would withdraw. */
export interface ConsentStanding {
  state: 'valid' | 'lacking' | 'takenBack'
  /** One line each: until when it holds, or what it lacks. */
  lines: Text[]
  items: { type: ItemType; id: string; title: string }[]
  /** Other consents under the same name, which may be the same person's. */
  others: { id: string; person: string; until: string | null }[]
  mayTakeBack: boolean
}

export async function consentStanding(req: PayloadRequest, id: string): Promise<ConsentStanding> {
  // Read with the person's own rights: a contributor asks about its own organisation's records only.
  const { docs } = await req.payload.find({
    collection: 'consents',
    where: { id: { equals: id } },
    overrideAccess: false,
    depth: 0,
    limit: 1,
    req,
  })
  const [consent] = docs.length > 0 ? await readConsents(req, { id: { equals: id } }) : []
  if (!consent) throw unknown
  const lacks = lacksOf(consent, { name: consent.person }, await termsOf(req))
  const items = await publicItemsOf(req, [id])
  const isOpen = mayPublish(actorOf(req)) && !consent.isTakenBack
  return {
    state: consent.isTakenBack ? 'takenBack' : lacks.length > 0 ? 'lacking' : 'valid',
    lines: linesOf(consent, lacks),
    items: items.map(({ type, id, title }) => ({ type, id, title })),
    others: isOpen ? await othersOf(req, consent) : [],
    mayTakeBack: isOpen,
  }
}

function linesOf({ isTakenBack, validUntil }: Consent, lacks: Text[]): Text[] {
  if (isTakenBack) return [TAKEN_BACK]
  if (lacks.length > 0) return lacks.map(sentence)
  const day = shortDate(startOfDay(validUntil!))
  return [{ vi: `Có giá trị đến hết ngày ${day}.`, en: `Valid until the end of ${day}.` }]
}

const TAKEN_BACK = {
  vi: 'Người này đã rút đồng ý. Nếu họ đồng ý lại, hãy lập giấy mới.',
  en: 'Taken back. If the person agrees again, record a new consent.',
}

const sentence = ({ vi, en }: Text): Text => ({ vi: capital(vi), en: capital(en) })
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** There may be thousands of records but few names alike; names are compared as the gate compares them. */
async function othersOf(req: PayloadRequest, { id, person }: Consent): Promise<ConsentStanding['others']> {
  const open = await readConsents(req, { and: [{ withdrawnAt: { exists: false } }, { id: { not_equals: id } }] })
  return open
    .filter((other) => fold(other.person) === fold(person))
    .map((other) => ({
      id: other.id,
      person: other.person,
      until: other.validUntil && shortDate(startOfDay(other.validUntil)),
    }))
}

const unknown = new DeskError('unknown', {
  vi: 'Không tìm thấy giấy đồng ý này.',
  en: 'There is no such consent.',
})
