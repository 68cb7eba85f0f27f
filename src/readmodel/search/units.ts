import { unifyPunctuation } from '../../text/characters'
import { findDocumentNumbers, normaliseDocumentNumber } from '../../text/document-number'
import { wordsIn, type Form } from '../../text/words'

/** One thing that has to be found: a word, several in a row, or the number of a document in whatever spelling. */
export interface Unit {
  words: Form[]
  /** The last word may go on: what is typed first is still being typed. */
  isBeginning: boolean
  /** As normaliseDocumentNumber gives it. */
  number: string | null
}

/** More than anyone types; the rest of a pasted text is left out of account. */
const UNIT_LIMIT = 24

/** What a reader asks for: words, phrases in double quotes, document numbers. Empty when there is no letter or digit in `q`. */
export function unitsOf(q: string): Unit[] {
  const segments = unifyPunctuation(q).split('"')
  // A quote that is never closed is no quote.
  const isOpen = segments.length % 2 === 0
  const units = segments.flatMap((segment, index) => {
    const isQuoted = index % 2 === 1 && !(isOpen && index === segments.length - 1)
    return isQuoted ? phrase(segment) : loose(segment)
  })
  const kept = units.slice(0, UNIT_LIMIT)
  const last = kept.at(-1)
  const endsQuoted = !isOpen && segments.at(-1)?.trim() === ''
  if (last && last.number === null && !(endsQuoted && segments.length > 1)) last.isBeginning = true
  return kept
}

/** All words of the units in the order asked. */
export function rowOf(units: readonly Unit[], form: keyof Form): string[] {
  return units.flatMap(({ words }) => words.map((word) => word[form]))
}

/** Whether accents were typed anywhere but in a number: who types none at all means any. */
export function isSpelled(units: readonly Unit[]): boolean {
  return units.some(({ words, number }) => number === null && words.some(({ folded, spelled }) => folded !== spelled))
}

/** How many words from `at` on make up the number; 0 when they do not. */
export function numberLength(words: readonly Form[], at: number, number: string): number {
  let joined = ''
  for (let length = 1; length <= WORDS_IN_NUMBER; length++) {
    const word = words[at + length - 1]
    if (!word) return 0
    joined += word.folded
    if (joined.replace(LEADING_ZEROS, '') === number) return length
    if (joined.length > number.length + MOST_ZEROS) return 0
  }
  return 0
}

/** Every number that the words may spell, with its parts in whatever way apart: 1373 QĐ-TTg, 1373 qd ttg, 1373qdttg. */
export function possibleNumbers(units: readonly Unit[]): string[] {
  const words = units.flatMap(({ words: own }) => own.map(({ folded }) => folded))
  const numbers = words.flatMap((word, at) =>
    /^\d/.test(word)
      ? Array.from({ length: WORDS_IN_NUMBER }, (_, more) => words.slice(at, at + more + 1).join(''))
      : [],
  )
  return [...new Set(numbers.map((number) => number.replace(LEADING_ZEROS, '')))].filter((one) => /[a-z]/.test(one))
}

export const LEADING_ZEROS = /^0+(?=\d)/
const MOST_ZEROS = 4
/** 42/2022/TTLT-BVHTTDL-BTC */
const WORDS_IN_NUMBER = 6

function phrase(segment: string): Unit[] {
  const words = [...wordsIn(segment)]
  return words.length === 0 ? [] : [{ words, isBeginning: false, number: null }]
}

function loose(segment: string): Unit[] {
  const words = [...wordsIn(segment)]
  const numbers = findDocumentNumbers(segment).map(normaliseDocumentNumber)
  const units: Unit[] = []
  for (let at = 0; at < words.length;) {
    const number = numbers.find((one) => numberLength(words, at, one) > 0) ?? null
    const length = number === null ? 1 : numberLength(words, at, number)
    units.push({ words: words.slice(at, at + length), isBeginning: false, number })
    at += length
  }
  return units
}
