import { shortDate, shortTime, weekday, withOffset } from '../../text/dates'
import { toLocal } from '../../text/local-time'

/** Hà Nội's clocks in the admin, whatever zone the browser is in. */

/** The instant at which Hà Nội's clocks show this: day YYYY-MM-DD, time 8:00, 08:00:30, 8h or 8g30. Null when it is none. */
export function instantOf(day: string, time: string): string | null {
  const [hours = '', minutes, seconds] = time
    .trim()
    .toLowerCase()
    .split(/[:.hg]/)
  const clock = [hours && hours.padStart(2, '0'), minutes || '00', ...(seconds ? [seconds] : [])].join(':')
  if (!/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(clock)) return null
  try {
    return withOffset(`${day}T${clock}`)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** 21/4/2026 as YYYY-MM-DD; null when it is no day of the calendar. */
export function dayOfText(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return instantOf(iso, '00:00') === null ? null : iso
}

/** The other way round; nothing for nothing. */
export const textOfDay = (day: string) => (day ? shortDate(day) : '')

/** `{ day: '2026-04-21', time: '08:00' }` as Hà Nội's clocks show it, with the seconds only where there are any. */
export function onTheClock(iso: string): { day: string; time: string } {
  const { date, iso: local } = toLocal(iso)
  const time = local.slice(11, 19)
  return { day: date, time: time.endsWith(':00') ? time.slice(0, 5) : time }
}

/** 08:00, Thứ Ba 21/4/2026; in English 08:00, 21/4/2026. */
export function inWords(iso: string, language: 'vi' | 'en'): string {
  const day = language === 'vi' ? `${weekday(iso)} ${shortDate(iso)}` : shortDate(iso)
  return `${onTheClock(iso).time}, ${day}`
}

/** 08:00 21/4/2026, for lists. */
export const inShort = (iso: string) => `${shortTime(iso)} ${shortDate(iso)}`

/** Days from today in Hà Nội: 1 is tomorrow. */
export function dayAfter(now: Date, days: number): string {
  return toLocal(new Date(now.getTime() + days * DAY).toISOString()).date
}

/** Days until the next Monday, which is never today. */
export function daysToMonday(now: Date): number {
  return (8 - toLocal(now.toISOString()).weekday) % 7 || 7
}

const DAY = 24 * 60 * 60 * 1000
