import { positionsOf } from '../lists/way'
import { after, later, type Position } from '../position'
import { SNAPSHOT_COLUMNS, SNAPSHOT_JOINS, toItem, type StoredSnapshot } from '../snapshots'
import type { Store, Value } from '../store'
import type { SearchPlace } from './cursor'
import { rankOf } from './rank'
import type { Rings, Way } from './rings'
import type { Unit } from './units'

/** Up to so many are ranked one by one. Looking through the rings of words that are frequent apart and rare together would take longer. */
const FEW = 80

export interface Ranked {
  row: Row
  rank: number
  way: Way
}

interface Row extends StoredSnapshot {
  position: Position
}

/** Positions in the index, and further conditions. */
export interface Range {
  from: Position
  /** Exclusive. */
  to: Position
  sql: string
  values: Value[]
}

interface Reading {
  units: Unit[]
  rings: Rings
  range: Range
  limit: number
  /** The last one that was read before. */
  from: SearchPlace | null
}

/** What is found, best first, from a place on. */
export function readRanked(store: Store, reading: Reading): Ranked[] {
  const { rings, range } = reading
  const few = positionsAt(store, { match: rings.all, range, limit: FEW + 1 })
  return few.length > FEW ? readRings(store, reading) : rankEach(rowsAt(store, few), reading)
}

function rankEach(rows: Row[], { units, limit, from }: Reading): Ranked[] {
  return rows
    .map((row) => ({ row, ...rankOf(toItem(row), units) }))
    .sort((a, b) => a.rank - b.rank || compare(a.row.position, b.row.position))
    .filter(
      ({ row, rank }) => !from || rank > from.rank || (rank === from.rank && compare(row.position, from.position) > 0),
    )
    .slice(0, limit)
}

function readRings(store: Store, { rings: { rings }, range, limit, from }: Reading): Ranked[] {
  const found = new Map<Position, { rank: number; way: Way }>()
  for (const { rank, way, match, apart } of rings) {
    if (found.size === limit) break
    if (from && rank < from.rank) continue
    const first = from?.rank === rank ? later(range.from, after(from.position)) : range.from
    // On a first page earlier rings were read to their end: to leave out what they had is quicker than to have it looked for again.
    const finding = from ? { match: apart, limit: limit - found.size } : { match, limit }
    for (const position of positionsAt(store, { ...finding, range: { ...range, from: first } }))
      if (found.size < limit && !found.has(position)) found.set(position, { rank, way })
  }
  const rows = new Map(rowsAt(store, [...found.keys()]).map((row) => [row.position, row]))
  return [...found].flatMap(([position, ranked]) => {
    const row = rows.get(position)
    return row ? [{ row, ...ranked }] : []
  })
}

interface Finding {
  match: string
  range: Range
  limit: number
}

/** CROSS JOIN keeps SQLite to this order: through the index from the first position on, until there is enough. */
function positionsAt(store: Store, { match, range, limit }: Finding): Position[] {
  const items = 'CROSS JOIN search_places ON s = searched.rowid CROSS JOIN items ON items.n = search_places.n'
  const { positions } = positionsOf(store, {
    sql: `SELECT searched.rowid AS n FROM searched ${range.sql === '' ? '' : items}
     WHERE searched MATCH ? AND searched.rowid >= CAST(? AS INTEGER) AND searched.rowid < CAST(? AS INTEGER)
     ${range.sql} ORDER BY searched.rowid LIMIT ?`,
    values: [match, range.from, range.to, ...range.values, limit],
  })
  return positions === '' ? [] : positions.split(',')
}

const COLUMNS = `CAST(s AS TEXT) AS position, ${SNAPSHOT_COLUMNS}`
const SOURCES = `CROSS JOIN items ON items.n = search_places.n ${SNAPSHOT_JOINS}`

function rowsAt(store: Store, positions: Position[]): Row[] {
  return store.all<Row>(
    `SELECT ${COLUMNS} FROM json_each(?) AS wanted CROSS JOIN search_places ON s = wanted.value ${SOURCES}`,
    `[${positions.join(',')}]`,
  )
}

function compare(a: Position, b: Position): number {
  return Number(BigInt(a) - BigInt(b))
}
