import type { z } from 'zod'
import type { Bilingual } from './problem'

/** Where `said` keeps what a schema says, until a document is written in one of the languages. */
export const WORDS_KEY = 'words'

/** The schema with what it means, in both languages, and perhaps a value to show: what the API's documentation tells of it. */
export function said<T extends z.ZodType>(schema: T, words: Bilingual, example?: unknown): T {
  return schema.meta({ [WORDS_KEY]: words, ...(example === undefined ? {} : { examples: [example] }) })
}
