import { describe, expect, test } from '@jest/globals'
import type { TombstoneQuery } from '../../src/readmodel/read-model'
import { ledger, ref } from '../support/entries'
import { models } from '../support/model'

const model = models()
const EVER = '2026-01-01T00:00:00.000Z'

describe('tombstones', () => {
  test('tell what was taken back, latest first, with its last public form and why', () => {
    const build = ledger()
    const [a, b] = [build.article({ slug: 'a', title: 'Một' }), build.article({ slug: 'b' })]
    const notice = { kind: 'notice', reason: 'Đang kiểm tra' } as const
    const read = model.of([
      a,
      b,
      build.article({ slug: 'c' }),
      build.withdrawal(a, { at: '2026-04-03T00:00:00.000Z', withdrawal: notice }),
      build.withdrawal(b, { at: '2026-04-04T00:00:00.000Z' }),
    ])
    const found = read.tombstones({ types: ['articles'], since: EVER })
    expect(found.map(({ item, seq }) => [item.id, seq])).toEqual([
      ['id-b', 5],
      ['id-a', 4],
    ])
    expect(found[1]).toMatchObject({
      at: '2026-04-03T00:00:00.000Z',
      withdrawal: notice,
      item: { title: 'Một', version: 1, body: { html: '', text: '' } },
    })
  })

  test('reach back to the time that was asked for, and only over the types', () => {
    const build = ledger()
    const [a, b, story] = [build.article({ slug: 'a' }), build.article({ slug: 'b' }), build.story({ slug: 'c' })]
    const read = model.of([
      a,
      b,
      story,
      build.withdrawal(a, { at: '2026-04-03T00:00:00.000Z' }),
      build.withdrawal(b, { at: '2026-04-03T00:00:00.001Z' }),
      build.withdrawal(story, { at: '2026-04-05T00:00:00.000Z' }),
    ])
    const ids = (query: TombstoneQuery) => read.tombstones(query).map(({ item }) => item.id)
    expect(ids({ types: ['articles'], since: '2026-04-03T00:00:00.001Z' })).toEqual(['id-b'])
    expect(ids({ types: ['articles', 'stories'], since: EVER })).toEqual(['id-c', 'id-b', 'id-a'])
    expect(ids({ types: ['events'], since: EVER })).toEqual([])
  })

  test('can be narrowed to what the item was about when it was taken back', () => {
    const build = ledger()
    const first = build.event({ slug: 'a', topics: [ref('cu')], organisation: ref('thu-vien'), edition: ref('ky') })
    const second = build.update(first, { topics: [ref('moi'), ref('moi-nua')] })
    const read = model.of([first, second, build.withdrawal(second)])
    const count = (about: Partial<TombstoneQuery>) =>
      read.tombstones({ types: ['events'], since: EVER, ...about }).length
    expect(count({ topic: 'id-moi' })).toBe(1)
    expect(count({ topic: 'id-moi', edition: 'id-ky', organisation: 'id-thu-vien' })).toBe(1)
    // The id of one is the beginning of another's.
    expect(count({ topic: 'id-mo' })).toBe(0)
    expect(count({ topic: 'id-cu' })).toBe(0)
    expect(count({ topic: 'id-moi', edition: 'id-khac' })).toBe(0)
    expect(count({ organisation: 'id-ky' })).toBe(0)
  })

  test('are gone once the item is public again', () => {
    const build = ledger()
    const first = build.article({ slug: 'a' })
    const read = model.of([first, build.withdrawal(first)])
    read.apply([build.update(first, { action: 'publish' })])
    expect(read.tombstones({ types: ['articles'], since: EVER })).toEqual([])
    expect(read.find('articles', 'a')).toMatchObject({ is: 'public' })
  })
})

describe('the pages of the site', () => {
  test('are the public items without a page of their own elsewhere, in the order of publication', () => {
    const build = ledger()
    const gone = build.article({ slug: 'go' })
    const read = model.of([
      build.topic({ slug: 'chu-de' }),
      build.article({ slug: 'moi', publishedAt: '2026-04-03T00:00:00.000Z', updatedAt: '2026-04-09T00:00:00.000Z' }),
      build.event({ slug: 'cu', title: 'Hội sách', publishedAt: '2026-03-01T00:00:00.000Z' }),
      build.story({ slug: 'cong', portalUrl: 'https://cong.example/tin/cong' }),
      gone,
      build.withdrawal(gone),
    ])
    expect(read.sitePages({ offset: 0, limit: 10 })).toEqual({
      total: 2,
      pages: [
        {
          type: 'events',
          slug: 'cu',
          title: 'Hội sách',
          publishedAt: '2026-03-01T00:00:00.000Z',
          updatedAt: '2026-04-02T03:04:05.678Z',
        },
        expect.objectContaining({ slug: 'moi', updatedAt: '2026-04-09T00:00:00.000Z' }),
      ],
    })
    expect(read.sitePages({ offset: 1, limit: 1 }).pages.map(({ slug }) => slug)).toEqual(['moi'])
  })
})
