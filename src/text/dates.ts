import { midnightOf, toLocal, type LocalTime } from './local-time'

/** Dates as Vietnamese readers and officials write them. All take ISO 8601, speak of Vietnam's day, and throw RangeError when unreadable. */

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const
const DAY_MS = 24 * 60 * 60 * 1000

/** 21/4/2026 */
export function shortDate(iso: string): string {
  return dayMonthYear(toLocal(iso))
}

/** 08:00, on the 24-hour clock. */
export function shortTime(iso: string): string {
  return toLocal(iso).time
}

/** 08:00, 21/4/2026 */
export function clockAndDay(iso: string): string {
  return `${shortTime(iso)}, ${shortDate(iso)}`
}

/**
 * ngày 21 tháng 4 năm 2026; as in official documents, days under 10 and the months 1 and 2 take a zero (ngày 02 tháng 9):
 * Nghị định 30/2020/NĐ-CP, Appendix I, part I, section II, on the time of issue.
 */
export function longDate(iso: string): string {
  const { day, month, year } = toLocal(iso)
  return `ngày ${day < 10 ? `0${day}` : day} tháng ${month < 3 ? `0${month}` : month} năm ${year}`
}

/** Thứ Hai to Thứ Bảy, Chủ Nhật. */
export function weekday(iso: string): string {
  return weekdayOf(toLocal(iso))
}

/** 2026-04-21T08:00:00+07:00, for machines that should see the local time as well. */
export function withOffset(iso: string): string {
  return toLocal(iso).iso
}

/** The day it is in Vietnam at that instant, YYYY-MM-DD. 17:00 UTC already belongs to the next day. */
export function dayOf(iso: string): string {
  return toLocal(iso).date
}

/** First instant of a day (YYYY-MM-DD), in UTC: 2026-04-21 starts at 2026-04-20T17:00:00.000Z. */
export function startOfDay(day: string): string {
  return new Date(midnightOf(day)).toISOString()
}

/** Last millisecond of a day (YYYY-MM-DD), in UTC. */
export function endOfDay(day: string): string {
  return new Date(midnightOf(day) + DAY_MS - 1).toISOString()
}

/** The same day and time a year later, in UTC; 29 February becomes the 28th. */
export function yearLater(iso: string): string {
  const { year, month, day, date, iso: local } = toLocal(iso)
  const isLeapDay = month === 2 && day === 29
  const next = `${year + 1}${isLeapDay ? '-02-28' : date.slice(4)}`
  return new Date(`${next}${local.slice(10)}`).toISOString()
}

/**
 * When something takes place, in words: "08:00 đến 10:30, Thứ Ba, 21/4/2026", "từ 15/4 đến 2/5/2025".
 * For all-day things the end is any instant of the last day. Without an end, or with the end at the start, only the start is told.
 */
export function dateRange(startIso: string, endIso: string | null | undefined, isAllDay: boolean): string {
  const start = toLocal(startIso)
  const end = toLocal(endIso ?? startIso)
  return start.date === end.date ? onOneDay(start, end, isAllDay) : overDays(start, end, isAllDay)
}

function onOneDay(start: LocalTime, end: LocalTime, isAllDay: boolean): string {
  const day = `${weekdayOf(start)}, ${dayMonthYear(start)}`
  if (isAllDay) return day
  return start.time === end.time ? `${start.time}, ${day}` : `${start.time} đến ${end.time}, ${day}`
}

function overDays(start: LocalTime, end: LocalTime, isAllDay: boolean): string {
  const first = start.year === end.year ? dayMonth(start) : dayMonthYear(start)
  const last = dayMonthYear(end)
  return isAllDay ? `từ ${first} đến ${last}` : `từ ${start.time} ngày ${first} đến ${end.time} ngày ${last}`
}

function weekdayOf({ weekday: index }: LocalTime): string {
  return WEEKDAYS[index] ?? ''
}

function dayMonth({ day, month }: LocalTime): string {
  return `${day}/${month}`
}

function dayMonthYear(local: LocalTime): string {
  return `${dayMonth(local)}/${local.year}`
}
