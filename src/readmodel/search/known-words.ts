import type { Snapshot } from '../../ledger/snapshot'
import { editDistance } from '../../text/edit-distance'
import type { Store } from '../store'
import { spelledText } from './texts'

/** A word of letters, in either form; what is longer is no word anyone looks for. */
const WORD = /(?<![\p{L}\p{N}])\p{L}{2,40}(?![\p{L}\p{N}])/gu
/** The most frequent; one that is not among so many is found when another letter is typed. */
const MOST_ENDINGS = 60
/** Short syllables are one letter away from too many others. */
const LONG_WORD = 5

/**
 * Counts the words of items that go into the index: all of a transaction at once, because most of their words are the same. Nothing is
 * counted down when items change or go, so the counts only tell frequent words from rare ones, and a word may stand here that nothing
 * public has any more: what is made of it has to be searched for.
 */
export function rememberWords(store: Store, snapshots: Snapshot[]): void {
  const counts = new Map<string, number>()
  for (const snapshot of snapshots) {
    for (const word of new Set(`${snapshot.search} ${spelledText(snapshot)}`.match(WORD)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  store.run(
    `INSERT INTO known_words SELECT key, value FROM json_each(?) WHERE true
     ON CONFLICT DO UPDATE SET items = items + excluded.items`,
    JSON.stringify(Object.fromEntries(counts)),
  )
}

/**
 * The words that begin so, itself among them: looking for each is much quicker than for a beginning the index does not keep.
 * Null when it is not of letters: numbers are not counted.
 */
export function wordsBeginning(store: Store, beginning: string): string[] | null {
  if (!/^\p{L}+$/u.test(beginning)) return null
  const rows = store.all<{ word: string }>(
    'SELECT word FROM known_words WHERE word >= ? AND word < ? ORDER BY items DESC LIMIT ?',
    beginning,
    `${beginning}\u{10ffff}`,
    MOST_ENDINGS,
  )
  return [...new Set([beginning, ...rows.map(({ word }) => word)])]
}

/** Folded words that differ from a folded word by a letter or, when it is long, two: nearest first, then the most frequent. */
export function wordsNear(store: Store, word: string, limit: number): string[] {
  const most = word.length < LONG_WORD ? 1 : 2
  return store
    .all<{ other: string; items: number }>(
      "SELECT word AS other, items FROM known_words WHERE length(word) BETWEEN ? AND ? AND word NOT GLOB '*[^a-z]*'",
      word.length - most,
      word.length + most,
    )
    .map(({ other, items }) => ({ other, items, distance: editDistance(word, other, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance || b.items - a.items)
    .slice(0, limit)
    .map(({ other }) => other)
}
