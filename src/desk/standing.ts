import type { PayloadRequest } from 'payload'
import { type Actor, actorOf, isContributor, isStaff, mayEditAll, mayPublish } from '../access/roles'
import type { ItemType, Withdrawal } from '../ledger/entry'
import { PLACEHOLDER_ORIGIN } from '../ledger/snapshot'
import { DeskError } from './errors'
import { mayApprove, needsFourEyes } from './four-eyes'
import { hubOf } from './hub-link'
import { type Account, namesOf } from './people'
import { pageAddress } from './snapshot/build-snapshot'
import type { State } from './state'
import type { ItemState, ScheduleProblem } from './states'
import { workingCopy, type WorkingCopy } from './working-copy'

/** What the person at the desk needs to know before a command: which version is public, which approved, which being edited, and what they may do now. */
export interface Standing {
  state: State
  /** How often it was made public. */
  version: number
  /** ISO 8601; of the newest publication or withdrawal. */
  changedAt: string | null
  /** The hub's page of the public version. */
  url: string | null
  /** The saved text is not what readers see. */
  hasUnpublishedEdits: boolean
  /** The saved version has been handed in, or approved. */
  isSubmitted: boolean
  isApproved: boolean
  mayApprove: boolean
  mayPublish: boolean
  mayWithdraw: boolean
  /** The saved version: its hash, how often it was saved, when and by whom. */
  hash: string
  edits: number
  savedAt: string
  editedBy: Account | null
  public: { hash: string; version: number; at: string; lateBy: number | null } | null
  /** Approved and not public: what a schedule publishes. */
  approved: Reviewed | null
  /** Handed in and neither approved nor sent back. */
  submitted: Reviewed | null
  schedule: Schedule | null
  assignee: Account | null
  withdrawal: Withdrawal | null
  fourEyes: boolean
  may: Record<Command, boolean>
}

export interface Reviewed {
  hash: string
  at: string | null
  by: Account | null
}

export interface Schedule {
  publishAt: string | null
  withdrawAt: string | null
  by: Account | null
  problem: ScheduleProblem | null
}

export type Command =
  | 'submit'
  | 'return'
  | 'approve'
  | 'revoke'
  | 'schedule'
  | 'unschedule'
  | 'publish'
  | 'publishApproved'
  | 'withdraw'
  | 'restore'
  | 'assign'

export async function standingOf(req: PayloadRequest, type: ItemType, id: string): Promise<Standing> {
  const actor = actorOf(req)
  if (!isStaff(actor)) throw new DeskError('role', { vi: 'Bạn không có quyền xem.', en: 'Not allowed.' })
  // Read with the person's own rights: a contributor asks about its own items only.
  await req.payload.findByID({ collection: type, id, depth: 0, overrideAccess: false, req, select: { title: true } })
  const copy = await workingCopy(req, type, id)
  const { state, hash, editedBy, savedAt } = copy
  const people = await namesOf(req, [editedBy, state.approvedBy, state.submittedBy, state.scheduledBy, state.assignee])
  const person = (account: string | null | undefined) => people.get(account ?? '') ?? null
  const fourEyes = await needsFourEyes(req)
  const may = commandsFor(actor!, copy, fourEyes)
  const isPublic = state.state === 'published'
  const approved = waitingApproval(state)
  return {
    state: state.state,
    version: state.version,
    changedAt: iso(state.changedAt),
    url: isPublic ? pageAddress(type, state.slug!).replace(PLACEHOLDER_ORIGIN, hubOf(req.payload).origin) : null,
    hasUnpublishedEdits: isPublic && state.hash !== hash,
    isSubmitted: state.submittedHash === hash,
    isApproved: state.approvedHash === hash,
    mayApprove: may.approve,
    mayPublish: may.publish,
    mayWithdraw: may.withdraw,
    hash,
    edits: state.edits,
    savedAt,
    editedBy: person(editedBy),
    public: isPublic
      ? { hash: state.hash!, version: state.version, at: iso(state.changedAt)!, lateBy: state.lateBy ?? null }
      : null,
    approved: approved === null ? null : { hash: approved, at: iso(state.approvedAt), by: person(state.approvedBy) },
    submitted: awaitsApproval(state)
      ? { hash: state.submittedHash!, at: iso(state.submittedAt), by: person(state.submittedBy) }
      : null,
    schedule: scheduleOf(state, person(state.scheduledBy)),
    assignee: person(state.assignee),
    withdrawal: state.state === 'withdrawn' ? (state.withdrawal ?? null) : null,
    fourEyes,
    may,
  }
}

/** What the person may do with the item as it stands; the commands themselves ask again. */
function commandsFor(
  actor: Actor,
  { state, hash, source, editedBy }: WorkingCopy,
  fourEyes: boolean,
): Record<Command, boolean> {
  const publisher = mayPublish(actor)
  const edits = mayEditAll(actor) || (isContributor(actor) && source.organisation === actor.organisation)
  const isPublic = state.state === 'published'
  const hasNews = !isPublic || state.hash !== hash
  const isApproved = state.approvedHash === hash
  const approved = waitingApproval(state)
  return {
    submit: edits && hasNews && state.submittedHash !== hash && !isApproved,
    return: publisher && awaitsApproval(state),
    approve:
      publisher &&
      hasNews &&
      !isApproved &&
      needsApproval(state, hash, fourEyes) &&
      mayApprove(actor, editedBy, fourEyes),
    revoke: publisher && approved !== null && state.state !== 'withdrawn',
    schedule: publisher && (Boolean(state.publishAt) || approved !== null || (hasNews && !fourEyes) || isPublic),
    unschedule: publisher && Boolean(state.publishAt ?? state.withdrawAt),
    publish: publisher && hasNews && (!fourEyes || isApproved),
    publishApproved: publisher && approved !== null && approved !== hash,
    withdraw: publisher && isPublic,
    restore: publisher && state.state === 'withdrawn',
    assign: edits,
  }
}

/** Without four eyes publishing approves, so a separate approval is offered only where something waits for it. */
const needsApproval = (state: ItemState, hash: string, fourEyes: boolean) =>
  fourEyes || state.submittedHash === hash || Boolean(state.publishAt) || state.state === 'approved'

const waitingApproval = ({ approvedHash, hash }: ItemState): string | null =>
  approvedHash && approvedHash !== hash ? approvedHash : null

const awaitsApproval = ({ submittedHash, approvedHash, hash }: ItemState) =>
  Boolean(submittedHash) && submittedHash !== approvedHash && submittedHash !== hash

function scheduleOf(state: ItemState, by: Account | null): Schedule | null {
  if (!state.publishAt && !state.withdrawAt) return null
  const { publishAt, withdrawAt, scheduleProblem } = state
  return { publishAt: iso(publishAt), withdrawAt: iso(withdrawAt), by, problem: scheduleProblem ?? null }
}

/** The engines give instants as text or as dates. */
const iso = (value: string | Date | null | undefined) => (value ? new Date(value).toISOString() : null)
