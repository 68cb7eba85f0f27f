import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { mayPublish } from '../access/roles'
import { record } from '../audit/record'
import { inTransaction } from '../database/transaction'
import type { ItemType } from '../ledger/entry'
import type { Audited } from '../shared/audited'
import { announceReview } from './announce'
import { mayApprove, needsFourEyes, sameEyes } from './four-eyes'
import { hubOf } from './hub-link'
import { addNote, type NoteKind } from './notes'
import { type CommandRequest, mayNot, requireEditable, wrongState } from './rights'
import { hashOf, sourceOf } from './source'
import type { State } from './state'
import { type ItemState, moveState, readState, touchState } from './states'
import { changedMeanwhile, complete, refuseMoved, workingCopy, type WorkingCopy } from './working-copy'

export interface ReviewRequest extends CommandRequest {
  /** For the desk; with a return, what has to be put right. */
  note?: string
  /** The version the person looked at. */
  hash?: string
}

export interface Reviewed {
  state: State
}

/** Asks for approval of exactly the version that is saved now. */
export async function submit(request: ReviewRequest): Promise<Reviewed> {
  await requireEditable(request)
  return review(request, {
    what: 'submit',
    decide: ({ state, hash }) => {
      if (state.submittedHash === hash)
        throw wrongState('Bản này đã được gửi duyệt.', 'This version has been submitted.')
      if (state.state === 'published' && state.hash === hash)
        throw wrongState('Bản này đang được công bố.', 'This version is public.')
    },
    refused: { vi: 'Chưa gửi duyệt được', en: 'Not submitted' },
    changes: ({ state, hash, source }, at) => ({
      state: keepsPlace(state) ? state.state : 'submitted',
      submittedHash: hash,
      submittedSource: source,
      submittedBy: request.actor.id,
      submittedAt: at,
    }),
  })
}

/** Approves exactly the version that is saved now: any edit makes another one, which needs an approval of its own. A schedule goes on with the newly approved version. */
export async function approve(request: ReviewRequest): Promise<Reviewed> {
  if (!mayPublish(request.actor)) throw mayNotApprove
  return review(request, {
    what: 'approve',
    decide: async ({ state, hash, editedBy }, req) => {
      if (state.approvedHash === hash) throw wrongState('Bản này đã được duyệt.', 'This version has been approved.')
      if (!mayApprove(request.actor, editedBy, await needsFourEyes(req))) throw sameEyes()
    },
    refused: { vi: 'Chưa duyệt được', en: 'Not approved' },
    changes: ({ state, hash, source }, at) => ({
      state: state.publishAt || state.state === 'published' ? state.state : 'approved',
      approvedHash: hash,
      approvedSource: source,
      approvedBy: request.actor.id,
      approvedAt: at,
      scheduleProblem: null,
      retryAt: null,
    }),
  })
}

/** Sends a submitted version back with a note that says what to put right. */
export async function sendBack(request: ReviewRequest): Promise<Reviewed> {
  if (!mayPublish(request.actor)) throw mayNotApprove
  return review(request, {
    what: 'return',
    decide: ({ state }) => {
      if (!state.submittedHash || state.submittedHash === state.approvedHash)
        throw wrongState(
          'Nội dung này không chờ duyệt nên không có gì để trả lại.',
          'The item does not await approval.',
        )
    },
    changes: ({ state }) => ({
      state: state.state === 'submitted' ? 'draft' : state.state,
      submittedHash: null,
      submittedSource: null,
      // Whoever handed it in has the next turn.
      assignee: state.submittedBy ?? state.assignee ?? null,
    }),
  })
}

/** Takes an approval back, and the schedule that stands on it. */
export async function revoke(request: ReviewRequest): Promise<Reviewed> {
  if (!mayPublish(request.actor)) throw mayNotApprove
  return review(request, {
    what: 'revoke',
    decide: ({ state }) => {
      if (!state.approvedHash || state.approvedHash === state.hash)
        throw wrongState('Không có bản nào đã duyệt mà chưa công bố.', 'Nothing is approved and not yet public.')
    },
    changes: ({ state, hash }) => ({
      state: standsWithoutApproval(state, hash),
      approvedHash: null,
      approvedSource: null,
      approvedBy: null,
      approvedAt: null,
      publishAt: null,
      scheduleProblem: null,
      retryAt: null,
    }),
  })
}

/** An edit after submission makes a new version, which is a draft again. What is approved, scheduled or public stays so: it is another version. */
export const reopenOnEdit =
  (type: ItemType): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation === 'create') return doc
    const state = await readState(req, String(doc.id))
    if (state?.state !== 'submitted') return doc
    const saved = await req.payload.db.findOne<{ id: string } & Record<string, unknown>>({
      collection: type,
      where: { id: { equals: doc.id } },
      req,
    })
    if (hashOf(sourceOf(type, saved!)) !== state.submittedHash) await touchState(req, state, { state: 'draft' })
    return doc
  }

/** Where an item stands when neither approval nor schedule holds it any more. */
export function standsWithoutApproval(state: ItemState, savedHash: string): State {
  if (state.state === 'published' || state.state === 'withdrawn') return state.state
  return state.submittedHash === savedHash ? 'submitted' : 'draft'
}

interface Review {
  what: Extract<Audited, 'submit' | 'approve' | 'return' | 'revoke'>
  /** Refuses what the state does not allow. */
  decide(copy: WorkingCopy, req: PayloadRequest): void | Promise<void>
  /** Present where the version has to be complete. */
  refused?: { vi: string; en: string }
  changes(copy: WorkingCopy, at: string): Partial<ItemState>
}

async function review(request: ReviewRequest, { what, decide, refused, changes }: Review): Promise<Reviewed> {
  const { payload, actor, type, id, note, hash } = request
  const seen = await workingCopy({ payload } as PayloadRequest, type, id)
  refuseMoved(seen.hash, hash)
  await decide(seen, { payload } as PayloadRequest)
  return inTransaction(payload, async (req) => {
    const copy = await workingCopy(req, type, id)
    if (copy.hash !== seen.hash || copy.state.revision !== seen.state.revision) throw changedMeanwhile()
    if (refused) await complete(req, type, copy, refused)
    const at = hubOf(payload).now()
    const next = changes(copy, at.toISOString())
    await moveState(req, copy.state, next)
    if (what !== 'revoke') await addNote(req, { item: id, kind: what satisfies NoteKind, text: note, actor })
    const title = String(copy.source.title)
    const states = { before: copy.state.state, after: next.state }
    await record(req, { what, actor, type, target: id, title, ...states, detail: note ?? copy.hash.slice(0, 12), at })
    const people = [copy.state.submittedBy, copy.editedBy]
    await announceReview(req, { what, note, type, id, title, actor, people })
    return { state: next.state! }
  })
}

/** A public, approved or scheduled item keeps its place while its next version is looked at. */
const keepsPlace = ({ state }: ItemState) => state !== 'draft' && state !== 'submitted' && state !== 'withdrawn'

const mayNotApprove = mayNot('Tài khoản của bạn không có quyền duyệt.', 'Your account may not approve.')
