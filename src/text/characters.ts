/** Character-level steps that folding, storing and document numbers share. Ranges are written as escapes, because most of them cannot be seen. */

const COMBINING_MARKS = /[\u0300-\u036f]/g
/** đ and ð have no decomposition, so removing marks alone would leave them; the look-alikes lower to ð and ɖ, never to đ. */
const LETTERS_WITHOUT_DECOMPOSITION = /[đĐðÐɖƉłŁøØıßẞæÆœŒ]/g
const PLAIN: Record<string, string> = {
  ...{ đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ɖ: 'd', Ɖ: 'D', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ı: 'i' },
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE' },
}

/** Zero-width characters, word joiner, byte order mark, and direction marks that come along when text is copied from the web or a PDF. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g
const SLASHES = /[\u2044\u2215\uff0f]/g
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u02b9-\u02bc\u00b4\u0060\u2039\u203a]/g
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\u301d-\u301f]/g

/** Letters without any mark, case kept: "Đường" and its NFD form both give "Duong". */
export function unaccent(text: string): string {
  return text
    .normalize('NFC')
    .replace(LETTERS_WITHOUT_DECOMPOSITION, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
}

/** Removes what can neither be seen nor mean anything. Keeps what emoji are joined with, and soft hyphens: one may be the ư of TCVN3. */
export function removeInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/** Removes everything that cannot be seen; for comparing only, since it takes emoji sequences apart. */
export function removeAllInvisible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}

/** One kind of hyphen, slash and quote, whichever the keyboard, Word or a PDF produced. */
export function unifyPunctuation(text: string): string {
  return text.replace(DASHES, '-').replace(SLASHES, '/').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"')
}
