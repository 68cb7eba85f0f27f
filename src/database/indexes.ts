import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { isPassing } from './transaction'

/** How often an index is asked for when another node makes its own at the same moment. */
const ATTEMPTS = 20
/** Grows with every attempt, in milliseconds. */
const PAUSE = 50

interface Model {
  ensureIndexes(): Promise<void>
  collection: { createIndex(keys: Record<string, 1>, options: object): Promise<string> }
}

interface MongoParts {
  collections?: Record<string, Model>
  versions?: Record<string, Model>
}

/** Makes the indexes of MongoDB's collections, and resolves when all are there. PostgreSQL gets its own from migrations. */
export async function ensureMongoIndexes(payload: Payload): Promise<void> {
  const { collections, versions } = payload.db as unknown as MongoParts
  if (!collections) return
  for (const model of [...Object.values(collections), ...Object.values(versions ?? {})])
    await untilQuiet(() => model.ensureIndexes())
  await untilQuiet(() => numberedOnce(collections.ledger!))
}

/** No two entries have one number. Over numbered entries only: a plain unique index takes two waiting entries for equals. */
const numberedOnce = ({ collection }: Model) =>
  collection.createIndex(
    { seq: 1 },
    { name: 'seq_once', unique: true, partialFilterExpression: { seq: { $type: 'number' } } },
  )

async function untilQuiet(make: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await make()
      return
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw error
      await sleep(Math.random() * PAUSE * attempt)
    }
  }
}
