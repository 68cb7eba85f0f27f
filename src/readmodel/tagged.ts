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
  const tags = namesOf(snapshot).map((name) => numberOf(store, name))
  store.run('INSERT INTO tagged SELECT value, CAST(? AS INTEGER) FROM json_each(?)', n, JSON.stringify(tags))
}

/** Takes away what putTags has put in, given the same snapshot. */
export function clearTags(store: Store, snapshot: Snapshot, n: Position): void {
  for (const name of namesOf(snapshot))
    store.run('DELETE FROM tagged WHERE tag = ? AND n = CAST(? AS INTEGER)', numberOf(store, name), n)
}

/** Call it when a transaction was rolled back: names it had put in are gone with it. */
export function forgetTagNumbers(store: Store): void {
  numbers.delete(store)
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

/** There are few thousand, and every item has a dozen. */
const numbers = new WeakMap<Store, Map<string, number>>()

function numberOf(store: Store, name: string): number {
  const known = numbers.get(store) ?? new Map<string, number>()
  numbers.set(store, known)
  const number = known.get(name) ?? storedNumber(store, name)
  known.set(name, number)
  return number
}

function storedNumber(store: Store, name: string): number {
  store.run('INSERT OR IGNORE INTO tag_names (name) VALUES (?)', name)
  return store.one<{ tag: number }>('SELECT tag FROM tag_names WHERE name = ?', name)?.tag ?? 0
}

function namesOf(snapshot: Snapshot): string[] {
  return tagsOf(snapshot).map((tag) => tagName(snapshot.type, tag))
}
