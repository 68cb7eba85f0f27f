import { removeAllInvisible, unifyPunctuation } from './characters'
import { fold } from './fold'

/** A word where it stands in a text, in the two forms in which words are compared. */
export interface Word {
  /** Offsets into the original text, as written. */
  start: number
  end: number
  /** Without accents, as fold gives it. */
  folded: string
  /** With accents, as spell gives it. */
  spelled: string
}

/**
 * The words of a text in the order they stand, split as the index splits them: runs of letters and digits. Folding changes the
 * length of a text, so each word is folded by itself and keeps its place in the original.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  eachRun(text, WRITTEN, (written, start) => {
    for (const { folded, spelled } of formsOf(written))
      words.push({ start, end: start + written.length, folded, spelled })
  })
  return words
}

/** The same words without their places: what an index is made from. */
export function formsIn(text: string): Form[] {
  const forms: Form[] = []
  eachRun(text, WRITTEN, (written) => {
    for (const form of formsOf(written)) forms.push(form)
  })
  return forms
}

/** The words of a text that is folded already. */
export function foldedIn(text: string): string[] {
  const words: string[] = []
  eachRun(text, INDEXED, (word) => words.push(word))
  return words
}

/**
 * The form in which two texts are compared when accents count: lower case, composed, real đ, plain quotes, dashes and spaces, and the
 * tone where the old style has it (hòa, khỏe, thúy for hoà, khoẻ, thuý), since both styles are the same word.
 */
export function spell(text: string): string {
  return unifyPunctuation(removeAllInvisible(text).normalize('NFKC'))
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .replace(NEW_STYLE, oldStyle)
}

const LETTER = 1
const MARK = 2
const OTHER = 3
/** The last kind of character that a run goes on with: as the index has words, and as they are written, with marks and invisible characters. */
const INDEXED = LETTER
const WRITTEN = MARK

/** Calls back for each run that begins with a letter or digit. By hand: patterns of Unicode classes take several times as long. */
function eachRun(text: string, most: number, found: (run: string, start: number) => void): void {
  let start = -1
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!
    const kind = code < kinds.length ? (kinds[code] ||= kindOf(code)) : kindOf(code)
    if (start < 0 && kind === LETTER) start = at
    else if (start >= 0 && kind > most) {
      found(text.slice(start, at), start)
      start = -1
    }
    // The other half of the character.
    if (code >= kinds.length) at++
  }
  if (start >= 0) found(text.slice(start), start)
}

/** Filled as characters are met. */
const kinds = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const character = String.fromCodePoint(code)
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER
  return /[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character) ? MARK : OTHER
}

/** Open oa, oe, uy with the tone on the second vowel; in quý the u belongs to the q. */
const NEW_STYLE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu

function oldStyle(pair: string): string {
  const [first = '', second = '', tone = ''] = pair.normalize('NFD')
  return (first + tone + second).normalize('NFC')
}

/** A word as it is compared, wherever it stands. */
export type Form = Pick<Word, 'folded' | 'spelled'>

/** Vietnamese has few different syllables and texts repeat them: folding each again and again would take most of the time of a search. */
const KEPT_FORMS = 20_000
const LONGEST_KEPT = 24
const kept = new Map<string, Form[]>()

function formsOf(written: string): Form[] {
  const known = kept.get(written)
  if (known) return known
  const made = makeForms(written)
  if (written.length > LONGEST_KEPT) return made
  if (kept.size >= KEPT_FORMS) kept.clear()
  kept.set(written, made)
  return made
}

/** Some signs, such as ½, are several words once folded. */
function makeForms(written: string): Form[] {
  const spelled = foldedIn(spell(written))
  const folded = foldedIn(fold(written))
  return folded.map((word, index) => ({ folded: word, spelled: spelled[index] ?? word }))
}
