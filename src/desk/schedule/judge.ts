import type { PayloadRequest } from 'payload'
import { type Actor, mayPublish } from '../../access/roles'
import { missingFor } from '../completeness'
import type { Missing, Text } from '../errors'
import { accountsOf } from '../people'
import { asOf, type Resolved, resolveAll } from '../snapshot/resolve'
import type { ScheduleProblem } from '../states'
import { incomplete, takenSlugs } from '../working-copy'
import type { DueState } from './due'

export interface Ready {
  resolved: Resolved
  actor: Actor
}
export type Failure = Pick<ScheduleProblem, 'code' | 'message' | 'errors'>
export type Verdict = Ready | { problem: Failure }

/**
 * Whether items may become public at their time: what a person who presses "Công bố" would be asked, asked of the approved versions. What they refer to is read for all of
 * them at once.
 */
export async function judgeAll(
  req: PayloadRequest,
  states: DueState[],
  at: (state: DueState) => Date,
): Promise<{ state: DueState; verdict: Verdict }[]> {
  const people = await accountsOf(
    req,
    states.flatMap(({ scheduledBy, approvedBy }) => [scheduledBy, approvedBy]),
  )
  const versions = states.map((state) => ({ type: state.type, source: state.approvedSource!, state }))
  const resolved = await resolveAll(req, versions)
  const taken = await takenSlugs(req, versions)
  return states.map((state, index) => {
    const missing = [
      ...missingFor(state.type, state.approvedSource!, asOf(resolved[index]!, at(state))),
      ...taken[index]!,
    ]
    return { state, verdict: judge(state, { people, missing, resolved: resolved[index]!, at: at(state) }) }
  })
}

interface Known {
  people: Map<string, Actor>
  missing: Missing[]
  resolved: Resolved
  at: Date
}

function judge(state: DueState, { people, missing, resolved, at }: Known): Verdict {
  const actor = people.get(state.scheduledBy ?? '') ?? null
  if (!actor || !mayPublish(actor)) return failure('right-lost', schedulerLost)
  if (!mayPublish(people.get(state.approvedBy ?? '') ?? null)) return failure('right-lost', approverLost)
  if (state.withdrawAt && new Date(state.withdrawAt) <= at) return failure('past-withdrawal', pastWithdrawal)
  return missing.length === 0 ? { resolved, actor } : incompleteFailure(missing)
}

export function incompleteFailure(missing: Missing[]): { problem: Failure } {
  return failure('incomplete', incomplete(REFUSED, missing).text, missing)
}

const failure = (code: Failure['code'], message: Text, errors: Missing[] = []): { problem: Failure } => ({
  problem: { code, message, errors },
})

export const REFUSED = { vi: 'Chưa công bố được theo giờ hẹn', en: 'Not published on schedule' }

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
