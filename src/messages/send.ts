import type { Payload, Where } from 'payload'
import type { Clock } from '../shared/clock'
import { readFailure } from './failure'
import { LONGEST_SEND, type Mailer } from './mailer'
import { createCleaner } from './retention'
import type { Message } from './tell'

const MINUTE = 60_000
/** Pauses after the first, second… failed attempt; the last one repeats. */
const PAUSES = [1, 5, 30, 120, 360].map((minutes) => minutes * MINUTE)
/** A server that is down says nothing about a letter, and is asked again soon after. */
const LONGEST_SERVER_PAUSE = 15 * MINUTE
/** A letter that has not left after three days is told as failed. */
const GIVE_UP_AFTER = 3 * 24 * 60 * MINUTE
/** How long a letter belongs to who took it; no attempt lasts that long. */
const LEASE = 10 * LONGEST_SEND
const BATCH = 50

interface Row extends Message {
  id: string
  attempts: number
  createdAt: string
}

export interface SenderOptions {
  payload: Payload
  /** Null: no mail server is set. */
  mailer: Mailer | null
  now: Clock
  /** Ends what is under way: the hub stops. */
  stopping: AbortSignal
}

/**
 * One round of the outbox: sends what is due, oldest first; without a mail server, what waits is kept there instead. Each letter is claimed by moving `nextAt`
 * into the future while it is still due: the database lets one of several processes do so. A process that dies while sending loses its claim to time. Between the
 * server's yes and the mark a letter may then go out twice, under the same Message-ID; it never goes out not at all.
 */
export function createSender({ payload, mailer, now, stopping }: SenderOptions): () => Promise<void> {
  const clean = createCleaner({ payload, now })
  return async () => {
    await (mailer ? sendDue() : keepWaiting(payload))
    await clean()
  }

  async function sendDue(): Promise<void> {
    for (;;) {
      const rows = await dueRows(payload, now())
      for (const row of rows) {
        if (stopping.aborted) return
        const claimed = await claim(row)
        // Nobody is home: the other letters wait for the next round, which asks with one again.
        if (claimed && !(await attempt(claimed))) return
      }
      if (rows.length < BATCH) return
    }
  }

  /** The row as claimed, or null when another process was quicker. */
  async function claim({ id }: Row): Promise<Row | null> {
    const at = now()
    const claimed = await payload.db.updateOne({
      collection: 'messages',
      where: { and: [{ id: { equals: id } }, ...due(at)] },
      data: { nextAt: new Date(at.getTime() + LEASE).toISOString(), attempts: { $inc: 1 } },
      options: { atomic: true },
    })
    return claimed as unknown as Row | null
  }

  /** Whether the mail server can be spoken to. */
  async function attempt(row: Row): Promise<boolean> {
    try {
      await mailer!.send(row, stopping)
    } catch (error) {
      return failed(row, error)
    }
    await mark(row, { status: 'sent', sentAt: now().toISOString(), nextAt: null, error: null })
    return true
  }

  async function failed(row: Row, error: unknown): Promise<boolean> {
    const at = now().getTime()
    if (stopping.aborted) {
      await mark(row, { nextAt: new Date(at).toISOString() })
      return false
    }
    const { text, isServer, isFinal } = readFailure(error)
    const isOver = isFinal || at - Date.parse(row.createdAt) >= GIVE_UP_AFTER
    const pause = PAUSES[Math.min(row.attempts, PAUSES.length) - 1]!
    const nextAt = new Date(at + (isServer ? Math.min(pause, LONGEST_SERVER_PAUSE) : pause)).toISOString()
    await mark(row, isOver ? { status: 'failed', nextAt: null, error: text } : { nextAt, error: text })
    // The text of the letter, which may hold a link to a new password, stays out of the log.
    payload.logger[isOver ? 'error' : 'warn']({ message: row.id, reason: text, isOver }, 'A letter could not be sent')
    return !isServer
  }

  /** Only while it waits: another process may have sent it meanwhile, if this one was asleep for longer than its claim. */
  async function mark({ id }: Row, data: Record<string, unknown>): Promise<void> {
    const where: Where = { and: [{ id: { equals: id } }, { status: { equals: 'waiting' } }] }
    await payload.db.updateOne({ collection: 'messages', where, data, options: { atomic: true } })
  }
}

const due = (at: Date): Where[] => [
  { status: { equals: 'waiting' } },
  { nextAt: { less_than_equal: at.toISOString() } },
]

/** Ids are made in the order of time. */
async function dueRows(payload: Payload, at: Date): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection: 'messages',
    where: { and: due(at) },
    sort: 'id',
    limit: BATCH,
    pagination: false,
  })
  return docs
}

async function keepWaiting(payload: Payload): Promise<void> {
  const where: Where = { status: { equals: 'waiting' } }
  await payload.db.updateMany({ collection: 'messages', where, data: { status: 'kept' }, returning: false })
}
