import type { Snapshot } from '../../ledger/snapshot'
import { editDistance } from '../../text/edit-distance'
import { wordsIn, type Word } from '../../text/words'
import type { Store } from '../store'
import { textsOf } from './texts'
import type { Unit } from './units'

/** So many other words are tried for each word, and so many searches made at most: a suggestion must not cost more than the search. */
const CANDIDATES = 4
const MOST_TRIES = 12
/** In a longer query no slip of the finger is looked for. */
const MOST_WORDS = 8
/** Short syllables are one letter away from too many others. */
const LONG_WORD = 5
const SHORTEST_WORD = 2

interface Asked {
  units: Unit[]
  /** How many the words as typed have found: a suggestion must find more. */
  besides: number
  /** Searches for other words under the same filters, best first. */
  read(units: Unit[]): { json: string }[]
}

/**
 * What may have been meant by words that find nothing or little: the same with one or more words exchanged for others that differ by a
 * letter or two, stand in public items, and find more. Spelled as in the item found first, so that accents come out right.
 */
export function suggest(store: Store, { units, besides, read }: Asked): string | null {
  const words = units.flatMap(({ words: own, number }) => (number === null ? own : []))
  if (words.length === 0 || words.length > MOST_WORDS) return null
  for (const variant of variantsOf(store, units).slice(0, MOST_TRIES)) {
    const rows = read(variant)
    const [first] = rows
    if (first && rows.length > besides) return spelledAsIn(JSON.parse(first.json) as Snapshot, variant)
  }
  return null
}

/** Words that stand nowhere are exchanged together; when all are known, one after the other. */
function variantsOf(store: Store, units: Unit[]): Unit[][] {
  const near = new Map<string, string[]>()
  const unknown: string[] = []
  for (const { words, number } of units) {
    if (number !== null) continue
    for (const { folded } of words) {
      if (near.has(folded) || !/^[a-z]+$/.test(folded) || folded.length < SHORTEST_WORD) continue
      near.set(folded, nearestTo(store, folded))
      if (!isFound(store, folded)) unknown.push(folded)
    }
  }
  if (unknown.length === 0)
    return [...near].flatMap(([word, others]) => others.map((one) => exchanged(units, { [word]: one })))
  const choices = unknown.map((word) => near.get(word) ?? [])
  if (choices.some((others) => others.length === 0)) return []
  return combined(unknown, choices).map((chosen) => exchanged(units, chosen))
}

/** The best of each first, then other choices for one after the other. */
function combined(words: string[], choices: string[][]): Record<string, string>[] {
  const best = Object.fromEntries(words.map((word, index) => [word, choices[index]?.[0] ?? word]))
  const others = words.flatMap((word, index) =>
    (choices[index] ?? []).slice(1).map((one) => ({ ...best, [word]: one })),
  )
  return [best, ...others]
}

function exchanged(units: Unit[], chosen: Record<string, string>): Unit[] {
  return units.map((unit) => ({
    ...unit,
    isBeginning: false,
    words: unit.words.map(({ folded }) => {
      const other = Object.hasOwn(chosen, folded) ? (chosen[folded] ?? folded) : folded
      return { folded: other, spelled: other }
    }),
  }))
}

/** Nearest first, and among equally near ones what stands in most items. */
function nearestTo(store: Store, word: string): string[] {
  const most = word.length < LONG_WORD ? 1 : 2
  return store
    .all<{ other: string; items: number }>(
      'SELECT word AS other, items FROM known_words WHERE length(word) BETWEEN ? AND ?',
      word.length - most,
      word.length + most,
    )
    .map(({ other, items }) => ({ other, items, distance: editDistance(word, other, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance || b.items - a.items)
    .slice(0, CANDIDATES)
    .map(({ other }) => other)
}

/** A word that stood only in what was withdrawn is still in the list of words, but finds nothing. */
function isFound(store: Store, word: string): boolean {
  return store.one('SELECT 1 FROM searched WHERE searched MATCH ? LIMIT 1', `words : "${word}"`) !== undefined
}

/** Where the words stand together if they do, else each as it stands first. */
function spelledAsIn(snapshot: Snapshot, units: Unit[]): string {
  const { title, text } = textsOf(snapshot)
  const texts = [title, ...text]
  const wanted = units.flatMap(({ words }) => words.map(({ folded }) => folded))
  const all = texts.map((one) => [...wordsIn(one)])
  for (const words of all) {
    const at = words.findIndex((_, index) => wanted.every((one, next) => words[index + next]?.folded === one))
    if (at >= 0) return written(words.slice(at, at + wanted.length))
  }
  const known = new Map(
    all
      .flat()
      .reverse()
      .map((word) => [word.folded, word.spelled]),
  )
  return wanted.map((one) => known.get(one) ?? one).join(' ')
}

function written(words: Word[]): string {
  return words.map(({ spelled }) => spelled).join(' ')
}
