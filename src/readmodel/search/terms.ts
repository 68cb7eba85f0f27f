import type { Word } from '../../text/words'

/** With the accents typed, or without any. */
export type Form = keyof Pick<Word, 'folded' | 'spelled'>
export type Where = 'title' | 'anywhere'

/**
 * Everything an item can be found by stands in one column of the index, as words told apart by a letter for private use before them.
 * Each kind then has lists of its own, and looking through the few titles with a frequent word does not mean looking through all texts.
 */
const MARKS = {
  tag: '\ue000',
  folded: { title: '\ue001', anywhere: '' },
  spelled: { title: '\ue002', anywhere: '\ue003' },
} as const

/** The words of an item in the order they stand, as INDEXED finds them: with accents and without, the title's apart. */
export interface ItemWords {
  foldedTitle: string[]
  /** The title among it. */
  folded: string[]
  spelledTitle: string[]
  spelled: string[]
}

/** What the index keeps of an item. Nothing but words and spaces, so that the simplest and quickest of tokenizers will do. */
export function indexedText(tags: string[], words: ItemWords): string {
  return [
    marked(MARKS.tag, tags),
    marked(MARKS.folded.title, words.foldedTitle),
    marked(MARKS.folded.anywhere, words.folded),
    marked(MARKS.spelled.title, words.spelledTitle),
    marked(MARKS.spelled.anywhere, words.spelled),
  ].join(' ')
}

/** Words in a row, for SQLite's full-text search (https://sqlite.org/fts5.html#full_text_query_syntax). */
export function wordsTerm(form: Form, where: Where, words: readonly string[]): string {
  return quoted(words.map((word) => MARKS[form][where] + word))
}

/**
 * Words in a row of which the last may go on. The index has no list of beginnings, so `endings` gives the words that begin as one does;
 * only what is no word of letters, of which few begin alike, is looked for by its beginning, and so is the last of several in a row.
 */
export function beginningTerm(form: Form, where: Where, words: readonly string[], endings: Endings): string {
  const [only = ''] = words
  const ended = words.length === 1 ? endings(only) : null
  if (ended === null) return `${wordsTerm(form, where, words)} *`
  return anyOf(ended.map((word) => wordsTerm(form, where, [word])))
}

/** The words that begin so, itself among them. Null: they are not known, and the index has to be asked. */
export type Endings = (beginning: string) => string[] | null

export function tagTerm(tag: string): string {
  return quoted([MARKS.tag + tag])
}

export function anyOf(terms: readonly string[]): string {
  return `(${terms.join(' OR ')})`
}

/** Words hold letters and digits only, so that no sign of the query language gets through. */
function quoted(words: string[]): string {
  return `"${words.join(' ')}"`
}

function marked(mark: string, words: readonly string[]): string {
  return words.length === 0 ? '' : mark + words.join(` ${mark}`)
}
