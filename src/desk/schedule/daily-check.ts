import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../../database/transaction'
import { dayOf } from '../../text/dates'
import { hubOf } from '../hub-link'
import { type DueState, scheduledLater } from './due'
import { judgeAll } from './judge'
import { clearProblem, noteProblem } from './problem'
import { dailyCheckDone, noteDailyCheck, takeSweeperTurn } from './turn'

/**
 * Once a day, as Hà Nam counts days: looks at everything that is scheduled as if it were due, so that a conflict is known days before and not at the hour. Gives how many
 * problems there are. A check that was cut short begins anew; nobody is told twice about the same thing.
 */
export async function checkScheduled(payload: Payload): Promise<number> {
  const now = hubOf(payload).now()
  const today = Number(dayOf(now.toISOString()).replaceAll('-', ''))
  if ((await dailyCheckDone(payload)) >= today) return 0
  let problems = 0
  for (const { id } of await scheduledLater({ payload } as PayloadRequest, { now })) {
    // One by one: what is due now does not wait until all that is due some day has been looked at.
    if (await inTransaction(payload, (req) => hasProblem(req, id, now))) problems++
  }
  await noteDailyCheck(payload, today)
  return problems
}

async function hasProblem(req: PayloadRequest, id: string, now: Date): Promise<boolean> {
  await takeSweeperTurn(req)
  const [state]: DueState[] = await scheduledLater(req, { now, id })
  if (!state) return false
  const [judged] = await judgeAll(req, [state], ({ publishAt }) => new Date(publishAt))
  const { verdict } = judged!
  if ('problem' in verdict) await noteProblem(req, state, { failure: verdict.problem, at: now, isForeseen: true })
  else await clearProblem(req, state)
  return 'problem' in verdict
}
