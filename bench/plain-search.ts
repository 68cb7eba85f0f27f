import Database from 'libsql'
import type { Snapshot } from '../src/ledger/snapshot'

/** The search that costs nothing to build, to compare with: SQLite's own, by its own ranking, and a look through all texts. */
export interface PlainSearch {
  add(snapshots: Snapshot[]): void
  /** FTS5 without diacritics, best by bm25, with its own marks. */
  ranked(q: string): unknown[]
  /** Whatever has the words in a row, newest first. */
  scanned(q: string): unknown[]
  close(): void
}

export function openPlainSearch(file: string): PlainSearch {
  const database = new Database(file)
  database.prepare('PRAGMA journal_mode = WAL').all()
  database.exec(
    "CREATE VIRTUAL TABLE plain USING fts5 (title, text, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2')",
  )
  const insert = database.prepare('INSERT INTO plain (title, text) VALUES (?, ?)')
  const ranked = database.prepare(
    `SELECT rowid, highlight(plain, 0, '<mark>', '</mark>') AS title, snippet(plain, 1, '<mark>', '</mark>', '…', 36) AS text
     FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20`,
  )
  const scanned = database.prepare(
    'SELECT rowid, title FROM plain WHERE title LIKE ?1 OR text LIKE ?1 ORDER BY rowid DESC LIMIT 20',
  )
  return {
    add: (snapshots) =>
      database
        .transaction(() => {
          for (const item of snapshots) {
            if ('title' in item) insert.run([item.title, `${item.summary} ${item.body.text}`])
          }
        })
        .immediate(),
    ranked: (q) => {
      const words = q.match(/[\p{L}\p{N}]+/gu) ?? []
      return words.length === 0 ? [] : ranked.all([`${words.map((word) => `"${word}"`).join(' AND ')} *`])
    },
    scanned: (q) => scanned.all([`%${q}%`]),
    close: () => database.close(),
  }
}
