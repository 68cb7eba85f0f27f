import { removeInvisible, unaccent } from './characters'

/**
 * The form in which text is stored, so that lengths, equality and addresses do not depend on the editor's keyboard:
 * NFC, a real Đ for its look-alikes, plain spaces and line breaks, nothing that a feed or database cannot hold, trimmed.
 * What the editor chose stays: tone placement (hòa, hoà), dashes, quotes, soft hyphens. Doing it twice changes nothing.
 */
export function normalise(text: string): string {
  return removeInvisible(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNUSUAL_SPACES, ' ')
    .replace(NOT_ALLOWED_IN_XML, '')
    .normalize('NFC')
    .replace(WORD_WITH_LOOK_ALIKE, (word) => (isVietnamese(word) ? withRealD(word) : word))
    .trim()
}

const UNUSUAL_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** XML 1.0, production 2 (Char): https://www.w3.org/TR/xml/#charsets ; PostgreSQL refuses U+0000 too. Includes halves of surrogate pairs. */
const NOT_ALLOWED_IN_XML = /[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu

const WORD_WITH_LOOK_ALIKE = /(?<!\p{L})\p{L}*[ÐðƉɖ]\p{L}*/gu
/** Đ opens a syllable: a vowel of up to three letters, then at most one final (so it is the only d). "r" and "k" are for names such as Đray Sáp, Đắk Lắk. */
const SYLLABLE_WITH_D = /^dr?[aeiouy]{1,3}(?:ch|ng|nh|[ckmnpt])?$/i
/** QĐ, HĐND, GDĐT, or đ for đồng: other languages that write ð have no words without a vowel. */
const ABBREVIATION = /^[^aeiouy]+$/i

function isVietnamese(word: string): boolean {
  const plain = unaccent(word)
  return ABBREVIATION.test(plain) || SYLLABLE_WITH_D.test(plain)
}

function withRealD(word: string): string {
  return word.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ')
}
