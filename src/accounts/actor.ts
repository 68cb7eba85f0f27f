import type { PayloadRequest } from 'payload'
import { type Actor, actorOf, isAdmin } from '../access/roles'
import { type Account, findAccount } from './account'
import { AccountRefusal } from './refusal'

/** The signed-in person, or a refusal. */
export function actorIn(req: PayloadRequest): Actor {
  const actor = actorOf(req)
  if (!actor) throw new AccountRefusal('not-allowed', { vi: 'Cần đăng nhập.', en: 'Sign in first.' })
  return actor
}

export function adminIn(req: PayloadRequest): Actor {
  const actor = actorIn(req)
  if (!isAdmin(actor)) throw adminsOnly
  return actor
}

/** The account an address names: the person's own where it names none, anyone's for administrators. */
export async function accountOfRoute(req: PayloadRequest): Promise<Account> {
  const actor = actorIn(req)
  const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : actor.id
  if (id !== actor.id && !isAdmin(actor)) throw adminsOnly
  const account = await findAccount(req, { id: { equals: id } })
  if (!account) throw unknownAccount
  return account
}

const adminsOnly = new AccountRefusal('not-allowed', {
  vi: 'Chỉ quản trị làm được việc này với tài khoản của người khác.',
  en: "Only administrators may do this to someone else's account.",
})
export const unknownAccount = new AccountRefusal('unknown', {
  vi: 'Không tìm thấy tài khoản này.',
  en: 'There is no such account.',
})
