import type { ItemType } from '../../ledger/entry'
import { yearLater } from '../../text/dates'
import { toLocal } from '../../text/local-time'

type Doc = Record<string, unknown>

/** What goes on into the next year. People, their consents and pictures of last time do not, and nothing that says what became of the item. */
const KEPT = ['summary', 'body', 'topics', 'organisation', 'place', 'documents', 'english', 'authors', 'source']
const KEPT_OF: Partial<Record<ItemType, string[]>> = {
  events: ['allDay', 'venue', 'organisers'],
  editions: ['observance', 'leads'],
}

/** The draft an event begins with a year later: same day of the month, to be checked by its editor. */
export function eventNextYear(event: Doc, edition: string | null): Doc {
  const year = typeof event.startsAt === 'string' ? toLocal(event.startsAt).year : null
  return {
    ...kept('events', event, year),
    ...moved(event, ['startsAt', 'endsAt']),
    status: 'scheduled',
    edition,
  }
}

/** The next run of an observance: a year and a number on, its messages still to be chosen. */
export function editionNextYear(edition: Doc & { year: number }): Doc {
  const ordinal = typeof edition.ordinal === 'number' ? edition.ordinal : null
  const draft = kept('editions', edition, edition.year)
  return {
    ...draft,
    ...moved(edition, ['anchorDay', 'startsOn', 'endsOn']),
    title: ordinal === null ? draft.title : withOrdinal(String(draft.title), ordinal),
    year: edition.year + 1,
    ordinal: ordinal === null ? null : ordinal + 1,
    messages: [],
  }
}

function kept(type: ItemType, doc: Doc, year: number | null): Doc {
  const fields = [...KEPT, ...KEPT_OF[type]!].map((field) => [field, withoutRowIds(doc[field])])
  const english = doc.english as { title?: string } | undefined
  return {
    ...Object.fromEntries(fields),
    title: withYear(String(doc.title), year),
    ...(english?.title && { english: { ...english, title: withYear(english.title, year) } }),
  }
}

const moved = (doc: Doc, fields: string[]) =>
  Object.fromEntries(fields.map((field) => [field, typeof doc[field] === 'string' ? yearLater(doc[field]) : null]))

/** A year stands alone, or in a day such as 21/4/2026; never as a part of another number. */
const withYear = (title: string, year: number | null) =>
  year === null ? title : title.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'), String(year + 1))

const withOrdinal = (title: string, ordinal: number) =>
  title.replace(new RegExp(`(lần thứ )${ordinal}(?!\\d)`, 'i'), `$1${ordinal + 1}`)

function withoutRowIds(value: unknown): unknown {
  return Array.isArray(value) ? value.map((row) => (isRow(row) ? { ...row, id: undefined } : row)) : value
}

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null && 'id' in row
