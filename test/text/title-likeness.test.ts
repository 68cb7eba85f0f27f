import { describe, expect, test } from '@jest/globals'
import { createTitleIndex } from '../../src/desk/similar/title-index'
import { likeness, titleWords } from '../../src/text/title-likeness'

const alike = (one: string, other: string) => likeness(titleWords(one), titleWords(other), () => 1)

describe('titles are alike', () => {
  test.each([
    ['Khai mạc Ngày Sách 2026', 'Khai mạc ngày sách và văn hóa đọc Việt Nam năm 2026'],
    ['Thư viện tỉnh mở cửa cả chủ nhật', 'Thu vien tinh mo cua ca Chu nhat'],
    ['Hòa Mạc: tủ sách dòng họ', 'Tủ sách dòng họ Hoà Mạc'],
    ['Lễ phát động Tuần lễ học tập suốt đời', 'Phát động Tuần lễ hưởng ứng học tập suốt đời'],
    ['Đọc sách', 'Đọc sách'],
  ])('%s | %s', (one, other) => {
    expect(alike(one, other)).toBeGreaterThan(0)
    expect(alike(other, one)).toBe(alike(one, other))
  })

  test.each([
    ['Khai mạc Ngày Sách 2026', 'Khai mạc Ngày Sách 2025'],
    ['Ngày hội', 'Ngày hội đọc sách ở trường tiểu học Châu Sơn'],
    ['Thư viện tỉnh mở cửa cả chủ nhật', 'Thư viện huyện tặng sách cho trẻ em'],
    ['', 'Đọc sách'],
    ['', ''],
  ])('not %s | %s', (one, other) => expect(alike(one, other)).toBe(0))
})

test('among 50,000 titles one is found in some milliseconds', () => {
  const index = createTitleIndex()
  const syllables = Array.from({ length: 1500 }, (_, i) => `t${i.toString(36)}`)
  const pick = (seed: number) => syllables[(seed * 7919 + ((seed * seed) % 1031)) % syllables.length]!
  for (let n = 0; n < 50_000; n++) {
    const words = Array.from({ length: 9 }, (_, place) => pick(n * 13 + place * 101))
    index.put({ id: String(n), type: 'articles', title: `ngày hội ${words.join(' ')} năm 2026` })
  }
  index.put({ id: 'sought', type: 'events', title: 'Ngày hội đọc sách ở thư viện tỉnh năm 2026' })
  const began = performance.now()
  const found = index.like('Ngày hội đọc sách thư viện tỉnh 2026', 5)
  const took = performance.now() - began
  expect(found).toEqual([{ id: 'sought', type: 'events' }])
  // Far above what it takes, far below what a scan with a comparison of every title would.
  expect(took).toBeLessThan(200)
})
