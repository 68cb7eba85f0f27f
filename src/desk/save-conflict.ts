import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import type { ItemType } from '../ledger/entry'
import { namesOf } from './people'

/** What a request itself says it has seen; later on Payload lays it over the stored document and the two cannot be told apart. Runs as `beforeOperation`. */
export const noteSeenEdits: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' || operation === 'updateByID') {
    const { id, data } = args as { id?: string; data?: { edits?: number | null } }
    req.context.seenEdits = id && typeof data?.edits === 'number' ? { id, edits: data.edits } : undefined
  }
  return args
}

/** The number of saves the person had seen of this item; undefined where the caller does not say, for instance in a bulk edit. */
export function seenEdits(req: PayloadRequest, id: string): number | undefined {
  const seen = req.context.seenEdits as { id: string; edits: number } | undefined
  return seen?.id === id ? seen.edits : undefined
}

interface Save {
  type: ItemType
  id: string
  /** See `seenEdits`. */
  seen: number | undefined
  /** The number of saves when Payload read the item, moments ago: what the save is laid over. */
  read: number
}

/**
 * Counts a save, in its transaction. The database lets one save of an item count at a time, so of two people who began with the same version one is told:
 * with what is saved now and by whom, and without a loss on either side.
 */
export async function countEdit(req: PayloadRequest, { type, id, seen, read }: Save): Promise<void> {
  const counted = (await req.payload.db.updateOne({
    collection: 'item-states',
    id,
    data: { edits: { $inc: 1 } },
    select: { edits: true },
    req,
  })) as unknown as { edits: number } | null
  const before = (counted?.edits ?? 1) - 1
  if (seen !== undefined && seen !== before) {
    const { current, ...rest } = await savedNow(req, type, id)
    throw new SaveConflictError({ ...rest, current: { ...current, edits: before } }, req)
  }
  if (read !== before) throw new SaveOvertakenError()
}

/** Another save of the item came between reading and writing. Carried out again (`src/editing/ask-again.ts`), this one is laid over that. */
class SaveOvertakenError extends Error {
  override name = 'SaveOvertakenError'
  /** serialization_failure, under the name PostgreSQL has for it. */
  readonly code = '40001'
}

/** What a save that came second is answered with. */
interface Conflict extends SavedNow {
  /** Payload's form shows an answer at the fields it names: here the one that carries the number of saves, where the desk's window waits for it. */
  errors: { path: 'edits'; message: string }[]
}

export interface SavedNow {
  /** The item as it is saved, as the person's own rights show it. */
  current: Record<string, unknown>
  editedBy: string | null
  savedAt: string
}

/** Someone else saved in between. */
export class SaveConflictError extends APIError<Conflict> {
  override name = 'SaveConflictError'
  constructor(saved: SavedNow, { i18n }: PayloadRequest) {
    const message =
      i18n?.language === 'en'
        ? `${saved.editedBy ?? 'Someone else'} has just saved this item. Your version is not saved yet; look at both and choose.`
        : `${saved.editedBy ?? 'Một người khác'} vừa lưu nội dung này. Bản của bạn chưa được lưu; hãy xem hai bản rồi chọn.`
    super(message, 409, { ...saved, errors: [{ path: 'edits', message }] }, true)
  }
}

async function savedNow(req: PayloadRequest, type: ItemType, id: string): Promise<SavedNow> {
  const current = (await req.payload.findByID({
    collection: type,
    id,
    depth: 0,
    overrideAccess: false,
    req,
  })) as unknown as Record<string, unknown> & { editedBy?: string | null; updatedAt: string }
  const people = await namesOf(req, [current.editedBy])
  return { current, editedBy: people.get(current.editedBy ?? '')?.name ?? null, savedAt: current.updatedAt }
}
