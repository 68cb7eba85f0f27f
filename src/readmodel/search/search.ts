import { PUBLIC_TYPES } from '../../ledger/entry'
import { endOfDay, startOfDay } from '../../text/dates'
import { groupsOf } from '../groups'
import type { SearchPage, SearchQuery } from '../read-model'
import { toItem } from '../snapshots'
import type { Store } from '../store'
import { decodeSearchCursor, encodeSearchCursor, type SearchPlace } from './cursor'
import { highlight } from './highlight'
import { positionsBetween } from './index-item'
import { wordsBeginning } from './known-words'
import { readRanked, type Range } from './read-ranked'
import { ringsOf } from './rings'
import { soundAlike } from './sound-alikes'
import { spelledAsIn, suggest } from './suggest'
import { isSpelled, rowOf, unitsOf, type Unit } from './units'

/** Fewer than this on the first page, and another spelling is looked for. */
const LITTLE = 3

/** One page of what `q` finds among the types asked for, best first. RangeError for a cursor that is none of a search. */
export function search(store: Store, query: SearchQuery): SearchPage {
  const place = placeOf(query)
  const units = unitsOf(query.q)
  const groups = groupsOf(store, query.types, query)
  if (groups === null || units.length === 0) return { found: [], cursor: null, didYouMean: null }
  // All types are no restriction, and leaving it out is quicker.
  const narrowing = query.types.length === PUBLIC_TYPES.length ? groups.slice(1) : groups
  const endings = (beginning: string) => wordsBeginning(store, beginning)
  const range = rangeOf(store, query)
  const read = (wanted: Unit[], limit: number, from: SearchPlace | null = null) =>
    readRanked(store, { units: wanted, rings: ringsOf(wanted, narrowing, endings), range, limit, from })

  const rows = read(units, query.limit + 1, place)
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const found = page.map(({ row, way }) => {
    const item = toItem(row)
    return { item, highlight: highlight(item, { units, way, lang: query.lang }) }
  })
  const didYouMean = () => {
    const meant = soundAlike(store, units)
    const [first] = meant ? read(meant, 1) : []
    // Without regard to accents, what was typed finds the same.
    if (meant && first && !isSpelled(units)) return spelledAsIn(toItem(first.row), meant)
    if (meant && first?.way.form === 'spelled') return rowOf(meant, 'spelled').join(' ')
    if (found.length >= LITTLE) return null
    return suggest(store, {
      units,
      besides: found.length,
      read: (wanted) => read(wanted, LITTLE).map(({ row }) => row),
    })
  }
  return {
    found,
    cursor:
      last && rows.length > query.limit ? encodeSearchCursor({ rank: last.rank, position: last.row.position }) : null,
    didYouMean: place === null ? didYouMean() : null,
  }
}

/** Days count as in lists: for events when they take place, else the day of publication. Reference data have none. */
function rangeOf(store: Store, { from, to }: SearchQuery): Range {
  if (from === undefined && to === undefined) return { ...positionsBetween(undefined, undefined), sql: '', values: [] }
  const start = from === undefined ? undefined : Date.parse(startOfDay(from))
  const end = to === undefined ? undefined : Date.parse(endOfDay(to))
  const longest =
    store.one<{ ms: number | null }>('SELECT max(ends - starts) AS ms FROM items WHERE starts IS NOT NULL')?.ms ?? 0
  return {
    ...positionsBetween(start === undefined ? undefined : start - longest, end),
    sql: `AND coalesce(items.ends, items.published) >= ? AND coalesce(items.starts, items.published) <= ?`,
    values: [start ?? 0, end ?? Number.MAX_SAFE_INTEGER],
  }
}

function placeOf({ cursor }: SearchQuery): SearchPlace | null {
  if (cursor === undefined) return null
  const place = decodeSearchCursor(cursor)
  if (!place) throw new RangeError(`Not a cursor of a search: ${cursor}`)
  return place
}
