import { describe, expect, test } from '@jest/globals'
import { PUBLIC_TYPES } from '../../../src/ledger/entry'
import type { ReadModel } from '../../../src/readmodel/read-model'
import { ledger, ref } from '../../support/entries'
import { models } from '../../support/model'

const model = models()
const suggestion = (read: ReadModel, q: string, query = {}) =>
  read.search({ q, types: [...PUBLIC_TYPES], limit: 20, ...query }).didYouMean

function articles(...titles: string[]) {
  const build = ledger()
  return titles.map((title, index) =>
    build.article({ slug: `bai-${index}`, title, summary: 'Tóm tắt.', topics: [ref(`t${index}`)] }),
  )
}

describe('did you mean', () => {
  test.each([
    ['hocc tap', 'học tập'],
    ['hco tap', 'học tập'],
    ['hocj taapj', 'học tập'],
    ['thu vein', 'thư viện'],
    ['khuyen hocj', 'khuyến học'],
    ['"hoc tapp"', 'học tập'],
    // A space is missing.
    ['hoctap', 'học tập'],
    ['hoctap suot doi', 'học tập suốt đời'],
    ['thuvien', 'thư viện'],
    ['thưviện', 'thư viện'],
    // Each is a word, but they never stand together.
    ['duy hien', 'duy tiên'],
  ])('%s: %s', (q, meant) => {
    const read = model.of(articles('Học tập suốt đời', 'Khuyến học ở Duy Tiên', 'Thư viện hiện đại', 'Ngọc Hiển'))
    expect(suggestion(read, q)).toBe(meant)
  })

  test('is silent when enough is found, when nothing is near, and for numbers', () => {
    const read = model.of(articles('Học tập', 'Học tập', 'Học tập'))
    expect(suggestion(read, 'hoc tap')).toBeNull()
    expect(suggestion(read, 'zzzzzz')).toBeNull()
    expect(suggestion(read, '1374/QĐ-TTg')).toBeNull()
    expect(suggestion(read, '???')).toBeNull()
    expect(suggestion(read, 'hocc '.repeat(12))).toBeNull()
  })

  describe('hỏi for ngã, or the other way round', () => {
    const titles = [
      'Kỹ năng số cho mọi người',
      'Lớp kỹ năng số đầu tiên',
      'Lễ kỷ niệm, năng lượng, con số',
      'Thế kỷ mới',
      'Đội sửa chữa sách cũ',
      'Nghỉ hè bổ ích',
      'Lý Nhân mở thư viện',
      'Vở kịch',
    ]

    test.each([
      ['kỷ năng số', 'kỹ năng số'],
      ['kỉ năng số', 'kỹ năng số'],
      ['kĩ năng', 'kỹ năng'],
      ['lớp kỷ năng', 'lớp kỹ năng'],
      ['"kỷ năng số"', 'kỹ năng số'],
      ['sữa chửa', 'sửa chữa'],
      ['sữa chữa sách củ', 'sửa chữa sách cũ'],
      ['nghĩ hè', 'nghỉ hè'],
      ['bỗ ích', 'bổ ích'],
      ['lí nhân', 'lý nhân'],
      ['vỡ', 'vở'],
      // Right as they are.
      ['kỹ năng số', null],
      ['kỷ niệm', null],
      ['thế kỷ', null],
      ['sửa chữa', null],
      ['sách cũ', null],
      ['mở thư viện', null],
      // Without accents any are meant, so that only i and y can be wrong.
      ['ki nang so', 'kỹ năng số'],
      ['li nhan', 'lý nhân'],
      ['ky nang so', null],
    ])('%s: %s', (q, meant) => {
      expect(suggestion(model.of(articles(...titles)), q)).toBe(meant)
    })

    test('is told however many items have the words in other accents, but not when some have them as typed', () => {
      const many = Array.from({ length: 9 }, (_, index) => `Kỹ năng ${index}`)
      expect(suggestion(model.of(articles(...many)), 'kỷ năng')).toBe('kỹ năng')
      expect(suggestion(model.of(articles(...many, 'Sổ kỷ năng')), 'kỷ năng')).toBe('kỹ năng')
      const both = [...many, 'Kỷ năng a', 'Kỷ năng b', 'Kỷ năng c']
      expect(suggestion(model.of(articles(...both)), 'kỷ năng')).toBeNull()
    })

    test('is told only of what the same filters let through', () => {
      const read = model.of(articles('Kỹ năng số', 'Con số'))
      expect(suggestion(read, 'kỷ năng', { topic: ['t0'] })).toBe('kỹ năng')
      expect(suggestion(read, 'kỷ năng', { topic: ['t1'] })).toBeNull()
    })
  })

  test('offers only what finds something under the same filters and was not withdrawn', () => {
    const entries = articles('Học tập', 'Khuyến tài')
    const read = model.of(entries)
    expect(suggestion(read, 'hocc', { topic: ['t0'] })).toBe('học')
    expect(suggestion(read, 'hocc', { topic: ['t1'] })).toBeNull()
    read.apply([ledger().withdrawal(entries[0]!, { seq: 3 })])
    expect(suggestion(read, 'hocc')).toBeNull()
  })
})
