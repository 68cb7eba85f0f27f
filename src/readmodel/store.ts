import fs from 'node:fs'
import Database from 'libsql'
import { SCHEMA, SCHEMA_VERSION } from './schema'

export type Value = string | number | null

/** The SQLite file, with its statements prepared once. Rows come back whole: an open cursor would hold up the write-ahead log. */
export interface Store {
  /** The hub's public origin that what is shown was written with. */
  readonly origin: string
  all<Row>(sql: string, ...values: Value[]): Row[]
  one<Row>(sql: string, ...values: Value[]): Row | undefined
  run(sql: string, ...values: Value[]): void
  transaction(work: () => void): void
  close(): void
  /** Closes without writing anything back: for a file about to be deleted. */
  abandon(): void
}

/**
 * Opens the file, or begins it anew when it is missing, no database or of another schema version: it can always be filled from the ledger. Whether every page of it is
 * sound takes seconds to tell (isSound): readers don't wait for that. One that was written for another origin is opened as it is.
 */
export function openStore(file: string, origin: string): Store {
  const known = openKnown(file)
  if (known) return known
  deleteStore(file)
  const store = createStore(file, origin)
  markWhole(store)
  return store
}

/** A new file, empty, and not whole until it is marked so: a process killed before leaves one that is built anew. */
export function createStore(file: string, origin: string): Store {
  return newStore(tuned(new Database(file)), origin)
}

/** The same, to be filled at once by who has it alone: without the journal, which a file that is thrown away after a crash does not need. */
export function createStoreToFill(file: string, origin: string): Store {
  const store = newStore(new Database(file), origin)
  for (const setting of ['journal_mode = OFF', 'synchronous = OFF', `cache_size = -${FILLING_CACHE_KIB}`])
    store.all(`PRAGMA ${setting}`)
  setIndex(store, 'hashsize', FILLING_HASH_BYTES)
  return store
}

/** Joins what the search index consists of into one part, closes the file and waits until it is on disk. */
export function closeFilled(store: Store, file: string): void {
  store.run("INSERT INTO searched (searched) VALUES ('optimize')")
  setIndex(store, 'hashsize', HASH_BYTES)
  store.close()
  const descriptor = fs.openSync(file, 'r+')
  fs.fsyncSync(descriptor)
  fs.closeSync(descriptor)
}

/** Opens what was just filled: nothing can have happened to it. */
export function openFilled(file: string): Store {
  return storeOver(tuned(new Database(file)))
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

/**
 * Whether every page of the file is what it should be: some three seconds a gigabyte, on a connection of its own, so that it can be asked while the file is used. It
 * goes table by table and waits a moment between, so that a thread that does it can be ended.
 */
export async function isSound(file: string): Promise<boolean> {
  const database = new Database(file)
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").all()
    for (const { name } of tables as { name: string }[]) {
      await new Promise(setImmediate)
      if (pragma(database, `quick_check('${name}')`) !== 'ok') return false
    }
    return true
  } catch (error) {
    if (!isDamage(error)) throw error
    return false
  } finally {
    database.close()
  }
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
/** Enough for the indexes a fill goes about in; what is written in order needs none, and another connection serves meanwhile. */
const FILLING_CACHE_KIB = 8 * 1024
/** What FTS5 gathers before it writes a part of the index: its own choice, and enough for a transaction of many items. */
const HASH_BYTES = 1024 * 1024
const FILLING_HASH_BYTES = 4 * HASH_BYTES
/** Transactions are small, so the index begins as many small parts: so many at a time are made one, rather than four. */
const AUTOMERGE = 8
const WAL_LIMIT_BYTES = 64 * 1024 * 1024
const USER_VERSION_AT = 60

function openKnown(file: string): Store | null {
  if (!fs.existsSync(file)) return null
  const database = new Database(file)
  try {
    if (pragma(database, 'user_version') === SCHEMA_VERSION) {
      // What a start reads first: a file that cannot give even that is no use.
      database.prepare('SELECT max(seq) FROM changes').all()
      return storeOver(tuned(database))
    }
  } catch (error) {
    if (!isDamage(error)) throw error
  }
  database.close()
  return null
}

function newStore(database: Database.Database, origin: string): Store {
  database.exec(SCHEMA)
  database.prepare('INSERT INTO made_for (origin) VALUES (?)').run([origin])
  const store = storeOver(database)
  setIndex(store, 'automerge', AUTOMERGE)
  return store
}

/** Kept in the file (https://sqlite.org/fts5.html#special_insert_commands). */
function setIndex(store: Store, name: 'automerge' | 'hashsize', value: number): void {
  store.run(`INSERT INTO searched (searched, rank) VALUES ('${name}', ${value})`)
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
  const { origin } = database.prepare('SELECT origin FROM made_for').get([]) as { origin: string }
  return {
    origin,
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
