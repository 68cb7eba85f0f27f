import type { z } from 'zod'
import type { PublicType } from '../ledger/entry'
import { absolute, itemUrl, type PresentOptions } from './present/common'
import { presentArticle } from './present/article'
import { presentDocument } from './present/document'
import { presentEdition } from './present/edition'
import { presentEvent } from './present/event'
import { presentObservance } from './present/observance'
import { presentOrganisation } from './present/organisation'
import { presentPlace } from './present/place'
import { presentStory } from './present/story'
import { presentTopic } from './present/topic'
import { SCHEMAS } from './present/schema'
import type { PublicItem } from './read-model'

export { absolute, itemUrl, type PresentOptions }

/** The public JSON of an item, of whichever type. */
export type PublicJson =
  | ReturnType<typeof presentArticle>
  | ReturnType<typeof presentStory>
  | ReturnType<typeof presentEvent>
  | ReturnType<typeof presentEdition>
  | ReturnType<typeof presentDocument>
  | ReturnType<typeof presentTopic>
  | ReturnType<typeof presentOrganisation>
  | ReturnType<typeof presentPlace>
  | ReturnType<typeof presentObservance>

/**
 * What the world may see of an item, written out field by field: what is not named in its presenter stays inside.
 * With `lang: 'en'` the translation takes the place of title, summary and body; an item without one stays Vietnamese and says so in `lang`.
 */
export function present(item: PublicItem, options: PresentOptions): PublicJson {
  switch (item.type) {
    case 'articles':
      return presentArticle(item, options)
    case 'stories':
      return presentStory(item, options)
    case 'events':
      return presentEvent(item, options)
    case 'editions':
      return presentEdition(item, options)
    case 'documents':
      return presentDocument(item, options)
    case 'topics':
      return presentTopic(item, options)
    case 'organisations':
      return presentOrganisation(item, options)
    case 'places':
      return presentPlace(item, options)
    case 'observances':
      return presentObservance(item, options)
  }
}

type Presented<T extends PublicType> = Extract<PublicJson, { type: T }>
type Described<T extends PublicType> = z.output<(typeof SCHEMAS)[T]>
/** `never` for a type whose presenter and schema differ, which then does not compile. */
type Agreed = {
  [T in PublicType]: [Presented<T>, keyof Presented<T>] extends [Described<T>, keyof Described<T>]
    ? [Described<T>, keyof Described<T>] extends [Presented<T>, keyof Presented<T>]
      ? (typeof SCHEMAS)[T]
      : never
    : never
}

/** The shape of the public JSON, type by type, as the documentation tells it. */
export const PUBLIC_SCHEMAS: Agreed = SCHEMAS

/** The names that `fields=` may ask for, type by type, in the order of the contract. */
export const PUBLIC_FIELDS: Record<PublicType, readonly string[]> = {
  articles: fieldsOf('articles'),
  stories: fieldsOf('stories'),
  events: fieldsOf('events'),
  editions: fieldsOf('editions'),
  documents: fieldsOf('documents'),
  topics: fieldsOf('topics'),
  organisations: fieldsOf('organisations'),
  places: fieldsOf('places'),
  observances: fieldsOf('observances'),
}

function fieldsOf(type: PublicType): readonly string[] {
  return Object.keys(PUBLIC_SCHEMAS[type].shape)
}
