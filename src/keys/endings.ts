import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../database/transaction'
import { hubOf } from '../desk/hub-link'
import { keyEnded, keyEnding, ownKeyEnded, ownKeyEnding } from '../messages/key-letters'
import { isTold, tell, tellOutside } from '../messages/tell'
import { lastUseOf } from './shown'
import { readKey, storedKey, type StoredKey } from './stored'

const DAY = 24 * 60 * 60 * 1000
/** Time to hand over a new key in working hours, and once more when hardly any is left. */
const WARNINGS = [3 * DAY, 14 * DAY]
/** What ended while the hub was stopped is told of afterwards; what ended long ago is no news. Less than letters are kept. */
const NEWS_FOR = 30 * DAY

/**
 * Writes to administrators, and to the consumer where its contact has an e-mail address, two weeks and three days before a key ends, and when it has. Not of keys that
 * were rotated, because their end is wanted, that were revoked, or whose consumer was stopped. A key made by hand beside an old one is taken for another site's. Goes by
 * the letters that are there, so it can run any number of times, on any number of nodes.
 */
export async function tellOfEndings(payload: Payload): Promise<void> {
  const now = hubOf(payload).now()
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'keys',
    where: {
      and: [
        { expiresAt: { greater_than: after(now, -NEWS_FOR) } },
        { expiresAt: { less_than_equal: after(now, Math.max(...WARNINGS)) } },
        { revokedAt: { exists: false } },
        { replacedBy: { exists: false } },
      ],
    },
    pagination: false,
    limit: 0,
  })
  for (const key of docs.map(storedKey)) {
    const occasion = occasionOf(key, now)
    if (occasion === null || (await isTold({ payload } as PayloadRequest, occasion))) continue
    await inTransaction(payload, (req) => tellOnce(req, { id: key.id, occasion, now }))
  }
}

/** The last thing there is to tell of the key, as the id of its letter; null: nothing. A key that is made for a week needs no warning two weeks before. */
function occasionOf({ id, createdAt, expiresAt }: StoredKey, now: Date): string | null {
  const left = Date.parse(expiresAt!) - now.getTime()
  if (left <= 0) return `${id}-ended`
  const warning = WARNINGS.find((each) => left <= each)
  const isShorter = Date.parse(expiresAt!) - Date.parse(createdAt) <= (warning ?? 0)
  return warning === undefined || isShorter ? null : `${id}-${warning / DAY}-days`
}

interface Occasion {
  id: string
  occasion: string
  now: Date
}

async function tellOnce(req: PayloadRequest, { id, occasion, now }: Occasion): Promise<void> {
  // Locks the row: of two nodes the second waits here, and then finds the letter, or the key revoked.
  await req.payload.db.updateOne({
    collection: 'keys',
    id,
    data: { updatedAt: now.toISOString() },
    req,
    returning: false,
  })
  const key = await readKey(req, id)
  const consumer = await readReceiver(req, key.consumer)
  if (key.revokedAt || key.replacedBy || !consumer?.isActive || (await isTold(req, occasion))) return
  const at = new Date(key.expiresAt!)
  const about = { consumer: consumer.name, key: `"${key.name}" (${key.start}…)`, at }
  const used = await lastUseOf(req, id)
  const more = {
    lastUse: used ? new Date(used) : null,
    toldTo: consumer.address,
    path: `/admin/collections/consumers/${key.consumer}`,
  }
  const [forUs, forThem] = at <= now ? [keyEnded, ownKeyEnded] : [keyEnding, ownKeyEnding]
  await tell(req, { roles: ['admin'], occasion, ...forUs({ ...about, ...more }) })
  if (consumer.address) await tellOutside(req, consumer.address, forThem(about))
}

/** Null: it was deleted just now. */
async function readReceiver(req: PayloadRequest, id: string) {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'consumers',
    where: { id: { equals: id } },
    req,
  })
  if (!row) return null
  return { name: String(row.name), isActive: row.isActive !== false, address: addressIn(String(row.contact ?? '')) }
}

/** The first e-mail address in what people wrote: "Chị Hà, 0226 385 2700, ha@tinh.example". */
const addressIn = (text: string) => /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0] ?? null

const after = (now: Date, ms: number) => new Date(now.getTime() + ms).toISOString()
