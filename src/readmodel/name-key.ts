/**
 * A text whose plain byte order is the Vietnamese order of names (as compareVietnamese in src/text/collate.ts), for SQLite, which knows
 * no languages: letters first (a ă â b c d đ ...), numbers by value, then tones (ngang huyền hỏi ngã sắc nặng), then lower before upper case.
 */
export function nameKey(name: string): string {
  let letters = ''
  let tones = ''
  let cases = ''
  for (const [part] of name.normalize('NFD').matchAll(PARTS)) {
    const [primary, tone] = weigh(part)
    letters += primary
    tones += tone
    cases += part === part.toLowerCase() ? '0' : '1'
  }
  return `${letters} ${tones} ${cases}`
}

/** A number, or one character with its marks. */
const PARTS = /\p{Nd}+|\P{M}\p{M}*/gu
const ALPHABET = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'].map((letter) => letter.normalize('NFD'))
/** Huyền, hỏi, ngã, sắc, nặng; no mark comes before all of them. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
/** Breve, circumflex and horn make another letter, not another tone. */
const LETTER_MARKS = /[\u0306\u0302\u031b]/
const LETTERS_FROM = 'A'.codePointAt(0) ?? 0

function weigh(part: string): [primary: string, tone: string] {
  if (/^\p{Nd}/u.test(part)) return [numberKey(part), '0']
  const [base = '', ...marks] = part.toLowerCase()
  const place = ALPHABET.indexOf(base + marks.filter((mark) => LETTER_MARKS.test(mark)).join(''))
  const tone = TONES.findIndex((mark) => marks.includes(mark)) + 1
  if (place >= 0) return [String.fromCodePoint(LETTERS_FROM + place), String(tone)]
  // Spaces before other signs, signs before numbers, and letters of other alphabets last.
  if (/\s/.test(base)) return ['!', '0']
  return [/\p{L}/u.test(base) ? `~${base}` : `"${base}`, '0']
}

/** With the count of digits in front, longer numbers come later. Numbers beyond 99 digits are not told apart by length. */
function numberKey(digits: string): string {
  const value = digits.replace(/^0+(?=.)/, '')
  return `0${String(Math.min(value.length, 99)).padStart(2, '0')}${value}`
}
