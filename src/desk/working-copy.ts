import type { PayloadRequest } from 'payload'
import type { ItemType } from '../ledger/entry'
import { missingFor } from './completeness'
import { DeskError, type Text } from './errors'
import { resolve, type Resolved } from './snapshot/resolve'
import { hashOf, type Source, sourceOf } from './source'
import { type ItemState, readState } from './states'

/** An item as it is saved now, and where it stands: what every command looks at. */
export interface WorkingCopy {
  source: Source
  /** Tells this exact version from every other. */
  hash: string
  state: ItemState
  /** Account that saved it last. */
  editedBy: string | null
}

export async function workingCopy(req: PayloadRequest, type: ItemType, id: string): Promise<WorkingCopy> {
  const doc = await req.payload.db.findOne<{ id: string; editedBy?: string | null } & Record<string, unknown>>({
    collection: type,
    where: { id: { equals: id } },
    req,
  })
  const state = doc && (await readState(req, id))
  if (!doc || !state) throw unknownItem()
  const source = sourceOf(type, doc)
  return { source, hash: hashOf(source), state, editedBy: doc.editedBy ?? null }
}

/** Everything the item refers to, or a refusal that lists all that is missing; `refused` begins that sentence, for instance "Chưa công bố được". */
export async function complete(
  req: PayloadRequest,
  type: ItemType,
  { source }: WorkingCopy,
  refused: Text,
): Promise<Resolved> {
  const resolved = await resolve(req, type, source)
  const missing = missingFor(type, source, resolved)
  if (missing.length > 0) throw incomplete(refused, missing)
  return resolved
}

export const incomplete = (refused: Text, missing: DeskError['missing']) =>
  new DeskError(
    'incomplete',
    {
      vi: `${refused.vi}: ${missing.map(({ message }) => message.vi).join(' ')}`,
      en: `${refused.en}: ${missing.map(({ message }) => message.en).join(' ')}`,
    },
    missing,
  )

export const unknownItem = () =>
  new DeskError('unknown', { vi: 'Không tìm thấy nội dung này.', en: 'There is no such item.' })

export const changedMeanwhile = () =>
  new DeskError('state', {
    vi: 'Nội dung vừa được người khác lưu hoặc thao tác. Hãy tải lại trang, xem bản mới rồi thử lại.',
    en: 'Someone else saved the item or acted on it just now. Reload it, look at the new version, then try again.',
  })
