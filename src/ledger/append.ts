import type { PayloadRequest } from 'payload'
import { v7 } from 'uuid'
import type { Entry } from './entry'

/** An entry as a command writes it: its number comes after the commit, from `number.ts`. */
export type NewEntry = Omit<Entry, 'id' | 'seq'> & {
  /** Counts the item's entries, and so orders those that await their numbers together. */
  turn: number
  /** For the people who read the ledger in the admin. */
  title: string
  by: string
  /** What the person wrote about it; stays inside. */
  note?: string
  /** The time that was set for it, ISO 8601, and how many seconds later it came. */
  scheduledFor?: string
  lateBy?: number | null
}

/** Appends an entry inside the command's own transaction: both are there, or neither is. Gives the entry's id. */
export async function appendEntry(req: PayloadRequest, entry: NewEntry): Promise<string> {
  const id = v7()
  await req.payload.db.create({ collection: 'ledger', data: { ...entry, id }, req, returning: false })
  return id
}
