import { type Collection, MongoClient } from 'mongodb'
import { type EntryRow, type Source, sooner, toEntry } from './source'

/** A database that does not answer for so long counts as gone, in milliseconds; the node serves on meanwhile. */
const PATIENCE_MS = 10_000

interface States {
  publishAt?: Date | null
  withdrawAt?: Date | null
}

/** Reads the editing database in MongoDB, past Payload: a node without the admin starts in a moment and stays small. */
export function mongodbSource(url: string): Source {
  const client = new MongoClient(url, {
    maxPoolSize: 3,
    serverSelectionTimeoutMS: PATIENCE_MS,
    socketTimeoutMS: PATIENCE_MS,
    appName: 'delivery',
  })
  const database = client.db()
  // Payload's adapter gives collections the plurals of their slugs.
  const ledger = database.collection<EntryRow & { _id: string }>('ledgers')
  const head = database.collection<{ _id: string; seq: number }>('ledger-heads')
  const states = database.collection<States>('item-states')

  return {
    readEntries: async (since, limit) => {
      const found = await ledger
        .find({ seq: { $gt: since } })
        .sort({ seq: 1 })
        .limit(limit)
        .toArray()
      return found.map(({ _id, ...row }) => toEntry({ ...row, id: _id }))
    },
    head: async () => (await head.findOne({ _id: 'head' }))?.seq ?? 0,
    nextChangeAt: async (now) => sooner(await next(states, 'publishAt', now), await next(states, 'withdrawAt', now)),
    close: () => client.close(),
  }
}

async function next(states: Collection<States>, field: keyof States, now: Date): Promise<Date | null> {
  const found = await states.findOne({ [field]: { $gt: now } }, { sort: { [field]: 1 }, projection: { [field]: 1 } })
  return found?.[field] ?? null
}
