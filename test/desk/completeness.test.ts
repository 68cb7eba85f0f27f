import { describe, expect, test } from '@jest/globals'
import { missingFor } from '../../src/desk/completeness'
import { ITEM_TYPES, type ItemType } from '../../src/ledger/entry'
import type { MediaDoc, Resolved, Target } from '../../src/desk/snapshot/resolve'
import { type Source, sourceOf } from '../../src/desk/source'
import { body } from '../support/desk'

const target = (id: string): [string, Target] => [id, { id, type: 'topics', slug: id, source: { name: id } }]
const NOBODY: Resolved['gate'] = { people: [], channels: [], today: '2026-04-21' }
const resolved = (pictures: Resolved['pictures'] = []): Resolved => ({
  published: new Map(['t', 'o', 'ob'].map(target)),
  media: new Map(),
  pictures,
  gate: NOBODY,
})
const COMPLETE: Source = {
  title: 'Một bài',
  summary: 'Tóm tắt.',
  body: body('Một đoạn.'),
  topics: ['t'],
  organisation: 'o',
  startsAt: '2026-04-21T01:00:00.000Z',
  observance: 'ob',
  year: 2026,
  issuer: 'Thủ tướng Chính phủ',
  people: [{ name: 'Nguyễn Thị Mơ', illustration: true }],
}
const fieldsOf = (type: ItemType, source: Source, found = resolved()) =>
  missingFor(type, source, found).map(({ field }) => field)
const PICTURE: MediaDoc = {
  id: 'm',
  filename: 'sach.jpg',
  mimeType: 'image/jpeg',
  filesize: 1,
  alt: 'Kệ sách',
  caption: 'Góc đọc',
  credit: 'Thư viện',
  licence: 'CC BY 4.0',
}

describe('what is missing before publication', () => {
  test.each(ITEM_TYPES)('nothing, when %s are complete', (type) => {
    expect(missingFor(type, COMPLETE, resolved())).toEqual([])
  })

  test.each<[ItemType, string[]]>([
    ['articles', ['title', 'summary', 'body', 'topics', 'organisation']],
    ['stories', ['title', 'summary', 'body', 'topics', 'organisation', 'people']],
    ['events', ['title', 'summary', 'startsAt', 'topics', 'organisation']],
    ['editions', ['title', 'summary', 'observance', 'year']],
    ['documents', ['title', 'summary', 'issuer']],
  ])('%s without anything are told everything at once, in the order of the form', (type, fields) => {
    expect(fieldsOf(type, {})).toEqual(fields)
  })

  test('blanks and an empty editor count as nothing', () => {
    const blank = { ...COMPLETE, title: '  ', summary: '', body: body(''), topics: [] }
    expect(fieldsOf('articles', blank)).toEqual(['title', 'summary', 'body', 'topics'])
    expect(fieldsOf('articles', sourceOf('articles', blank))).toEqual(['title', 'summary', 'body', 'topics'])
  })

  test('each message says in both languages what to do', () => {
    for (const type of ITEM_TYPES) {
      for (const { message } of missingFor(type, {}, resolved())) {
        expect(message.vi).toMatch(/^Chưa .+\.$/)
        expect(message.en).toMatch(/^(The|Choose) .+\.$/)
      }
    }
  })

  test('reference data that is gone has to be chosen anew', () => {
    const source = { ...COMPLETE, topics: ['t', 'gone'], organisation: 'gone', place: 'gone' }
    expect(fieldsOf('articles', source)).toEqual(['topics', 'organisation', 'place'])
    expect(missingFor('articles', source, resolved())[0]!.message.vi).toBe(
      'Một chủ đề đã chọn không còn. Hãy chọn lại.',
    )
  })

  test('a picture needs alt text, caption, credit and licence, wherever it stands', () => {
    const bare = { ...PICTURE, alt: null, caption: ' ', licence: undefined }
    const missing = missingFor(
      'articles',
      COMPLETE,
      resolved([
        { field: 'cover', media: bare, override: {} },
        { field: 'body', media: { ...PICTURE, credit: '' }, override: {} },
      ]),
    )
    expect(missing.map(({ field, message }) => [field, message.vi])).toEqual([
      ['cover', 'Ảnh bìa thiếu mô tả ảnh, chú thích, giấy phép sử dụng. Bấm vào ảnh để bổ sung.'],
      ['body', 'Ảnh sach.jpg trong bài thiếu nguồn ảnh. Bấm vào ảnh để bổ sung.'],
    ])
    expect(missing[0]!.message.en).toBe('The cover image needs alt text, a caption, a licence.')
    expect(missingFor('articles', COMPLETE, resolved([{ field: 'cover', media: PICTURE, override: {} }]))).toEqual([])
  })

  test('what an item says about its own use of a picture counts', () => {
    expect(
      fieldsOf(
        'articles',
        COMPLETE,
        resolved([{ field: 'cover', media: { ...PICTURE, caption: null }, override: { caption: 'Tại chỗ' } }]),
      ),
    ).toEqual([])
  })

  test('a picture that left the library is named', () => {
    expect(fieldsOf('articles', COMPLETE, resolved([{ field: 'cover', media: undefined, override: {} }]))).toEqual([
      'cover',
    ])
  })
})
