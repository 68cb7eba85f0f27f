import { describe, expect, test } from '@jest/globals'
import { ledger } from '../support/entries'
import { models } from '../support/model'

const model = models()
const build = ledger()
const entries = [
  build.article({ slug: 'hoc-tap', title: 'Đẩy mạnh học tập suốt đời', summary: 'Theo Quyết định 1373/QĐ-TTg.' }),
  build.article({
    slug: 'duy-tien',
    title: 'Thị xã Duy Tiên mở tuần lễ đọc sách',
    summary: 'Cán bộ, đảng viên nêu gương.',
  }),
]
const search = (q: string) =>
  model
    .of(entries)
    .list({ type: 'articles', limit: 10, q })
    .items.map(({ slug }) => slug)

describe('search in a list', () => {
  test.each([
    ['học tập', ['hoc-tap']],
    ['hoc tap', ['hoc-tap']],
    ['Duy Tien', ['duy-tien']],
    ['dang', ['duy-tien']],
    ['ĐẢNG', ['duy-tien']],
    ['1373/QĐ-TTg', ['hoc-tap']],
    ['tuan le doc s', ['duy-tien']],
    ['le tuan', ['duy-tien']],
    ['hoc duy', []],
    ['t le', []],
    ['???', []],
  ])('%s', (q, expected) => {
    expect(search(q)).toEqual(expected)
  })

  test.each([
    '"',
    "'",
    '*',
    '^hoc',
    'hoc*',
    'hoc AND',
    'NOT',
    'OR OR',
    'NEAR(hoc tap, 2)',
    'words:hoc',
    'tags:x',
    '-hoc',
    '(hoc',
    'hoc)',
    '{words}: hoc',
    "'; DROP TABLE items; --",
    'hoc\u0000tap',
    '\uD800',
    '%',
    '_',
    'hoc + tap',
    '🙂',
    'ạ'.repeat(500),
    'a '.repeat(300),
  ])('hostile query %j is only words', (q) => {
    expect(() => search(q)).not.toThrow()
    expect(search('hoc tap')).toEqual(['hoc-tap'])
  })

  test('a changed text is found by its new words only, a withdrawn one not at all', () => {
    const [first, second] = entries
    const read = model.of(entries)
    const q = (text: string) => read.list({ type: 'articles', limit: 10, q: text }).items.length
    read.apply([build.update(first!, { title: 'Mới', search: 'khuyen tai' }), build.withdrawal(second!)])
    expect([q('khuyen tai'), q('hoc tap'), q('duy tien')]).toEqual([1, 0, 0])
  })

  test('so it is when all of it arrives at once', () => {
    const own = ledger()
    const [one, other, moved] = ['mot', 'hai', 'ba'].map((slug) => own.article({ slug, search: `truoc ${slug}` }))
    const read = model.of([
      ...[one!, other!, moved!],
      own.update(one!, { search: 'sau mot' }),
      own.withdrawal(other!),
      // Another place in the lists, and in the index.
      own.update(moved!, { search: 'sau ba', publishedAt: '2026-05-01T00:00:00.000Z' }),
    ])
    const q = (text: string) => read.list({ type: 'articles', limit: 10, q: text }).items.map(({ slug }) => slug)
    expect([q('truoc'), q('sau')]).toEqual([[], ['ba', 'mot']])
  })
})
