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

/** Beginnings of so many characters, the mark among them, are kept by the index (`prefix` in schema.ts). */
const LONGEST_INDEXED = 2

/** What the index keeps of an item. `folded` has the title in it already. */
export function indexedText(item: {
  tags: string[]
  foldedTitle: string
  folded: string
  spelledTitle: string
  spelled: string
}): string {
  return [
    ...item.tags.map((tag) => MARKS.tag + tag),
    marked(MARKS.folded.title, item.foldedTitle),
    marked(MARKS.folded.anywhere, item.folded),
    marked(MARKS.spelled.title, item.spelledTitle),
    marked(MARKS.spelled.anywhere, item.spelled),
  ].join('\n')
}

/** Words in a row, for SQLite's full-text search (https://sqlite.org/fts5.html#full_text_query_syntax). */
export function wordsTerm(form: Form, where: Where, words: readonly string[]): string {
  return quoted(words.map((word) => MARKS[form][where] + word))
}

/** Words in a row of which the last may go on; `endings` gives the words that begin as one does, where the index does not keep its beginning. */
export function beginningTerm(form: Form, where: Where, words: readonly string[], endings: Endings): string {
  const [only = ''] = words
  const isAlone = words.length === 1 && only.length + MARKS[form][where].length > LONGEST_INDEXED
  const ended = isAlone ? endings(only) : null
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

function marked(mark: string, text: string): string {
  const plain = text.replace(/\p{Co}/gu, ' ')
  return mark === '' ? plain : plain.replace(/[\p{L}\p{N}]+/gu, (word) => mark + word)
}
