import type { EditionSnapshot, EventSnapshot } from '../../ledger/snapshot'
import { correctionLine } from '../../readmodel/correction-line'
import { absolute, itemUrl } from '../../readmodel/present'
import type { PublicItem, ReadModel, Tombstone } from '../../readmodel/read-model'
import { dayOf } from '../../text/dates'
import { compare, daysBefore, findAbout, type Found } from './feed'
import { publicReason } from './withdrawal-words'

/** How long events stay after they are over, and withdrawn ones as cancelled: a calendar that is asked for rarely has to hear of it. */
const KEPT_DAYS = 365
/** Days, as YYYY-MM-DD. */
const FIRST_DAY = '1970-01-01'
const AT_A_TIME = 500

/** What a calendar holds, whatever the format it is written in. */
export interface Calendar {
  path: string
  title: string
  description: string
  /** The page a person would look at instead. */
  url: string
  dates: CalendarDate[]
}

export interface CalendarDate {
  /** Stays with the event for ever: calendars recognise it by this. */
  uid: string
  /** Counts the revisions of the event, see `sequenceOf`. */
  sequence: number
  /** ISO 8601, UTC. */
  createdAt: string
  changedAt: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  title: string
  text: string
  location: string | null
  url: string | null
  topics: string[]
  /** Days as YYYY-MM-DD, both inclusive; else instants as ISO 8601 UTC. */
  time: { days: [first: string, last: string] } | { instants: [start: string, end: string] }
  /** A frame around other events, which leaves people free. */
  isBackground: boolean
}

/** `/feeds/events.ics`: events of the past year and all to come. */
export function eventsCalendar(model: ReadModel, origin: string, now: Date): Calendar {
  const yearAgo = daysBefore(now, KEPT_DAYS)
  const withdrawn = model.tombstones({ types: ['events'], since: yearAgo })
  return {
    path: '/feeds/events',
    title: 'Nguồn Học: Sự kiện',
    description: 'Sự kiện về sách, văn hóa đọc và học tập suốt đời trong tỉnh.',
    url: `${origin}/`,
    dates: inOrder([
      ...events(model, dayOf(yearAgo)).map((event) => eventDate(event, origin)),
      ...withdrawn.map(withdrawnDate),
    ]),
  }
}

/** `/feeds/editions/<slug>.ics`: the days of an edition, and all its events. */
export function editionCalendar(model: ReadModel, slug: string, origin: string): Found<Calendar> {
  const found = findAbout(model, 'editions', slug)
  if (found.is !== 'item' || found.item.type !== 'editions') return found.is === 'moved' ? found : { is: 'unknown' }
  const { item: edition, path } = found
  const read = (now: Date): Calendar => {
    const withdrawn = model.tombstones({ types: ['events'], since: daysBefore(now, KEPT_DAYS), edition: edition.id })
    const held = events(model, FIRST_DAY, edition.id).map((event) => eventDate(event, origin))
    return {
      path,
      title: `Nguồn Học: ${edition.title}`,
      description: edition.summary,
      url: itemUrl(edition, origin),
      dates: inOrder([...editionDates(edition, origin), ...held, ...withdrawn.map(withdrawnDate)]),
    }
  }
  return { is: 'found', path, read }
}

function events(model: ReadModel, from: string, edition?: string): PublicItem<EventSnapshot>[] {
  const all: PublicItem<EventSnapshot>[] = []
  let cursor: string | null | undefined
  while (cursor !== null) {
    const page = model.list({
      type: 'events',
      limit: AT_A_TIME,
      from,
      edition: edition ? [edition] : undefined,
      cursor,
    })
    all.push(...page.items.filter((item): item is PublicItem<EventSnapshot> => item.type === 'events'))
    cursor = page.cursor
  }
  return all
}

function eventDate(event: PublicItem<EventSnapshot>, origin: string): CalendarDate {
  const { status, summary, organisers } = event
  const text = [
    summary,
    organisers.length > 0 && `Đơn vị tổ chức: ${organisers.map(({ name }) => name).join(', ')}.`,
    correctionLine(event),
  ]
  return {
    ...datesOf(event),
    sequence: sequenceOf(event.version),
    changedAt: event.updatedAt,
    status: STATUS[status],
    // Many calendars do not show the status.
    title: PREFIX[status] + event.title,
    text: absolute(text.filter(Boolean).join('\n'), origin),
    location: locationOf(event),
    url: itemUrl(event, origin),
    topics: event.topics.map(({ name }) => name),
  }
}

/** Cancelled, in place of the text. Its title is told only where the withdrawal leaves a notice, as on its page. */
function withdrawnDate({ item, at, withdrawal }: Tombstone): CalendarDate {
  return {
    ...datesOf(item as EventSnapshot),
    sequence: sequenceOf(item.version) + 1,
    changedAt: at,
    status: 'CANCELLED',
    title: withdrawal.kind === 'notice' ? `Đã gỡ: ${item.title}` : 'Sự kiện đã gỡ',
    text: publicReason(withdrawal) ?? '',
    location: null,
    url: null,
    topics: [],
  }
}

/** The days from beginning to end, and the day of the observance itself. */
function editionDates(edition: PublicItem<EditionSnapshot>, origin: string): CalendarDate[] {
  const { id, title, summary, observance, anchorDay, startsOn, endsOn, version, publishedAt, updatedAt, topics } =
    edition
  const common = {
    sequence: sequenceOf(version),
    createdAt: publishedAt,
    changedAt: updatedAt,
    status: 'CONFIRMED' as const,
    text: absolute(summary, origin),
    location: null,
    url: itemUrl(edition, origin),
    topics: topics.map(({ name }) => name),
    isBackground: true,
  }
  const dates: CalendarDate[] = []
  if (startsOn) dates.push({ ...common, uid: uid(id), title, time: { days: [startsOn, endsOn ?? startsOn] } })
  if (anchorDay && (anchorDay !== startsOn || anchorDay !== (endsOn ?? startsOn)))
    dates.push({ ...common, uid: uid(`${id}-anchor`), title: observance.name, time: { days: [anchorDay, anchorDay] } })
  return dates
}

/**
 * Rises with every publication, by two, so that a withdrawal has the number between and is passed by what is published again (RFC 5545,
 * 3.8.7.4). A refresh (a name shown with the event has changed) is no revision of the event: calendars take its text from the next fetch.
 */
function sequenceOf(version: number): number {
  return 2 * (version - 1)
}

function datesOf({ id, publishedAt, startsAt, endsAt, allDay }: EventSnapshot) {
  const time: CalendarDate['time'] = allDay
    ? { days: [dayOf(startsAt), dayOf(endsAt)] }
    : { instants: [startsAt, endsAt] }
  return { uid: uid(id), createdAt: publishedAt, time, isBackground: false }
}

function locationOf({ venue, place }: EventSnapshot): string | null {
  const parts = venue ? [venue.name, venue.address ?? place?.name] : [place?.name]
  return parts.filter(Boolean).join(', ') || null
}

function uid(id: string): string {
  return `${id}@nguon-hoc`
}

function inOrder(dates: CalendarDate[]): CalendarDate[] {
  const startOf = ({ time }: CalendarDate) => ('days' in time ? time.days[0] : time.instants[0])
  return dates.sort((a, b) => compare(startOf(a), startOf(b)) || compare(a.uid, b.uid))
}

const STATUS = { scheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const
const PREFIX = { scheduled: '', postponed: 'Tạm hoãn: ', cancelled: 'Đã hủy: ' } as const
