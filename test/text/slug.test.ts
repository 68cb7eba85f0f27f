import { describe, expect, test } from '@jest/globals'
import { isSlug, slugify } from '../../src/text/slug'

describe('slugify', () => {
  test.each([
    ['Đẩy mạnh học tập suốt đời', 'day-manh-hoc-tap-suot-doi'],
    ['Ðẩy mạnh học tập suốt ðời', 'day-manh-hoc-tap-suot-doi'],
    ['Đẩy mạnh học tập suốt đời'.normalize('NFD'), 'day-manh-hoc-tap-suot-doi'],
    ['ĐẨY MẠNH: “HỌC TẬP” – SUỐT ĐỜI!!!', 'day-manh-hoc-tap-suot-doi'],
    ['Quyết định 1373/QĐ-TTg', 'quyet-dinh-1373-qd-ttg'],
    ['Hòa Mạc', 'hoa-mac'],
    ['Hoà Mạc', 'hoa-mac'],
    ['  -- Ngày 21/4 📚 --  ', 'ngay-21-4'],
    ['𝐍𝐠𝐚̀𝐲 𝐡𝐨̣̂𝐢', 'ngay-hoi'],
    ['học_tập.số&AI', 'hoc-tap-so-ai'],
    ['học\u00ad\u200btập', 'hoctap'],
    ['Hà Nội 河內', 'ha-noi'],
    ['', ''],
    ['📚 …?!', ''],
    ['河內', ''],
  ])('%j', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  test('cuts a long title between words', () => {
    expect(slugify('Đẩy mạnh học tập suốt đời', 10)).toBe('day-manh')
    expect(slugify('Đẩy mạnh học tập suốt đời', 8)).toBe('day-manh')
    expect(slugify('Đẩy mạnh học tập suốt đời', 12)).toBe('day-manh-hoc')
  })

  test('cuts a word that alone is too long', () => {
    expect(slugify('x'.repeat(300))).toBe('x'.repeat(80))
  })

  test('gives at most 80 characters unless told otherwise, and always a slug', () => {
    const slug = slugify('Hội nghị tổng kết Đề án truyền thông về học tập suốt đời '.repeat(40))
    expect(slug.length).toBeGreaterThan(70)
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(isSlug(slug)).toBe(true)
  })
})

describe('isSlug', () => {
  test.each(['hoc-tap', 'a', '1373-qd-ttg', '2026'])('%s is one', (slug) => expect(isSlug(slug)).toBe(true))
  test.each(['', '-', 'học-tập', 'Hoc-tap', 'hoc--tap', '-hoc', 'hoc-', 'hoc tap', 'a/b', 'hoc_tap', 'a\n'])(
    '%j is none',
    (text) => expect(isSlug(text)).toBe(false),
  )
})
