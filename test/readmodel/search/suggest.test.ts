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

  test('offers only what finds something under the same filters and was not withdrawn', () => {
    const entries = articles('Học tập', 'Khuyến tài')
    const read = model.of(entries)
    expect(suggestion(read, 'hocc', { topic: ['t0'] })).toBe('học')
    expect(suggestion(read, 'hocc', { topic: ['t1'] })).toBeNull()
    read.apply([ledger().withdrawal(entries[0]!, { seq: 3 })])
    expect(suggestion(read, 'hocc')).toBeNull()
  })
})
