import type { Withdrawal } from '../ledger/entry'
import type { ItemSnapshot, Snapshot } from '../ledger/snapshot'
import type { Tombstone, TombstoneQuery } from './read-model'
import type { Store } from './store'
import { tag, tagsOf } from './tags'

/** A feed that tells of more would be longer than what it has to offer; who needs them all follows the changes. */
const MOST = 1000
const ABOUT = ['topic', 'organisation', 'edition', 'place'] as const

/** Keeps what is left of a withdrawn item: its last public form, and what it was about, since it is in no index any more. */
export function putTombstone(store: Store, snapshot: Snapshot, n: string): void {
  store.run(
    'INSERT INTO tombstones (n, tags, json) VALUES (CAST(? AS INTEGER), ?, ?)',
    n,
    ` ${tagsOf(snapshot).join(' ')} `,
    JSON.stringify({ ...snapshot, search: '' }),
  )
}

/** What was taken back since a time and is not public again, latest first. */
export function tombstones(store: Store, query: TombstoneQuery): Tombstone[] {
  const about = ABOUT.flatMap((name) => (query[name] === undefined ? [] : ` ${tag(name, query[name])} `))
  const rows = store.all<{ seq: number; at: string; withdrawal: string; json: string }>(
    `SELECT items.seq, items.at, items.withdrawal, tombstones.json
     FROM items CROSS JOIN tombstones ON tombstones.n = items.n
     WHERE items.withdrawal IS NOT NULL AND items.type IN (${query.types.map(() => '?').join(', ')}) AND items.at >= ?
     ${about.map(() => 'AND instr(tombstones.tags, ?) > 0').join(' ')}
     ORDER BY items.at DESC, items.seq DESC LIMIT ?`,
    ...query.types,
    query.since,
    ...about,
    MOST,
  )
  return rows.map(({ seq, at, withdrawal, json }) => ({
    seq,
    at,
    withdrawal: JSON.parse(withdrawal) as Withdrawal,
    item: JSON.parse(json) as ItemSnapshot,
  }))
}
