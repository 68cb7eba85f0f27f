import { shortDate } from '../../text/dates'
import { midnightOf } from '../../text/local-time'

/**
 * Days and times as people here write them. The browser's own date fields follow the language of the browser, not of the page: on a computer set to English they ask for
 * month/day/year and AM or PM.
 */

/** "21/4/2026" as YYYY-MM-DD; null when it is no day. */
export function readDay(typed: string): string | null {
  const match = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(typed.trim())
  if (!match) return null
  const [, day, month, year] = match
  const read = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return isDay(read) ? read : null
}

/** "8:00", "08.00" or "8h" as HH:mm; null when no clock shows it. */
export function readTime(typed: string): string | null {
  const match = /^(\d{1,2})\s*(?:[:.h]\s*(\d{2})?)?$/i.exec(typed.trim())
  if (!match) return null
  const [, hour, minute = '00'] = match
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour!.padStart(2, '0')}:${minute}` : null
}

export const writeDay = (day: string): string => shortDate(day)

function isDay(day: string): boolean {
  try {
    midnightOf(day)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
