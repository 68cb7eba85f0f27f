'use client'
import type { EventApi, EventClickArg, EventDropArg, EventInput, EventMountArg } from '@fullcalendar/core'
import vi from '@fullcalendar/core/locales/vi'
import dayGrid from '@fullcalendar/daygrid'
import interaction from '@fullcalendar/interaction'
import FullCalendar from '@fullcalendar/react'
import timeGrid from '@fullcalendar/timegrid'
import { Box } from './Box'
import { endOf, type Entry, isAllDay, type Movable, order } from './entries'
import { sayEntry } from './say'
import { hoursOf } from './hours'
import type { Wall } from './wall-clock'
import type { Words } from './words'

interface GridProps {
  view: 'month' | 'week'
  /** A day of the sheet. */
  day: string
  now: Wall
  entries: Entry[]
  words: Words
  language: 'vi' | 'en'
  onOpen: (entry: Entry) => void
  /** A day of which not everything is shown. */
  onDay: (day: string) => void
  /** Dropped elsewhere: `undo` puts it back. */
  onDrop: (entry: Movable, to: Wall, undo: () => void) => void
}

/** The sheet of a month or a week, on which entries can be dragged. Loaded by the calendar alone, and only in the browser. */
export function Grid({ view, day, now, entries, words, language, onOpen, onDay, onDrop }: GridProps) {
  const entryOf = (event: EventApi) => event.extendedProps.entry as Entry
  const { slotMinTime, slotMaxTime } = hoursOf(entries)

  const drop = ({ event, revert }: EventDropArg) => onDrop(entryOf(event) as Movable, wallOf(event), revert)
  const name = ({ el, event }: EventMountArg) => {
    el.setAttribute('role', 'button')
    el.setAttribute('aria-label', sayEntry(entryOf(event), words, language))
  }

  return (
    <FullCalendar
      key={`${view} ${day}`}
      plugins={[dayGrid, timeGrid, interaction]}
      initialView={view === 'month' ? 'dayGridMonth' : 'timeGridWeek'}
      initialDate={day}
      // Not a zone but the absence of one: what it is given and gives are walls of Hà Nội, see `wall-clock.ts`.
      timeZone="UTC"
      now={now}
      nowIndicator
      locale={language === 'vi' ? vi : 'en-gb'}
      firstDay={1}
      headerToolbar={false}
      height="auto"
      fixedWeekCount={false}
      dayMaxEvents={4}
      dayHeaderFormat={{ weekday: 'long' }}
      dayHeaderContent={({ date, text }) => (view === 'week' ? `${text} ${shortDay(date)}` : text)}
      slotDuration="01:00"
      snapDuration="00:15"
      slotMinTime={slotMinTime}
      slotMaxTime={slotMaxTime}
      slotLabelFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
      defaultTimedEventDuration="01:00"
      slotEventOverlap={false}
      eventMaxStack={2}
      allDayText={words.allDay}
      moreLinkText={words.more}
      moreLinkHint={words.moreHint}
      moreLinkClick={({ date }) => onDay(date.toISOString().slice(0, 10))}
      eventInteractive
      eventStartEditable
      eventDurationEditable={false}
      // A time stays a time, and a day a day.
      eventAllow={({ allDay }, event) => allDay === (event?.allDay ?? allDay)}
      eventOrder="order,start,title"
      events={entries.map(asEvent)}
      eventContent={({ event }) => <Box entry={entryOf(event)} words={words} />}
      eventDidMount={name}
      viewDidMount={({ el }) => asTable(el.querySelector('[role="grid"]'), 'table')}
      dayCellDidMount={({ el }) => asTable(el, 'cell')}
      eventClick={({ event }: EventClickArg) => onOpen(entryOf(event))}
      eventDrop={drop}
    />
  )
}

const asEvent = (entry: Entry): EventInput => ({
  id: entry.key,
  title: entry.title,
  start: entry.start,
  end: endOf(entry),
  allDay: isAllDay(entry),
  editable: entry.isMovable,
  display: 'block',
  classNames: ['calendar-entry', `calendar-entry--${entry.kind}`],
  order: order(entry),
  entry,
})

/** It is drawn as a grid one walks with the arrows, and is none: one reads it, and its entries are what can be worked with. */
const asTable = (element: Element | null, role: 'table' | 'cell') => element?.setAttribute('role', role)

const shortDay = (date: Date) => `${date.getUTCDate()}/${date.getUTCMonth() + 1}`

const wallOf = ({ start, allDay }: EventApi): Wall => start!.toISOString().slice(0, allDay ? 10 : 16)
