import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../database/transaction'
import { setNumbers } from '../database/write-many'

const HEAD = 'head'
/** Entries numbered in one transaction. */
const BATCH = 200

interface Pending {
  id: string
  item: string
  turn: number
}

export interface Numberer {
  /** Resolves once every entry that was committed before the call has its number. */
  run(): Promise<void>
}

/**
 * Gives committed entries their numbers, 1 and up, without gaps. Numbers are not taken inside the commands' own transactions, because those commit in
 * another order than they begin, and on MongoDB would fail on each other. Whoever numbers first takes a turn on the head row, which the database locks until the
 * commit: so there is one holder at a time, in however many processes, and a holder that dies lets go with its connection.
 */
export function createNumberer(payload: Payload): Numberer {
  let running: Promise<void> | null = null
  let queued: Promise<void> | null = null
  const drain = async () => {
    while ((await inTransaction(payload, numberBatch)) === BATCH);
  }
  return {
    run() {
      // A pass that has begun may have looked already; one more after it serves everyone who came meanwhile.
      if (!running) return (running = drain().finally(() => (running = null)))
      queued ??= running
        .catch(() => undefined)
        .then(() => {
          queued = null
          return (running = drain().finally(() => (running = null)))
        })
      return queued
    },
  }
}

/** Makes the head row once; a second process that tries at the same moment finds it there. */
export async function prepareHead(payload: Payload): Promise<void> {
  const find = () => payload.db.findOne({ collection: 'ledger-head', where: { id: { equals: HEAD } } })
  if (await find()) return
  try {
    await payload.db.create({ collection: 'ledger-head', data: { id: HEAD, seq: 0, turn: 0 } })
  } catch (error) {
    if (!(await find())) throw error
  }
}

/** The highest number given so far. */
export async function ledgerHead(payload: Payload): Promise<number> {
  const head = await payload.db.findOne<{ id: string; seq: number }>({
    collection: 'ledger-head',
    where: { id: { equals: HEAD } },
  })
  return head?.seq ?? 0
}

/** Numbers up to BATCH waiting entries in the order of their ids, which is the order of time; gives how many there were. */
async function numberBatch(req: PayloadRequest): Promise<number> {
  const { db } = req.payload
  const head = (await db.updateOne({
    collection: 'ledger-head',
    id: HEAD,
    data: { turn: { $inc: 1 } },
    req,
  })) as unknown as { seq: number }
  const { docs } = await db.find<Pending>({
    collection: 'ledger',
    where: { seq: { exists: false } },
    select: { item: true, turn: true },
    sort: 'id',
    limit: BATCH,
    pagination: false,
    req,
  })
  if (docs.length === 0) return 0
  const values = inOrder(docs).map(({ id }, index) => ({ id, value: head.seq + index + 1 }))
  await setNumbers(req, { collection: 'ledger', field: 'seq', values })
  const seq = head.seq + docs.length
  await db.updateOne({ collection: 'ledger-head', id: HEAD, data: { seq }, req, returning: false })
  return docs.length
}

/** Entries of one item keep the order of its turns, even where the clocks of two servers disagree. */
function inOrder(pending: Pending[]): Pending[] {
  const byItem = new Map<string, Pending[]>()
  for (const entry of pending) byItem.set(entry.item, [...(byItem.get(entry.item) ?? []), entry])
  for (const entries of byItem.values()) entries.sort((a, b) => b.turn - a.turn)
  return pending.map(({ item }) => byItem.get(item)!.pop()!)
}
