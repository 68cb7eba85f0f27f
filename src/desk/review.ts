import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload'
import { type Actor, isContributor, isStaff, mayPublish } from '../access/roles'
import { inTransaction } from '../database/transaction'
import type { ItemType } from '../ledger/entry'
import { DeskError } from './errors'
import { mayApprove, needsFourEyes, sameEyes } from './four-eyes'
import { hashOf, sourceOf } from './source'
import type { State } from './state'
import { moveState, readState, touchState } from './states'
import { changedMeanwhile, complete, unknownItem, workingCopy, type WorkingCopy } from './working-copy'

export interface ReviewRequest {
  payload: Payload
  /** The request of the person, whose rights on the item count. */
  req: PayloadRequest
  actor: Actor
  type: ItemType
  id: string
}

export interface Reviewed {
  state: State
}

/** Asks for approval of exactly the version that is saved now. */
export async function submit(request: ReviewRequest): Promise<Reviewed> {
  if (!isStaff(request.actor)) throw mayNot('Tài khoản của bạn không gửi duyệt được.', 'Your account may not submit.')
  await requireEditable(request)
  return review(request, {
    decide: ({ state, hash }) => {
      if (state.submittedHash === hash) throw already('Bản này đã được gửi duyệt.', 'This version has been submitted.')
      if (state.state === 'published' && state.hash === hash)
        throw already('Bản này đang được công bố.', 'This version is public.')
    },
    refused: { vi: 'Chưa gửi duyệt được', en: 'Not submitted' },
    changes: ({ hash }) => ({ state: 'submitted', submittedHash: hash }),
  })
}

/** Approves exactly the version that is saved now: any edit makes another one, which needs an approval of its own. */
export async function approve(request: ReviewRequest): Promise<Reviewed> {
  if (!mayPublish(request.actor))
    throw mayNot('Tài khoản của bạn không có quyền duyệt.', 'Your account may not approve.')
  return review(request, {
    decide: async ({ state, hash, editedBy }, req) => {
      if (state.approvedHash === hash) throw already('Bản này đã được duyệt.', 'This version has been approved.')
      if (!mayApprove(request.actor, editedBy, await needsFourEyes(req))) throw sameEyes()
    },
    refused: { vi: 'Chưa duyệt được', en: 'Not approved' },
    changes: ({ hash }) => ({ state: 'approved', approvedHash: hash, approvedBy: request.actor.id }),
  })
}

/** An edit after submission or approval makes a new version, which is a draft again; what is public stays public. */
export const reopenOnEdit =
  (type: ItemType): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation === 'create') return doc
    const state = await readState(req, String(doc.id))
    if (state?.state !== 'submitted' && state?.state !== 'approved') return doc
    const saved = await req.payload.db.findOne<{ id: string } & Record<string, unknown>>({
      collection: type,
      where: { id: { equals: doc.id } },
      req,
    })
    const reviewed = state.state === 'submitted' ? state.submittedHash : state.approvedHash
    if (hashOf(sourceOf(type, saved!)) !== reviewed) await touchState(req, state, { state: 'draft' })
    return doc
  }

interface Review {
  /** Refuses what the state does not allow. */
  decide(copy: WorkingCopy, req: PayloadRequest): void | Promise<void>
  refused: { vi: string; en: string }
  changes(copy: WorkingCopy): { state: State; [field: string]: unknown }
}

async function review({ payload, type, id }: ReviewRequest, { decide, refused, changes }: Review): Promise<Reviewed> {
  const seen = await workingCopy({ payload } as PayloadRequest, type, id)
  await decide(seen, { payload } as PayloadRequest)
  return inTransaction(payload, async (req) => {
    const copy = await workingCopy(req, type, id)
    if (copy.hash !== seen.hash || copy.state.revision !== seen.state.revision) throw changedMeanwhile()
    await complete(req, type, copy, refused)
    const { state, ...rest } = changes(copy)
    // A public item stays public while its next version is looked at.
    const next = copy.state.state === 'published' ? 'published' : state
    await moveState(req, copy.state, { ...rest, state: next })
    return { state: next }
  })
}

/** Whoever may submit an item is who may change it. */
async function requireEditable({ req, actor, type, id }: ReviewRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: type,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    select: { organisation: true },
  })
  const found = docs[0] as { organisation?: string } | undefined
  if (!found) throw unknownItem()
  if (isContributor(actor) && found.organisation !== actor.organisation)
    throw mayNot('Đây là nội dung của đơn vị khác.', "This is another organisation's item.")
}

const mayNot = (vi: string, en: string) => new DeskError('role', { vi, en })
const already = (vi: string, en: string) => new DeskError('state', { vi, en })
