import type { Payload } from 'payload'

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
