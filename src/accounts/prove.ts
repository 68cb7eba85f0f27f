import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { AuthenticationError, type CollectionBeforeLoginHook, LockedAuth, type PayloadRequest } from 'payload'
import { record } from '../audit/record'
import { oneAtATime } from '../shared/one-at-a-time'
import { type Account, asActor, findAccount, titleOf, visitOf } from './account'
import { isStrangerLocked, LOCK_SECONDS, MOST_ATTEMPTS } from './limits'
import { AccountRefusal } from './refusal'

/** The longest address is 254 characters; the audit trail keeps no more of what was typed. */
const LONGEST_EMAIL = 254

/** What a password was right for; only `prove` catches it. */
class PasswordProven extends Error {
  override name = 'PasswordProven'
  constructor(readonly account: Account) {
    super('The password is right; sessions are opened by the hub alone')
  }
}

/** Marks a request that sets a new password by a link: Payload logs in there too, and its session is taken back in the same transaction. */
export const BY_LINK = 'passwordByLink'

/**
 * Ends Payload's own sign-in once it has found the password right, session and all: no session exists without the second factor where one is set or required, and
 * `openSession` sees to that. For `hooks.beforeLogin`.
 */
export const onlyProve: CollectionBeforeLoginHook = ({ req, user }) => {
  if (req.context[BY_LINK]) return user
  throw new PasswordProven(user as unknown as Account)
}

interface Credentials {
  email: string
  password: string
}

const inTurn = oneAtATime()

/** Finds out whose password it is; wrong ones are counted and, after five, lock the account for ten minutes. One attempt at a time for one account. */
export async function prove(req: PayloadRequest, given: Credentials): Promise<Account> {
  const email = given.email.toLowerCase().trim().slice(0, LONGEST_EMAIL)
  return inTurn(email, async () => {
    try {
      // A request of its own kind: the outer one must not carry the transaction that is rolled back here.
      await req.payload.login({ collection: 'users', data: { email, password: given.password } })
    } catch (error) {
      if (error instanceof PasswordProven) return error.account
      throw await refusalOf(req, email, given.password, error)
    }
    throw new Error('Payload opened a session by itself')
  })
}

/** Counts a wrong code as a wrong password: Payload's own count, kept in the database for every node. */
export async function countWrongCode({ payload }: PayloadRequest, { id, lockUntil }: Account): Promise<void> {
  const isOver = lockUntil && new Date(lockUntil) <= new Date()
  const data = isOver ? { loginAttempts: 1, lockUntil: null } : { loginAttempts: { $inc: 1 } }
  const counted = (await payload.db.updateOne({
    collection: 'users',
    id,
    data: { ...data, updatedAt: null },
  })) as Pick<Account, 'loginAttempts'> | null
  if ((counted?.loginAttempts ?? 0) < MOST_ATTEMPTS) return
  const until = new Date(Date.now() + LOCK_SECONDS * 1000).toISOString()
  await payload.db.updateOne({ collection: 'users', id, data: { lockUntil: until, updatedAt: null }, returning: false })
}

async function refusalOf(req: PayloadRequest, email: string, password: string, error: unknown): Promise<unknown> {
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return error
  const account = await findAccount(req, { email: { equals: email } })
  const isLocked = error instanceof LockedAuth || (!account && (await isStrangerLocked(req, email)))
  if (!account && !isLocked) await takeAsLong(password)
  await tellFailure(req, { account, email, detail: isLocked ? 'Tài khoản đang tạm khóa' : 'Sai mật khẩu' })
  return isLocked ? lockedUntil(account?.lockUntil) : wrongCredentials
}

/** A failed sign-in in the audit trail: the address that was tried, never the password. */
export async function tellFailure(
  req: PayloadRequest,
  { account, email, detail }: { account: Account | null; email: string; detail: string },
): Promise<void> {
  const { from } = visitOf(req)
  await record(req, {
    what: 'sign-in-failed',
    actor: account && asActor(account, from),
    who: email,
    type: 'users',
    target: account?.id,
    title: account ? titleOf(account) : undefined,
    detail,
    from,
  })
}

const derive = promisify(pbkdf2)

/** As long as Payload needs for the password of an account: the time to the answer tells nothing either. */
const takeAsLong = (password: string) => derive(password, 'nobody', 600_000, 32, 'sha256')

function lockedUntil(until: string | null | undefined): AccountRefusal {
  if (isLockedByHand({ lockUntil: until })) return lockedByHand
  return new AccountRefusal('locked', LOCKED, { retryAfter: until ? secondsTo(until) : LOCK_SECONDS })
}

/** A lock that an administrator set ends with them; the one after wrong passwords by itself. */
export const isLockedByHand = ({ lockUntil }: Pick<Account, 'lockUntil'>): boolean =>
  Boolean(lockUntil && secondsTo(lockUntil) > LOCK_SECONDS)

const secondsTo = (at: string) => Math.max(1, Math.ceil((new Date(at).getTime() - Date.now()) / 1000))

const LOCKED = {
  vi: 'Tài khoản tạm khóa vì nhập sai nhiều lần. Hãy thử lại sau 10 phút, hoặc nhờ quản trị mở khóa.',
  en: 'The account is locked for a while after too many wrong attempts. Try again in 10 minutes, or ask an administrator.',
}
export const lockedByHand = new AccountRefusal('not-allowed', {
  vi: 'Tài khoản đã bị khóa. Hãy liên hệ quản trị.',
  en: 'The account has been locked. Ask an administrator.',
})
const wrongCredentials = new AccountRefusal('credentials', {
  vi: 'Thư điện tử hoặc mật khẩu chưa đúng.',
  en: 'The e-mail or password is not right.',
})
