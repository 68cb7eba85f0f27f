import fs from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { SCHEMA, SCHEMA_VERSION } from './schema'

export type Value = string | number | null

/** The SQLite file, with its statements prepared once. Rows come back whole: an open cursor would hold up the write-ahead log. */
export interface Store {
  all<Row>(sql: string, ...values: Value[]): Row[]
  one<Row>(sql: string, ...values: Value[]): Row | undefined
  run(sql: string, ...values: Value[]): void
  transaction(work: () => void): void
  close(): void
  /** Closes without writing anything back: for a file about to be deleted. */
  abandon(): void
}

/** Opens the file, or builds it anew when it is missing, damaged or of another schema version: it can always be filled from the ledger. */
export function openStore(file: string): Store {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const database = openSound(file) ?? createNew(file)
  return storeOver(database)
}

/** Deletes the file and what SQLite keeps beside it. */
export function deleteStore(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) fs.rmSync(file + suffix, { force: true })
}

/** True when SQLite says the file itself is broken: nothing but building it anew helps. */
export function isDamage(error: unknown): boolean {
  return DAMAGE.has((error as { code?: string } | null)?.code ?? '')
}

/** A short read is a file cut off. */
const DAMAGE = new Set([
  'SQLITE_CORRUPT',
  'SQLITE_CORRUPT_VTAB',
  'SQLITE_CORRUPT_INDEX',
  'SQLITE_NOTADB',
  'SQLITE_IOERR_SHORT_READ',
])
const WAL_LIMIT_BYTES = 64 * 1024 * 1024

function openSound(file: string): Database.Database | null {
  if (!fs.existsSync(file)) return null
  const database = new Database(file)
  try {
    if (pragma(database, 'user_version') === SCHEMA_VERSION && pragma(database, 'quick_check(1)') === 'ok')
      return tuned(database)
  } catch (error) {
    if (!isDamage(error)) throw error
  }
  database.close()
  return null
}

function createNew(file: string): Database.Database {
  deleteStore(file)
  const database = tuned(new Database(file))
  // The version goes in last: a process killed in between leaves a file that is built anew.
  database.exec(SCHEMA)
  database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
  return database
}

function tuned(database: Database.Database): Database.Database {
  for (const setting of [
    'journal_mode = WAL',
    'synchronous = NORMAL',
    `journal_size_limit = ${WAL_LIMIT_BYTES}`,
    'temp_store = MEMORY',
  ]) {
    database.prepare(`PRAGMA ${setting}`).all()
  }
  return database
}

function pragma(database: Database.Database, name: string): unknown {
  const [row] = database.prepare(`PRAGMA ${name}`).all() as Record<string, unknown>[]
  return Object.entries(row ?? {}).find(([key]) => key !== '_metadata')?.[1]
}

function storeOver(database: Database.Database): Store {
  const prepared = new Map<string, Database.Statement>()
  const statement = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    const made = database.prepare(sql)
    prepared.set(sql, made)
    return made
  }
  const all = <Row>(sql: string, values: Value[]) => statement(sql).all(values) as Row[]
  return {
    all: (sql, ...values) => all(sql, values),
    one: <Row>(sql: string, ...values: Value[]) => statement(sql).get(values) as Row | undefined,
    run: (sql, ...values) => void statement(sql).run(values),
    transaction: (work) => database.transaction(work).immediate(),
    close: () => {
      if (!database.open) return
      // libsql keeps the connection until its statements are collected as garbage, so closing alone would not write the log back.
      all('PRAGMA wal_checkpoint(TRUNCATE)', [])
      abandon()
    },
    abandon,
  }

  function abandon(): void {
    prepared.clear()
    database.close()
  }
}
