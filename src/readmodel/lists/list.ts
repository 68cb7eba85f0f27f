import type { Clock } from '../../shared/clock'
import { decodeCursor, encodeCursor, type Place } from '../cursor'
import { groupsOf } from '../groups'
import { isByName, type Positions } from '../position'
import type { Frame, JsonPage, ListQuery, Page, Showing } from '../read-model'
import { wordsBeginning } from '../search/known-words'
import { matchOf } from '../search/rings'
import { unitsOf } from '../search/units'
import { shownAt } from '../shown'
import { SNAPSHOT_COLUMNS, SNAPSHOT_JOINS, toItem, type StoredSnapshot } from '../snapshots'
import type { Store } from '../store'
import { byName } from './by-name'
import { byPosition, byTag } from './by-position'
import { byMatch } from './by-match'
import { rangeOf } from './range'
import type { Way } from './way'

/** One page of whole items. */
export function list(store: Store, query: ListQuery, now: Clock): Page {
  const { positions, cursor } = pageOf(store, query, now)
  const rows = store.all<StoredSnapshot>(
    `SELECT ${SNAPSHOT_COLUMNS} FROM json_each(?) AS wanted CROSS JOIN items ON items.n = wanted.value ${SNAPSHOT_JOINS}`,
    `[${positions}]`,
  )
  return { items: rows.map(toItem), cursor }
}

/** The same page as JSON. */
export function listJson(store: Store, query: ListQuery, { showing, frame, now }: JsonReading): JsonPage {
  const { positions, cursor } = pageOf(store, query, now)
  return { json: shownAt(store, positions, showing, frame?.(cursor)), cursor }
}

interface JsonReading {
  showing: Showing
  frame?: (cursor: string | null) => Frame
  now: Clock
}

/** Where the items of a page stand. Reads one more than asked for, to know whether there is a next page. */
function pageOf(store: Store, query: ListQuery, now: Clock): { positions: Positions; cursor: string | null } {
  const { type, limit } = query
  const place = placeOf(query)
  const groups = groupsOf(store, [type], query)
  const units = query.q === undefined ? null : unitsOf(query.q)
  if (groups === null || units?.length === 0) return { positions: '', cursor: null }
  const isNarrowed = groups.length > 1 || units !== null
  const way = wayFor(query, { isNarrowed, isByOneTag: groups.length === 2 && units === null })
  const { positions, count } = way.read(store, {
    type,
    place,
    range: rangeOf(store, query, now),
    tags: groups[1] ?? [],
    match: isNarrowed ? matchOf(units ?? [], groups, (beginning) => wordsBeginning(store, beginning)) : null,
    limit: limit + 1,
  })
  if (count <= limit) return { positions, cursor: null }
  const page = positions.slice(0, positions.lastIndexOf(','))
  const last = page.slice(page.lastIndexOf(',') + 1)
  return { positions: page, cursor: encodeCursor(type, way.placeAt(store, { type, last })) }
}

function wayFor({ type }: ListQuery, { isNarrowed, isByOneTag }: { isNarrowed: boolean; isByOneTag: boolean }): Way {
  if (isByName(type)) return byName
  if (!isNarrowed) return byPosition
  return isByOneTag ? byTag : byMatch
}

function placeOf({ type, cursor }: ListQuery): Place | null {
  if (cursor === undefined) return null
  const place = decodeCursor(type, cursor)
  if (!place) throw new RangeError(`Not a cursor of ${type}: ${cursor}`)
  return place
}
