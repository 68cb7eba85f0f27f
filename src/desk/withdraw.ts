import type { Payload, PayloadRequest } from 'payload'
import { type Actor, mayPublish } from '../access/roles'
import { inTransaction } from '../database/transaction'
import { record } from '../audit/record'
import { appendEntry } from '../ledger/append'
import type { ItemType, Withdrawal } from '../ledger/entry'
import type { ItemSnapshot } from '../ledger/snapshot'
import { announceWithdrawal } from './announce'
import { DeskError } from './errors'
import { hubOf, numberWhenShown } from './hub-link'
import { nameOf } from './publication'
import { requestRefreshOf } from './refresh-requests'
import { buildSnapshot } from './snapshot/build-snapshot'
import { resolve } from './snapshot/resolve'
import { type ItemState, moveState, readState } from './states'

export interface WithdrawRequest {
  payload: Payload
  /** Null: the hub itself, at a scheduled time or because a consent ended. */
  actor: Actor | null
  type: ItemType
  id: string
  withdrawal: Withdrawal
  at?: Date
  /** The time it was scheduled for. */
  scheduledFor?: Date
}

export interface Withdrawn {
  seq: number | null
  version: number
  withdrawnAt: string
}

/** Takes a public item back; its tombstone stays, with the reason, and staff go on seeing the item. */
export async function withdraw(request: WithdrawRequest): Promise<Withdrawn> {
  const { payload, actor } = request
  if (actor && !mayPublish(actor)) throw mayNotWithdraw
  const decided = await publicState({ payload } as PayloadRequest, request)
  const done = await inTransaction(payload, async (req) => {
    const state = await publicState(req, request)
    return commit(req, request, { ...state, revision: decided.revision })
  })
  return { seq: await numberWhenShown(payload, done.entry), version: decided.version, withdrawnAt: done.at }
}

async function publicState(req: PayloadRequest, { type, id }: WithdrawRequest): Promise<ItemState> {
  const state = await readState(req, id)
  if (state?.type !== type)
    throw new DeskError('unknown', { vi: 'Không tìm thấy nội dung này.', en: 'There is no such item.' })
  if (state.state !== 'published') throw notPublic
  return state
}

async function commit(req: PayloadRequest, request: WithdrawRequest, state: ItemState) {
  const { type, id, actor, withdrawal, scheduledFor } = request
  const at = request.at ?? hubOf(req.payload).now()
  const now = at.toISOString()
  const turn = await moveState(req, state, {
    state: 'withdrawn',
    withdrawal,
    changedAt: now,
    shows: '',
    ...NO_SCHEDULE,
  })
  const snapshot = await tombstone(req, type, state)
  if (leadsToItself(withdrawal, snapshot, hubOf(req.payload).origin))
    throw new DeskError('incomplete', toItself, [{ field: 'redirectTo', message: toItself }])
  const entry = await appendEntry(req, {
    action: 'withdraw',
    type,
    item: id,
    version: state.version,
    at: now,
    snapshot,
    withdrawal,
    turn,
    title: snapshot.title,
    by: actor ? nameOf(actor) : 'Nguồn Học',
    scheduledFor: scheduledFor?.toISOString(),
  })
  await requestRefreshOf(req, [id])
  const states = { before: state.state, after: 'withdrawn' }
  const detail = `${withdrawal.kind}${withdrawal.category ? ` · ${withdrawal.category}` : ''} · ${withdrawal.reason}`
  await record(req, { what: 'withdraw', actor, type, target: id, title: snapshot.title, ...states, detail, at })
  const people = [await editorOf(req, type, id), state.assignee]
  await announceWithdrawal(req, { type, id, title: snapshot.title, actor, people, reason: withdrawal.reason })
  return { entry, at: now }
}

/** Readers would be sent round in a circle. Longer circles show only where they are read (src/readmodel/stands-in.ts): the next withdrawal may close or open one. */
function leadsToItself(withdrawal: Withdrawal, { type, id, slug }: ItemSnapshot, origin: string): boolean {
  if (withdrawal.kind !== 'redirect' || !URL.canParse(withdrawal.redirectTo, origin)) return false
  const { host, pathname } = new URL(withdrawal.redirectTo, origin)
  const pages = [slug, id].map((name) => `/p/${type}/${name}`)
  return host === new URL(origin).host && pages.includes(pathname.replace(/\/$/, ''))
}

async function editorOf(req: PayloadRequest, type: ItemType, id: string): Promise<string | null> {
  const doc = await req.payload.db.findOne<{ id: string; editedBy?: string | null }>({
    collection: type,
    where: { id: { equals: id } },
    select: { editedBy: true },
    req,
  })
  return doc?.editedBy ?? null
}

/** What was taken back does not come back by itself at some later hour. */
const NO_SCHEDULE = { publishAt: null, withdrawAt: null, scheduleProblem: null, retryAt: null }

/** The last public form without its text, people and pictures: enough to say what is gone. */
async function tombstone(req: PayloadRequest, type: ItemType, state: ItemState): Promise<ItemSnapshot> {
  const source = state.source!
  const snapshot = buildSnapshot(
    type,
    { ...source, body: null, english: null, people: null, cover: null, file: null },
    await resolve(req, type, source),
    {
      id: state.id,
      version: state.version,
      publishedAt: new Date(state.publishedAt!).toISOString(),
      updatedAt: new Date(state.changedAt!).toISOString(),
      correction: null,
    },
  ) as ItemSnapshot
  return { ...snapshot, summary: '', media: [], search: '' }
}

const mayNotWithdraw = new DeskError('role', {
  vi: 'Tài khoản của bạn không có quyền gỡ bài. Hãy nhờ người duyệt và công bố.',
  en: 'Your account may not withdraw. Ask a publisher.',
})
const notPublic = new DeskError('state', {
  vi: 'Nội dung này hiện không được công bố nên không có gì để gỡ.',
  en: 'This item is not public, so there is nothing to withdraw.',
})
const toItself = {
  vi: 'Địa chỉ chuyển tới (redirectTo) là trang của chính bài này. Hãy ghi địa chỉ của trang thay thế.',
  en: 'redirectTo is the page of this very item. Give the address of what stands in for it.',
}
