import fs from 'node:fs'
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
  const database = openSound(file)
  if (database) return storeOver(database)
  deleteStore(file)
  const store = createStore(file)
  markWhole(store)
  return store
}

/** A new file, empty, and not whole until it is marked so: a process killed before leaves one that is built anew. */
export function createStore(file: string): Store {
  const database = tuned(new Database(file))
  database.exec(SCHEMA)
  // Transactions are small, so the index begins as many small parts: eight at a time are made one, rather than four.
  database.exec("INSERT INTO searched (searched, rank) VALUES ('automerge', 8)")
  return storeOver(database)
}

/** In the file itself, not in the log beside it, so that `isWhole` sees it. */
export function markWhole(store: Store): void {
  store.all(`PRAGMA user_version = ${SCHEMA_VERSION}`)
  store.all('PRAGMA wal_checkpoint(TRUNCATE)')
}

/** Whether a file is marked as whole and of this schema, read from its header (https://sqlite.org/fileformat.html#user_version_number). */
export function isWhole(file: string): boolean {
  const header = Buffer.alloc(USER_VERSION_AT + 4)
  const descriptor = fs.openSync(file, 'r')
  fs.readSync(descriptor, header)
  fs.closeSync(descriptor)
  return header.readInt32BE(USER_VERSION_AT) === SCHEMA_VERSION
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
/** Of the file's pages, in the process; the system keeps the whole file as long as it has room. */
const CACHE_KIB = 24 * 1024
const WAL_LIMIT_BYTES = 64 * 1024 * 1024
const USER_VERSION_AT = 60

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

function tuned(database: Database.Database): Database.Database {
  for (const setting of [
    'journal_mode = WAL',
    'synchronous = NORMAL',
    `journal_size_limit = ${WAL_LIMIT_BYTES}`,
    'temp_store = MEMORY',
    `cache_size = -${CACHE_KIB}`,
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
