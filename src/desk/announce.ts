import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles'
import type { ItemType } from '../ledger/entry'
import * as letters from '../messages/letters'
import { tell } from '../messages/tell'
import type { ScheduleProblem } from './states'

interface About {
  type: ItemType
  id: string
  title: string
  /** Null: the hub itself. */
  actor: Actor | null
  /** Accounts concerned, by id. */
  people?: (string | null | undefined)[]
}

/** Lets the people concerned know by letter what was decided about an item; in the transaction of the decision, so that nobody hears of what did not happen. */
export async function announceReview(
  req: PayloadRequest,
  { what, note, people, ...about }: About & { what: 'submit' | 'approve' | 'return' | 'revoke'; note?: string },
): Promise<void> {
  const letter = { ...basics(about), note }
  const except = about.actor?.id
  // Submitting concerns whoever may approve; the rest, whoever wrote and handed in.
  if (what === 'submit') await tell(req, { roles: ['publisher'], except, ...letters.submitted(letter) })
  if (what === 'approve') await tell(req, { people, except, ...letters.approved(letter) })
  if (what === 'return') await tell(req, { people, except, ...letters.returned({ ...letter, note: note ?? '' }) })
}

export async function announceAssignment(req: PayloadRequest, { people, ...about }: About): Promise<void> {
  await tell(req, { people, except: about.actor?.id, ...letters.assigned(basics(about)) })
}

export async function announceWithdrawal(
  req: PayloadRequest,
  { people, reason, ...about }: About & { reason: string },
): Promise<void> {
  await tell(req, { people, except: about.actor?.id, ...letters.withdrawn({ ...basics(about), reason }) })
}

/** Told to those behind the schedule, and to every publisher: the one who set the time may be away. */
export async function announceScheduleProblem(
  req: PayloadRequest,
  { people, due, problem, ...about }: About & { due: Date; problem: ScheduleProblem },
): Promise<void> {
  const reasons = problem.errors.length > 0 ? problem.errors.map(({ message }) => message.vi) : [problem.message.vi]
  const letter = { ...basics(about), at: due, reasons }
  const text = problem.isForeseen ? letters.scheduleWillFail(letter) : letters.scheduleFailed(letter)
  await tell(req, { people, roles: ['publisher'], ...text })
}

export async function announceLateness(
  req: PayloadRequest,
  { people, due, publishedAt, ...about }: About & { due: Date; publishedAt: Date },
): Promise<void> {
  await tell(req, { people, ...letters.publishedLate({ ...basics(about), at: due, publishedAt }) })
}

const basics = ({ type, id, title, actor }: About) => ({
  title,
  path: `/admin/collections/${type}/${id}`,
  by: actor ? (actor.name ?? actor.email ?? actor.id) : 'Nguồn Học',
})
