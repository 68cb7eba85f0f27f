import type { Form, Word } from '../../text/words'
import { sitesFor, type Way } from './rings'
import { LEADING_ZEROS, numberLength, rowOf, type Unit } from './units'

/** A run of words found, from the first to the last, and the unit it answers. */
export interface Match {
  unit: number
  words: Word[]
  /** Of the first word, among all words of the text. */
  at: number
}

/**
 * What was looked for in a text, in the order it stands: where all of it stands in a row, as a word of several syllables does, that alone;
 * else each word wherever it stands. The index and this find the same.
 */
export function matchesIn(words: Word[], units: Unit[], way: Way): Match[] {
  const rows = rowsIn(words, units, way)
  return rows.length > 0 ? rows : apartIn(words, units, way)
}

/** Where all units stand in a row; one match a unit. Empty as well when rows are not looked for. */
export function rowsIn(words: Word[], units: Unit[], way: Way): Match[] {
  if (!sitesFor(units, way).some(({ isRow }) => isRow)) return []
  const { form } = way
  const wanted = rowOf(units, form)
  return words.flatMap((_, start) => {
    if (!isRowAt(words, start, wanted, form)) return []
    let at = start
    return units.map(({ words: own }, unit) => {
      const match = { unit, at, words: words.slice(at, at + own.length) }
      at += own.length
      return match
    })
  })
}

function apartIn(words: Word[], units: Unit[], way: Way): Match[] {
  const matches: Match[] = []
  for (let at = 0; at < words.length; at++) {
    for (let unit = 0; unit < units.length; unit++) {
      const length = matchLength(words, at, units[unit], way) || spelledNumberLength(words, at, units[unit])
      if (length > 0) matches.push({ unit, at, words: words.slice(at, at + length) })
    }
  }
  return matches
}

/** A number typed as one word, 1373qdttg, is found where it is one word in the index; in the text it is several. */
function spelledNumberLength(words: Word[], at: number, unit: Unit | undefined): number {
  const [only, ...more] = unit?.words ?? []
  const isNumber = only !== undefined && more.length === 0 && /^\d+[a-z]/.test(only.folded)
  return isNumber ? numberLength(words, at, only.folded.replace(LEADING_ZEROS, '')) : 0
}

/** Whether all of the units stand in a text. */
export function hasAll(words: Form[], units: Unit[], way: Way): boolean {
  const known = new Set(words.map((word) => word[way.form]))
  return units.every((unit) => {
    const [only] = unit.words
    if (only && unit.words.length === 1 && unit.number === null && known.has(only[way.form])) return true
    return words.some((_, at) => matchLength(words, at, unit, way) > 0)
  })
}

/** Whether all words of the units stand in a text in a row, in the order asked. */
export function hasRow(words: Form[], units: Unit[], { form }: Way): boolean {
  const wanted = rowOf(units, form)
  return words.some((_, at) => isRowAt(words, at, wanted, form))
}

function isRowAt(words: Form[], at: number, wanted: string[], form: keyof Form): boolean {
  return wanted.every((one, next) => words[at + next]?.[form] === one)
}

/** How many words from `at` on answer the unit; 0 when they do not. */
function matchLength(words: Form[], at: number, unit: Unit | undefined, { form, byBeginning }: Way): number {
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
