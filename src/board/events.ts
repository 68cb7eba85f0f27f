import type { PayloadRequest } from 'payload'
import { type Actor } from '../access/roles'
import { find, type ItemRow, named, namesOf, readStates, worksOn } from './lines'
import { DAY, MOST } from './listed'
import type { Period } from './period'
import type { EventMark } from './shape'

/** Events that last longer are looked for by their first day. */
const LONGEST_EVENT = 31 * DAY

interface EventRow extends ItemRow {
  startsAt: string | Date
  endsAt?: string | Date | null
  allDay?: boolean | null
  status?: string | null
}

/** Events that take place in these days: all the person works on, and those that are public. */
export async function eventsIn(req: PayloadRequest, actor: Actor, { from, to }: Period): Promise<EventMark[]> {
  const rows = await find<EventRow>(req, {
    collection: 'events',
    where: {
      and: [
        { startsAt: { greater_than_equal: new Date(Date.parse(from) - LONGEST_EVENT).toISOString() } },
        { startsAt: { less_than_equal: to } },
      ],
    },
    sort: 'startsAt',
    limit: MOST,
    select: { title: true, organisation: true, startsAt: true, endsAt: true, allDay: true, status: true },
  })
  const during = rows.filter(({ startsAt, endsAt }) => new Date(endsAt ?? startsAt).toISOString() >= from)
  const shown = await seenBy(req, actor, during)
  const names = await namesOf(
    req,
    'organisations',
    shown.flatMap(({ row }) => row.organisation ?? []),
  )
  return shown.map(({ row, state }) => ({
    id: row.id,
    type: 'events',
    title: row.title,
    state,
    organisation: named(row.organisation, names),
    startsAt: new Date(row.startsAt).toISOString(),
    endsAt: row.endsAt ? new Date(row.endsAt).toISOString() : null,
    isAllDay: row.allDay === true,
    isCancelled: row.status === 'cancelled',
  }))
}

/** The items a person may read, as `src/access/items.ts` has it: those they work on, and what is public. */
export async function seenBy<T extends { id: string; organisation?: string | null }>(
  req: PayloadRequest,
  actor: Actor,
  items: T[],
) {
  if (items.length === 0) return []
  const rows = await readStates(req, { where: { id: { in: items.map(({ id }) => id) } }, limit: items.length })
  const states = new Map(rows.map(({ id, state }) => [id, state]))
  return items
    .map((row) => ({ row, state: states.get(row.id) ?? ('draft' as const) }))
    .filter(({ row, state }) => worksOn(actor, row.organisation) || state === 'published')
}
