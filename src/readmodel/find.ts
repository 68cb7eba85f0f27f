import type { PublicType, Withdrawal } from '../ledger/entry'
import type { Snapshot } from '../ledger/snapshot'
import type { Found, PublicItem } from './read-model'
import type { Store } from './store'

interface Row {
  id: string
  slug: string
  title: string
  seq: number
  at: string
  withdrawal: string | null
  json: string | null
}

/** What stands at an id or slug. A living item goes before a withdrawn one of the same slug, and both before one that has moved on. */
export function find(store: Store, type: PublicType, idOrSlug: string): Found {
  const row = byId(store, type, idOrSlug) ?? bySlug(store, type, idOrSlug)
  if (row) return foundIn(row)
  const former = store.one<{ id: string }>('SELECT id FROM former_slugs WHERE type = ? AND slug = ?', type, idOrSlug)
  const moved = former && byId(store, type, former.id)
  if (!moved) return { is: 'unknown' }
  return moved.withdrawal === null ? { is: 'moved', slug: moved.slug } : foundIn(moved)
}

/** The id behind an id or slug, past or present; the value itself when nothing is known by it. */
export function idOf(store: Store, type: PublicType, idOrSlug: string): string {
  const row = store.one<{ id: string }>(
    `SELECT id, 0 AS rank FROM items WHERE type = ?1 AND id = ?2
     UNION ALL SELECT id, 1 + (withdrawal IS NOT NULL) FROM items WHERE type = ?1 AND slug = ?2
     UNION ALL SELECT id, 3 FROM former_slugs WHERE type = ?1 AND slug = ?2
     ORDER BY rank LIMIT 1`,
    type,
    idOrSlug,
  )
  return row?.id ?? idOrSlug
}

export function toItem(json: string, seq: number): PublicItem {
  return { ...(JSON.parse(json) as Snapshot), seq }
}

const SELECT = `SELECT items.id, slug, title, seq, at, withdrawal, json FROM items LEFT JOIN snapshots ON snapshots.n = items.n`

function byId(store: Store, type: PublicType, id: string): Row | undefined {
  return store.one<Row>(`${SELECT} WHERE type = ? AND items.id = ?`, type, id)
}

function bySlug(store: Store, type: PublicType, slug: string): Row | undefined {
  return store.one<Row>(
    `${SELECT} WHERE type = ? AND slug = ? ORDER BY withdrawal IS NOT NULL, seq DESC LIMIT 1`,
    type,
    slug,
  )
}

function foundIn({ id, slug, title, seq, at, withdrawal, json }: Row): Found {
  if (json !== null) return { is: 'public', item: toItem(json, seq) }
  if (withdrawal === null) return { is: 'unknown' }
  return { is: 'withdrawn', withdrawal: JSON.parse(withdrawal) as Withdrawal, id, slug, title, at, seq }
}
