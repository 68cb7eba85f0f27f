import type { PublicType } from '../../ledger/entry'
import type { Snapshot } from '../../ledger/snapshot'
import { normaliseDocumentNumber } from '../../text/document-number'
import { mirrored, newestFirst, positionAt, positionOf, type Position } from '../position'
import type { Store } from '../store'
import { tag, tagsOf } from '../tags'
import { rememberWords } from './known-words'
import { indexedText, type ItemWords } from './terms'
import { ownNumber, wordsOf } from './texts'

/** An item that is to be found once its transaction ends. */
export interface Findable {
  /** Its row in the index. */
  s: Position
  tags: string[]
  words: ItemWords
}

/** Gives an item at position `n` its place in the index; call it inside the transaction that puts the item in. */
export function findable(store: Store, snapshot: Snapshot, n: Position): Findable {
  const s = searchPosition(store, snapshot, n)
  store.run('INSERT INTO search_places (s, n) VALUES (CAST(? AS INTEGER), CAST(? AS INTEGER))', s, n)
  const tags = [tag('type', snapshot.type), ...tagsOf(snapshot), ...numberTags(ownNumber(snapshot))]
  return { s, tags, words: wordsOf(snapshot) }
}

/**
 * Puts what a transaction brought into the index, at its end and in the order of the index: a row that goes before the last one, as the
 * newest do, makes FTS5 write out what it has gathered, and leaves a part of the index for every item.
 */
export function putSearched(store: Store, items: Iterable<Findable>): void {
  const inOrder = [...items].sort((a, b) => Number(BigInt(a.s) - BigInt(b.s)))
  for (const { s, tags, words } of inOrder)
    store.run('INSERT INTO searched (rowid, words) VALUES (CAST(? AS INTEGER), ?)', s, indexedText(tags, words))
  rememberWords(
    store,
    inOrder.map(({ words }) => words),
  )
}

function numberTags(number: string | null): string[] {
  return number === null ? [] : [tag('number', normaliseDocumentNumber(number))]
}

export function clearSearched(store: Store, n: Position): void {
  store.run('DELETE FROM searched WHERE rowid IN (SELECT s FROM search_places WHERE n = CAST(? AS INTEGER))', n)
  store.run('DELETE FROM search_places WHERE n = CAST(? AS INTEGER)', n)
}

/** Positions of what was published or takes place from `start` to `end`, in milliseconds; both may be missing, and `to` is exclusive. */
export function positionsBetween(start: number | undefined, end: number | undefined): { from: Position; to: Position } {
  return {
    from: positionAt(end === undefined ? 0 : newestFirst(end)),
    to: positionAt(newestFirst(start ?? 0) + 1),
  }
}

/** What is listed as it is found. */
export const hasOwnPlaces = (type: PublicType) => type === 'articles' || type === 'stories'
/** What is listed soonest first, and found latest first. */
export const hasMirroredPlaces = (type: PublicType) => type === 'events'

/**
 * Where an item stands among all that can be found, of whichever type: reference data first, because they are few and who types a name
 * means it; then the newest, events by when they begin, everything else by its publication. What is listed in that order, or its
 * reverse, has the same place here, so that the index can be read for lists as well.
 */
function searchPosition(store: Store, snapshot: Snapshot, n: Position): Position {
  const isTaken = (position: Position) =>
    store.one('SELECT 1 FROM search_places WHERE s = CAST(? AS INTEGER)', position) !== undefined
  const wished = hasOwnPlaces(snapshot.type) ? n : hasMirroredPlaces(snapshot.type) ? mirrored(n) : null
  if (wished !== null && !isTaken(wished)) return wished
  return positionOf(snapshot, searchKey(snapshot), isTaken)
}

function searchKey(snapshot: Snapshot): number {
  if ('name' in snapshot) return 0
  return newestFirst(Date.parse(snapshot.type === 'events' ? snapshot.startsAt : snapshot.publishedAt))
}
