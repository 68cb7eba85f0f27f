import type { ItemType } from '../ledger/entry'
import { articles } from './content/articles'
import { documents } from './content/documents'
import { editions } from './content/editions'
import { events } from './content/events'
import { observances } from './content/observances'
import { organisations } from './content/organisations'
import { pictures } from './content/pictures'
import { places } from './content/places'
import { stories } from './content/stories'
import { topics } from './content/topics'

/** The whole sample, in the order in which one part needs the one before. */
export const SAMPLE = {
  organisations,
  topics,
  places,
  observances,
  pictures,
  documents,
  editions,
  articles,
  stories,
  events,
}

export const SAMPLE_ITEM_TYPES = [
  'documents',
  'editions',
  'articles',
  'stories',
  'events',
] as const satisfies ItemType[]
export const SAMPLE_REFERENCE_TYPES = ['organisations', 'topics', 'places', 'observances'] as const
