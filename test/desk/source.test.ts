import { describe, expect, test } from '@jest/globals'
import { hashOf, sourceOf } from '../../src/desk/source'

const ARTICLE = {
  id: '1',
  title: 'Một bài',
  slug: 'mot-bai',
  summary: 'Tóm tắt.',
  topics: ['t1', 't2'],
  organisation: 'o1',
  authors: ['Nguyễn Thị Hằng'],
  featured: false,
  body: { root: { type: 'root', children: [{ type: 'upload', id: 'node-1', value: 'm1' }] } },
}
const hash = (changes: Record<string, unknown> = {}) => hashOf(sourceOf('articles', { ...ARTICLE, ...changes }))
const story = (people: unknown) => hashOf(sourceOf('stories', { ...ARTICLE, people }))

describe('the hash of a version', () => {
  test.each<[string, Record<string, unknown>]>([
    ['absent or null', { place: null, cover: null, edition: undefined }],
    ['absent or an empty list', { documents: [] }],
    ['absent or empty text', { kind: '' }],
    ['absent or a group of nothing', { source: { name: null, url: '' } }],
    ['a field nobody publishes', { updatedAt: '2026-01-01', desk: '1', note: 'Chỉ để trong nhà' }],
    ['the order of the fields', Object.fromEntries(Object.entries(ARTICLE).reverse())],
  ])('is the same whatever the database makes of it: %s', (_name, changes) => {
    expect(hash(changes)).toBe(hash())
  })

  test.each<[string, Record<string, unknown>]>([
    ['a title', { title: 'Một bài khác' }],
    ['a space', { title: 'Một  bài' }],
    ['the order of topics', { topics: ['t2', 't1'] }],
    ['a topic less', { topics: ['t1'] }],
    ['a checkbox', { featured: true }],
    ['a place', { place: 'p1' }],
    [
      'another picture in the body',
      { body: { root: { type: 'root', children: [{ type: 'upload', id: 'node-1', value: 'm2' }] } } },
    ],
    ['the English title', { english: { title: 'An article' } }],
  ])('is another after a real change: %s', (_name, changes) => {
    expect(hash(changes)).not.toBe(hash())
  })

  test('row ids of lists do not count, their rows and order do', () => {
    const rows = [
      { id: 'row-1', name: 'Cô Mơ', role: null },
      { id: 'row-2', name: 'Bác Thọ' },
    ]
    expect(story(rows)).toBe(
      story([
        { id: 'other', name: 'Cô Mơ' },
        { name: 'Bác Thọ', role: '' },
      ]),
    )
    expect(story(rows)).not.toBe(story([...rows].reverse()))
    expect(story(rows)).not.toBe(story([{ name: 'Cô Mơ', role: 'Giáo viên' }, { name: 'Bác Thọ' }]))
  })

  test('a moment is the same as text or as a date', () => {
    const event = (startsAt: unknown) => hashOf(sourceOf('events', { ...ARTICLE, startsAt }))
    expect(event(new Date('2026-04-21T01:00:00Z'))).toBe(event('2026-04-21T01:00:00.000Z'))
    expect(event('2026-04-21T01:00:00.000Z')).not.toBe(event('2026-04-21T02:00:00.000Z'))
  })

  test('what was tidied once stays as it is', () => {
    const source = sourceOf('articles', { ...ARTICLE, documents: [], place: null })
    expect(sourceOf('articles', source)).toEqual(source)
  })
})
