import { randomUUID } from 'node:crypto'
import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import { record } from '../audit/record'
import { type Account, asActor, type Session, titleOf, type Visit, writeAccount } from './account'
import { browserOf } from './browser'

/** A session that was opened: its token is shown once, in the answer and the cookie. */
export interface Opened {
  account: Account
  token: string
  exp: number
}

/** Opens a session for a held account, in the transaction of `req`, and says so in the audit trail. Call it only when everything asked of the person is proven. */
export async function openSession(req: PayloadRequest, account: Account, visit: Visit): Promise<Opened> {
  const { config } = req.payload.collections.users!
  const now = new Date()
  const session = {
    id: randomUUID(),
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + config.auth.tokenExpiration * 1000).toISOString(),
  }
  const sessions = [...alive(account.sessions, now), session]
  await writeAccount(req, { ...account, sessions, loginAttempts: 0, lockUntil: null })
  await record(req, {
    what: 'sign-in',
    actor: asActor(account, visit.from),
    type: 'users',
    target: account.id,
    title: titleOf(account),
    detail: detailOf(visit, session.id),
  })
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: account.email,
    sid: session.id,
    user: account as never,
  })
  const tokenExpiration = config.auth.tokenExpiration
  return { account, ...(await jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration })) }
}

/** Ends sessions of a held account, all of them unless told which, and gives how many those were. */
export async function endSessions(
  req: PayloadRequest,
  account: Account,
  isEnded: (session: Session) => boolean = () => true,
): Promise<number> {
  const before = alive(account.sessions)
  const sessions = before.filter((session) => !isEnded(session))
  await writeAccount(req, { ...account, sessions })
  return before.length - sessions.length
}

export const alive = (sessions: Session[] | null | undefined, now = new Date()) =>
  (sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > now)

/** What the audit trail keeps of a sign-in; the list of sessions finds browser and address by it. */
const detailOf = ({ agent }: Visit, id: string) => `${browserOf(agent)} · phiên ${id}`

export function readDetail(detail: string): { browser: string; session: string } | null {
  const found = / · phiên ([0-9a-f-]{36})$/.exec(detail)
  return found && { browser: detail.slice(0, found.index), session: found[1]! }
}

/** The answer to whoever has just signed in, as Payload's own admin expects it. */
export async function sessionResponse(
  { payload }: PayloadRequest,
  { account, token, exp }: Opened,
  more: object = {},
): Promise<Response> {
  const { auth } = payload.collections.users!.config
  const cookie = generatePayloadCookie({
    collectionAuthConfig: auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
  const reader = { ...account, collection: 'users' as const }
  const user = await payload.findByID({
    collection: 'users',
    id: account.id,
    depth: 0,
    overrideAccess: false,
    user: reader as never,
  })
  return Response.json({ message: 'Đã đăng nhập.', exp, token, user, ...more }, { headers: { 'Set-Cookie': cookie } })
}

/** Takes the cookie away from a browser whose session has ended. */
export const endedCookie = ({ payload }: PayloadRequest): string =>
  generateExpiredPayloadCookie({
    collectionAuthConfig: payload.collections.users!.config.auth,
    config: payload.config,
    cookiePrefix: payload.config.cookiePrefix,
  })
