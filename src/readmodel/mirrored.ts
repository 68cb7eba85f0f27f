import type { Entry, Withdrawal } from '../ledger/entry'
import type { ItemSnapshot, Snapshot } from '../ledger/snapshot'
import type { Change } from './read-model'
import { SNAPSHOT_COLUMNS, SNAPSHOT_JOINS, type StoredSnapshot, toItem } from './snapshots'
import type { Store } from './store'

/** What another hub needs of an item's newest entry to show the same. */
export interface Mirrored extends Pick<Entry, 'snapshot' | 'withdrawal'> {
  /** Addresses the item had before, which lead to it still. */
  formerSlugs: string[]
}

interface Row extends Partial<StoredSnapshot> {
  withdrawal: string | null
  tombstone: string | null
}

/**
 * The public form behind a change, whole; null when a later one of the same item has taken its place. Of what was withdrawn only what feeds and calendars need to say so:
 * its words and pictures go to nobody.
 */
export function mirrored(store: Store, { seq, type, id }: Pick<Change, 'seq' | 'type' | 'id'>): Mirrored | null {
  const row = store.one<Row>(
    `SELECT items.withdrawal, tombstones.json AS tombstone, ${SNAPSHOT_COLUMNS}
     FROM items ${SNAPSHOT_JOINS.replace('CROSS', 'LEFT')} LEFT JOIN tombstones ON tombstones.n = items.n
     WHERE items.type = ? AND items.id = ? AND items.seq = ?`,
    type,
    id,
    seq,
  )
  if (!row) return null
  const formerSlugs = store
    .all<{ slug: string }>('SELECT slug FROM former_slugs WHERE type = ? AND id = ? ORDER BY slug', type, id)
    .map(({ slug }) => slug)
  if (row.withdrawal === null || row.tombstone === null)
    return { snapshot: withoutSeq(toItem(row as StoredSnapshot)), withdrawal: null, formerSlugs }
  const withdrawal = asTold(JSON.parse(row.withdrawal) as Withdrawal)
  const snapshot = JSON.parse(row.tombstone) as ItemSnapshot
  if (withdrawal.kind === 'notice') return { snapshot, withdrawal, formerSlugs }
  return { snapshot: withoutWords(snapshot), withdrawal, formerSlugs: [] }
}

function withoutSeq<S extends Snapshot>({ seq: _seq, ...snapshot }: S & { seq: number }): Snapshot {
  return snapshot as unknown as Snapshot
}

/** The category is for the desk's own records; who is sent on is not told why. */
function asTold(withdrawal: Withdrawal): Withdrawal {
  const { category: _category, ...told } = withdrawal
  return told.kind === 'redirect' ? { ...told, reason: '' } : told
}

/** The title may be the very thing that had to go, and the address is made of it: a mirror that showed the item knows it already. */
function withoutWords(snapshot: ItemSnapshot): ItemSnapshot {
  return {
    ...snapshot,
    slug: snapshot.id,
    title: '',
    summary: '',
    body: { html: '', text: '' },
    english: null,
    authors: [],
    source: null,
    documents: [],
    cover: null,
    correction: null,
    media: [],
    ...('people' in snapshot && { people: [] }),
    ...('venue' in snapshot && { venue: null, organisers: [] }),
    ...('messages' in snapshot && { messages: [] }),
    ...('issuer' in snapshot && { issuer: '', number: null, file: null }),
  }
}
