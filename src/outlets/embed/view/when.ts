import { dateRange, shortDate, shortTime } from '../../../text/dates'
import type { EmbedItem } from './item'
import { part, type Part } from './part'

/** When an item was published, issued or takes place, for people and machines. */
export function when(item: EmbedItem, lang: 'vi' | 'en'): Part {
  const { startsAt, endsAt, allDay = false } = item
  if (startsAt === undefined || endsAt === undefined) {
    const day = item.issuedOn ?? item.publishedAt
    return time(day.slice(0, 10), lang === 'vi' ? shortDate(day) : english(day))
  }
  const start = allDay ? startsAt.slice(0, 10) : startsAt
  if (lang === 'en') return time(start, englishRange(startsAt, endsAt, allDay))
  const words = dateRange(startsAt, endsAt, allDay)
  return time(start, words.charAt(0).toUpperCase() + words.slice(1))
}

/** A moment to the minute, in Vietnam's time. */
export function minute(at: Date, lang: 'vi' | 'en'): Part {
  const iso = at.toISOString()
  return time(iso, `${shortTime(iso)}, ${lang === 'vi' ? shortDate(iso) : english(iso)}`)
}

function time(machine: string, words: string): Part {
  return part('time', { datetime: machine }, words)
}

function english(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: iso.length > 10 ? 'Asia/Ho_Chi_Minh' : 'UTC',
  }).format(new Date(iso))
}

function englishRange(start: string, end: string, isAllDay: boolean): string {
  const at = (iso: string) => (isAllDay ? english(iso) : `${english(iso)}, ${shortTime(iso)}`)
  if (start.slice(0, 10) !== end.slice(0, 10)) return `${at(start)} to ${at(end)}`
  return isAllDay || start === end ? at(start) : `${at(start)} to ${shortTime(end)}`
}
