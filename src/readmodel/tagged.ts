import type { PublicType } from '../ledger/entry'
import type { Snapshot } from '../ledger/snapshot'
import type { Position } from './position'
import type { Store } from './store'
import { tagsOf } from './tags'

/**
 * The positions of the items of a type under each of their tags, in order: a list narrowed by one thing is read from where a page begins,
 * however many items there are before and after it. Lists narrowed by several things at once are read from the search index.
 */
export function putTags(store: Store, snapshot: Snapshot, n: Position): void {
  const names = JSON.stringify(namesOf(snapshot))
  store.run('INSERT OR IGNORE INTO tag_names (name) SELECT value FROM json_each(?)', names)
  store.run(`INSERT INTO tagged (tag, n) SELECT tag, CAST(?2 AS INTEGER) ${NAMED}`, names, n)
}

/** Takes away what putTags has put in, given the same snapshot. */
export function clearTags(store: Store, snapshot: Snapshot, n: Position): void {
  store.run(
    `DELETE FROM tagged WHERE n = CAST(?2 AS INTEGER) AND tag IN (SELECT tag ${NAMED})`,
    JSON.stringify(namesOf(snapshot)),
    n,
  )
}

/** The name under which a tag of a type stands in `tag_names`. */
export function tagName(type: PublicType, tag: string): string {
  return `${type} ${tag}`
}

/** The ids of the items of a type that have any of these tags. */
export function taggedIds(store: Store, type: PublicType, tags: readonly string[]): string[] {
  const rows = store.all<{ id: string }>(
    `SELECT DISTINCT items.id FROM json_each(?) AS wanted CROSS JOIN tag_names ON name = wanted.value
     CROSS JOIN tagged ON tagged.tag = tag_names.tag CROSS JOIN items ON items.n = tagged.n`,
    JSON.stringify(tags.map((tag) => tagName(type, tag))),
  )
  return rows.map(({ id }) => id)
}

const NAMED = 'FROM json_each(?1) AS wanted CROSS JOIN tag_names ON name = wanted.value'

function namesOf(snapshot: Snapshot): string[] {
  return tagsOf(snapshot).map((tag) => tagName(snapshot.type, tag))
}
