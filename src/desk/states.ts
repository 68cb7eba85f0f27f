import type { PayloadRequest } from 'payload'
import type { PublicType, Withdrawal } from '../ledger/entry'
import { DeskError, type Missing, type Text } from './errors'
import type { State } from './state'
import type { Source } from './source'

/** Where an item stands, and the exact content that is public. */
export interface ItemState {
  id: string
  type: PublicType
  state: State
  /** Counts commands: one that finds it moved since it decided is refused. */
  revision: number
  /** Counts entries, refreshes included, and so orders them. */
  turn: number
  version: number
  publishedAt?: string | null
  changedAt?: string | null
  /** Counts saves of the item: who saves over a version they have not seen is refused. */
  edits: number
  /** Account of the person whose turn it is. */
  assignee?: string | null
  /** Of the public version. */
  hash?: string | null
  /** The version handed in for approval, whole, with who did so and when. */
  submittedHash?: string | null
  submittedBy?: string | null
  submittedAt?: string | null
  submittedSource?: Source | null
  /** The approved version, whole: what the schedule publishes, whatever is typed meanwhile. */
  approvedHash?: string | null
  approvedBy?: string | null
  approvedAt?: string | null
  approvedSource?: Source | null
  publishAt?: string | null
  withdrawAt?: string | null
  scheduledBy?: string | null
  scheduleProblem?: ScheduleProblem | null
  retryAt?: string | null
  /** Seconds between the scheduled time and the newest publication. */
  lateBy?: number | null
  slug?: string | null
  source?: Source | null
  snapshotHash?: string | null
  correction?: { note: string; at: string } | null
  withdrawal?: Withdrawal | null
  shows?: string | null
}

/** Why a scheduled item did not go out, or would not: kept with the item until it does or a person steps in. */
export interface ScheduleProblem {
  code: 'incomplete' | 'right-lost' | 'past-withdrawal' | 'error'
  message: Text
  errors: Missing[]
  /** ISO 8601; when it was first seen. */
  since: string
  attempts: number
  /** Seen before the time has come. */
  isForeseen: boolean
}

const collection = 'item-states'

/** The state of a new item. One that was deleted and comes back under its old id (an import, the sample) goes on counting where it stopped. */
export async function createState(
  req: PayloadRequest,
  { id, type }: { id: string; type: PublicType },
): Promise<ItemState> {
  const former = await readState(req, id)
  if (former && former.type !== type) throw idTaken()
  if (former) return former
  const state: ItemState = { id, type, state: 'draft', revision: 0, turn: 0, version: 0, edits: 0 }
  await req.payload.db.create({ collection, data: { ...state }, req, returning: false })
  return state
}

export async function readState(req: PayloadRequest, id: string): Promise<ItemState | null> {
  return req.payload.db.findOne<ItemState>({ collection, where: { id: { equals: id } }, req })
}

export async function closeState(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.deleteOne({ collection, where: { id: { equals: id } }, req, returning: false })
}

/**
 * Takes the item for the rest of the transaction and writes its new state. The database lets one at a time do so; a command that finds another command
 * came first since it decided is refused. Gives the item's turn, which orders its entries.
 */
export async function moveState(
  req: PayloadRequest,
  decidedOn: ItemState,
  changes: Partial<ItemState>,
): Promise<number> {
  return move(req, {
    decidedOn,
    changes,
    increments: { revision: { $inc: 1 }, turn: { $inc: 1 } },
    expected: decidedOn.revision + 1,
  })
}

/** The same for a refresh, which is no command: one that comes in between does not make a person's command fail. */
export async function touchState(
  req: PayloadRequest,
  decidedOn: ItemState,
  changes: Partial<ItemState>,
): Promise<number> {
  return move(req, { decidedOn, changes, increments: { turn: { $inc: 1 } }, expected: decidedOn.revision })
}

interface Move {
  decidedOn: ItemState
  changes: Partial<ItemState>
  increments: Record<string, { $inc: 1 }>
  expected: number
}

async function move(req: PayloadRequest, { decidedOn: { id }, changes, increments, expected }: Move): Promise<number> {
  const taken = (await req.payload.db.updateOne({
    collection,
    id,
    data: { ...changes, ...increments },
    select: { revision: true, turn: true },
    req,
  })) as unknown as { revision: number; turn: number } | null
  if (taken?.revision !== expected) throw someoneElse()
  return taken.turn
}

const idTaken = () =>
  new DeskError('state', {
    vi: 'Mã (id) này đã thuộc về một nội dung loại khác. Hãy bỏ trống mã.',
    en: 'This id belongs to content of another type. Leave it out.',
  })

const someoneElse = () =>
  new DeskError('state', {
    vi: 'Một người khác vừa thao tác trên nội dung này. Hãy tải lại trang để xem tình trạng mới rồi thử lại.',
    en: 'Someone else has just acted on this item. Reload the page to see its new state, then try again.',
  })
