import type { PayloadHandler, PayloadRequest } from 'payload'
import { actorOf } from '../access/roles'
import { record } from '../audit/record'
import { inTransaction } from '../database/transaction'
import { type Account, holdAccount, type Session, titleOf } from './account'
import { accountOfRoute, actorIn, unknownAccount } from './actor'
import { AccountRefusal, answering } from './refusal'
import { alive, endedCookie, endSessions, readDetail } from './session'

/** A session as its owner sees it. */
export interface ShownSession {
  id: string
  createdAt: string
  expiresAt: string
  from: string | null
  browser: string | null
  isCurrent: boolean
}

/** `GET /api/users/sessions`, and `GET /api/users/<id>/sessions` for administrators: newest first. */
export const listSessions: PayloadHandler = answering(async (req) => {
  const account = await accountOfRoute(req)
  return Response.json({ docs: await shown(req, account) })
})

/** `DELETE /api/users/sessions[?keep=current]`, and `DELETE /api/users/<id>/sessions` for administrators. */
export const endAllSessions: PayloadHandler = answering(async (req) => {
  const actor = actorIn(req)
  const { id } = await accountOfRoute(req)
  const keep = id === actor.id && req.searchParams.get('keep') === 'current' ? req.user?._sid : undefined
  const ended = await inTransaction(req.payload, async (tx) => {
    const held = await holdAccount(tx, id)
    if (!held) throw unknownAccount
    const count = await endSessions(tx, held, (session) => session.id !== keep)
    const detail = `${count} phiên`
    await record(tx, { what: 'sign-out-everywhere', actor, type: 'users', target: id, title: titleOf(held), detail })
    return count
  })
  return answer(req, { ended }, id === actor.id && !keep)
})

/** `DELETE /api/users/sessions/<session>`: one of one's own. */
export const endOneSession: PayloadHandler = answering(async (req) => {
  const session = String(req.routeParams?.session)
  await endOwn(req, session)
  return answer(req, { ended: 1 }, session === req.user?._sid)
})

/** `POST /api/users/logout`: without a session there is nothing to end, and the cookie goes all the same. */
export const logout: PayloadHandler = answering(async (req) => {
  const session = actorOf(req) && req.user?._sid
  if (session) await endOwn(req, session)
  return answer(req, { message: req.t('authentication:logoutSuccessful') }, true)
})

async function endOwn(req: PayloadRequest, session: string): Promise<void> {
  const actor = actorIn(req)
  await inTransaction(req.payload, async (tx) => {
    const held = await holdAccount(tx, actor.id)
    if (!held) throw unknownAccount
    const count = await endSessions(tx, held, ({ id }) => id === session)
    if (count === 0) throw unknownSession
    const line = { type: 'users', target: actor.id, title: titleOf(held), detail: `phiên ${session}` }
    await record(tx, { what: 'sign-out', actor, ...line })
  })
}

const answer = (req: PayloadRequest, body: object, isOut: boolean): Response =>
  Response.json(body, isOut ? { headers: { 'Set-Cookie': endedCookie(req) } } : {})

async function shown(req: PayloadRequest, account: Account): Promise<ShownSession[]> {
  const sessions = alive(account.sessions)
  const facts = await signInsOf(req, account, sessions)
  const current = req.user?.id === account.id ? req.user._sid : undefined
  return sessions
    .map(({ id, createdAt, expiresAt }) => ({
      id,
      createdAt: new Date(createdAt).toISOString(),
      expiresAt: new Date(expiresAt).toISOString(),
      from: facts.get(id)?.from ?? null,
      browser: facts.get(id)?.browser ?? null,
      isCurrent: id === current,
    }))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
}

/** The clock of the trail and that of the session may be read a moment apart. */
const CLOCK_SLACK = 60_000

/** Payload keeps nothing about a session but its times; where it was opened and with what is in the audit trail. */
async function signInsOf(req: PayloadRequest, { id }: Account, sessions: Session[]) {
  const oldest = Math.min(...sessions.map(({ createdAt }) => new Date(createdAt).getTime()))
  const { docs } = await req.payload.db.find<{ detail?: string | null; from?: string | null }>({
    collection: 'audit',
    where: {
      and: [
        { account: { equals: id } },
        { what: { equals: 'sign-in' } },
        ...(sessions.length > 0 ? [{ at: { greater_than_equal: new Date(oldest - CLOCK_SLACK).toISOString() } }] : []),
      ],
    },
    pagination: false,
    limit: sessions.length > 0 ? 0 : 1,
    req,
  })
  const read = docs.map(({ detail, from }) => ({ from: from ?? null, ...readDetail(detail ?? '') }))
  return new Map(read.map(({ session, browser, from }) => [session, { browser: browser ?? null, from }]))
}

const unknownSession = new AccountRefusal('unknown', {
  vi: 'Phiên này đã kết thúc rồi.',
  en: 'This session has ended already.',
})
