import type { PayloadRequest, Where } from 'payload'
import type { ItemType } from '../../ledger/entry'
import { peopleOf, picturesOf } from '../snapshot/resolve'
import type { Source } from '../source'
import type { ItemState } from '../states'
import { workingCopy } from '../working-copy'

/** An item that names or shows somebody. */
export interface ShownItem {
  type: ItemType
  id: string
  title: string
  source: Source
}

/** Ids asked for at a time. */
const BATCH = 50

/** Public items that name one of these people, or show a picture of them. Pictures are asked as they are now: people are noted there without a new publication. */
export async function publicItemsOf(req: PayloadRequest, consents: string[]): Promise<ShownItem[]> {
  const found = new Map<string, ShownItem>()
  for (let from = 0; from < consents.length; from += BATCH) {
    const some = consents.slice(from, from + BATCH)
    const ids = [...some, ...(await picturesShowing(req, some))]
    for (const item of await publicItemsShowing(req, ids)) found.set(item.id, item)
  }
  return [...found.values()]
}

/** Public items that show one of these targets: consents of the people they name, or pictures. */
export async function publicItemsShowing(req: PayloadRequest, targets: string[]): Promise<ShownItem[]> {
  const where: Where = {
    and: [{ state: { equals: 'published' } }, { or: targets.map((target) => ({ shows: { contains: target } })) }],
  }
  return (await statesWhere(req, where)).map(shown)
}

/** Items on their way to readers, in the version that was handed in or approved, that name or show one of these people. */
export async function pendingItemsOf(req: PayloadRequest, consents: string[]): Promise<(ShownItem & Pending)[]> {
  const pictures = new Set(await picturesShowing(req, consents))
  const pending = await statesWhere(req, {
    or: [{ state: { in: ['submitted', 'approved', 'scheduled'] } }, { publishAt: { exists: true } }],
  })
  const items: (ShownItem & Pending)[] = []
  for (const { id, type, approvedBy, approvedSource, submittedSource } of pending) {
    const copy = await workingCopy(req, type as ItemType, id)
    const source = approvedSource ?? submittedSource ?? copy.source
    const isNamed = peopleOf(source).some(({ consent }) => consent && consents.includes(consent))
    if (!isNamed && !picturesOf(source).some((picture) => pictures.has(picture))) continue
    items.push({ type: type as ItemType, id, title: String(source.title), source, editedBy: copy.editedBy, approvedBy })
  }
  return items
}

interface Pending {
  editedBy: string | null
  approvedBy?: string | null
}

async function picturesShowing(req: PayloadRequest, consents: string[]): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'media',
    where: { 'people.consent': { in: consents } },
    select: { filename: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id }) => id)
}

async function statesWhere(req: PayloadRequest, where: Where): Promise<ItemState[]> {
  const { docs } = await req.payload.db.find<ItemState & Record<string, unknown>>({
    collection: 'item-states',
    where,
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

const shown = ({ id, type, source }: ItemState): ShownItem => ({
  type: type as ItemType,
  id,
  title: String(source!.title),
  source: source!,
})

/** Accounts that edited the items last. */
export async function lastEditors(req: PayloadRequest, items: ShownItem[]): Promise<string[]> {
  const editors: string[] = []
  for (const { type, id } of items) {
    const { editedBy } = await workingCopy(req, type, id)
    if (editedBy) editors.push(editedBy)
  }
  return [...new Set(editors)]
}

/** Their titles as lines of a letter or a message. */
export const listOf = (items: ShownItem[]) => items.map(({ title }) => `"${title}"`).join(', ')
