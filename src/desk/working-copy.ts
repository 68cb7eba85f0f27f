import type { PayloadRequest } from 'payload'
import type { ItemType } from '../ledger/entry'
import { missingFor } from './completeness'
import { hubOf } from './hub-link'
import { DeskError, type Missing, type Text } from './errors'
import { asOf, resolve, type Resolved } from './snapshot/resolve'
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
  /** ISO 8601. */
  savedAt: string
}

export async function workingCopy(req: PayloadRequest, type: ItemType, id: string): Promise<WorkingCopy> {
  const doc = await req.payload.db.findOne<SavedItem>({
    collection: type,
    where: { id: { equals: id } },
    req,
  })
  const state = doc && (await readState(req, id))
  if (!doc || !state) throw unknownItem()
  const source = sourceOf(type, doc)
  const savedAt = new Date(doc.updatedAt).toISOString()
  return { source, hash: hashOf(source), state, editedBy: doc.editedBy ?? null, savedAt }
}

interface SavedItem extends Record<string, unknown> {
  id: string
  editedBy?: string | null
  updatedAt: string
}

/** The person decided on one exact version: where another is saved by now, nothing is done with it unseen. */
export function refuseMoved(saved: string, seen: string | undefined): void {
  if (seen !== undefined && seen !== saved) throw changedMeanwhile()
}

/**
 * Everything the item refers to, or a refusal that lists all that is missing; `refused` begins that sentence, for instance "Chưa công bố được". `on` is when it is to become
 * public: a consent may end before that.
 */
export async function complete(
  req: PayloadRequest,
  type: ItemType,
  { source, state }: Pick<WorkingCopy, 'source' | 'state'>,
  refused: Text,
  on = hubOf(req.payload).now(),
): Promise<Resolved> {
  const resolved = await resolve(req, type, source)
  const [taken] = await takenSlugs(req, [{ type, source, state }])
  const missing = [...missingFor(type, source, asOf(resolved, on)), ...taken!]
  if (missing.length > 0) throw incomplete(refused, missing)
  return resolved
}

type Versioned = Pick<WorkingCopy, 'source' | 'state'> & { type: ItemType }

/**
 * Saved slugs are unique, but a version kept since its approval may name one that another item went public with meanwhile: what that makes missing,
 * for each of the versions.
 */
export async function takenSlugs(req: PayloadRequest, versions: Versioned[]): Promise<Missing[][]> {
  const moving = versions.filter(({ source, state }) => state.state !== 'published' || source.slug !== state.slug)
  const { docs } =
    moving.length === 0
      ? { docs: [] }
      : await req.payload.db.find<{ id: string; type: string; slug: string }>({
          collection: 'item-states',
          where: {
            and: [{ slug: { in: moving.map(({ source }) => source.slug) } }, { state: { equals: 'published' } }],
          },
          select: { type: true, slug: true },
          pagination: false,
          limit: 0,
          req,
        })
  const others = [...docs, ...moving.map(({ type, source, state }) => ({ id: state.id, type, slug: source.slug }))]
  return versions.map(({ type, source, state }) => {
    // The first of those that name it, in the order of their turn, has it.
    const first = others.find((other) => other.type === type && other.slug === source.slug)
    return first && first.id !== state.id ? [{ field: 'slug', message: slugTaken }] : []
  })
}

const slugTaken = {
  vi: 'Đường dẫn này đang là của một nội dung khác đã công bố. Hãy đổi đường dẫn.',
  en: 'Another public item has this slug. Change it.',
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
