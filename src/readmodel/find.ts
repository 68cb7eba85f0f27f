import type { PublicType, Withdrawal } from '../ledger/entry'
import type { Found, FoundJson, Showing } from './read-model'
import { shownColumn, trimmed, withBodyIfNamed } from './shown'
import { SNAPSHOT_COLUMNS, SNAPSHOT_JOINS, toItem, type StoredSnapshot } from './snapshots'
import type { Store, Value } from './store'

/** What stands at an id or slug. A living item goes before a withdrawn one of the same slug, and both before one that has moved on. */
export function find(store: Store, type: PublicType, idOrSlug: string): Found {
  const found = locate<StoredSnapshot>(store, WHOLE, type, idOrSlug)
  return found.is === 'public' ? { is: 'public', item: toItem(found.row) } : found
}

/** The same with the item's public JSON. */
export function findJson(store: Store, type: PublicType, idOrSlug: string, showing: Showing): FoundJson {
  const { sql, joins, values } = shownColumn(store, withBodyIfNamed(showing))
  const reading = {
    columns: `CAST(${sql} AS BLOB) AS json`,
    joins: `LEFT JOIN shown ON shown.back = -items.n ${joins}`,
    values,
  }
  const found = locate<{ id: string; json: Buffer }>(store, reading, type, idOrSlug)
  if (found.is !== 'public') return found
  const { id, json } = found.row
  return { is: 'public', id, json: showing.fields ? trimmed(json, showing.fields) : json }
}

/** The id behind an id or slug, past or present; the value itself when nothing is known by it. */
export function idOf(store: Store, type: PublicType, idOrSlug: string): string {
  const known = idsOf(store)
  const key = `${type}/${idOrSlug}`
  const id = known.get(key)
  if (id !== undefined) return id
  const row = store.one<{ id: string }>(
    `SELECT id, 0 AS rank FROM items WHERE type = ?1 AND id = ?2
     UNION ALL SELECT id, 1 + (withdrawal IS NOT NULL) FROM items WHERE type = ?1 AND slug = ?2
     UNION ALL SELECT id, 3 FROM former_slugs WHERE type = ?1 AND slug = ?2
     ORDER BY rank LIMIT 1`,
    type,
    idOrSlug,
  )
  // What nothing is known by, strangers can make up without end.
  if (row && known.size < MOST_KNOWN) known.set(key, row.id)
  return row?.id ?? idOrSlug
}

/** Ids that filters were given the slugs of: the same few again and again. */
const knownIds = new WeakMap<Store, Map<string, string>>()
const MOST_KNOWN = 10_000

function idsOf(store: Store): Map<string, string> {
  const known = knownIds.get(store)
  if (known) return known
  const none = new Map<string, string>()
  knownIds.set(store, none)
  return none
}

/** To be called with every change: a slug may have gone to another. */
export function forgetIds(store: Store): void {
  knownIds.delete(store)
}

/** What is read of a public item, `json` among it; the values stand in the columns. */
interface Reading {
  columns: string
  joins: string
  values: Value[]
}

interface Place {
  id: string
  slug: string
  title: string
  seq: number
  at: string
  withdrawal: string | null
}

type Located<Row> = { is: 'public'; row: Row } | Exclude<Found, { is: 'public' }>
type Standing<Row> = Place & (Row | { json: null })

const WHOLE: Reading = { columns: SNAPSHOT_COLUMNS, joins: SNAPSHOT_JOINS.replace('CROSS', 'LEFT'), values: [] }
const BY_ID = 'SELECT n FROM items WHERE type = ? AND id = ?'
const BY_SLUG = 'SELECT n FROM items WHERE type = ? AND slug = ? ORDER BY withdrawal IS NOT NULL, seq DESC LIMIT 1'

function locate<Row extends { json: unknown }>(
  store: Store,
  { columns, joins, values }: Reading,
  type: PublicType,
  idOrSlug: string,
): Located<Row> {
  const at = (which: string, ...named: string[]) =>
    store.one<Standing<Row>>(
      `SELECT items.id, slug, title, items.seq, at, withdrawal, ${columns}
       FROM items ${joins} WHERE items.n = ${which}`,
      ...values,
      ...named,
    )
  // In one question: each costs about as much as reading the item does.
  const standing = at(`coalesce((${BY_ID}), (${BY_SLUG}))`, type, idOrSlug, type, idOrSlug)
  if (standing) return located(standing)
  const former = store.one<{ id: string }>('SELECT id FROM former_slugs WHERE type = ? AND slug = ?', type, idOrSlug)
  const moved = former && at(`(${BY_ID})`, type, former.id)
  if (!moved) return { is: 'unknown' }
  return moved.withdrawal === null ? { is: 'moved', slug: moved.slug } : located(moved)
}

function located<Row extends { json: unknown }>(standing: Standing<Row>): Located<Row> {
  if (isPublic(standing)) return { is: 'public', row: standing }
  const { id, slug, title, at, seq, withdrawal } = standing
  if (withdrawal === null) return { is: 'unknown' }
  return { is: 'withdrawn', withdrawal: JSON.parse(withdrawal) as Withdrawal, id, slug, title, at, seq }
}

function isPublic<Row extends { json: unknown }>(standing: Standing<Row>): standing is Place & Row {
  return standing.json !== null
}
