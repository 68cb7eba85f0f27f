import type { Snapshot } from '../../ledger/snapshot'
import { wordsIn, type Word } from '../../text/words'
import { toItem, type StoredSnapshot } from '../snapshots'
import type { Store } from '../store'
import { knownAmong, wordsBeginning, wordsNear } from './known-words'
import { wordsTerm } from './terms'
import { textsOf } from './texts'
import type { Unit } from './units'

/** So many other words are tried for each word, and so many searches made at most: a suggestion must not cost more than the search. */
const CANDIDATES = 4
const MOST_TRIES = 12
/** In a longer query no slip of the finger is looked for. */
const MOST_WORDS = 8

interface Asked {
  units: Unit[]
  /** How many the words as typed have found: a suggestion must find more. */
  besides: number
  /** Searches for other words under the same filters, best first. */
  read(units: Unit[]): StoredSnapshot[]
}

/**
 * What may have been meant by words that find nothing or little: the same with one or more words exchanged for others that differ by a
 * letter or two, or taken apart where a space is missing, which stand in public items, and find more. Spelled as in the item found first, so that accents come out right.
 */
export function suggest(store: Store, { units, besides, read }: Asked): string | null {
  const words = units.flatMap(({ words: own }) => own.map(({ folded }) => folded))
  if (words.length > MOST_WORDS || units.some(({ number }) => number !== null)) return null
  const isOpen = units.at(-1)?.isBeginning === true
  const unknown = words.filter((word, index) => !isKnown(store, word, isOpen && index === words.length - 1))
  const variants =
    unknown.length > 0 ? withoutUnknown(store, words, unknown) : besides === 0 ? neighboursOf(store, words) : []
  for (const variant of variants.slice(0, MOST_TRIES)) {
    const rows = read(variant)
    const [first] = rows
    if (first && rows.length > besides) return spelledAsIn(toItem(first), variant)
  }
  return null
}

/** Words that stand nowhere are exchanged together: the best for each first, then other choices for one after the other. */
function withoutUnknown(store: Store, words: string[], unknown: string[]): Unit[][] {
  const choices = new Map(
    unknown.map((word) => [word, [...inTwo(store, word), ...wordsNear(store, word, CANDIDATES).map((near) => [near])]]),
  )
  const best = words.map((word) => (choices.has(word) ? choices.get(word)?.[0] : [word]))
  if (!best.every((choice) => choice !== undefined)) return []
  const others = words.flatMap((word, index) =>
    (choices.get(word) ?? []).slice(1).map((other) => best.with(index, other)),
  )
  return [best, ...others].map((variant) => variant.map(unit))
}

/** Two words typed without the space between them, where some item has them in a row. */
function inTwo(store: Store, word: string): string[][] {
  const splits = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => [
    word.slice(0, at + 2),
    word.slice(at + 2),
  ])
  const known = knownAmong(store, splits.flat())
  return splits.filter((split) => split.every((one) => known.has(one)) && stands(store, split))
}

/** Each word is right by itself: one is exchanged so that it stands together with the one before or after. */
function neighboursOf(store: Store, words: string[]): Unit[][] {
  return words.flatMap((word, index) =>
    wordsNear(store, word, CANDIDATES).flatMap((other) => {
      const variant = words.with(index, other)
      return [index - 1, index]
        .filter((first) => first >= 0 && first + 1 < words.length)
        .map((first) => [
          ...variant.slice(0, first).map((one) => unit([one])),
          unit(variant.slice(first, first + 2)),
          ...variant.slice(first + 2).map((one) => unit([one])),
        ])
    }),
  )
}

function unit(words: string[]): Unit {
  return { words: words.map((word) => ({ folded: word, spelled: word })), isBeginning: false, number: null }
}

/** A word that stood only in what was withdrawn is still in the list of words, but finds nothing. */
function isKnown(store: Store, word: string, isBeginning: boolean): boolean {
  const words = (isBeginning && wordsBeginning(store, word)) || [word]
  return words.some((one) => stands(store, [one]))
}

function stands(store: Store, words: string[]): boolean {
  const match = wordsTerm('folded', 'anywhere', words)
  return store.one('SELECT 1 FROM searched WHERE searched MATCH ? LIMIT 1', match) !== undefined
}

/** Where the words stand together if they do, else each as it stands first. */
export function spelledAsIn(snapshot: Snapshot, units: Unit[]): string {
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
