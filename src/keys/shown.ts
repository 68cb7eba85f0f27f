import type { PayloadRequest } from 'payload'
import { actorOf, isAdmin, mayPublish } from '../access/roles'
import type { Asked } from '../desk/endpoints/answer'
import { DeskError } from '../desk/errors'
import { hubOf } from '../desk/hub-link'
import { type ShownKeys, stateOf } from './state'
import { readConsumer, readKeysOf } from './stored'

/** `GET /api/consumers/<id>/keys`: the keys of a consumer, newest first, with their last use. */
export async function shownKeys({ req, id }: Asked): Promise<ShownKeys> {
  requireReader(req)
  await readConsumer(req, id)
  const now = hubOf(req.payload).now()
  const keys = await readKeysOf(req, id)
  const lastUses = await Promise.all(keys.map((key) => lastUseOf(req, key.id)))
  const docs = keys.map(({ consumer: _consumer, ...key }, at) => ({
    ...key,
    state: stateOf(key, now),
    lastAt: lastUses[at]!,
  }))
  return { docs, mayManage: isAdmin(actorOf(req)) }
}

export function requireReader(req: PayloadRequest): void {
  if (mayPublish(actorOf(req))) return
  throw new DeskError('role', {
    vi: 'Khóa và lượt dùng chỉ dành cho người duyệt và quản trị.',
    en: 'Keys and usage are for publishers and administrators.',
  })
}

/** Usage is written down every few seconds. */
export async function lastUseOf(req: PayloadRequest, key: string): Promise<string | null> {
  const { docs } = await req.payload.db.find<{ id: string; lastAt: string | Date }>({
    collection: 'usage',
    where: { key: { equals: key } },
    sort: '-lastAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? new Date(docs[0].lastAt).toISOString() : null
}
