import { describe, expect, test } from '@jest/globals'
import { byDay, entriesOf, ofDay } from '../../src/admin/calendar/entries'
import { hoursOf } from '../../src/admin/calendar/hours'
import { sayEntry, sayWall } from '../../src/admin/calendar/say'
import { sheetOf, turn } from '../../src/admin/calendar/sheet'
import { readDay, readTime } from '../../src/admin/calendar/typed'
import { addDays, fromWall, storedDay, toWall } from '../../src/admin/calendar/wall-clock'
import { WORDS } from '../../src/admin/calendar/words'
import type { Calendar, EventMark } from '../../src/board/shape'
import { dayOf } from '../../src/text/dates'

describe("the wall clock is Hà Nội's", () => {
  test.each([
    ['2026-04-21T01:00:00.000Z', '2026-04-21T08:00'],
    ['2026-04-20T17:00:00.000Z', '2026-04-21T00:00'],
    ['2026-12-31T16:59:00.000Z', '2026-12-31T23:59'],
  ])('%s shows as %s, and is set by it', (instant, wall) => {
    expect(toWall(instant)).toBe(wall)
    expect(fromWall(wall)).toBe(instant)
  })

  test('days are counted without hours, and stored so that they stay the same day', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(dayOf(storedDay('2026-04-21'))).toBe('2026-04-21')
  })
})

describe('what is typed', () => {
  test.each([
    ['21/4/2026', '2026-04-21'],
    [' 05/09/2026 ', '2026-09-05'],
    ['21-4-2026', '2026-04-21'],
    ['31/4/2026', null],
    ['4/21/2026', null],
    ['ngày mai', null],
  ])('"%s" is the day %s', (typed, day) => expect(readDay(typed)).toBe(day))

  test.each([
    ['08:00', '08:00'],
    ['8h30', '08:30'],
    ['8h', '08:00'],
    ['23.59', '23:59'],
    ['24:00', null],
    ['8:60', null],
    ['sáng', null],
  ])('"%s" is the time %s', (typed, time) => expect(readTime(typed)).toBe(time))
})

describe('sheets', () => {
  test('a month is whole weeks from Monday, a week seven days, a list the month itself', () => {
    expect(sheetOf('month', '2026-04-21')).toEqual({ from: '2026-03-30', to: '2026-05-03' })
    expect(sheetOf('month', '2027-02-10')).toEqual({ from: '2027-02-01', to: '2027-02-28' })
    expect(sheetOf('week', '2026-04-19')).toEqual({ from: '2026-04-13', to: '2026-04-19' })
    expect(sheetOf('list', '2026-02-10')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  })

  test('turn to the month or week beside', () => {
    expect(turn('month', '2026-01-31', 1)).toBe('2026-02-01')
    expect(turn('list', '2026-01-15', -1)).toBe('2025-12-01')
    expect(turn('week', '2026-12-30', 1)).toBe('2027-01-06')
  })
})

describe('entries', () => {
  const nothing: Calendar = {
    now: '2026-04-14T05:00:00.000Z',
    may: { plan: true, schedule: true },
    plans: [],
    scheduled: [],
    published: [],
    observances: [],
    events: [],
  }
  const event = (startsAt: string, endsAt: string): EventMark => ({
    id: 'e',
    type: 'events',
    title: 'Hội thi',
    state: 'published',
    organisation: null,
    startsAt,
    endsAt,
    isAllDay: false,
    isCancelled: false,
  })
  const item = { id: 'a', type: 'articles', title: 'Bài', state: 'scheduled', organisation: null } as const
  const schedule = {
    ...item,
    kind: 'publish',
    publishAt: '2026-04-21T01:00:00.000Z',
    withdrawAt: null,
    problem: null,
  } as const

  test('an event that ends at midnight takes the day before, not the day that begins', () => {
    const [entry] = entriesOf({
      ...nothing,
      events: [event('2026-04-21T12:00:00.000Z', '2026-04-21T17:00:00.000Z')],
    })
    expect(entry).toMatchObject({ start: '2026-04-21', lastDay: null })
  })

  test('an observance has its days as a band, and its main day', () => {
    const observance = { id: 'o', name: 'Ngày Sách', day: '2026-04-21', item: null }
    const days = entriesOf({
      ...nothing,
      observances: [{ ...observance, startsOn: '2026-04-15', endsOn: '2026-05-02' }],
    })
    expect(days.map(({ start, lastDay }) => [start, lastDay])).toEqual([
      ['2026-04-15', '2026-05-02'],
      ['2026-04-21', null],
    ])
    const day = entriesOf({
      ...nothing,
      observances: [{ ...observance, startsOn: '2026-04-21', endsOn: '2026-04-21' }],
    })
    expect(day).toHaveLength(1)
  })

  test('what lasts longer stands in a list once, at the first of its days on the sheet, and in a day as long as it lasts', () => {
    const entries = entriesOf({ ...nothing, events: [event('2026-03-28T01:00:00.000Z', '2026-04-02T03:00:00.000Z')] })
    expect(byDay(entries, { from: '2026-04-01', to: '2026-04-30' })).toEqual([['2026-04-01', entries]])
    expect(ofDay(entries, '2026-04-02')).toEqual(entries)
    expect(ofDay(entries, '2026-04-03')).toEqual([])
  })

  test('are said whole: what, when, title', () => {
    const [entry] = entriesOf({ ...nothing, scheduled: [schedule] })
    expect(sayEntry(entry!, WORDS.vi, 'vi')).toBe('Đã hẹn công bố, Thứ Ba 21/4/2026: 08:00 Bài')
    expect(sayWall('2026-04-21', 'en')).toBe('Tuesday 21/4/2026')
  })

  test('can be moved by those alone who may', () => {
    const all = { ...nothing, scheduled: [schedule] }
    expect(entriesOf(all)[0]?.isMovable).toBe(true)
    expect(entriesOf({ ...all, may: { plan: true, schedule: false } })[0]?.isMovable).toBe(false)
  })

  test('a week shows the hours of a working day, and those of what lies outside', () => {
    const at = (publishAt: string) => entriesOf({ ...nothing, scheduled: [{ ...schedule, publishAt }] })
    expect(hoursOf(at('2026-04-21T01:00:00.000Z'))).toEqual({ slotMinTime: '06:00', slotMaxTime: '21:00' })
    expect(hoursOf(at('2026-04-20T20:30:00.000Z'))).toEqual({ slotMinTime: '03:00', slotMaxTime: '21:00' })
    expect(hoursOf(at('2026-04-21T16:30:00.000Z'))).toEqual({ slotMinTime: '06:00', slotMaxTime: '24:00' })
  })
})
