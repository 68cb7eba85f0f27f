import { allOf, positionsOf, type Condition, type Way } from './way'

const MATCHED =
  'items.n IN (SELECT n FROM search_places WHERE s IN (SELECT rowid FROM searched WHERE searched MATCH ?))'

/** Reference data are few; with a filter all matches are sorted. */
export const byName: Way = {
  read: (store, { type, place, match, limit }) => {
    const wanted: Condition[] = [
      { sql: 'items.type = ? AND items.withdrawal IS NULL AND items.name_key IS NOT NULL', values: [type] },
    ]
    if (place && 'key' in place)
      wanted.push({ sql: '(items.name_key, items.id) > (?, ?)', values: [place.key, place.id] })
    if (match !== null) wanted.push({ sql: MATCHED, values: [match] })
    const { sql, values } = allOf(wanted)
    return positionsOf(store, {
      sql: `SELECT items.n FROM items WHERE ${sql} ORDER BY items.name_key, items.id LIMIT ?`,
      values: [...values, limit],
    })
  },
  placeAt: (store, { last }) => {
    const named = store.one<{ key: string; id: string }>(
      'SELECT name_key AS key, id FROM items WHERE n = CAST(? AS INTEGER)',
      last,
    )
    return { key: named?.key ?? '', id: named?.id ?? '' }
  },
}
