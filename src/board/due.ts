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
  // Only what is public can be withdrawn: before that, its publication is what is overdue.
  const isOver = ({ at, kind, state }: Mark) =>
    Date.parse(at) < now.getTime() - UNDER_WAY * 1000 && (kind === 'publish' || state === 'published')
  const trouble = marks
    .filter((mark) => mark.message || isOver(mark))
    .map((mark): Trouble => ({ ...mark, reason: mark.message ? 'problem' : 'overdue' }))
  const today = dayOf(now.toISOString())
  const due = marks
    .filter((mark) => !mark.message && !isOver(mark) && dayOf(mark.at) === today)
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

type Mark = Line & { kind: ScheduleKind; at: string; message: Text | null }

/** The publication and the withdrawal an item has ahead. A problem is always with the publication: withdrawing asks for nothing. */
export function marksOf({ publishAt, withdrawAt, scheduleProblem }: Scheduled, line: Line | undefined): Mark[] {
  if (!line) return []
  const mark = (kind: ScheduleKind, at: string | Date | null | undefined, message: Text | null): Mark[] =>
    at ? [{ ...line, kind, at: new Date(at).toISOString(), message }] : []
  return [...mark('publish', publishAt, scheduleProblem?.message ?? null), ...mark('withdraw', withdrawAt, null)]
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
