import { randomBytes } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import { v7 } from 'uuid'
import { type Actor, isAdmin } from '../access/roles'
import { record } from '../audit/record'
import { inTransaction } from '../database/transaction'
import { type Asked, signedIn } from '../desk/endpoints/answer'
import { DeskError } from '../desk/errors'
import { hubOf } from '../desk/hub-link'
import { hashKey, KEY_PREFIX } from '../shared/key-hash'
import { clockAndDay } from '../text/dates'
import { parseCreation, parseNothing, parseRotation } from './requests'
import { type MadeKey, stateOf } from './state'
import { readConsumer, readKey, type StoredKey } from './stored'

/** Characters of a key that are kept to recognise it by: too few to guess the rest. */
const START_LENGTH = KEY_PREFIX.length + 6
const HOUR = 60 * 60 * 1000

/** `POST /api/consumers/<id>/keys {name, scopes?, origins?, expiresAt?}`: gives the key, this once. */
export async function createKey({ req, id, body }: Asked): Promise<MadeKey> {
  const actor = administrator(req)
  const now = hubOf(req.payload).now()
  const { expiresAt, ...wanted } = parseCreation(body, now)
  return inTransaction(req.payload, async (own) => {
    const consumer = await readConsumer(own, id)
    const made = await insert(own, {
      ...wanted,
      consumer: id,
      expiresAt: expiresAt ?? null,
      replaces: null,
      actor,
      now,
    })
    const after = described(made)
    await record(own, { what: 'key-created', ...about(consumer.name, made.id), actor, after, detail: limits(made) })
    return made
  })
}

/**
 * `POST /api/keys/<id>/rotation {overlapHours?, expiresAt?}`: a new key that opens the same; the old one goes on until the overlap is over, so that nobody has to change
 * it at a given minute. Where the old one had an end, the new one lasts as long, unless told otherwise.
 */
export async function rotateKey({ req, id, body }: Asked): Promise<MadeKey> {
  const actor = administrator(req)
  const now = hubOf(req.payload).now()
  const { overlapHours, expiresAt } = parseRotation(body, now)
  return inTransaction(req.payload, async (own) => {
    const old = await readKey(own, id)
    requireActive(old, now)
    const consumer = await readConsumer(own, old.consumer)
    const { name, scopes, origins } = old
    const next = { name, scopes, origins, consumer: old.consumer, replaces: id, actor, now }
    const made = await insert(own, { ...next, expiresAt: expiresAt === undefined ? sameSpan(old, now) : expiresAt })
    const overlapEnd = new Date(now.getTime() + overlapHours * HOUR)
    const end = old.expiresAt && new Date(old.expiresAt) < overlapEnd ? new Date(old.expiresAt) : overlapEnd
    await change(own, id, { replacedBy: made.id, expiresAt: end.toISOString() })
    const names = { before: described(old), after: described(made) }
    const detail = `${limits(made)}\nKhóa cũ dùng được đến ${clockAndDay(end.toISOString())}`
    await record(own, { what: 'key-rotated', ...about(consumer.name, id), actor, ...names, detail })
    return made
  })
}

/** `POST /api/keys/<id>/revocation`: it opens nothing from now on, for good. */
export async function revokeKey({ req, id, body }: Asked): Promise<{ id: string; revokedAt: string }> {
  const actor = administrator(req)
  parseNothing(body)
  const revokedAt = hubOf(req.payload).now().toISOString()
  return inTransaction(req.payload, async (own) => {
    const key = await readKey(own, id)
    if (key.revokedAt) throw passed('Khóa này đã bị thu hồi rồi.', 'This key is revoked already.')
    const consumer = await readConsumer(own, key.consumer)
    await change(own, id, { revokedAt })
    await record(own, { what: 'key-revoked', ...about(consumer.name, id), actor, before: described(key) })
    return { id, revokedAt }
  })
}

function administrator(req: PayloadRequest): Actor {
  const actor = signedIn(req)
  if (isAdmin(actor)) return actor
  throw new DeskError('role', {
    vi: 'Chỉ người quản trị tạo, thay và thu hồi khóa.',
    en: 'Keys are made, rotated and revoked by administrators.',
  })
}

interface NewKey {
  consumer: string
  name: string
  scopes: string[]
  origins: string[]
  expiresAt: Date | null
  replaces: string | null
  actor: Actor
  now: Date
}

async function insert(req: PayloadRequest, { actor, now, expiresAt, replaces, ...wanted }: NewKey): Promise<MadeKey> {
  const key = KEY_PREFIX + randomBytes(32).toString('base64url')
  const at = now.toISOString()
  const row = {
    id: v7(),
    ...wanted,
    start: key.slice(0, START_LENGTH),
    expiresAt: expiresAt?.toISOString() ?? null,
    createdAt: at,
  }
  const by = { createdBy: actor.id, createdByName: actor.name ?? actor.email ?? null }
  const data = { ...row, ...by, hash: hashKey(key), replaces, updatedAt: at }
  await req.payload.db.create({ collection: 'keys', data, req, returning: false })
  return { ...row, key }
}

/** Two people at once: the one who comes second is told. */
async function change(req: PayloadRequest, id: string, data: Record<string, unknown>): Promise<void> {
  const isOpen: Where[] = [{ id: { equals: id } }, { revokedAt: { exists: false } }]
  if ('replacedBy' in data) isOpen.push({ replacedBy: { exists: false } })
  const options = { atomic: true } as const
  const changed = await req.payload.db.updateOne({ collection: 'keys', where: { and: isOpen }, data, options, req })
  if (!changed) throw passed('Người khác vừa thay hoặc thu hồi khóa này.', 'Somebody else just changed this key.')
}

function requireActive(key: StoredKey, now: Date): void {
  const state = stateOf(key, now)
  if (state === 'revoked')
    throw passed('Khóa này đã bị thu hồi. Hãy tạo khóa mới.', 'This key is revoked. Create a new one.')
  if (state === 'expired')
    throw passed('Khóa này đã hết hạn. Hãy tạo khóa mới.', 'This key has expired. Create a new one.')
  if (state === 'ending') throw passed('Khóa này đã có khóa thay.', 'This key has been replaced already.')
}

const passed = (vi: string, en: string) => new DeskError('state', { vi, en })

const sameSpan = ({ createdAt, expiresAt }: StoredKey, now: Date) =>
  expiresAt === null ? null : new Date(now.getTime() + Date.parse(expiresAt) - Date.parse(createdAt))

const about = (title: string, target: string) => ({ type: 'keys', target, title })
const described = ({ name, start }: { name: string; start: string }) => `${name} (${start}…)`

function limits({ scopes, origins, expiresAt }: MadeKey): string {
  const parts = [
    `Phạm vi: ${scopes.join(', ')}`,
    origins.length > 0 && `Chỉ từ: ${origins.join(', ')}`,
    expiresAt && `Hết hạn: ${clockAndDay(expiresAt)}`,
  ]
  return parts.filter(Boolean).join('\n')
}
