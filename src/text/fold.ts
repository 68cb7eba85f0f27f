import { removeAllInvisible, unaccent, unifyPunctuation } from './characters'
import { findDocumentNumbers, normaliseDocumentNumber } from './document-number'

/**
 * The form in which two texts are compared and searched: no accents, lower case, plain quotes, dashes and spaces.
 * Old and new tone placement (hòa, hoà), composed and decomposed text, and Đ with its look-alikes all fold alike.
 * Never show or store it in place of the text itself. Folding twice changes nothing.
 */
export function fold(text: string): string {
  // Compatibility forms (NFKC) turn the styled letters of social-network posts and the ligatures of PDF files into plain ones.
  const plain = unaccent(unifyPunctuation(removeAllInvisible(text)).normalize('NFKC'))
  // Lower case last: a few capitals, such as İ, lower to a letter and a mark.
  const lower = unaccent(plain.toLowerCase())
  return unifyPunctuation(lower).replace(/\s+/g, ' ').trim()
}

/**
 * What a search index keeps of an item: its parts folded, followed by each document number in them as one word,
 * so that a search for `1373/QĐ-TTg`, `1373 / qd-ttg` or `1373qdttg` finds it.
 */
export function searchText(parts: readonly (string | null | undefined)[]): string {
  const present = parts.filter((part) => part != null)
  const numbers = present.flatMap(findDocumentNumbers).map(normaliseDocumentNumber)
  return [...present.map(fold), ...new Set(numbers)].filter(Boolean).join(' ')
}
