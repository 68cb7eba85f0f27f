import type { PayloadRequest } from 'payload'
import { type Actor, mayEditAll, mayPublish } from '../access/roles'
import { hubOf } from '../desk/hub-link'
import type { ItemType } from '../ledger/entry'
import { dayOf } from '../text/dates'
import { marksOf, readScheduled } from './due'
import { eventsIn } from './events'
import { find, readLines } from './lines'
import { MOST } from './listed'
import { observancesIn } from './observances'
import type { Period } from './period'
import { publications } from './published'
import type { Calendar, PlanMark, ScheduleMark } from './shape'

/** What a calendar sheet shows: plans, which are intentions, apart from schedules, which the hub carries out. */
export async function calendarOf(req: PayloadRequest, actor: Actor, period: Period): Promise<Calendar> {
  const [plans, scheduled, published, observances, events] = await Promise.all([
    plansIn(req, period),
    scheduledIn(req, actor, period),
    publications(req, period),
    observancesIn(req, actor, period),
    eventsIn(req, actor, period),
  ])
  return {
    now: hubOf(req.payload).now().toISOString(),
    may: { plan: mayEditAll(actor), schedule: mayPublish(actor) },
    plans,
    scheduled,
    published,
    observances,
    events,
  }
}

interface PlanRow {
  id: string
  title: string
  plannedFor: string | Date
  kind?: ItemType | null
  status?: string | null
  responsible?: string | null
  item?: { relationTo: ItemType; value: string } | null
}

/** Everyone at the desk sees the plans. Those given up stay in their list. */
async function plansIn(req: PayloadRequest, { from, to }: Period): Promise<PlanMark[]> {
  const rows = await find<PlanRow>(req, {
    collection: 'plans',
    where: {
      and: [
        { plannedFor: { greater_than_equal: from } },
        { plannedFor: { less_than_equal: to } },
        { status: { not_equals: 'dropped' } },
      ],
    },
    sort: 'plannedFor',
    limit: MOST,
    select: { title: true, plannedFor: true, kind: true, status: true, responsible: true, item: true },
  })
  return rows.map(({ id, title, plannedFor, kind, status, responsible, item }) => ({
    id,
    title,
    day: dayOf(new Date(plannedFor).toISOString()),
    kind: kind ?? 'articles',
    status: status ?? 'open',
    responsible: responsible || null,
    item: item ? { type: item.relationTo, id: item.value } : null,
  }))
}

async function scheduledIn(req: PayloadRequest, actor: Actor, { from, to }: Period): Promise<ScheduleMark[]> {
  const rows = await readScheduled(req, { from, to })
  const lines = await readLines(req, actor, rows)
  return rows.flatMap((row) => {
    const marks = marksOf(row, lines.get(row.id)?.line)
    const at = (kind: ScheduleMark['kind']) => marks.find((mark) => mark.kind === kind)?.at ?? null
    return marks
      .filter((mark) => mark.at >= from && mark.at <= to)
      .map(({ at: _own, message, ...mark }) => ({
        ...mark,
        publishAt: at('publish'),
        withdrawAt: at('withdraw'),
        problem: message,
      }))
  })
}
