import Database from 'libsql'
import {
  check,
  type AnyItem,
  type Batch,
  type HubClient,
  type ItemType,
  type Store,
} from '../../packages/client/src/index'

export interface Copy extends Store {
  seq(): number
  newest(type: ItemType, limit: number): AnyItem[]
  find(type: ItemType, slug: string): AnyItem | null
  /** Compares itself with the hub and fetches what differs; gives how much that was, or null when the two are not at the same point. */
  repair(hub: HubClient): Promise<number | null>
  close(): void
}

/** The agency's own copy in one SQLite file. Items are kept as they came; a batch and its number are one transaction. */
export function openCopy(file: string): Copy {
  const db = new Database(file)
  db.exec(`PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS items (type TEXT, id TEXT, slug TEXT, seq INTEGER, at TEXT, json TEXT, PRIMARY KEY (type, id));
    CREATE INDEX IF NOT EXISTS items_at ON items (type, at);
    CREATE TABLE IF NOT EXISTS place (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER);
    INSERT OR IGNORE INTO place VALUES (1, 0);`)
  const write = db.prepare('INSERT OR REPLACE INTO items VALUES (?, ?, ?, ?, ?, ?)')
  const erase = db.prepare('DELETE FROM items WHERE type = ? AND id = ?')
  const reach = db.prepare('UPDATE place SET seq = ?')
  const put = (item: AnyItem) => {
    const at = 'publishedAt' in item ? item.publishedAt : item.updatedAt
    write.run(item.type, item.id, item.slug, item.seq, at, JSON.stringify(item))
  }
  const apply = db.transaction(({ put: items, remove, seq }: Batch) => {
    for (const item of items) put(item)
    for (const { type, id } of remove) erase.run(type, id)
    reach.run(seq)
  })
  const seq = () => (db.prepare('SELECT seq FROM place').get() as { seq: number }).seq
  const read = (row: unknown) => JSON.parse((row as { json: string }).json) as AnyItem

  return {
    seq,
    apply: (batch) => void apply(batch),
    newest: (type, limit) =>
      db.prepare('SELECT json FROM items WHERE type = ? ORDER BY at DESC LIMIT ?').all(type, limit).map(read),
    find: (type, slug) =>
      db.prepare('SELECT json FROM items WHERE type = ? AND slug = ?').all(type, slug).map(read)[0] ?? null,
    async repair(hub) {
      const items = db.prepare('SELECT type, id, seq FROM items').all() as { type: ItemType; id: string; seq: number }[]
      const difference = await check(hub, { seq: seq(), items })
      if (difference === null) return null
      for (const { type, id } of difference.extra) erase.run(type, id)
      for (const { type, id } of difference.stale) {
        const standing = await hub.item(type, id)
        if (standing.is === 'public') put(standing.item as AnyItem)
        else erase.run(type, id)
      }
      return difference.extra.length + difference.stale.length
    },
    close: () => void db.close(),
  }
}
