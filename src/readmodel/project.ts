import type { Entry } from '../ledger/entry'
import { nameKey } from './name-key'
import { isByName, keyAt, positionOf, sortKey, type Position } from './position'
import { clearSearched, findable, type Findable } from './search/index-item'
import { putShown } from './shown'
import { putSnapshot, readSnapshot } from './snapshots'
import type { Store } from './store'
import { clearTags, putTags } from './tagged'
import { putTombstone } from './tombstones'

interface Stored {
  n: Position
  seq: number
  version: number
  slug: string
  isWithdrawn: 0 | 1
}

/**
 * Brings one entry into the tables of what is public; call it inside a transaction. An entry that is not news for its item changes
 * nothing. The only way in: a rebuild is the same, from the first entry on. What can now be found is kept in `found`, under the item's
 * position, until the transaction ends.
 */
export function project(store: Store, entry: Entry & { formerSlugs?: string[] }, found: Map<Position, Findable>): void {
  const stored = store.one<Stored>(
    'SELECT CAST(n AS TEXT) AS n, seq, version, slug, withdrawal IS NOT NULL AS isWithdrawn FROM items WHERE type = ? AND id = ?',
    entry.type,
    entry.item,
  )
  if (stored && !isNews(entry, stored)) return
  if (stored) {
    clear(store, stored.n)
    found.delete(stored.n)
    rememberSlug(store, entry, stored.slug)
  }
  for (const slug of entry.formerSlugs ?? []) rememberSlug(store, entry, slug)
  const n = positionFor(store, entry, stored?.n)
  putItem(store, entry, n)
  if (entry.action === 'withdraw') return putTombstone(store, entry.snapshot, n)
  putContent(store, entry, n)
  found.set(n, findable(store, entry.snapshot, n))
}

/**
 * A withdrawal counts whichever version it names: taking back must not fail. A refresh brings nothing back that was withdrawn: it may
 * have been started before the withdrawal and numbered after it.
 */
function isNews(entry: Entry, stored: Stored): boolean {
  if (entry.seq <= stored.seq) return false
  if (entry.action === 'withdraw') return true
  if (entry.action === 'refresh' && stored.isWithdrawn) return false
  return entry.version >= stored.version
}

/** The old position stays as long as the sort key does, so that readers between two pages find their place. */
function positionFor(store: Store, { snapshot }: Entry, current: Position | undefined): Position {
  const key = sortKey(snapshot)
  if (current !== undefined && keyAt(current) === key) return current
  return positionOf(
    snapshot,
    key,
    (position) => store.one('SELECT 1 FROM items WHERE n = CAST(? AS INTEGER)', position) !== undefined,
  )
}

function clear(store: Store, n: Position): void {
  const snapshot = readSnapshot(store, n)
  if (snapshot) clearTags(store, snapshot, n)
  for (const table of ['items', 'tombstones', 'media_files'])
    store.run(`DELETE FROM ${table} WHERE n = CAST(? AS INTEGER)`, n)
  for (const table of ['snapshots', 'shown', 'bodies'])
    store.run(`DELETE FROM ${table} WHERE back = -CAST(? AS INTEGER)`, n)
  clearSearched(store, n)
}

function rememberSlug(store: Store, { type, item, snapshot }: Entry, former: string): void {
  if (former === snapshot.slug) return
  store.run('INSERT OR REPLACE INTO former_slugs (type, slug, id) VALUES (?, ?, ?)', type, former, item)
}

function putItem(store: Store, { type, item, seq, version, at, snapshot, withdrawal }: Entry, n: Position): void {
  const isEvent = snapshot.type === 'events'
  store.run(
    `INSERT INTO items (n, type, id, slug, title, seq, version, at, name_key, published, updated, starts, ends, own_page, withdrawal)
     VALUES (CAST(? AS INTEGER), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    n,
    type,
    item,
    snapshot.slug,
    'name' in snapshot ? snapshot.name : snapshot.title,
    seq,
    version,
    at,
    'name' in snapshot && isByName(type) ? nameKey(snapshot.name) : null,
    'publishedAt' in snapshot ? Date.parse(snapshot.publishedAt) : null,
    'publishedAt' in snapshot ? Date.parse(snapshot.updatedAt) : null,
    isEvent ? Date.parse(snapshot.startsAt) : null,
    isEvent ? Date.parse(snapshot.endsAt) : null,
    'portalUrl' in snapshot && snapshot.portalUrl === null ? 1 : 0,
    withdrawal && JSON.stringify(withdrawal),
  )
}

function putContent(store: Store, { snapshot, seq }: Entry, n: Position): void {
  putSnapshot(store, snapshot, n)
  putShown(store, snapshot, { n, seq })
  putTags(store, snapshot, n)
  for (const { id, files } of snapshot.media) {
    for (const file of files) {
      store.run('INSERT OR IGNORE INTO media_files (media, file, n) VALUES (?, ?, CAST(? AS INTEGER))', id, file, n)
    }
  }
}
