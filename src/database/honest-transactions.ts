import { randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter } from 'payload'

interface Session {
  db: unknown
  resolve: () => Promise<void>
  reject: () => Promise<void>
}

type Transaction = (body: (tx: unknown) => Promise<void>, options?: unknown) => Promise<void>

interface PostgresAdapter extends BaseDatabaseAdapter {
  drizzle: { transaction: Transaction }
  initializing: Promise<void>
  sessions: Record<string, Session>
}

/** The database did not confirm a commit: nothing may be acknowledged. */
export class CommitError extends Error {
  override name = 'CommitError'
}

/**
 * Payload's PostgreSQL adapter (3.90) swallows an error of COMMIT itself, so that a save is acknowledged although the database died
 * before confirming it. This puts begin, commit and rollback in place that report what the database said.
 *
 * At most `mostOpen` transactions are open at a time, and further ones wait: Payload asks whether a document is locked outside the transaction of the save,
 * and when as many people save at once as there are connections, each would wait for one more for ever.
 */
export function withHonestTransactions<T extends BaseDatabaseAdapter>(base: T, mostOpen: number): T {
  const adapter = base as unknown as PostgresAdapter
  const places = createPlaces(mostOpen)
  adapter.beginTransaction = async (options) => {
    await adapter.initializing
    const id = randomUUID()
    const leave = await places.take()
    adapter.sessions[id] = await open(adapter, options, leave)
    return id
  }
  adapter.commitTransaction = async (incoming) => {
    const session = take(adapter, await incoming)
    await session?.resolve()
  }
  adapter.rollbackTransaction = async (incoming) => {
    const session = take(adapter, await incoming)
    await session?.reject()
  }
  return base
}

const ROLLED_BACK = Symbol('rolled back')

function open(adapter: PostgresAdapter, options: unknown, leave: () => void): Promise<Session> {
  return new Promise((opened, failed) => {
    let finish!: (outcome: 'commit' | typeof ROLLED_BACK) => void
    const asked = new Promise<'commit' | typeof ROLLED_BACK>((resolve) => (finish = resolve))
    const done = adapter.drizzle.transaction(async (db) => {
      opened({ db, resolve: () => settle('commit'), reject: () => settle(ROLLED_BACK) })
      if ((await asked) === ROLLED_BACK) throw ROLLED_BACK
    }, options)
    // Without this the failure of a transaction nobody has ended yet (the database was killed) would end the process.
    done.catch(failed).finally(leave)

    const settle = async (outcome: 'commit' | typeof ROLLED_BACK) => {
      finish(outcome)
      try {
        await done
      } catch (error) {
        // A rollback that fails leaves nothing behind either: the server ends the transaction with the connection.
        if (outcome === 'commit') throw new CommitError('The database did not confirm the commit', { cause: error })
      }
    }
  })
}

/** Removed before it ends, so that no other operation can join a transaction that is closing. */
function take(adapter: PostgresAdapter, id: number | string | undefined): Session | undefined {
  const session = adapter.sessions[String(id)]
  delete adapter.sessions[String(id)]
  return session
}

/** So many may hold a place; the next in line gets the one that is given back. */
function createPlaces(count: number) {
  let free = count
  const waiting: (() => void)[] = []
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
  return {
    async take(): Promise<() => void> {
      if (free > 0) free--
      else await new Promise<void>((resolve) => waiting.push(resolve))
      return leave
    },
  }
}
