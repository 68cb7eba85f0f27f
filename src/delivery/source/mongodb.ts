import { type AnyBulkWriteOperation, type Collection, MongoClient } from 'mongodb'
import { type KeyRow, toKeyRecord } from '../gate/key-row'
import type { UsageRow } from '../gate/usage'
import { type EntryRow, type Source, sooner, toEntry } from './source'

/** A database that cannot be reached, or does not answer, for so long counts as gone, in milliseconds; the node serves on meanwhile, and ends within ten seconds when told to. */
const REACH_MS = 3000
const PATIENCE_MS = 10_000

interface Consumer {
  _id: string
  rate?: number | null
  isActive?: boolean | null
  embedOrigins?: string[] | null
}

interface States {
  publishAt?: Date | null
  withdrawAt?: Date | null
}

/** Reads the editing database in MongoDB, past Payload: a node without the admin starts in a moment and stays small. */
export function mongodbSource(url: string): Source {
  const client = new MongoClient(url, {
    maxPoolSize: 3,
    serverSelectionTimeoutMS: REACH_MS,
    connectTimeoutMS: REACH_MS,
    socketTimeoutMS: PATIENCE_MS,
    appName: 'delivery',
  })
  const database = client.db()
  // Payload's adapter gives collections the plurals of their slugs.
  const ledger = database.collection<EntryRow & { _id: string }>('ledgers')
  const head = database.collection<{ _id: string; seq: number }>('ledger-heads')
  const states = database.collection<States>('item-states')
  const consumers = database.collection<Consumer>('consumers')
  const keys = database.collection<Omit<KeyRow, 'id'> & { _id: string }>('keys')
  const usage = database.collection<{ _id: string }>('usages')

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
    nextChangeAt: async (since) =>
      sooner(await next(states, 'publishAt', since), await next(states, 'withdrawAt', since)),
    admission: async () => {
      const known = await consumers.find({}, { projection: { rate: 1, isActive: 1, embedOrigins: 1 } }).toArray()
      const byId = new Map(known.map((consumer) => [consumer._id, consumer]))
      const found = await keys.find({ consumer: { $in: [...byId.keys()] } }).toArray()
      return {
        keys: found.map(({ _id: id, ...key }) => {
          const { rate, isActive } = byId.get(key.consumer)!
          return toKeyRecord({ ...key, id, rate, isActive })
        }),
        frames: known.flatMap(({ _id: consumer, isActive, embedOrigins: origins }) =>
          isActive === false ? [] : [{ consumer, origins: origins ?? [] }],
        ),
      }
    },
    addUsage: async (rows) => {
      if (rows.length > 0) await usage.bulkWrite(rows.map(addition), { ordered: false })
    },
    close: () => client.close(),
  }
}

function addition({
  id,
  requests,
  refused,
  bytes,
  lastAt,
  ...about
}: UsageRow): AnyBulkWriteOperation<{ _id: string }> {
  const update = { $setOnInsert: about, $inc: { requests, refused, bytes }, $max: { lastAt } }
  return { updateOne: { filter: { _id: id }, update, upsert: true } }
}

async function next(states: Collection<States>, field: keyof States, since: Date): Promise<Date | null> {
  const found = await states.findOne({ [field]: { $gt: since } }, { sort: { [field]: 1 }, projection: { [field]: 1 } })
  return found?.[field] ?? null
}
