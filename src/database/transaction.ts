import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** How often a transaction is begun anew after a conflict that the database calls passing. */
const ATTEMPTS = 12

/**
 * Runs `work` in one transaction of its own and gives its result after the database confirmed the commit. Conflicts that the database marks as
 * passing (MongoDB write conflicts, PostgreSQL serialisation failures and deadlocks) begin it anew, so `work` must do nothing outside the database.
 */
export async function inTransaction<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(payload, work)
    } catch (error) {
      if (attempt >= ATTEMPTS || !isPassing(error)) throw error
      await sleep(Math.random() * 10 * attempt)
    }
  }
}

async function once<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gives no transactions')
  req.transactionID = transactionID
  try {
    const result = await work(req)
    await payload.db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

/** https://www.postgresql.org/docs/18/mvcc-serialization-failure-handling.html; MongoDB labels such errors itself. */
const PASSING_SQL_STATES = new Set(['40001', '40P01'])

/**
 * WriteConflict without a label, which MongoDB gives for conflicts inside a statement; and 40P01 as servers give it that speak MongoDB's protocol over PostgreSQL
 * (DocumentDB, FerretDB): its five characters packed six bits each.
 */
const PASSING_CODES = new Set([112, 16_908_292])

/** Whether the database itself says that the same transaction may succeed when begun anew. */
export function isPassing(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, errorLabels } = cause as { code?: unknown; errorLabels?: unknown }
    if (typeof code === 'string' && PASSING_SQL_STATES.has(code)) return true
    if (
      hasLabel(cause, 'TransientTransactionError') ||
      (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError'))
    )
      return true
    if (typeof code === 'number' && PASSING_CODES.has(code)) return true
  }
  return false
}

function hasLabel(error: Error, label: string): boolean {
  const labelled = error as Error & { hasErrorLabel?: (label: string) => boolean }
  return typeof labelled.hasErrorLabel === 'function' && labelled.hasErrorLabel(label)
}
