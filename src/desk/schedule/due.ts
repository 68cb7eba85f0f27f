import type { Payload, PayloadRequest, Where } from 'payload'
import type { ItemType } from '../../ledger/entry'
import type { ItemState } from '../states'

/** Of a state row, what carrying out a schedule needs: neither the public source nor the submitted one. */
const FIELDS = {
  type: true,
  state: true,
  revision: true,
  turn: true,
  version: true,
  edits: true,
  publishedAt: true,
  changedAt: true,
  hash: true,
  slug: true,
  correction: true,
  approvedHash: true,
  approvedBy: true,
  approvedAt: true,
  approvedSource: true,
  publishAt: true,
  withdrawAt: true,
  scheduledBy: true,
  scheduleProblem: true,
  assignee: true,
  submittedBy: true,
} as const

export type DueState = ItemState & { type: ItemType; publishAt: string }

/** Items whose time has come, the oldest first; those that failed are asked for again when their pause is over. */
export function dueForPublication(req: PayloadRequest, now: Date, limit: number): Promise<DueState[]> {
  return find(req, { and: [{ publishAt: { less_than_equal: now.toISOString() } }, pauseIsOver(now)] }, limit)
}

/** Everything that is still to come, or the one item if it is. */
export function scheduledLater(req: PayloadRequest, { now, id }: { now: Date; id?: string }): Promise<DueState[]> {
  const later: Where = { publishAt: { greater_than: now.toISOString() } }
  return find(req, id ? { and: [later, { id: { equals: id } }] } : later, 0)
}

export async function dueForWithdrawal(req: PayloadRequest, now: Date, limit: number): Promise<DueState[]> {
  return find(
    req,
    { and: [{ withdrawAt: { less_than_equal: now.toISOString() } }, { state: { equals: 'published' } }] },
    limit,
  )
}

/** How long after its time an item that is not public counts as overdue, in milliseconds. */
const OVERDUE_AFTER = 60_000

/** Items due for more than a minute and not public: zero unless something is wrong, and worth an alarm. */
export async function countOverdue(payload: Payload, now: Date): Promise<number> {
  const latest = new Date(now.getTime() - OVERDUE_AFTER).toISOString()
  const where = { publishAt: { less_than: latest } }
  return (await payload.db.count({ collection: 'item-states', where })).totalDocs
}

/** Items that did not, or will not, go out as scheduled: somebody has to look. Counted here, because the engines differ about whether an emptied field exists. */
export async function countProblems(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; scheduleProblem?: object | null }>({
    collection: 'item-states',
    where: { publishAt: { greater_than: new Date(0).toISOString() } },
    select: { scheduleProblem: true },
    pagination: false,
    limit: 0,
  })
  return docs.filter(({ scheduleProblem }) => scheduleProblem).length
}

const pauseIsOver = (now: Date): Where => ({
  or: [{ retryAt: { exists: false } }, { retryAt: { less_than_equal: now.toISOString() } }],
})

async function find(req: PayloadRequest, where: Where, limit: number): Promise<DueState[]> {
  const { docs } = await req.payload.db.find<DueState & Record<string, unknown>>({
    collection: 'item-states',
    where,
    select: FIELDS,
    sort: 'publishAt',
    limit,
    pagination: false,
    req,
  })
  return docs
}
