import { describe, expect, test } from '@jest/globals'
import {
  dateRange,
  dayOf,
  endOfDay,
  longDate,
  shortDate,
  shortTime,
  startOfDay,
  weekday,
  withOffset,
  yearLater,
} from '../../src/text/dates'

const EIGHT = '2026-04-21T01:00:00.000Z'

test('one instant in every form', () => {
  expect(shortDate(EIGHT)).toBe('21/4/2026')
  expect(shortTime(EIGHT)).toBe('08:00')
  expect(longDate(EIGHT)).toBe('ngày 21 tháng 4 năm 2026')
  expect(weekday(EIGHT)).toBe('Thứ Ba')
  expect(withOffset(EIGHT)).toBe('2026-04-21T08:00:00+07:00')
  expect(dayOf(EIGHT)).toBe('2026-04-21')
})

test.each([
  ['with another offset', '2026-04-20T21:00:00-04:00'],
  ['without an offset, as Vietnam reads it', '2026-04-21T08:00'],
  ['with microseconds', '2026-04-21T01:00:00.000000Z'],
])('reads a time %s', (_, iso) => {
  expect(withOffset(iso)).toBe('2026-04-21T08:00:00+07:00')
})

test('a bare day is that day', () => {
  expect(shortDate('2026-04-21')).toBe('21/4/2026')
  expect(withOffset('2026-04-21')).toBe('2026-04-21T00:00:00+07:00')
})

test.each([
  ['2026-04-20T16:59:59.999Z', '2026-04-20', 'Thứ Hai', '23:59'],
  ['2026-04-20T17:00:00.000Z', '2026-04-21', 'Thứ Ba', '00:00'],
  ['2025-12-31T17:00:00.000Z', '2026-01-01', 'Thứ Năm', '00:00'],
  ['2024-02-28T17:00:00.000Z', '2024-02-29', 'Thứ Năm', '00:00'],
])('the day turns at midnight in Vietnam: %s', (iso, day, name, time) => {
  expect([dayOf(iso), weekday(iso), shortTime(iso)]).toEqual([day, name, time])
})

test.each([
  ['2026-01-02', 'ngày 02 tháng 01 năm 2026'],
  ['2026-02-10', 'ngày 10 tháng 02 năm 2026'],
  ['2025-09-02', 'ngày 02 tháng 9 năm 2025'],
  ['2025-03-09', 'ngày 09 tháng 3 năm 2025'],
  ['2025-12-31', 'ngày 31 tháng 12 năm 2025'],
])('official dates take a zero only before days under 10 and months 1 and 2: %s', (day, text) => {
  expect(longDate(day)).toBe(text)
})

test('the week from Monday', () => {
  const days = [20, 21, 22, 23, 24, 25, 26].map((day) => weekday(`2026-04-${day}`))
  expect(days).toEqual(['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'])
})

describe('the bounds of a day', () => {
  test('are instants in UTC', () => {
    expect(startOfDay('2026-04-21')).toBe('2026-04-20T17:00:00.000Z')
    expect(endOfDay('2026-04-21')).toBe('2026-04-21T16:59:59.999Z')
  })

  test.each(['1945-09-02', '1975-04-30', '2000-02-29', '2026-12-31'])('lie in that day: %s', (day) => {
    expect(dayOf(startOfDay(day))).toBe(day)
    expect(dayOf(endOfDay(day))).toBe(day)
  })

  test.each(['', '2026', '21/4/2026', '2026-04-31', '2025-02-29', '2026-13-01', '2026-00-10', '2026-04-21T00:00'])(
    'are refused for %j',
    (day) => {
      expect(() => startOfDay(day)).toThrow(RangeError)
      expect(() => endOfDay(day)).toThrow(RangeError)
    },
  )
})

test.each([
  '',
  'hôm nay',
  '21/4/2026',
  '2026-04-21 08:00',
  '2026-04-31T08:00:00Z',
  '2026-04-21T25:00:00Z',
  'Tue, 21 Apr 2026',
])('refuses %j instead of guessing', (iso) => {
  expect(() => shortDate(iso)).toThrow(RangeError)
  expect(() => withOffset(iso)).toThrow(RangeError)
})

describe('dateRange', () => {
  test.each<[string, string, string | null, boolean, string]>([
    ['within a day', '2026-04-21T01:00Z', '2026-04-21T03:30Z', false, '08:00 đến 10:30, Thứ Ba, 21/4/2026'],
    ['without an end', '2026-04-21T01:00Z', null, false, '08:00, Thứ Ba, 21/4/2026'],
    ['ending as it starts', '2026-04-21T01:00Z', '2026-04-21T01:00Z', false, '08:00, Thứ Ba, 21/4/2026'],
    ['over midnight', '2026-04-21T13:00Z', '2026-04-21T18:00Z', false, 'từ 20:00 ngày 21/4 đến 01:00 ngày 22/4/2026'],
    [
      'within one UTC day, two here',
      '2026-04-21T16:00Z',
      '2026-04-21T17:30Z',
      false,
      'từ 23:00 ngày 21/4 đến 00:30 ngày 22/4/2026',
    ],
    [
      'over New Year',
      '2025-12-31T13:00Z',
      '2025-12-31T18:00Z',
      false,
      'từ 20:00 ngày 31/12/2025 đến 01:00 ngày 1/1/2026',
    ],
    ['one whole day', '2026-04-21', '2026-04-21', true, 'Thứ Ba, 21/4/2026'],
    ['one whole day without an end', '2026-04-21', null, true, 'Thứ Ba, 21/4/2026'],
    ['whole days in one year', '2025-04-14T17:00Z', '2025-05-02T16:59:59.999Z', true, 'từ 15/4 đến 2/5/2025'],
    ['whole days in one month', '2025-10-01', '2025-10-07', true, 'từ 1/10 đến 7/10/2025'],
    ['whole days over New Year', '2025-12-28', '2026-01-03', true, 'từ 28/12/2025 đến 3/1/2026'],
  ])('%s', (_, start, end, isAllDay, text) => {
    expect(dateRange(start, end, isAllDay)).toBe(text)
  })
})

test('agrees with the time zone database since 1975', () => {
  const reference = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  for (let year = 1976; year < 2050; year++) {
    for (const monthDay of ['01-01', '03-31', '06-30', '10-31']) {
      const iso = `${year}-${monthDay}T18:30:00.000Z`
      const [date = '', time] = reference.format(new Date(iso)).split(', ')
      expect([dayOf(iso), shortTime(iso)]).toEqual([date.split('/').reverse().join('-'), time])
    }
  }
})

test.each([
  ['2026-04-21T01:00:00.000Z', '2027-04-21T01:00:00.000Z'],
  // 1 May in Vietnam, still 30 April in UTC.
  ['2026-04-30T17:00:00.000Z', '2027-04-30T17:00:00.000Z'],
  ['2028-02-29T02:00:00.000Z', '2029-02-28T02:00:00.000Z'],
  ['2027-02-28T02:00:00.000Z', '2028-02-28T02:00:00.000Z'],
  ['2026-12-31T18:00:00.000Z', '2027-12-31T18:00:00.000Z'],
])('a year after %s is %s', (iso, later) => {
  expect(yearLater(iso)).toBe(later)
})
