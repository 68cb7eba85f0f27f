import { tagName } from '../tagged'
import { allOf, firstOf, positionsOf, type Condition, type Reading, type Way } from './way'

const placeAt: Way['placeAt'] = (_store, { last }) => ({ position: last })

/** Everything there is of a type. */
export const byPosition: Way = {
  read: (store, reading) => {
    const wanted = allOf([
      { sql: 'items.type = ? AND items.withdrawal IS NULL', values: [reading.type] },
      between('items.n', reading),
      ...reading.range.conditions,
    ])
    return positionsOf(store, {
      sql: `SELECT items.n FROM items WHERE ${wanted.sql} ORDER BY items.n LIMIT ?`,
      values: [...wanted.values, reading.limit],
    })
  },
  placeAt,
}

/** What has one of some tags: a page of each tag, and of those the first. */
export const byTag: Way = {
  read: (store, reading) => {
    const { type, tags, range, limit } = reading
    const items = range.conditions.length > 0 ? 'CROSS JOIN items ON items.n = tagged.n' : ''
    const each = tags.map((tag) => {
      const wanted = allOf([
        { sql: 'tagged.tag = (SELECT tag FROM tag_names WHERE name = ?)', values: [tagName(type, tag)] },
        between('tagged.n', reading),
        ...range.conditions,
      ])
      return {
        sql: `SELECT * FROM (SELECT tagged.n FROM tagged ${items} WHERE ${wanted.sql} ORDER BY tagged.n LIMIT ?)`,
        values: [...wanted.values, limit],
      }
    })
    return positionsOf(store, {
      sql: `${each.map(({ sql }) => sql).join(' UNION ')} ORDER BY n LIMIT ?`,
      values: [...each.flatMap(({ values }) => values), limit],
    })
  },
  placeAt,
}

function between(column: string, reading: Reading): Condition {
  return {
    sql: `${column} >= CAST(? AS INTEGER) AND ${column} < CAST(? AS INTEGER)`,
    values: [firstOf(reading), reading.range.to],
  }
}
