import type { Calendar, EventMark, ObservanceMark, PlanMark, PublishedMark, ScheduleMark } from '../../board/shape'
import { addDays, dayOfWall, toWall, type Wall } from './wall-clock'

/** What stands in the calendar, in the order of a day: what it is about, what the hub will do, what the desk means to do, what was done. */
export const ENTRY_KINDS = ['observance', 'event', 'publish', 'withdraw', 'plan', 'published'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** A sign beside each kind's word, so that it is never told by colour alone. */
export const SIGNS: Record<EntryKind, string> = {
  observance: '★',
  event: '◇',
  publish: '◷',
  withdraw: '⊘',
  plan: '✎',
  published: '●',
}

interface Placed {
  key: string
  title: string
  /** A day, or a day with its time on the clocks of Hà Nội. */
  start: Wall
  /** Its last day, when it lasts longer than one. */
  lastDay: string | null
  isMovable: boolean
}

export type Entry = Placed &
  (
    | { kind: 'observance'; mark: ObservanceMark; /** The day itself, with other days around it. */ isMainDay: boolean }
    | { kind: 'event'; mark: EventMark }
    | { kind: 'publish' | 'withdraw'; mark: ScheduleMark }
    | { kind: 'plan'; mark: PlanMark }
    | { kind: 'published'; mark: PublishedMark }
  )
export type MovableKind = 'publish' | 'withdraw' | 'plan'
export type Movable = Extract<Entry, { kind: MovableKind }>

/** Everything a sheet shows, as entries of one shape. */
export function entriesOf({ may, observances, events, scheduled, plans, published }: Calendar): Entry[] {
  const entries = [
    ...observances.flatMap(observanceEntries),
    ...events.map(eventEntry),
    ...scheduled.map((mark) => scheduleEntry(mark, may.schedule)),
    ...plans.map((mark) => planEntry(mark, may.plan)),
    ...published.map(publishedEntry),
  ]
  return entries.sort(
    (a, b) => dayOfWall(a.start).localeCompare(dayOfWall(b.start)) || order(a) - order(b) || byTime(a, b),
  )
}

export const isMovable = (entry: Entry): entry is Movable => entry.isMovable
export const isAllDay = ({ start }: Entry) => start.length === 10
export const order = ({ kind }: Entry) => ENTRY_KINDS.indexOf(kind)

const byTime = (a: Entry, b: Entry) => a.start.localeCompare(b.start) || a.title.localeCompare(b.title, 'vi')

/** Its main day, and apart from it the days around. */
function observanceEntries(mark: ObservanceMark): Entry[] {
  const { id, name, day, startsOn, endsOn } = mark
  const shared = { kind: 'observance', mark, title: name, isMovable: false } as const
  const isLong = startsOn && endsOn && endsOn > startsOn
  return [
    ...(startsOn && (isLong || startsOn !== day)
      ? [{ ...shared, key: `days ${id}`, start: startsOn, lastDay: isLong ? endsOn : null, isMainDay: false }]
      : []),
    ...(day ? [{ ...shared, key: `day ${id}`, start: day, lastDay: null, isMainDay: Boolean(isLong) }] : []),
  ]
}

/** A band over the days it takes place; its time is told in its name. */
function eventEntry(mark: EventMark): Entry {
  const start = dayOfWall(toWall(mark.startsAt))
  // What ends at midnight ends with the day before.
  const lastMoment = mark.endsAt && new Date(Date.parse(mark.endsAt) - 1).toISOString()
  const lastDay = lastMoment ? dayOfWall(toWall(lastMoment)) : start
  return {
    kind: 'event',
    mark,
    key: `event ${mark.id}`,
    title: mark.title,
    start,
    lastDay: lastDay > start ? lastDay : null,
    isMovable: false,
  }
}

const scheduleEntry = (mark: ScheduleMark, isMovable: boolean): Entry => ({
  kind: mark.kind,
  mark,
  key: `${mark.kind} ${mark.id}`,
  title: mark.title,
  start: toWall((mark.kind === 'publish' ? mark.publishAt : mark.withdrawAt)!),
  lastDay: null,
  isMovable,
})

const planEntry = (mark: PlanMark, isMovable: boolean): Entry => ({
  kind: 'plan',
  mark,
  key: `plan ${mark.id}`,
  title: mark.title,
  start: mark.day,
  lastDay: null,
  isMovable,
})

const publishedEntry = (mark: PublishedMark): Entry => ({
  kind: 'published',
  mark,
  key: `published ${mark.id}`,
  title: mark.title,
  start: toWall(mark.at),
  lastDay: null,
  isMovable: false,
})

/** The entries of each day that has any, for a list: what lasts longer stands at the first of its days on the sheet. */
export function byDay(entries: Entry[], { from, to }: { from: string; to: string }): [string, Entry[]][] {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const first = dayOfWall(entry.start)
    const day = first < from && (entry.lastDay ?? first) >= from ? from : first
    if (day >= from && day <= to) days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days].sort(([a], [b]) => a.localeCompare(b))
}

/** Those of one day, what began earlier and goes on included. */
export const ofDay = (entries: Entry[], day: string): Entry[] =>
  entries
    .filter(({ start, lastDay }) => dayOfWall(start) <= day && (lastDay ?? dayOfWall(start)) >= day)
    .sort((a, b) => order(a) - order(b) || byTime(a, b))

/** The day after the last, where drawing needs an end that is no longer part of it. */
export const endOf = ({ lastDay }: Entry): string | undefined => (lastDay ? addDays(lastDay, 1) : undefined)
