import { fold } from '../text/fold'

/** More words than anyone types; the rest of a pasted text is left out of account. */
const WORD_LIMIT = 24

/**
 * A query in the language of SQLite's full-text search (https://sqlite.org/fts5.html#full_text_query_syntax): every group of tags must
 * match by one of its members, and every word of `q`, the last one by its beginning. Null when `q` has no word, so nothing can match.
 */
export function matchExpression(groups: string[][], q: string | undefined): string | null {
  const parts = groups.map((group) => `tags : (${group.map(quoted).join(' OR ')})`)
  if (q !== undefined) {
    const words = wordsOf(q)
    if (words.length === 0) return null
    const last = words.length - 1
    parts.push(`words : (${words.map((word, index) => quoted(word) + (index === last ? ' *' : '')).join(' AND ')})`)
  }
  return parts.join(' AND ')
}

/** Split as the index splits: letters and digits, so that no sign of the query language gets through. */
function wordsOf(q: string): string[] {
  return (fold(q).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []).slice(0, WORD_LIMIT)
}

function quoted(word: string): string {
  return `"${word}"`
}
