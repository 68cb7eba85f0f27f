import { describe, expect, test } from '@jest/globals'
import { dayFromCalendar } from '../../src/admin/dates/browser-clock'
import {
  dayAfter,
  daysToMonday,
  dayOfText,
  instantOf,
  inWords,
  onTheClock,
  textOfDay,
} from '../../src/admin/dates/hanoi'

describe('what is typed, on the clocks of Hà Nội', () => {
  test.each([
    ['08:00', '2026-04-21T08:00:00+07:00'],
    ['8:00', '2026-04-21T08:00:00+07:00'],
    ['8h', '2026-04-21T08:00:00+07:00'],
    ['14g30', '2026-04-21T14:30:00+07:00'],
    ['23:59:58', '2026-04-21T23:59:58+07:00'],
  ])('%s', (time, instant) => {
    expect(instantOf('2026-04-21', time)).toBe(instant)
  })

  test.each(['', '24:00', '8:60', 'tám giờ', '8:0', '8 PM'])('"%s" is no time', (time) => {
    expect(instantOf('2026-04-21', time)).toBeNull()
  })

  test('a day that the calendar does not have is none', () => {
    expect(dayOfText('21/4/2026')).toBe('2026-04-21')
    expect(dayOfText('1-2-2026')).toBe('2026-02-01')
    expect(dayOfText('30/2/2026')).toBeNull()
    expect(dayOfText('4/21/2026')).toBeNull()
    expect(dayOfText('21/4')).toBeNull()
    expect(textOfDay('2026-04-21')).toBe('21/4/2026')
  })
})

test('an instant comes back as the day, the time and the words for both', () => {
  expect(onTheClock('2026-04-20T17:00:00.000Z')).toEqual({ day: '2026-04-21', time: '00:00' })
  expect(onTheClock('2026-04-21T01:00:07.000Z')).toEqual({ day: '2026-04-21', time: '08:00:07' })
  expect(inWords('2026-04-21T01:00:00.000Z', 'vi')).toBe('08:00, Thứ Ba 21/4/2026')
})

test('tomorrow and Monday are those of Hà Nội', () => {
  // Already Tuesday there.
  const now = new Date('2026-04-20T17:30:00.000Z')
  expect(dayAfter(now, 1)).toBe('2026-04-22')
  expect(dayAfter(now, daysToMonday(now))).toBe('2026-04-27')
  // On a Monday, the next one.
  expect(daysToMonday(new Date('2026-04-20T05:00:00.000Z'))).toBe(7)
})

test('a day chosen in a calendar is that day in Hà Nội', () => {
  expect(onTheClock(dayFromCalendar(new Date('2026-04-21T12:00:00.000Z'))).day).toBe('2026-04-21')
})
