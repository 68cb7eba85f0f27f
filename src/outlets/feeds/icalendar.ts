import { escape, ICalCalendar, ICalEvent, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { Calendar, CalendarDate } from './calendar'
import { clean } from './xml'

/** How long a calendar may keep what it has: RFC 7986, 5.7. */
const REFRESH_SECONDS = 60 * 60
const LINE_BYTES = 75
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * iCalendar (RFC 5545, with the properties of RFC 7986). Times are in UTC, which every calendar turns into its reader's own; all-day dates
 * are days without a zone. Nothing depends on the time of the request. Without METHOD, which would ask for an ORGANIZER to answer to.
 */
export function icalendar({ path, title, description, url, dates }: Calendar, origin: string): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'nguon-hoc', product: 'hub', language: 'VI' },
    // The library escapes the texts of events, not those of the calendar.
    name: escape(text(title), false),
    description: escape(text(description), false) || null,
    url: address(url),
    source: `${origin}${path}.ics`,
    ttl: REFRESH_SECONDS,
  })
  const frame = calendar.toString()
  const body = dates.map((date) => folded(eventOf(date, calendar).toString())).join('')
  return `${frame.slice(0, -END.length)}${body}${END}\r\n`
}

const END = 'END:VCALENDAR'

function eventOf(date: CalendarDate, calendar: ICalCalendar): ICalEvent {
  return new ICalEvent(
    {
      id: date.uid,
      sequence: date.sequence,
      // When this revision was made, not when it is read: without a METHOD that is what DTSTAMP means (RFC 5545, 3.8.7.2).
      stamp: date.changedAt,
      created: date.createdAt,
      lastModified: date.changedAt,
      ...timeOf(date),
      status: ICalEventStatus[date.status],
      transparency: date.isBackground ? ICalEventTransparency.TRANSPARENT : null,
      summary: text(date.title),
      description: text(date.text) || null,
      location: date.location && { title: text(date.location) },
      url: date.url && address(date.url),
      categories: date.topics.map((name) => ({ name: text(name) })),
    },
    calendar,
  )
}

/** Lines of at most 75 bytes (RFC 5545, 3.1). The library's own folding takes a second for a thousand events. */
function folded(lines: string): string {
  return lines.split('\r\n').map(foldedLine).join('\r\n')
}

function foldedLine(line: string): string {
  const bytes = Buffer.from(line)
  const parts: string[] = []
  let start = 0
  while (bytes.length - start > LINE_BYTES - 1) {
    let end = start + LINE_BYTES - 1
    // Not in the middle of a letter: all but its first byte begin with the bits 10.
    while (((bytes[end] ?? 0) & 0xc0) === 0x80) end--
    parts.push(bytes.toString('utf8', start, end))
    start = end
  }
  return [...parts, bytes.toString('utf8', start)].join('\r\n ')
}

/** The end is exclusive (RFC 5545, 3.6.1), and left out where nothing is known but the beginning: it may not be the beginning itself. */
function timeOf({ time }: CalendarDate): { start: Date; end: Date | null; allDay: boolean } {
  if ('days' in time) {
    const [first, last] = time.days.map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number]
    return { start: new Date(first), end: new Date(Math.max(first, last) + DAY_MS), allDay: true }
  }
  const [start, end] = time.instants.map((instant) => new Date(instant)) as [Date, Date]
  return { start, end: end > start ? end : null, allDay: false }
}

/** A stray control character would make the whole calendar unreadable. */
function text(value: string): string {
  return clean(value).replaceAll('\t', ' ')
}

/** The library would escape these signs as in a text, but an address is none. */
function address(url: string): string {
  return text(url).replace(/[\s,;\\]/g, encodeURIComponent)
}
