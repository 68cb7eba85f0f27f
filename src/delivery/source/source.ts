import type { Entry } from '../../ledger/entry'
import type { Applied } from '../../readmodel/read-model'
import type { KeyRecord } from '../gate/key-ring'
import type { UsageRow } from '../gate/usage'

/** Who may read with a key, and on whose pages the embed may stand. */
export interface Admission {
  keys: KeyRecord[]
  frames: Frame[]
}

/** A consumer's web origins, where its embed may be framed. */
export interface Frame {
  consumer: string
  origins: string[]
}

/** Where a delivery node takes what it shows from: the editing database, by its driver alone, or another hub. */
export interface Source {
  /** Entries with a seq above `since`, ascending, at most `limit`. */
  readEntries(since: number, limit: number): Promise<Applied[]>
  /** The highest number given so far. */
  head(): Promise<number>
  /** The first time after `since` at which something scheduled changes; null when there is none, as far as it is known. */
  nextChangeAt(since: Date): Promise<Date | null>
  admission(): Promise<Admission>
  /** Adds to the usage kept: each row to the one of the same id. */
  addUsage(rows: UsageRow[]): Promise<void>
  /** Resolves with the head when there is an entry above `since`, or after a while; for sources that can be waited at. Rejects when the source does not answer. */
  news?(since: number): Promise<number>
  close(): Promise<void>
}

/** An entry as a database keeps it, where times and numbers have the driver's types. */
export interface EntryRow extends Omit<Entry, 'at' | 'seq' | 'version'> {
  seq: number | string
  version: number | string
  at: Date | string
}

export function toEntry({ id, seq, action, type, item, version, at, snapshot, withdrawal }: EntryRow): Entry {
  return {
    id,
    seq: Number(seq),
    action,
    type,
    item,
    version: Number(version),
    at: new Date(at).toISOString(),
    snapshot,
    withdrawal: withdrawal ?? null,
  }
}

/** The sooner of two times, either of which may not be there. */
export function sooner(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other
  return one < other ? one : other
}
