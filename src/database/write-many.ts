import { sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { ClientSession } from 'mongodb'
import type { CollectionSlug, PayloadRequest } from 'payload'

type Row = Record<string, unknown> & { id: string }

interface Postgres {
  drizzle: Drizzle
  sessions: Record<string, { db: Drizzle }>
  tables: Record<string, PgTable>
  tableNameMap: Map<string, string>
}

interface Drizzle {
  insert(table: PgTable): { values(rows: Row[]): Promise<unknown> }
  execute(statement: SQL): Promise<unknown>
}

interface Mongo {
  collections: Record<string, Model>
  sessions: Record<string, ClientSession>
}

interface Model {
  insertMany(rows: object[], options: object): Promise<unknown>
  bulkWrite(operations: object[], options: object): Promise<unknown>
}

/**
 * Writes many rows of one flat collection in one statement, in the caller's transaction: Payload has no operation for it, and a hundred statements take a hundred times as long.
 * For collections of plain fields alone, whose rows come complete, ids included; no hooks, no defaults.
 */
export async function insertMany(req: PayloadRequest, collection: CollectionSlug, rows: Row[]): Promise<void> {
  if (rows.length === 0) return
  const mongo = mongoOf(req)
  if (mongo) {
    const documents = rows.map((row) => ({ ...row, _id: row.id }))
    await mongo.collections[collection]!.insertMany(documents, { session: await sessionOf(req, mongo), ordered: true })
    return
  }
  const { db, table } = await postgresOf(req, collection)
  await db.insert(table).values(rows)
}

/** Sets one numeric field of many rows, each to a value of its own, in one statement. */
export async function setNumbers(
  req: PayloadRequest,
  { collection, field, values }: { collection: CollectionSlug; field: string; values: { id: string; value: number }[] },
): Promise<void> {
  if (values.length === 0) return
  const mongo = mongoOf(req)
  if (mongo) {
    const operations = values.map(({ id, value }) => ({
      updateOne: { filter: { _id: id }, update: { $set: { [field]: value } } },
    }))
    await mongo.collections[collection]!.bulkWrite(operations, { session: await sessionOf(req, mongo) })
    return
  }
  const { db, table } = await postgresOf(req, collection)
  const rows = sql.join(
    values.map(({ id, value }) => sql`(${id}::text, ${value}::numeric)`),
    sql`, `,
  )
  const column = sql.identifier(field)
  await db.execute(
    sql`UPDATE ${table} SET ${column} = given.value FROM (VALUES ${rows}) AS given(id, value) WHERE ${table}."id" = given.id`,
  )
}

function mongoOf({ payload }: PayloadRequest): Mongo | null {
  const db = payload.db as unknown as Partial<Mongo>
  return payload.db.name === 'mongoose' ? (db as Mongo) : null
}

async function sessionOf(req: PayloadRequest, { sessions }: Mongo): Promise<ClientSession | undefined> {
  return sessions[String(await req.transactionID)]
}

async function postgresOf(req: PayloadRequest, collection: CollectionSlug): Promise<{ db: Drizzle; table: PgTable }> {
  const { drizzle, sessions, tables, tableNameMap } = req.payload.db as unknown as Postgres
  const name = collection.replaceAll('-', '_')
  const db = sessions[String(await req.transactionID)]?.db ?? drizzle
  return { db, table: tables[tableNameMap.get(name) ?? name]! }
}
