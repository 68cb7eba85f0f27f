import type { PayloadRequest } from 'payload'
import { record } from '../../audit/record'
import { announceScheduleProblem } from '../announce'
import type { ScheduleProblem } from '../states'
import type { DueState } from './due'
import type { Failure } from './judge'

/** Between attempts: a minute more each time, up to an hour. In milliseconds. */
const PAUSE = 60_000
const LONGEST_PAUSE = 60 * 60_000

/**
 * Keeps with the item why it did not, or will not, go out, and tells the people concerned the first time. It is tried again: what is missing may be put right, and then it
 * goes out late rather than never, and says so.
 */
export async function noteProblem(
  req: PayloadRequest,
  state: DueState,
  { failure, at, isForeseen }: { failure: Failure; at: Date; isForeseen: boolean },
): Promise<void> {
  const before = state.scheduleProblem
  const isKnown = before?.code === failure.code && before.isForeseen === isForeseen
  const problem: ScheduleProblem = {
    ...failure,
    since: isKnown ? before.since : at.toISOString(),
    attempts: isKnown ? before.attempts + 1 : 1,
    isForeseen,
  }
  const pause = Math.min(problem.attempts * PAUSE, LONGEST_PAUSE)
  const retryAt = isForeseen ? null : new Date(at.getTime() + pause).toISOString()
  const data = { scheduleProblem: problem, retryAt }
  await req.payload.db.updateOne({ collection: 'item-states', id: state.id, data, req, returning: false })
  if (!isKnown) await announce(req, state, problem, at)
}

/** A foreseen problem that is no longer one. */
export async function clearProblem(req: PayloadRequest, state: DueState): Promise<void> {
  if (!state.scheduleProblem) return
  const data = { scheduleProblem: null, retryAt: null }
  await req.payload.db.updateOne({ collection: 'item-states', id: state.id, data, req, returning: false })
}

async function announce(req: PayloadRequest, state: DueState, problem: ScheduleProblem, at: Date): Promise<void> {
  const title = String(state.approvedSource?.title ?? '')
  await record(req, {
    what: 'schedule-failed',
    type: state.type,
    target: state.id,
    title,
    before: state.state,
    after: state.state,
    detail: problem.message.vi,
    at,
  })
  await announceScheduleProblem(req, {
    ...{ type: state.type, id: state.id, title, actor: null, problem },
    due: new Date(state.publishAt),
    people: [state.scheduledBy, state.approvedBy, state.submittedBy, state.assignee],
  })
}
