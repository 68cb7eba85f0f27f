import type { PublicType } from '../../ledger/entry'
import type { Place } from '../cursor'
import { after, later, type Position, type Positions } from '../position'
import type { Store, Value } from '../store'

/** A page to be read, its limit one more than asked for. */
export interface Reading {
  type: PublicType
  /** Where the page before ended. */
  place: Place | null
  range: Range
  /** Of which an item must have one, when nothing else narrows the list. */
  tags: string[]
  /** For the search index; null when nothing narrows the list. */
  match: string | null
  limit: number
}

/** Where a page stands, the item after it included. */
export interface Found {
  positions: Positions
  count: number
}

/** How a list is read: each way looks at little more than the page, wherever in the list it is. */
export interface Way {
  read(store: Store, reading: Reading): Found
  /** The place after an item, for the cursor of the next page. */
  placeAt(store: Store, end: { type: PublicType; last: Position }): Place
}

export interface Range {
  from: Position
  /** Exclusive. */
  to: Position
  /** Of `items`, where positions alone do not tell. */
  conditions: Condition[]
}

/** A piece of SQL with its values. */
export interface Condition {
  sql: string
  values: Value[]
}

/** The first position of the page. */
export function firstOf({ place, range }: Reading): Position {
  return place && 'position' in place ? later(range.from, after(place.position)) : range.from
}

/** `sql` gives a column `n`, in order. */
export function positionsOf(store: Store, { sql, values }: Condition): Found {
  const row = store.one<Found>(
    `SELECT coalesce(group_concat(n), '') AS positions, count(*) AS count FROM (${sql})`,
    ...values,
  )
  return row!
}

export function allOf(conditions: Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  }
}
