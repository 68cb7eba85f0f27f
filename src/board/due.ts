import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles'
import type { Text } from '../desk/errors'
import { ITEM_TYPES, type ItemType } from '../ledger/entry'
import { dayOf, endOfDay, startOfDay } from '../text/dates'
import { find, readLines, readStates, type StateRow } from './lines'
import { DAY, listed, MOST } from './listed'
import type { Line, Listing, ScheduleKind, TodayLine, Trouble } from './shape'

/** Seconds after the scheduled time in which a publication counts as under way, and after which one that came about counts as late. */
const UNDER_WAY = 10
const LATE = 60
/** Later than anything a desk schedules. */
const EVER = '9999-12-31T00:00:00.000Z'

export interface Scheduled extends StateRow {
  publishAt?: string | Date | null
  withdrawAt?: string | Date | null
  scheduleProblem?: { message?: Text } | null
}

/** What is due today, and what did not go as scheduled. */
export async function dueAndTrouble(
  req: PayloadRequest,
  actor: Actor,
  now: Date,
): Promise<{ due: Listing<TodayLine>; trouble: Listing<Trouble> }> {
  const rows = await readScheduled(req, { from: new Date(0).toISOString(), to: EVER })
  const late = await lateOnes(req, now)
  const lines = await readLines(req, actor, [...rows, ...late])
  const marks = rows.flatMap((row) => marksOf(row, lines.get(row.id)?.line))
  const isOver = (at: string) => Date.parse(at) < now.getTime() - UNDER_WAY * 1000
  const trouble = marks
    .filter(({ at, message }) => message || isOver(at))
    .map((mark): Trouble => ({ ...mark, reason: mark.message ? 'problem' : 'overdue' }))
  const today = dayOf(now.toISOString())
  const due = marks
    .filter(({ at, message }) => !message && !isOver(at) && dayOf(at) === today)
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ message: _none, ...mark }): TodayLine => mark)
  return {
    due: listed([...due, ...(await plansFor(req, today))]),
    trouble: listed([
      ...trouble.sort((a, b) => a.at.localeCompare(b.at)),
      ...late.flatMap((entry) => lateMark(entry, lines.get(entry.id)?.line)),
    ]),
  }
}

const SCHEDULE = { publishAt: true, withdrawAt: true, scheduleProblem: true } as const

/** Items with a publication or a withdrawal scheduled in that time, both ends included. */
export const readScheduled = (req: PayloadRequest, { from, to }: { from: string; to: string }) =>
  readStates<Scheduled>(req, {
    where: {
      or: ['publishAt', 'withdrawAt'].map((field) => ({
        and: [{ [field]: { greater_than_equal: from } }, { [field]: { less_than_equal: to } }],
      })),
    },
    limit: MOST,
    select: SCHEDULE,
  })

/** The publication and the withdrawal an item has ahead; a problem belongs to whichever comes first. */
export function marksOf(
  { publishAt, withdrawAt, scheduleProblem }: Scheduled,
  line: Line | undefined,
): (Line & { kind: ScheduleKind; at: string; message: Text | null })[] {
  if (!line) return []
  const times: [ScheduleKind, string | Date | null | undefined][] = [
    ['publish', publishAt],
    ['withdraw', withdrawAt],
  ]
  return times
    .flatMap(([kind, at]) => (at ? [{ ...line, kind, at: new Date(at).toISOString() }] : []))
    .sort((a, b) => a.at.localeCompare(b.at))
    .map((mark, index) => ({ ...mark, message: index === 0 ? (scheduleProblem?.message ?? null) : null }))
}

interface LateEntry extends StateRow {
  at: string
  lateBy: number
}

async function lateOnes(req: PayloadRequest, now: Date): Promise<LateEntry[]> {
  const entries = await find<{ item: string; type: ItemType; at: string | Date; lateBy: number }>(req, {
    collection: 'ledger',
    where: {
      and: [
        { at: { greater_than: new Date(now.getTime() - 7 * DAY).toISOString() } },
        { lateBy: { greater_than: LATE } },
        { type: { in: [...ITEM_TYPES] } },
      ],
    },
    sort: '-at',
    limit: MOST,
    select: { item: true, type: true, at: true, lateBy: true },
  })
  return entries.map(({ item, type, at, lateBy }) => ({
    id: item,
    type,
    state: 'published',
    at: new Date(at).toISOString(),
    lateBy,
  }))
}

const lateMark = ({ at, lateBy }: LateEntry, line: Line | undefined): Trouble[] =>
  line ? [{ ...line, reason: 'late', kind: 'publish', at, lateBy }] : []

async function plansFor(req: PayloadRequest, today: string): Promise<TodayLine[]> {
  const plans = await find<{ id: string; title: string; responsible?: string | null }>(req, {
    collection: 'plans',
    where: {
      and: [
        { plannedFor: { greater_than_equal: startOfDay(today) } },
        { plannedFor: { less_than_equal: endOfDay(today) } },
        { status: { in: ['open', 'working'] } },
      ],
    },
    sort: 'title',
    limit: MOST,
    select: { title: true, responsible: true },
  })
  return plans.map(({ id, title, responsible }) => ({ kind: 'plan', id, title, responsible: responsible || null }))
}
