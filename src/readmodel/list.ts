import type { Clock } from '../shared/clock'
import { endOfDay, startOfDay } from '../text/dates'
import { decodeCursor, encodeCursor, type Place } from './cursor'
import { toItem } from './find'
import { groupsOf } from './groups'
import { matchExpression } from './match'
import { isByName, KEY_LIMIT, later, newestFirst, positionAt, soonestFirst, type Position } from './position'
import type { ListQuery, Page } from './read-model'
import type { Store, Value } from './store'

interface Row {
  n: Position
  id: string
  seq: number
  nameKey: string
  json: string
}

/** A piece of SQL with its values. */
interface Condition {
  sql: string
  values: Value[]
}

const EMPTY: Page = { items: [], cursor: null }

/** One page. Reads one row more than asked for, to know whether there is a next page. */
export function list(store: Store, query: ListQuery, now: Clock): Page {
  const place = placeOf(query)
  const groups = groupsOf(store, [query.type], query)
  if (groups === null) return EMPTY
  const match = matchExpression(groups, query.q)
  if (match === null) return EMPTY
  const isNarrowed = groups.length > 1 || query.q !== undefined
  const rows = isByName(query.type)
    ? readByName(store, query, place, isNarrowed ? match : null)
    : readByPosition(store, query, place, isNarrowed ? match : null, now)
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const end: Place | undefined =
    last && (isByName(query.type) ? { key: last.nameKey, id: last.id } : { position: last.n })
  return {
    items: page.map(({ json, seq }) => toItem(json, seq)),
    cursor: end && rows.length > query.limit ? encodeCursor(query.type, end) : null,
  }
}

function placeOf({ type, cursor }: ListQuery): Place | null {
  if (cursor === undefined) return null
  const place = decodeCursor(type, cursor)
  if (!place) throw new RangeError(`Not a cursor of ${type}: ${cursor}`)
  return place
}

const COLUMNS = 'CAST(items.n AS TEXT) AS n, items.id, items.seq, items.name_key AS nameKey, snapshots.json'

/** CROSS JOIN keeps SQLite to this order: through the index from the first position on, until the page is full. */
function readByPosition(store: Store, query: ListQuery, place: Place | null, match: string | null, now: Clock): Row[] {
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
  return select(store, `${source} CROSS JOIN snapshots ON snapshots.n = items.n`, wanted, order, query.limit)
}

/** Reference data are few; with a filter all matches are sorted. */
function readByName(store: Store, query: ListQuery, place: Place | null, match: string | null): Row[] {
  const wanted: Condition[] = [
    { sql: 'items.type = ? AND items.withdrawal IS NULL AND items.name_key IS NOT NULL', values: [query.type] },
  ]
  if (place && 'key' in place)
    wanted.push({ sql: '(items.name_key, items.id) > (?, ?)', values: [place.key, place.id] })
  if (match !== null) wanted.push({ sql: 'items.n IN (SELECT rowid FROM found WHERE found MATCH ?)', values: [match] })
  return select(
    store,
    'items CROSS JOIN snapshots ON snapshots.n = items.n',
    wanted,
    'items.name_key, items.id',
    query.limit,
  )
}

function select(store: Store, source: string, wanted: Condition[], order: string, limit: number): Row[] {
  const where = wanted.map(({ sql }) => sql).join(' AND ')
  const values = wanted.flatMap((condition) => condition.values)
  return store.all<Row>(
    `SELECT ${COLUMNS} FROM ${source} WHERE ${where} ORDER BY ${order} LIMIT ?`,
    ...values,
    limit + 1,
  )
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
