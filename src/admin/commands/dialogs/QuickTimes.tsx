'use client'
import { dayAfter, daysToMonday, onTheClock, textOfDay } from '../../dates/hanoi'
import type { Words } from '../words'
import type { Moment } from './TimeFields'

/** The times most items go out at, one press each. */
export function QuickTimes({ words, onChoose }: { words: Words; onChoose: (moment: Moment) => void }) {
  const now = new Date()
  const isBeforeEvening = onTheClock(now.toISOString()).time < EVENING
  const choices = [
    ...(isBeforeEvening ? [{ label: words.today, day: dayAfter(now, 0), time: EVENING }] : []),
    { label: words.tomorrow, day: dayAfter(now, 1), time: MORNING },
    { label: words.monday, day: dayAfter(now, daysToMonday(now)), time: MORNING },
  ]
  return (
    <div className="command-dialog__quick">
      {choices.map(({ label, day, time }) => (
        <button
          key={label}
          type="button"
          className="command command--chip"
          onClick={() => onChoose({ day: textOfDay(day), time })}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

const MORNING = '08:00'
const EVENING = '17:00'
