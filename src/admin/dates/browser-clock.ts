import { toLocal } from '../../text/local-time'

/**
 * Payload's calendar shows and gives the wall clock of the browser's own zone. These two let that clock stand for Hà Nội's: the browser's zone cancels out, and
 * whoever travels sees and sets the same hour as everyone at home.
 */

/** An instant whose wall clock in the browser's zone reads what Hà Nội's reads at the stored one. */
export function shownOnBrowserClock(iso: string): Date {
  const [year, month, day, hours, minutes, seconds] = toLocal(iso).iso.match(/\d+/g)!.map(Number)
  return new Date(year!, month! - 1, day, hours, minutes, seconds)
}

/** The stored instant for what was chosen on the browser's wall clock. */
export function readFromBrowserClock(chosen: Date): string {
  const { year, month, day } = { year: chosen.getFullYear(), month: chosen.getMonth(), day: chosen.getDate() }
  const asUtc = Date.UTC(year, month, day, chosen.getHours(), chosen.getMinutes(), chosen.getSeconds())
  return new Date(asUtc - OFFSET).toISOString()
}

/** The stored instant for a day chosen in Payload's calendar, which gives noon of that day in UTC: in Hà Nội the evening of the same day. */
export function dayFromCalendar(chosen: Date): string {
  return `${chosen.toISOString().slice(0, 10)}T12:00:00.000Z`
}

const OFFSET = 7 * 60 * 60 * 1000
