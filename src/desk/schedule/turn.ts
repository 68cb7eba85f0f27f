import type { Payload, PayloadRequest } from 'payload'

const SWEEPER = 'sweeper'

/** Makes the row that whoever carries out schedules holds while doing so; a second process that tries at the same moment finds it there. */
export async function prepareSweeperTurn(payload: Payload): Promise<void> {
  const find = () => payload.db.findOne({ collection: 'ledger-head', where: { id: { equals: SWEEPER } } })
  if (await find()) return
  try {
    await payload.db.create({ collection: 'ledger-head', data: { id: SWEEPER, seq: 0, turn: 0 } })
  } catch (error) {
    if (!(await find())) throw error
  }
}

/**
 * One process at a time carries out schedules: the database locks this row until the commit, and a holder that dies lets go with its connection
 * (docs/decisions/0002).
 */
export async function takeSweeperTurn(req: PayloadRequest): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'ledger-head',
    id: SWEEPER,
    data: { turn: { $inc: 1 } },
    req,
    returning: false,
  })
}

/** The day of the last daily check that was finished, as a number like 20260421; it lies in the row's `seq`. */
export async function dailyCheckDone(payload: Payload): Promise<number> {
  const row = await payload.db.findOne<{ id: string; seq: number }>({
    collection: 'ledger-head',
    where: { id: { equals: SWEEPER } },
  })
  return row?.seq ?? 0
}

export async function noteDailyCheck(payload: Payload, day: number): Promise<void> {
  await payload.db.updateOne({ collection: 'ledger-head', id: SWEEPER, data: { seq: day }, returning: false })
}
