import type { PublicType } from '../ledger/entry'
import type { Clock } from '../shared/clock'
import { endOfDay, startOfDay } from '../text/dates'
import { decodeCursor, encodeCursor, type Place } from './cursor'
import { groupsOf } from './groups'
import { matchExpression } from './match'
import { isByName, KEY_LIMIT, later, newestFirst, positionAt, soonestFirst, type Position } from './position'
import type { JsonPage, ListQuery, Page, Showing } from './read-model'
import { shownAt } from './shown'
import { SNAPSHOT_COLUMNS, SNAPSHOT_JOINS, toItem, type StoredSnapshot } from './snapshots'
import type { Store, Value } from './store'

/** A piece of SQL with its values. */
interface Condition {
  sql: string
  values: Value[]
}

/** One page of whole items. */
export function list(store: Store, query: ListQuery, now: Clock): Page {
  const { positions, cursor } = pageOf(store, query, now)
  const rows = store.all<StoredSnapshot>(
    `SELECT ${SNAPSHOT_COLUMNS} FROM json_each(?) AS wanted CROSS JOIN items ON items.n = wanted.value ${SNAPSHOT_JOINS}`,
    `[${positions.join(',')}]`,
  )
  return { items: rows.map(toItem), cursor }
}

/** The same page as JSON. */
export function listJson(store: Store, query: ListQuery, showing: Showing, now: Clock): JsonPage {
  const { positions, cursor } = pageOf(store, query, now)
  return { items: shownAt(store, positions, showing), cursor }
}

/** Where the items of a page stand. Reads one more than asked for, to know whether there is a next page. */
function pageOf(store: Store, query: ListQuery, now: Clock): { positions: Position[]; cursor: string | null } {
  const place = placeOf(query)
  const groups = groupsOf(store, [query.type], query)
  const match = groups && matchExpression(groups, query.q)
  if (groups === null || match === null) return { positions: [], cursor: null }
  const isNarrowed = groups.length > 1 || query.q !== undefined
  const read = isByName(query.type) ? readByName : readByPosition
  const found = read(store, query, place, isNarrowed ? match : null, now)
  const positions = found.slice(0, query.limit)
  const last = positions.at(-1)
  const hasMore = last !== undefined && found.length > query.limit
  return { positions, cursor: hasMore ? encodeCursor(query.type, placeAt(store, query.type, last)) : null }
}

function placeAt(store: Store, type: PublicType, position: Position): Place {
  if (!isByName(type)) return { position }
  const named = store.one<{ key: string; id: string }>(
    'SELECT name_key AS key, id FROM items WHERE n = CAST(? AS INTEGER)',
    position,
  )
  return { key: named?.key ?? '', id: named?.id ?? '' }
}

function placeOf({ type, cursor }: ListQuery): Place | null {
  if (cursor === undefined) return null
  const place = decodeCursor(type, cursor)
  if (!place) throw new RangeError(`Not a cursor of ${type}: ${cursor}`)
  return place
}

/** CROSS JOIN keeps SQLite to this order: through the index from the first position on, until the page is full. */
function readByPosition(
  store: Store,
  query: ListQuery,
  place: Place | null,
  match: string | null,
  now: Clock,
): Position[] {
  const { from, to, conditions } = rangeOf(store, query, now)
  const first = place && 'position' in place ? later(from, String(BigInt(place.position) + 1n)) : from
  const source = match === null ? 'items' : 'found CROSS JOIN items ON items.n = found.rowid'
  const order = match === null ? 'items.n' : 'found.rowid'
  const wanted: Condition[] = [
    match === null
      ? { sql: 'items.type = ? AND items.withdrawal IS NULL', values: [query.type] }
      : { sql: 'found MATCH ?', values: [match] },
    { sql: `${order} >= CAST(? AS INTEGER) AND ${order} < CAST(? AS INTEGER)`, values: [first, to] },
    ...conditions,
  ]
  return select(store, source, wanted, order, query.limit)
}

/** Reference data are few; with a filter all matches are sorted. */
function readByName(store: Store, query: ListQuery, place: Place | null, match: string | null): Position[] {
  const wanted: Condition[] = [
    { sql: 'items.type = ? AND items.withdrawal IS NULL AND items.name_key IS NOT NULL', values: [query.type] },
  ]
  if (place && 'key' in place)
    wanted.push({ sql: '(items.name_key, items.id) > (?, ?)', values: [place.key, place.id] })
  if (match !== null) wanted.push({ sql: 'items.n IN (SELECT rowid FROM found WHERE found MATCH ?)', values: [match] })
  return select(store, 'items', wanted, 'items.name_key, items.id', query.limit)
}

/** All positions in one text: a row each would take longer than finding them. */
function select(store: Store, source: string, wanted: Condition[], order: string, limit: number): Position[] {
  const where = wanted.map(({ sql }) => sql).join(' AND ')
  const values = wanted.flatMap((condition) => condition.values)
  const row = store.one<{ positions: string | null }>(
    `SELECT group_concat(n) AS positions FROM (SELECT items.n FROM ${source} WHERE ${where} ORDER BY ${order} LIMIT ?)`,
    ...values,
    limit + 1,
  )
  return row?.positions?.split(',') ?? []
}

interface Range {
  from: Position
  /** Exclusive. */
  to: Position
  conditions: Condition[]
}

function rangeOf(store: Store, { type, from, to }: ListQuery, now: Clock): Range {
  const start = from === undefined ? undefined : Date.parse(startOfDay(from))
  const end = to === undefined ? undefined : Date.parse(endOfDay(to))
  if (type === 'events') return eventRange(store, start ?? (end === undefined ? now().getTime() : undefined), end)
  const conditions: Condition[] = []
  if (start !== undefined) conditions.push({ sql: 'items.published >= ?', values: [start] })
  if (end !== undefined) conditions.push({ sql: 'items.published <= ?', values: [end] })
  const isByPublication = type === 'articles' || type === 'stories'
  return {
    from: positionAt(isByPublication && end !== undefined ? newestFirst(end) : 0),
    to: positionAt(isByPublication && start !== undefined ? newestFirst(start) + 1 : KEY_LIMIT),
    conditions,
  }
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
