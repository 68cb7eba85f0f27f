import type { Payload } from 'payload'
import { ITEM_TYPES } from '../ledger/entry'
import type { ItemSnapshot } from '../ledger/snapshot'
import { dayOf, startOfDay } from '../text/dates'
import { DAY } from './listed'

/** Entries read at a time: each carries its whole text. */
const BATCH = 100

/** Publications of one day: how many by topic and by organisation, by id. */
export interface DayTally {
  topics: Map<string, number>
  organisations: Map<string, number>
}

interface Tally {
  /** The entry counted last, and the first day that is counted. */
  cursor: number
  since: string
  days: Map<string, DayTally>
  running: Promise<void> | null
}

/**
 * Counts by day, kept in memory with a cursor on the ledger. Topics stand inside the snapshots, with the texts: counting them anew for each look at the dashboard would read
 * a year of texts each time. So each entry is read once after the start, by every node for itself, and from then on only what is new.
 */
const tallies = new WeakMap<Payload, Tally>()

/** The first day that any range of the chart shows. */
export const firstDay = (now: Date): string => {
  const monthAgo = dayOf(new Date(now.getTime() - 29 * DAY).toISOString())
  const newYear = `${dayOf(now.toISOString()).slice(0, 4)}-01-01`
  return monthAgo < newYear ? monthAgo : newYear
}

/** The counts, and whether they are complete: the first count after a start goes on when it takes longer than `patience` milliseconds. */
export async function tallyUpTo(
  payload: Payload,
  now: Date,
  patience: number,
): Promise<{ days: Map<string, DayTally>; isComplete: boolean }> {
  const since = firstDay(now)
  const tally = await tallyOf(payload, since)
  for (const day of tally.days.keys()) if (day < since) tally.days.delete(day)
  tally.running ??= count(payload, tally).finally(() => (tally.running = null))
  const isComplete = await isDoneWithin(tally.running, patience)
  if (!isComplete)
    tally.running?.catch((error: unknown) => payload.logger.warn({ err: error }, 'Publications are not counted'))
  return { days: tally.days, isComplete }
}

async function tallyOf(payload: Payload, since: string): Promise<Tally> {
  const known = tallies.get(payload)
  // A clock that was set back leaves days uncounted.
  if (known && known.since <= since) return known
  const made: Tally = { cursor: await entryBefore(payload, since), since, days: new Map(), running: null }
  tallies.set(payload, made)
  return made
}

interface Row {
  id: string
  seq: number
  at: string | Date
  snapshot: ItemSnapshot
}

/** The entry before the first one of that day, found by its time. */
async function entryBefore(payload: Payload, day: string): Promise<number> {
  const first = await payload.db.find<Row>({
    collection: 'ledger',
    where: { and: [{ at: { greater_than_equal: startOfDay(day) } }, { seq: { exists: true } }] },
    sort: 'at',
    limit: 1,
    pagination: false,
    select: { seq: true },
  })
  return (first.docs[0]?.seq ?? 1) - 1
}

async function count(payload: Payload, tally: Tally): Promise<void> {
  const newest = await payload.db.find<Row>({
    collection: 'ledger',
    where: { seq: { exists: true } },
    sort: '-seq',
    limit: 1,
    pagination: false,
    select: { seq: true },
  })
  // Numbers come in order and without gaps: up to this one, everything is there.
  const head = newest.docs[0]?.seq ?? 0
  while (tally.cursor < head) {
    const { docs } = await payload.db.find<Row>({
      collection: 'ledger',
      where: {
        and: [
          { seq: { greater_than: tally.cursor } },
          { seq: { less_than_equal: head } },
          { action: { equals: 'publish' } },
          { type: { in: [...ITEM_TYPES] } },
        ],
      },
      sort: 'seq',
      limit: BATCH,
      pagination: false,
      select: { seq: true, at: true, snapshot: true },
    })
    for (const row of docs) add(tally.days, row)
    tally.cursor = docs.length < BATCH ? head : docs.at(-1)!.seq
  }
}

function add(days: Map<string, DayTally>, { at, snapshot }: Row): void {
  const day = dayOf(new Date(at).toISOString())
  const tally = days.get(day) ?? { topics: new Map(), organisations: new Map() }
  days.set(day, tally)
  for (const { id } of snapshot.topics) increase(tally.topics, id)
  if (snapshot.organisation) increase(tally.organisations, snapshot.organisation.id)
}

export const increase = (counts: Map<string, number>, id: string, by = 1) => counts.set(id, (counts.get(id) ?? 0) + by)

async function isDoneWithin(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), ms)))
  try {
    return await Promise.race([work.then(() => true as const), late])
  } finally {
    clearTimeout(timer)
  }
}
