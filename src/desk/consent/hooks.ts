import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { actorOf, isContributor } from '../../access/roles'
import { DeskError } from '../errors'
import { peopleOf, picturesOf } from '../snapshot/resolve'
import { lacksOfPerson, type PersonRow } from './gate'
import type { Terms } from './lacks'
import { personOf, termsOf } from './people'
import { type Consent, consentOf, readConsents } from './record'
import { listOf, publicItemsOf, publicItemsShowing, type ShownItem } from './shown'

/** A contributor records consents for its own organisation, whatever the request says. */
export const keepOwnOrganisation: CollectionBeforeValidateHook = ({ data, req }) => {
  const actor = actorOf(req)
  return data && actor && isContributor(actor) ? { ...data, organisation: actor.organisation } : data
}

/** A public item must not lose its consent by an edit: whoever no longer agrees takes the consent back, which withdraws the item. */
export const refuseBreakingShown: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return doc
  const id = String(doc.id)
  const items = await publicItemsOf(req, [id])
  if (items.length === 0) return doc
  const terms = await termsOf(req)
  const [after] = await readConsents(req, { id: { equals: id } })
  const before = consentOf({ ...previousDoc, id })
  for (const { name, as } of await usesOf(req, items, id)) {
    const lacksBy = (consent: Consent) =>
      lacksOfPerson({ name, as, isIllustration: false, consentId: id, consent }, terms)
    const news = added(lacksBy(before), lacksBy(after!))
    if (news) throw stillShown(items, `${name}: ${news.vi}`, `${name}: ${news.en}`)
  }
  return doc
}

export const refuseDeletingShownConsent: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const items = await publicItemsOf(req, [String(id)])
  if (items.length > 0) throw stillShown(items, 'Giấy đồng ý đang được dùng nên không xóa được.', 'It is in use.')
}

/** Proof that a consent rests on stays with it. */
export const refuseDeletingEvidence: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.db.count({ collection: 'consents', where: { evidence: { equals: id } }, req })
  if (totalDocs > 0) throw evidenceInUse
}

/** Nobody is noted as recognisable in a public picture without a consent that covers it. */
export const refuseUnconsentedPeople: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const rows = (doc.people ?? []) as PersonRow[]
  if (operation !== 'update' || rows.length === 0) return doc
  const items = await publicItemsShowing(req, [String(doc.id)])
  if (items.length === 0) return doc
  const terms = await termsOf(req)
  const former = (previousDoc?.people ?? []) as PersonRow[]
  const known = new Set((await lacking(req, former, terms)).map(({ vi }) => vi))
  const news = (await lacking(req, rows, terms)).find(({ vi }) => !known.has(vi))
  if (!news) return doc
  const message = {
    vi: `Ảnh đang được công bố trong ${listOf(items)}. ${news.vi} Nếu người này không đồng ý, hãy gỡ bài hoặc thay ảnh trước.`,
    en: `The picture is public in ${listOf(items)}. ${news.en} Withdraw the item or replace the picture first.`,
  }
  throw new DeskError('incomplete', message, [{ field: 'people', message }])
}

/** What people in a picture lack, each as a whole sentence. */
async function lacking(req: PayloadRequest, rows: PersonRow[], terms: Terms) {
  const people = rows.map(withPlainId).map(personOf)
  const ids = people.flatMap(({ consentId }) => consentId ?? [])
  const consents = ids.length > 0 ? await readConsents(req, { id: { in: ids } }) : []
  return people.flatMap((person) => {
    const consent = consents.find(({ id }) => id === person.consentId) ?? null
    return lacksOfPerson({ ...person, as: 'photo', consent }, terms).map(({ vi, en }) => ({
      vi: `${person.name}: ${vi}`,
      en: `${person.name}: ${en}`,
    }))
  })
}

/** Hooks are given relations as ids or as documents. */
function withPlainId(row: PersonRow): PersonRow {
  const consent = row.consent as { id: string } | string | null | undefined
  return { ...row, consent: typeof consent === 'object' && consent !== null ? consent.id : consent }
}

/** Under which name, and for what, public items use a consent. */
async function usesOf(req: PayloadRequest, items: ShownItem[], consent: string) {
  const named = items.flatMap(({ source }) => peopleOf(source)).map((row) => ({ ...row, as: 'name' as const }))
  const pictures = items.flatMap(({ source }) => picturesOf(source))
  const { docs } = await req.payload.db.find<{ id: string; people?: PersonRow[] | null }>({
    collection: 'media',
    where: { id: { in: pictures } },
    pagination: false,
    limit: 0,
    req,
  })
  const pictured = docs.flatMap(({ people }) => people ?? []).map((row) => ({ ...row, as: 'photo' as const }))
  return [...named, ...pictured].filter((row) => row.consent === consent && row.illustration !== true)
}

const added = (before: { vi: string }[], after: { vi: string; en: string }[]) =>
  after.find(({ vi }) => !before.some((lack) => lack.vi === vi))

const stillShown = (items: ShownItem[], vi: string, en: string) =>
  new DeskError('state', {
    vi: `Chưa lưu được, vì các bài đang công bố dựa vào giấy này: ${listOf(items)}. ${vi} Nếu người đó không còn đồng ý, hãy dùng "Rút đồng ý": các bài được gỡ ngay.`,
    en: `Not done: these public items rest on this consent: ${listOf(items)}. ${en} If the person no longer agrees, take the consent back: the items are withdrawn at once.`,
  })

const evidenceInUse = new DeskError('state', {
  vi: 'Bản ký này đang là bằng chứng của một giấy đồng ý nên không xóa được.',
  en: 'This form is the proof of a consent and cannot be deleted.',
})
