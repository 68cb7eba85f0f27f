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
  let end = 0
  for (const written of text.match(WRITTEN) ?? []) {
    // Between two of them there is no letter or digit, so that the next occurrence is the one that was matched.
    const start = text.indexOf(written, end)
    end = start + written.length
    for (const { folded, spelled } of formsOf(written)) words.push({ start, end, folded, spelled })
  }
  return words
}

/** The same words without their places, which is much quicker: what an index is made from. */
export function formsIn(text: string): Form[] {
  const forms: Form[] = []
  for (const written of text.match(WRITTEN) ?? []) forms.push(...formsOf(written))
  return forms
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

/** Letters and digits, with the marks and invisible characters between them. */
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]*/gu
const INDEXED = /[\p{L}\p{N}]+/gu
/** Open oa, oe, uy with the tone on the second vowel; in quý the u belongs to the q. */
const NEW_STYLE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu

function oldStyle(pair: string): string {
  const [first = '', second = '', tone = ''] = pair.normalize('NFD')
  return (first + tone + second).normalize('NFC')
}

type Form = Pick<Word, 'folded' | 'spelled'>

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
  const spelled = spell(written).match(INDEXED) ?? []
  const folded = fold(written).match(INDEXED) ?? []
  return folded.map((word, index) => ({ folded: word, spelled: spelled[index] ?? word }))
}
