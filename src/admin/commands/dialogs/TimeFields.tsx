'use client'
import { instantOf } from '../../dates/hanoi'
import type { Words } from '../words'

/** A day as YYYY-MM-DD and a time as it was typed. */
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

/** A day and a time of day. The time is typed, on the 24-hour clock: browsers in English would ask for AM and PM. */
export function TimeFields({ words, labels, moment, onChange }: TimeFieldsProps) {
  const isBad = moment.time !== '' && instantOf('2026-01-01', moment.time) === null
  return (
    <div className="command-dialog__pair">
      <label className="command-dialog__field">
        {labels.day}
        <input
          type="date"
          required
          value={moment.day}
          onChange={(event) => onChange({ ...moment, day: event.target.value })}
        />
      </label>
      <label className="command-dialog__field">
        {labels.time}
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          required
          maxLength={8}
          value={moment.time}
          aria-invalid={isBad}
          onChange={(event) => onChange({ ...moment, time: event.target.value })}
        />
        <small className={isBad ? 'command-dialog__wrong' : ''}>{isBad ? words.badTime : words.timeHint}</small>
      </label>
    </div>
  )
}
