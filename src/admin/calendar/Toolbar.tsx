import { toLocal } from '../../text/local-time'
import { shortDate } from '../../text/dates'
import { sheetOf, turn, type View } from './sheet'
import type { Words } from './words'

interface ToolbarProps {
  view: View
  views: View[]
  day: string
  today: string
  words: Words
  onView: (view: View) => void
  onDay: (day: string) => void
  /** Absent for who makes no plans. */
  onAdd?: () => void
}

/** Turns the sheets, changes the way they are shown, and adds a plan. */
export function Toolbar({ view, views, day, today, words, onView, onDay, onAdd }: ToolbarProps) {
  return (
    <div className="calendar-toolbar">
      <div className="calendar-toolbar__turn">
        <button type="button" className="command" aria-label={words.before} onClick={() => onDay(turn(view, day, -1))}>
          ‹
        </button>
        <button type="button" className="command" onClick={() => onDay(today)}>
          {words.today}
        </button>
        <button type="button" className="command" aria-label={words.after} onClick={() => onDay(turn(view, day, 1))}>
          ›
        </button>
      </div>
      <p className="calendar-toolbar__sheet" aria-live="polite">
        {nameOf(view, day, words)}
      </p>
      {views.length > 1 && (
        <div className="calendar-toolbar__views" role="group" aria-label={words.view}>
          {views.map((each) => (
            <button key={each} type="button" aria-pressed={each === view} onClick={() => onView(each)}>
              {words.views[each]}
            </button>
          ))}
        </div>
      )}
      {onAdd && (
        <button type="button" className="command command--primary" onClick={onAdd}>
          {words.addPlan}
        </button>
      )}
    </div>
  )
}

function nameOf(view: View, day: string, words: Words): string {
  const { month, year } = toLocal(day)
  if (view !== 'week') return words.month(month, year)
  const { from, to } = sheetOf(view, day)
  return words.week(shortDate(from), shortDate(to))
}
