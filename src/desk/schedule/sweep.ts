import type { Payload, PayloadRequest } from 'payload'
import { inTransaction, isPassing } from '../../database/transaction'
import type { Logger } from '../../shared/logger'
import { announceLateness } from '../announce'
import { DeskError } from '../errors'
import { hubOf } from '../hub-link'
import { type Prepared, preparePublication, writePublications } from '../publication'
import { withdraw } from '../withdraw'
import { dueForPublication, dueForWithdrawal, type DueState } from './due'
import { type Failure, incompleteFailure, judgeAll, REFUSED, type Ready } from './judge'
import { noteProblem } from './problem'
import { takeSweeperTurn } from './turn'

/** Items published in one transaction: enough to spare the database a commit each, few enough to be shown soon. */
const BATCH = 25
/** Who set the time hears of it when an item was later than this, in milliseconds. */
const WORTH_A_LETTER = 60_000

/**
 * Publishes and withdraws what is due, the oldest first, and resolves when nothing is left; gives how many items it made public. It looks at what is stored and not at a
 * queue, so what came due while no process ran is carried out by the next one, and what a killed process had not committed is as due as before.
 */
export async function sweepSchedule(payload: Payload, logger: Logger): Promise<number> {
  let published = 0
  for (;;) {
    const done = await sweepBatch(payload, logger, BATCH)
    published += done.published
    if (done.published > 0) showSoon(payload, logger)
    if (done.seen < BATCH) break
  }
  await withdrawDue(payload)
  return published
}

interface Swept {
  seen: number
  published: number
}

async function sweepBatch(payload: Payload, logger: Logger, size: number): Promise<Swept> {
  // Looked at first without holding anything: most of the time nothing is due.
  if (!(await isAnythingDue(payload))) return { seen: 0, published: 0 }
  try {
    return await inTransaction(payload, (req) => publishDue(req, size))
  } catch (error) {
    // Another process carries out schedules at this moment, or a person acted on one of the items: the next round sees what is left.
    if (isPassing(error) || (error instanceof DeskError && error.kind === 'state')) return { seen: 0, published: 0 }
    if (size > 1) return oneByOne(payload, logger, size)
    logger.error({ err: error }, 'A scheduled item could not be published; it is tried again')
    return putAside(payload)
  }
}

async function isAnythingDue(payload: Payload): Promise<boolean> {
  return (await dueForPublication({ payload } as PayloadRequest, hubOf(payload).now(), 1)).length > 0
}

/** One item must not hold up the others. */
async function oneByOne(payload: Payload, logger: Logger, count: number): Promise<Swept> {
  let published = 0
  for (let seen = 0; seen < count; seen++) {
    const done = await sweepBatch(payload, logger, 1)
    if (done.seen === 0) return { seen, published }
    published += done.published
  }
  return { seen: count, published }
}

async function publishDue(req: PayloadRequest, size: number): Promise<Swept> {
  await takeSweeperTurn(req)
  const due = await dueForPublication(req, hubOf(req.payload).now(), size)
  const prepared = await prepareAll(req, due)
  await writePublications(req, prepared)
  for (const each of prepared) await announceIfLate(req, each)
  return { seen: due.length, published: prepared.length }
}

async function announceIfLate(req: PayloadRequest, { publication, snapshot }: Prepared): Promise<void> {
  const { type, state, at, scheduledFor } = publication
  if (!scheduledFor || at.getTime() - scheduledFor.getTime() <= WORTH_A_LETTER) return
  const about = { type, id: state.id, title: snapshot.title, actor: null, people: [state.scheduledBy] }
  await announceLateness(req, { ...about, due: scheduledFor, publishedAt: at })
}

/** Those that may go out, ready to be written; for the others, why not is kept with them. */
async function prepareAll(req: PayloadRequest, due: DueState[]): Promise<Prepared[]> {
  const at = hubOf(req.payload).now()
  const verdicts = await judgeAll(req, due, () => at)
  const prepared: Prepared[] = []
  for (const { state, verdict } of verdicts) {
    const ready = 'problem' in verdict ? verdict : prepare(state, verdict, at)
    if ('problem' in ready) await noteProblem(req, state, { failure: ready.problem, at, isForeseen: false })
    else prepared.push(ready)
  }
  return prepared
}

function prepare(state: DueState, { resolved, actor }: Ready, at: Date): Prepared | { problem: Failure } {
  const { type, approvedSource, approvedHash, publishAt } = state
  const version = { source: approvedSource!, hash: approvedHash! }
  const scheduledFor = new Date(publishAt)
  try {
    return preparePublication({
      type,
      state,
      version,
      resolved,
      actor,
      at,
      refused: REFUSED,
      what: 'publish',
      scheduledFor,
    })
  } catch (error) {
    if (!(error instanceof DeskError) || error.kind !== 'incomplete') throw error
    return incompleteFailure(error.missing)
  }
}

/** The item that fails for a reason nobody foresaw is kept, shown and tried again, like any other. */
async function putAside(payload: Payload): Promise<Swept> {
  return inTransaction(payload, async (req) => {
    const at = hubOf(payload).now()
    const [state] = await dueForPublication(req, at, 1)
    const failure = { code: 'error' as const, message: unforeseen, errors: [] }
    if (state) await noteProblem(req, state, { failure, at, isForeseen: false })
    return { seen: state ? 1 : 0, published: 0 }
  })
}

async function withdrawDue(payload: Payload): Promise<void> {
  const now = hubOf(payload).now()
  for (const { type, id, withdrawAt } of await dueForWithdrawal({ payload } as PayloadRequest, now, BATCH)) {
    const scheduledFor = new Date(withdrawAt!)
    try {
      await withdraw({ payload, actor: null, type, id, withdrawal: { kind: 'gone', reason: TIME_IS_UP }, scheduledFor })
    } catch (error) {
      // A person was quicker.
      if (!(error instanceof DeskError) || error.kind !== 'state') throw error
    }
  }
}

/** The next batch does not wait until this one is shown. */
function showSoon(payload: Payload, logger: Logger): void {
  hubOf(payload)
    .afterCommit()
    .catch((error: unknown) => logger.warn({ err: error }, 'Scheduled items are published, but not shown yet'))
}

const TIME_IS_UP = 'Nội dung đã hết thời hạn công bố.'
const unforeseen = {
  vi: 'Hệ thống gặp lỗi khi công bố theo giờ hẹn và đang thử lại. Nếu gấp, hãy bấm "Công bố".',
  en: 'Publishing on schedule failed and is being tried again. If it is urgent, publish by hand.',
}
