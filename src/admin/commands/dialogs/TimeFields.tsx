'use client'
import { useRef } from 'react'
import { dayOfText, instantOf, textOfDay } from '../../dates/hanoi'
import type { Words } from '../words'

/** A day and a time of day as they were typed. */
export interface Moment {
  day: string
  time: string
}

interface TimeFieldsProps {
  words: Words
  labels: { day: string; time: string }
  moment: Moment
  onChange: (moment: Moment) => void
}

/** A day and a time of day, typed as people write them here: browsers in English would ask for the month first, and for AM and PM. */
export function TimeFields({ words, labels, moment, onChange }: TimeFieldsProps) {
  const calendar = useRef<HTMLInputElement>(null)
  const isBadDay = moment.day !== '' && dayOfText(moment.day) === null
  const isBadTime = moment.time !== '' && instantOf('2026-01-01', moment.time) === null
  return (
    <div className="command-dialog__pair">
      <div className="command-dialog__field">
        <label>
          {labels.day}
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            required
            maxLength={10}
            value={moment.day}
            aria-invalid={isBadDay}
            onChange={(event) => onChange({ ...moment, day: event.target.value })}
          />
        </label>
        <button
          type="button"
          className="command-dialog__calendar"
          aria-label={words.onCalendar(labels.day)}
          title={words.onCalendar(labels.day)}
          onClick={() => calendar.current?.showPicker()}
        >
          <CalendarSign />
        </button>
        <input
          ref={calendar}
          type="date"
          className="command-dialog__picker"
          tabIndex={-1}
          aria-hidden="true"
          value={dayOfText(moment.day) ?? ''}
          onChange={(event) => onChange({ ...moment, day: textOfDay(event.target.value) })}
        />
        <small className={isBadDay ? 'command-dialog__wrong' : ''}>{isBadDay ? words.badDay : words.dayHint}</small>
      </div>
      <label className="command-dialog__field">
        {labels.time}
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          required
          maxLength={8}
          value={moment.time}
          aria-invalid={isBadTime}
          onChange={(event) => onChange({ ...moment, time: event.target.value })}
        />
        <small className={isBadTime ? 'command-dialog__wrong' : ''}>{isBadTime ? words.badTime : words.timeHint}</small>
      </label>
    </div>
  )
}

function CalendarSign() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M3.5 5.5h13v11h-13zM3.5 9h13M7 3.5v4M13 3.5v4" />
    </svg>
  )
}
