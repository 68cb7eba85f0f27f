import type { Body, Snapshot } from '../ledger/snapshot'
import type { PublicItem } from './read-model'
import { bodyOf } from './shown'
import type { Store } from './store'

/** What SNAPSHOT_COLUMNS read. */
export interface StoredSnapshot {
  json: string
  seq: number
  vi: string | null
  en: string | null
}

/** An item whole again, from `snapshots` and `bodies` beside `items`. */
export const SNAPSHOT_COLUMNS = 'snapshots.json, items.seq, bodies.vi, bodies.en'
export const SNAPSHOT_JOINS =
  'CROSS JOIN snapshots ON snapshots.back = -items.n LEFT JOIN bodies ON bodies.back = -items.n'

/** Without the text: the index has it folded, and `bodies` as readers get it. */
export function putSnapshot(store: Store, snapshot: Snapshot, n: string): void {
  store.run(
    'INSERT INTO snapshots (back, json) VALUES (-CAST(? AS INTEGER), ?)',
    n,
    JSON.stringify(withoutText(snapshot)),
  )
}

/** Without its text; undefined when nothing public stands at the position. */
export function readSnapshot(store: Store, n: string): Snapshot | undefined {
  const row = store.one<{ json: string }>('SELECT json FROM snapshots WHERE back = -CAST(? AS INTEGER)', n)
  return row && (JSON.parse(row.json) as Snapshot)
}

export function toItem({ json, seq, vi, en }: StoredSnapshot): PublicItem {
  const item: PublicItem = { ...(JSON.parse(json) as Snapshot), seq }
  if ('body' in item && vi !== null) {
    item.body = bodyOf(vi)
    if (item.english && en !== null) item.english.body = bodyOf(en)
  }
  return item
}

const NO_BODY: Body = { html: '', text: '' }

function withoutText(snapshot: Snapshot): Snapshot {
  if (!('body' in snapshot)) return { ...snapshot, search: '' }
  const english = snapshot.english && { ...snapshot.english, body: NO_BODY }
  return { ...snapshot, search: '', body: NO_BODY, english }
}
