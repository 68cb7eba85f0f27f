import type { Clock } from '../../shared/clock'
import { endOfDay, startOfDay } from '../../text/dates'
import { KEY_LIMIT, newestFirst, positionAt, soonestFirst } from '../position'
import type { ListQuery } from '../read-model'
import type { Store } from '../store'
import type { Condition, Range } from './way'

/** The positions between which the items of the days asked for stand; of events without days, those that are not over. */
export function rangeOf(store: Store, { type, from, to }: ListQuery, now: Clock): Range {
  const start = from === undefined ? undefined : Date.parse(startOfDay(from))
  const end = to === undefined ? undefined : Date.parse(endOfDay(to))
  if (type === 'events') return eventRange(store, start ?? (end === undefined ? now().getTime() : undefined), end)
  if (type === 'articles' || type === 'stories') {
    return {
      from: positionAt(end === undefined ? 0 : newestFirst(end)),
      to: positionAt(start === undefined ? KEY_LIMIT : newestFirst(start) + 1),
      conditions: [],
    }
  }
  const conditions: Condition[] = []
  if (start !== undefined) conditions.push({ sql: 'items.published >= ?', values: [start] })
  if (end !== undefined) conditions.push({ sql: 'items.published <= ?', values: [end] })
  return { from: positionAt(0), to: positionAt(KEY_LIMIT), conditions }
}

/** Events that take place at some time between start and end. What began earlier and still lasts is at most the longest event's length away. */
function eventRange(store: Store, start: number | undefined, end: number | undefined): Range {
  const to = positionAt(end === undefined ? KEY_LIMIT : soonestFirst(end) + 1)
  if (start === undefined) return { from: positionAt(0), to, conditions: [] }
  const longest =
    store.one<{ ms: number | null }>('SELECT max(ends - starts) AS ms FROM items WHERE starts IS NOT NULL')?.ms ?? 0
  return {
    from: positionAt(soonestFirst(start - longest)),
    to,
    conditions: [{ sql: 'items.ends >= ?', values: [start] }],
  }
}
