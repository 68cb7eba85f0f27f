import { toLexical } from '../desk/body/lexical'
import type { ItemType } from '../ledger/entry'
import { startOfDay } from '../text/dates'
import { type SAMPLE, SAMPLE_ITEM_TYPES } from './content'
import type { Ago, Markup, When } from './content/types'
import { sampleId } from './ids'

type Sample = typeof SAMPLE
export type SampleItem = Sample[ItemType][number]
type SampleReference = Sample['organisations' | 'topics' | 'places' | 'observances'][number]

const DAY = 24 * 60 * 60 * 1000

/** Editing data of reference data, without relations to its own kind: those are set when all are there. */
export function referenceData(kind: string, record: SampleReference): Record<string, unknown> {
  const { key, ...fields } = record
  const {
    parent: _parent,
    successors: _successors,
    ...own
  } = fields as { parent?: string | null; successors?: string[] }
  return {
    ...blankless(own),
    id: sampleId(kind, key),
    ...('leads' in record && { leads: ids('organisations', record.leads) }),
  }
}

/** The relations of organisations and places to each other, or null where there are none. */
export function kinship(kind: string, record: SampleReference): Record<string, unknown> | null {
  const { parent, successors } = record as { parent?: string | null; successors?: string[] }
  if (!parent && !successors?.length) return null
  return { ...(parent && { parent: sampleId(kind, parent) }), successors: ids(kind, successors) }
}

/** Editing data of an item, as an editor would have typed it. */
export function itemData(type: ItemType, item: SampleItem, loadedAt: Date): Record<string, unknown> {
  const data = fieldsOf(item)
  const event =
    'startsAt' in item ? { startsAt: instant(item.startsAt, loadedAt), endsAt: instant(item.endsAt, loadedAt) } : {}
  return {
    ...data,
    ...event,
    id: sampleId(type, item.key),
    body: bodyOf(item.body),
    topics: ids('topics', item.topics),
    organisation: sampleId('organisations', item.organisation),
    cover: sampleId('pictures', item.cover),
    ...('place' in item && item.place && { place: sampleId('places', item.place) }),
    ...('edition' in item && item.edition && { edition: sampleId('editions', item.edition) }),
    ...('observance' in item && { observance: sampleId('observances', item.observance) }),
    ...('documents' in item && { documents: ids('documents', item.documents) }),
    ...('organisers' in item && { organisers: ids('organisations', item.organisers) }),
    ...('leads' in item && { leads: ids('organisations', item.leads) }),
    ...('english' in item && item.english && { english: { ...item.english, body: bodyOf(item.english.body) } }),
  }
}

export const bodyOf = (markup: Markup) =>
  toLexical(markup, {
    item: (type, key) => (SAMPLE_ITEM_TYPES.includes(type) ? sampleId(type, key) : undefined),
    picture: (key) => sampleId('pictures', key),
  })

/** A past moment, in Vietnam's time, counted from the day of loading. */
export function momentOf({ daysAgo, time }: Ago, loadedAt: Date): Date {
  return new Date(new Date(instant({ daysFromNow: -daysAgo, time }, loadedAt)).getTime())
}

function instant(when: When, loadedAt: Date): string {
  if (typeof when === 'string') return new Date(when).toISOString()
  const day = new Date(loadedAt.getTime() + when.daysFromNow * DAY + 7 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const [hours = 0, minutes = 0] = when.time.split(':').map(Number)
  return new Date(new Date(startOfDay(day)).getTime() + (hours * 60 + minutes) * 60_000).toISOString()
}

/** What an item says for itself; the rest of its record refers to others or tells how far it has come. */
function fieldsOf(item: SampleItem): Record<string, unknown> {
  const told = new Set([
    'key',
    'state',
    'publishedAt',
    'withdrawal',
    'correction',
    'before',
    'place',
    'edition',
    'english',
  ])
  return blankless(Object.fromEntries(Object.entries(item).filter(([field]) => !told.has(field))))
}

const blankless = (record: object) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
const ids = (kind: string, keys: string[] = []) => keys.map((key) => sampleId(kind, key))
