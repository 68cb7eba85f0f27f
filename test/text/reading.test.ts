import { describe, expect, test } from '@jest/globals'
import { countWords, readingMinutes, secondsOnAir, SYLLABLES_PER_MINUTE } from '../../src/text/reading'

describe('countWords', () => {
  test.each([
    ['học tập suốt đời', 4],
    ['học tập suốt đời'.normalize('NFD'), 4],
    ['  học\u00a0tập \n\n suốt\tđời  ', 4],
    ['Hà Nam – Ninh Bình', 4],
    ['Quyết định số 1373/QĐ-TTg ngày 30/7/2021', 6],
    ['“Sách”, chữ!', 2],
    ['đọc 📚 sách ❤', 2],
    ['tăng 61,5 %', 2],
    ['đ Đ Ð Ɖ', 4],
    ['', 0],
    [' \n ', 0],
    ['— … !', 0],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

describe('readingMinutes', () => {
  test.each([
    [0, 0],
    [1, 1],
    [SYLLABLES_PER_MINUTE, 1],
    [SYLLABLES_PER_MINUTE * 2, 2],
    [SYLLABLES_PER_MINUTE * 15, 15],
  ])('%i syllables take %i minutes', (count, minutes) => {
    expect(readingMinutes('tiếng '.repeat(count))).toBe(minutes)
  })

  test('goes by another speed when given one', () => {
    expect(readingMinutes('tiếng '.repeat(500), 100)).toBe(5)
  })
})

test.each([
  [0, 0],
  [1, 10],
  [SYLLABLES_PER_MINUTE, 60],
  [SYLLABLES_PER_MINUTE + 1, 70],
  [312, 90],
])('%i syllables take %i seconds on air', (count, seconds) => {
  expect(secondsOnAir('tiếng '.repeat(count))).toBe(seconds)
})

test('a long row of punctuation is counted quickly', () => {
  const start = performance.now()
  expect(countWords('-'.repeat(200_000))).toBe(0)
  expect(performance.now() - start).toBeLessThan(1000)
})
