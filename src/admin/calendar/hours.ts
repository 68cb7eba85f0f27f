import { type Entry, isAllDay } from './entries'
import { timeOfWall } from './wall-clock'

/** A working day; a week that holds something earlier or later shows those hours as well. */
const FIRST = 6
const LAST = 21

export function hoursOf(entries: Entry[]): { slotMinTime: string; slotMaxTime: string } {
  const hours = entries.filter((entry) => !isAllDay(entry)).map(({ start }) => Number(timeOfWall(start).slice(0, 2)))
  const two = (hour: number) => `${String(hour).padStart(2, '0')}:00`
  return {
    slotMinTime: two(Math.min(FIRST, ...hours)),
    slotMaxTime: two(Math.max(LAST, ...hours.map((hour) => hour + 1))),
  }
}
