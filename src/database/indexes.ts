import type { Payload } from 'payload'

/**
 * No two entries have one number. PostgreSQL gets this index from its migration; on MongoDB it is made here, over numbered entries only, because
 * a plain unique index there takes two waiting entries for equals.
 */
export async function ensureMongoIndexes(payload: Payload): Promise<void> {
  const { collections } = payload.db as unknown as { collections?: Record<string, { collection: MongoCollection }> }
  await collections?.ledger?.collection.createIndex(
    { seq: 1 },
    { name: 'seq_once', unique: true, partialFilterExpression: { seq: { $type: 'number' } } },
  )
}

interface MongoCollection {
  createIndex(keys: Record<string, 1>, options: object): Promise<string>
}
