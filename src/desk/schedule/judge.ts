import type { PayloadRequest } from 'payload'
import { type Actor, mayPublish } from '../../access/roles'
import { missingFor } from '../completeness'
import type { Missing, Text } from '../errors'
import { accountsOf } from '../people'
import { resolve, type Resolved } from '../snapshot/resolve'
import type { ScheduleProblem } from '../states'
import { incomplete, takenSlug } from '../working-copy'
import type { DueState } from './due'

export type Verdict = { resolved: Resolved; actor: Actor } | { problem: Failure }
export type Failure = Pick<ScheduleProblem, 'code' | 'message' | 'errors'>

/** The people on whose word each item goes out, as their accounts are now. */
export function peopleBehind(req: PayloadRequest, states: DueState[]): Promise<Map<string, Actor>> {
  return accountsOf(
    req,
    states.flatMap(({ scheduledBy, approvedBy }) => [scheduledBy, approvedBy]),
  )
}

/** Whether an item may become public at its time: what a person who presses "Công bố" would be asked, asked of the approved version. */
export async function judge(
  req: PayloadRequest,
  state: DueState,
  { people, at }: { people: Map<string, Actor>; at: Date },
): Promise<Verdict> {
  const actor = people.get(state.scheduledBy ?? '') ?? null
  if (!actor || !mayPublish(actor)) return failure('right-lost', schedulerLost)
  if (!mayPublish(people.get(state.approvedBy ?? '') ?? null)) return failure('right-lost', approverLost)
  if (state.withdrawAt && new Date(state.withdrawAt) <= at) return failure('past-withdrawal', pastWithdrawal)
  const source = state.approvedSource!
  const resolved = await resolve(req, state.type, source)
  const missing = [
    ...missingFor(state.type, source, resolved),
    ...(await takenSlug(req, state.type, { source, state })),
  ]
  return missing.length === 0 ? { resolved, actor } : incompleteFailure(missing)
}

export function incompleteFailure(missing: Missing[]): { problem: Failure } {
  return failure(
    'incomplete',
    incomplete({ vi: 'Chưa công bố được theo giờ hẹn', en: 'Not published on schedule' }, missing).text,
    missing,
  )
}

const failure = (code: Failure['code'], message: Text, errors: Missing[] = []): { problem: Failure } => ({
  problem: { code, message, errors },
})

const schedulerLost = {
  vi: 'Người hẹn giờ không còn quyền công bố. Hãy nhờ người duyệt và công bố hẹn lại.',
  en: 'Whoever set the time may no longer publish. Have a publisher set it again.',
}
const approverLost = {
  vi: 'Người đã duyệt không còn quyền duyệt. Hãy duyệt lại rồi hẹn giờ.',
  en: 'Whoever approved it may no longer approve. Approve and schedule it again.',
}
const pastWithdrawal = {
  vi: 'Giờ gỡ đã qua trước khi công bố được. Hãy bỏ hoặc đổi giờ gỡ.',
  en: 'The time of withdrawal passed before it could be published. Change or remove it.',
}
