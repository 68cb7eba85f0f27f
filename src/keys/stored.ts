import type { PayloadRequest } from 'payload'
import { DeskError } from '../desk/errors'
import type { ShownKey } from './state'

/** A row of the collection `keys` as the database gives it. The hash stays out of what is read. */
export type StoredKey = Omit<ShownKey, 'state' | 'lastAt'> & { consumer: string }

type Row = Record<string, unknown> & { id: string }

export async function readKey(req: PayloadRequest, id: string): Promise<StoredKey> {
  const row = await req.payload.db.findOne<Row>({ collection: 'keys', where: { id: { equals: id } }, req })
  if (!row) throw new DeskError('unknown', { vi: 'Không tìm thấy khóa này.', en: 'There is no such key.' })
  return storedKey(row)
}

/** Newest first. */
export async function readKeysOf(req: PayloadRequest, consumer: string): Promise<StoredKey[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'keys',
    where: { consumer: { equals: consumer } },
    sort: '-id',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(storedKey)
}

export async function readConsumer(req: PayloadRequest, id: string): Promise<{ id: string; name: string }> {
  const row = await req.payload.db.findOne<Row>({ collection: 'consumers', where: { id: { equals: id } }, req })
  if (!row) throw new DeskError('unknown', { vi: 'Không tìm thấy bên nhận này.', en: 'There is no such consumer.' })
  return { id: row.id, name: String(row.name) }
}

export const storedKey = (row: Row): StoredKey => ({
  id: row.id,
  consumer: String(row.consumer),
  name: String(row.name),
  start: String(row.start),
  scopes: row.scopes as string[],
  origins: row.origins as string[],
  createdAt: instant(row.createdAt)!,
  createdByName: (row.createdByName as string | null) ?? null,
  expiresAt: instant(row.expiresAt),
  revokedAt: instant(row.revokedAt),
  replacedBy: (row.replacedBy as string | null) ?? null,
})

const instant = (value: unknown) => (value ? new Date(value as string | Date).toISOString() : null)
