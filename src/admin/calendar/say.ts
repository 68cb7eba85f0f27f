import { shortDate, shortTime, weekday } from '../../text/dates'
import { type Entry, isAllDay, SIGNS } from './entries'
import { dayOfWall, timeOfWall, toWall, type Wall } from './wall-clock'
import type { Words } from './words'

type Language = 'vi' | 'en'

/** "08:00, Thứ Ba 21/4/2026", or the day alone where there is no time. */
export function sayWall(wall: Wall, language: Language): string {
  const day = dayOfWall(wall)
  const name = language === 'vi' ? weekday(day) : WEEKDAY.format(new Date(`${day}T00:00:00Z`))
  const date = `${name} ${shortDate(day)}`
  return wall.length > 10 ? `${timeOfWall(wall)}, ${date}` : date
}

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

/** When an entry is, as a sentence has it. */
export function sayWhen(entry: Entry, words: Words, language: Language): string {
  if (entry.kind === 'event' && !entry.mark.isAllDay) {
    const start = sayWall(toWall(entry.mark.startsAt), language)
    return entry.mark.endsAt ? `${start} ${words.until(sayEnd(entry.mark, language))}` : start
  }
  const start = sayWall(entry.start, language)
  return entry.lastDay ? `${start} ${words.until(sayWall(entry.lastDay, language))}` : start
}

function sayEnd({ startsAt, endsAt }: { startsAt: string; endsAt: string | null }, language: Language): string {
  const end = toWall(endsAt!)
  return dayOfWall(end) === dayOfWall(toWall(startsAt)) ? timeOfWall(end) : sayWall(end, language)
}

/** What an entry is, in a word. */
export function sayKind(entry: Entry, words: Words): string {
  if (entry.kind === 'published' && entry.mark.action === 'update') return words.updated
  if (entry.kind === 'event' && entry.mark.isCancelled) return `${words.kinds.event}, ${words.cancelled}`
  return words.kinds[entry.kind]
}

/** The whole of an entry, for those who hear it: what its box shows stands in it word for word, so that it can also be asked for by voice. */
export function sayEntry(entry: Entry, words: Words, language: Language): string {
  const { lead, title } = boxOf(entry, words)
  const shown = lead ? `${lead} ${title}` : title
  // The box of a plan says itself what it is.
  const what = entry.kind === 'plan' ? [] : [sayKind(entry, words)]
  const trouble = hasProblem(entry) ? [words.hasProblem] : []
  return `${[...what, ...trouble, sayDays(entry, words, language)].join(', ')}: ${shown}`
}

export const hasProblem = (entry: Entry): boolean =>
  (entry.kind === 'publish' || entry.kind === 'withdraw') && entry.mark.problem !== null

function sayDays({ start, lastDay }: Entry, words: Words, language: Language): string {
  const first = sayWall(dayOfWall(start), language)
  return lastDay ? `${first} ${words.until(sayWall(lastDay, language))}` : first
}

/** What stands in its box: sign, time or word, title. */
export function boxOf(entry: Entry, words: Words): { sign: string; lead: string; title: string } {
  const sign = SIGNS[entry.kind]
  if (entry.kind === 'plan') return { sign, lead: `${words.kinds.plan}:`, title: entry.title }
  if (entry.kind === 'observance' && entry.isMainDay) return { sign, lead: words.mainDay, title: entry.title }
  if (entry.kind === 'event' && !entry.mark.isAllDay)
    return { sign, lead: shortTime(entry.mark.startsAt), title: entry.title }
  return { sign, lead: isAllDay(entry) ? '' : timeOfWall(entry.start), title: entry.title }
}
