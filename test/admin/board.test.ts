import { describe, expect, test } from '@jest/globals'
import { dayWords, whenWords } from '../../src/admin/board/when'

describe('time in words', () => {
  // 12:00 of a Tuesday in Hà Nội.
  const now = '2026-11-24T05:00:00.000Z'
  test.each([
    ['2026-11-24T05:00:10.000Z', 'vừa xong', 'just now'],
    ['2026-11-24T04:55:00.000Z', '5 phút trước', '5 minutes ago'],
    ['2026-11-24T05:30:00.000Z', 'sau 30 phút', 'in 30 minutes'],
    ['2026-11-24T01:00:00.000Z', 'hôm nay lúc 08:00', 'today at 08:00'],
    // Already the 25th in Hà Nội.
    ['2026-11-24T17:05:00.000Z', 'ngày mai lúc 00:05', 'tomorrow at 00:05'],
    ['2026-11-23T07:05:00.000Z', 'hôm qua lúc 14:05', 'yesterday at 14:05'],
    ['2026-04-21T01:00:00.000Z', '08:00 ngày 21/4/2026', '08:00 on 21/4/2026'],
  ])('%s is "%s"', (iso, vi, en) => {
    expect(whenWords(iso, now, 'vi')).toBe(vi)
    expect(whenWords(iso, now, 'en')).toBe(en)
  })

  test('a day is said as people date a letter', () => {
    expect(dayWords('2026-11-24', 'vi')).toBe('Thứ Ba, ngày 24 tháng 11 năm 2026')
    expect(dayWords('2026-11-24', 'en')).toMatch(/^Tuesday,? 24 November 2026$/)
  })
})
