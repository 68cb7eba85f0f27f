import { toLocal } from '../../text/local-time'
import { addDays } from './wall-clock'

export type View = 'month' | 'week' | 'list'

/** The days a sheet of the calendar shows, both included: whole weeks from Monday; the list keeps to its month. */
export function sheetOf(view: View, day: string): { from: string; to: string } {
  if (view === 'week') return { from: mondayOf(day), to: addDays(mondayOf(day), 6) }
  const first = `${day.slice(0, 8)}01`
  const last = addDays(nextMonth(first), -1)
  return view === 'list' ? { from: first, to: last } : { from: mondayOf(first), to: addDays(mondayOf(last), 6) }
}

/** A day of the sheet before or after. */
export function turn(view: View, day: string, step: 1 | -1): string {
  if (view === 'week') return addDays(day, step * 7)
  const first = `${day.slice(0, 8)}01`
  return step === 1 ? nextMonth(first) : `${addDays(first, -1).slice(0, 8)}01`
}

const nextMonth = (first: string) => `${addDays(first, 31).slice(0, 8)}01`
const mondayOf = (day: string) => addDays(day, -((toLocal(day).weekday + 6) % 7))
