import type { PublicType } from '../../ledger/entry'
import type { Place } from '../cursor'
import { after, later, type Position } from '../position'
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

/** How a list is read: each way looks at little more than the page, wherever in the list it is. */
export interface Way {
  read(store: Store, reading: Reading): Position[]
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

/** All positions in one text: a row each would take longer than finding them. `sql` gives a column `n`, in order. */
export function positionsOf(store: Store, { sql, values }: Condition): Position[] {
  const row = store.one<{ positions: string | null }>(`SELECT group_concat(n) AS positions FROM (${sql})`, ...values)
  return row?.positions?.split(',') ?? []
}

export function allOf(conditions: Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  }
}
