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
type FieldsOf<T extends PublicType> = readonly Exclude<keyof Presented<T>, symbol | number>[]

const ITEM_FIELDS = [
  'type',
  'id',
  'slug',
  'url',
  'lang',
  'title',
  'summary',
  'body',
  'topics',
  'organisation',
  'place',
  'authors',
  'source',
  'documents',
  'cover',
  'publishedAt',
  'updatedAt',
  'version',
  'seq',
  'correction',
] as const
const REFERENCE_FIELDS = ['type', 'id', 'slug', 'url', 'name', 'description', 'version', 'seq', 'updatedAt'] as const
const DATED_FIELDS = ['kind', 'parent', 'validFrom', 'validTo', 'successors', 'aliases'] as const

/** The names that `fields=` may ask for, type by type. */
export const PUBLIC_FIELDS: { [T in PublicType]: FieldsOf<T> } = {
  articles: [...ITEM_FIELDS, 'kind', 'edition'],
  stories: [...ITEM_FIELDS, 'kind', 'people', 'edition'],
  events: [...ITEM_FIELDS, 'startsAt', 'endsAt', 'allDay', 'venue', 'status', 'organisers', 'edition'],
  editions: [...ITEM_FIELDS, 'observance', 'year', 'ordinal', 'anchorDay', 'startsOn', 'endsOn', 'messages', 'leads'],
  documents: [...ITEM_FIELDS, 'kind', 'number', 'issuer', 'issuedOn', 'effectiveOn', 'file'],
  topics: [...REFERENCE_FIELDS, 'code', 'paragraph', 'order'],
  organisations: [...REFERENCE_FIELDS, ...DATED_FIELDS, 'website'],
  places: [...REFERENCE_FIELDS, ...DATED_FIELDS],
  observances: [...REFERENCE_FIELDS, 'anchorDay', 'leads'],
}
