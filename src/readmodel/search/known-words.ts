import { editDistance } from '../../text/edit-distance'
import type { Store } from '../store'
import type { ItemWords } from './terms'

/** Letters; what is longer is no word anyone looks for. */
const WORD = /^\p{L}{2,40}$/u
/** The most frequent; one that is not among so many is found when another letter is typed. */
const MOST_ENDINGS = 24
/** Short syllables are one letter away from too many others. */
const LONG_WORD = 5

/**
 * Counts the words of items that go into the index: all of a transaction at once, because most of their words are the same. Nothing is
 * counted down when items change or go, so the counts only tell frequent words from rare ones, and a word may stand here that nothing
 * public has any more: what is made of it has to be searched for.
 */
export function rememberWords(store: Store, items: ItemWords[]): void {
  const counts = new Map<string, { items: number; last: ItemWords }>()
  for (const item of items) {
    for (const words of [item.folded, item.spelled]) {
      for (const word of words) {
        const count = counts.get(word)
        if (!count) counts.set(word, { items: 1, last: item })
        else if (count.last !== item) {
          count.items += 1
          count.last = item
        }
      }
    }
  }
  const words = [...counts].filter(([word]) => WORD.test(word)).map(([word, count]) => [word, count.items] as const)
  store.run(
    `INSERT INTO known_words SELECT key, value FROM json_each(?) WHERE true
     ON CONFLICT DO UPDATE SET items = items + excluded.items`,
    JSON.stringify(Object.fromEntries(words)),
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

/** Those that stand in some item, or stood. */
export function knownAmong(store: Store, words: string[]): Set<string> {
  const rows = store.all<{ word: string }>(
    'SELECT word FROM json_each(?) CROSS JOIN known_words ON word = value',
    JSON.stringify(words),
  )
  return new Set(rows.map(({ word }) => word))
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
