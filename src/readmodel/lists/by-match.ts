import { after, mirrored } from '../position'
import { hasMirroredPlaces, hasOwnPlaces } from '../search/index-item'
import { allOf, firstOf, positionsOf, type Condition, type Reading, type Way } from './way'

const SOURCE = 'searched CROSS JOIN search_places ON s = searched.rowid'

/**
 * What the search index finds. It holds articles and stories in the order of their lists, and events in the reverse of theirs, so that
 * these are read from where the page begins until it is full; of other types there are few, and all that match are sorted.
 */
export const byMatch: Way = {
  read: (store, reading) => {
    const { range, limit, match, type } = reading
    const isInOrder = hasOwnPlaces(type) || hasMirroredPlaces(type)
    const items = isInOrder && range.conditions.length === 0 ? '' : 'CROSS JOIN items ON items.n = search_places.n'
    const wanted = allOf([{ sql: 'searched MATCH ?', values: [match] }, between(reading), ...range.conditions])
    const order = isInOrder ? `searched.rowid ${hasMirroredPlaces(type) ? 'DESC' : ''}` : 'items.n'
    return positionsOf(store, {
      sql: `SELECT search_places.n FROM ${SOURCE} ${items} WHERE ${wanted.sql} ORDER BY ${order} LIMIT ?`,
      values: [...wanted.values, limit],
    })
  },
  placeAt: (store, { type, last }) => {
    if (!hasOwnPlaces(type) && !hasMirroredPlaces(type)) return { position: last }
    const found = store.one<{ s: string }>(
      'SELECT CAST(s AS TEXT) AS s FROM search_places WHERE n = CAST(? AS INTEGER)',
      last,
    )
    const s = found?.s ?? last
    return { position: hasMirroredPlaces(type) ? mirrored(s) : s }
  },
}

function between(reading: Reading): Condition {
  const first = firstOf(reading)
  const { type, range } = reading
  if (!hasMirroredPlaces(type)) {
    const column = hasOwnPlaces(type) ? 'searched.rowid' : 'items.n'
    return { sql: `${column} >= CAST(? AS INTEGER) AND ${column} < CAST(? AS INTEGER)`, values: [first, range.to] }
  }
  return {
    sql: 'searched.rowid >= CAST(? AS INTEGER) AND searched.rowid < CAST(? AS INTEGER)',
    values: [after(mirrored(range.to)), after(mirrored(first))],
  }
}
