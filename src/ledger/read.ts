import type { Payload } from 'payload'
import type { Entry } from './entry'

/** Entries after `since`, ascending, at most `limit`: for whoever holds a cursor. */
export async function readEntries(payload: Payload, since: number, limit: number): Promise<Entry[]> {
  const { docs } = await payload.db.find<Entry & Record<string, unknown>>({
    collection: 'ledger',
    where: { seq: { greater_than: since } },
    sort: 'seq',
    limit,
    pagination: false,
  })
  return docs.map(({ id, seq, action, type, item, version, at, snapshot, withdrawal }) => ({
    id,
    seq,
    action,
    type,
    item,
    version,
    at: new Date(at).toISOString(),
    snapshot,
    withdrawal: withdrawal ?? null,
  }))
}

/** The number an entry got, or null while it waits for one. */
export async function numberOf(payload: Payload, entryId: string): Promise<number | null> {
  const entry = await payload.db.findOne<{ id: string; seq?: number | null }>({
    collection: 'ledger',
    where: { id: { equals: entryId } },
    select: { seq: true },
  })
  if (!entry) throw new LostEntryError(`Entry ${entryId} is not in the ledger although its transaction was confirmed`)
  return entry.seq ?? null
}

/** What the database confirmed is not there: nothing may be acknowledged. */
export class LostEntryError extends Error {
  override name = 'LostEntryError'
}
