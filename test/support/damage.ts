import fs from 'node:fs'
import Database from 'libsql'

/** Does to a closed SQLite file what a failing disk does: every page of a table is overwritten. */
export function breakPages(file: string, table: string): void {
  const database = new Database(file)
  const { page_size: size } = database.prepare('PRAGMA page_size').get([]) as { page_size: number }
  const pages = database.prepare('SELECT pageno FROM dbstat WHERE name = ?').all([table]) as { pageno: number }[]
  database.close()
  const descriptor = fs.openSync(file, 'r+')
  for (const { pageno } of pages) fs.writeSync(descriptor, Buffer.alloc(size, 0xa5), 0, size, (pageno - 1) * size)
  fs.closeSync(descriptor)
}
