import type { PayloadRequest } from 'payload'
import { v7 } from 'uuid'
import { insertMany } from '../database/write-many'
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
  return (await appendEntries(req, [entry]))[0]!
}

/** Appends several in one statement; their ids come in the same order. */
export async function appendEntries(req: PayloadRequest, entries: NewEntry[]): Promise<string[]> {
  const rows = entries.map((entry) => ({ ...entry, id: v7() }))
  await insertMany(req, 'ledger', rows)
  return rows.map(({ id }) => id)
}
