import type { Word } from '../../text/words'
import type { Way } from './rings'
import { numberLength, type Unit } from './units'

/** A run of words found, from the first to the last, and the unit it answers. */
export interface Match {
  unit: number
  words: Word[]
  /** Of the first word, among all words of the text. */
  at: number
}

/** Everything in a text that was looked for, in the order it stands. The index and this find the same. */
export function matchesIn(words: Word[], units: Unit[], way: Way): Match[] {
  const matches: Match[] = []
  for (let at = 0; at < words.length; at++) {
    for (let unit = 0; unit < units.length; unit++) {
      const length = matchLength(words, at, units[unit], way)
      if (length > 0) matches.push({ unit, at, words: words.slice(at, at + length) })
    }
  }
  return matches
}

/** Whether all of the units stand in a text. */
export function hasAll(words: Word[], units: Unit[], way: Way): boolean {
  const known = new Set(words.map((word) => word[way.form]))
  return units.every((unit) => {
    const [only] = unit.words
    if (only && unit.words.length === 1 && unit.number === null && known.has(only[way.form])) return true
    return words.some((_, at) => matchLength(words, at, unit, way) > 0)
  })
}

/** How many words from `at` on answer the unit; 0 when they do not. */
function matchLength(words: Word[], at: number, unit: Unit | undefined, { form, byBeginning }: Way): number {
  if (!unit) return 0
  if (unit.number !== null) return numberLength(words, at, unit.number)
  const { length } = unit.words
  for (let index = 0; index < length; index++) {
    const wanted = unit.words[index]?.[form]
    const word = words[at + index]?.[form]
    if (wanted === undefined || word === undefined) return 0
    const isOpen = byBeginning && unit.isBeginning && index === length - 1
    if (isOpen ? !word.startsWith(wanted) : word !== wanted) return 0
  }
  return length
}
