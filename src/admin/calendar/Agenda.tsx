import { Box } from './Box'
import { byDay, type Entry } from './entries'
import { sayEntry, sayWall } from './say'
import type { Words } from './words'

interface AgendaProps {
  entries: Entry[]
  sheet: { from: string; to: string }
  today: string
  words: Words
  language: 'vi' | 'en'
  onOpen: (entry: Entry) => void
}

/** The month as a list, day by day: for telephones, and for who would rather read than look. */
export function Agenda({ entries, sheet, today, words, language, onOpen }: AgendaProps) {
  const days = byDay(entries, sheet)
  if (days.length === 0) return <p className="calendar__nothing">{words.nothing}</p>
  const past = days.filter(([day]) => day < today)
  const shown = { today, words, language, onOpen }
  if (past.length === 0 || past.length === days.length) return <Days {...shown} days={days} />
  return (
    <>
      <details className="calendar-agenda__past">
        <summary>{words.past(past.length)}</summary>
        <Days {...shown} days={past} />
      </details>
      <Days {...shown} days={days.slice(past.length)} />
    </>
  )
}

interface DaysProps extends Pick<AgendaProps, 'today' | 'words' | 'language' | 'onOpen'> {
  days: [string, Entry[]][]
}

function Days({ days, today, words, language, onOpen }: DaysProps) {
  return (
    <ol className="calendar-agenda">
      {days.map(([day, entries]) => (
        <li key={day}>
          <h2>
            {sayWall(day, language)}
            {day === today && <span className="calendar-agenda__now">{words.today}</span>}
          </h2>
          <EntryButtons entries={entries} words={words} language={language} onOpen={onOpen} />
        </li>
      ))}
    </ol>
  )
}

/** Entries one below the other, each a button that opens it. */
export function EntryButtons({
  entries,
  words,
  language,
  onOpen,
}: Pick<AgendaProps, 'entries' | 'words' | 'language' | 'onOpen'>) {
  return (
    <ul className="calendar-entries">
      {entries.map((entry) => (
        <li key={entry.key}>
          <button
            type="button"
            className={`calendar-entry calendar-entry--${entry.kind}`}
            aria-label={sayEntry(entry, words, language)}
            onClick={() => onOpen(entry)}
          >
            <Box entry={entry} words={words} />
          </button>
        </li>
      ))}
    </ul>
  )
}
