import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry'
import type { ListQuery, ReadModel } from '../../src/readmodel/read-model'
import { ledger, ref } from '../support/entries'
import { models } from '../support/model'

const model = models()
const slugs = (from: ReadModel, query: Omit<ListQuery, 'limit'> & { limit?: number }) =>
  from.list({ limit: 100, ...query }).items.map(({ slug }) => slug)

/** An article a minute: minute 0 is the oldest. */
const minute = (index: number) => new Date(Date.UTC(2026, 3, 1, 0, index)).toISOString()

function articles(count: number): { build: ReturnType<typeof ledger>; entries: Entry[] } {
  const build = ledger()
  return {
    build,
    entries: Array.from({ length: count }, (_, i) => build.article({ slug: `bai-${i}`, publishedAt: minute(i) })),
  }
}

describe('order', () => {
  test('articles come newest first, to the millisecond', () => {
    const build = ledger()
    const at = (ms: number) => `2026-04-01T00:00:00.${String(ms).padStart(3, '0')}Z`
    const read = model.of([2, 1, 3].map((ms) => build.article({ slug: `bai-${ms}`, publishedAt: at(ms) })))
    expect(slugs(read, { type: 'articles' })).toEqual(['bai-3', 'bai-2', 'bai-1'])
  })

  test('events come soonest first, from those that still last', () => {
    const build = ledger()
    const event = (slug: string, startsAt: string, endsAt: string) => build.event({ slug, startsAt, endsAt })
    const read = model.of(
      [
        event('thang-sau', '2026-06-01T01:00:00Z', '2026-06-01T02:00:00Z'),
        event('da-qua', '2026-04-21T01:00:00Z', '2026-04-21T04:00:00Z'),
        event('trien-lam', '2026-03-01T01:00:00Z', '2026-05-30T04:00:00Z'),
        event('hom-nay', '2026-05-01T01:00:00Z', '2026-05-01T03:00:00Z'),
      ],
      () => new Date('2026-05-01T02:00:00Z'),
    )
    expect(slugs(read, { type: 'events' })).toEqual(['trien-lam', 'hom-nay', 'thang-sau'])
    // 21/4 in Vietnam: days are its own, and events count by when they take place.
    expect(slugs(read, { type: 'events', from: '2026-04-21', to: '2026-04-21' })).toEqual(['trien-lam', 'da-qua'])
    expect(slugs(read, { type: 'events', to: '2026-04-30' })).toEqual(['trien-lam', 'da-qua'])
    expect(slugs(read, { type: 'events', from: '2026-05-31' })).toEqual(['thang-sau'])
  })

  test('topics follow the plan, places the Vietnamese alphabet, documents their date, editions their year', () => {
    const build = ledger()
    const read = model.of([
      build.topic({ slug: 'sau', order: 2 }),
      build.topic({ slug: 'truoc', order: 1 }),
      ...['Đạo Lý', 'Duy Tiên', 'An Nội', 'Ân Thi', 'Phường 10', 'Phường 2'].map((name, i) =>
        build.place({ slug: `p${i}`, name }),
      ),
      build.document({ slug: 'cu', issuedOn: '2007-04-13' }),
      build.document({ slug: 'chua-co-ngay', issuedOn: null }),
      build.document({ slug: 'moi', issuedOn: '2021-07-30' }),
      build.edition({ slug: 'nam-2025', year: 2025 }),
      build.edition({ slug: 'nam-2026', year: 2026 }),
    ])
    expect(slugs(read, { type: 'topics' })).toEqual(['truoc', 'sau'])
    expect(read.list({ type: 'places', limit: 9 }).items.map((item) => 'name' in item && item.name)).toEqual([
      'An Nội',
      'Ân Thi',
      'Duy Tiên',
      'Đạo Lý',
      'Phường 2',
      'Phường 10',
    ])
    expect(slugs(read, { type: 'documents' })).toEqual(['moi', 'cu', 'chua-co-ngay'])
    expect(slugs(read, { type: 'editions' })).toEqual(['nam-2026', 'nam-2025'])
  })
})

describe('pages', () => {
  test('neither skip nor repeat while items are published, updated and withdrawn between them', () => {
    const { build, entries } = articles(25)
    const read = model.of(entries)
    const seen: string[] = []
    let cursor: string | undefined
    for (let page = 0; page < 10; page++) {
      const found = read.list({ type: 'articles', limit: 5, cursor })
      seen.push(...found.items.map(({ slug }) => slug))
      if (found.cursor === null) break
      cursor = found.cursor
      read.apply([
        build.article({ slug: `moi-${page}`, publishedAt: minute(1000 + page) }),
        // The last one read goes away, one not read yet changes.
        build.withdrawal(entries[24 - page * 5 - 4] as Entry),
        build.update(entries[page] as Entry, { title: 'Đã sửa' }),
      ])
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, i) => `bai-${24 - i}`))
  })

  test('items of the same instant are all there, once, over several pages', () => {
    const build = ledger()
    const read = model.of(Array.from({ length: 50 }, (_, i) => build.article({ slug: `bai-${i}` })))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = read.list({ type: 'articles', limit: 7, cursor })
      seen.push(...page.items.map(({ slug }) => slug))
      cursor = page.cursor ?? undefined
    } while (cursor)
    expect(seen).toHaveLength(50)
    expect(new Set(seen).size).toBe(50)
  })

  test('every node has the same order, whatever it has seen come and go', () => {
    const build = ledger()
    const entries = Array.from({ length: 40 }, (_, i) => build.article({ slug: `bai-${i}` }))
    const one = model.of(entries)
    const passing = [build.article({ slug: 'tam-thoi', seq: 901 }), build.article({ slug: 'khac', seq: 902 })]
    const other = model.of([...passing, ...[...entries].reverse(), ...passing.map((entry) => build.withdrawal(entry))])
    const first = one.list({ type: 'articles', limit: 15 })
    const rest = other.list({ type: 'articles', limit: 100, cursor: first.cursor ?? '' })
    expect([...first.items, ...rest.items].map(({ slug }) => slug)).toEqual(slugs(one, { type: 'articles' }))
  })

  test('names are paged as well, and filters hold on every page', () => {
    const build = ledger()
    const places = Array.from({ length: 9 }, (_, i) =>
      build.place({ slug: `xa-${i}`, name: 'Xã Tân', kind: i % 2 ? 'commune' : 'ward' }),
    )
    const read = model.of(places)
    const first = read.list({ type: 'places', limit: 3, kind: ['ward'] })
    const second = read.list({ type: 'places', limit: 3, kind: ['ward'], cursor: first.cursor ?? '' })
    expect([...first.items, ...second.items].map(({ slug }) => slug).sort()).toEqual([
      'xa-0',
      'xa-2',
      'xa-4',
      'xa-6',
      'xa-8',
    ])
    expect(second.cursor).toBeNull()
  })

  test('a cursor of another type, or made up, is refused', () => {
    const read = model.of(articles(3).entries)
    const { cursor } = read.list({ type: 'articles', limit: 1 })
    expect(() => read.list({ type: 'stories', limit: 1, cursor: cursor ?? '' })).toThrow(RangeError)
    expect(() => read.list({ type: 'articles', limit: 1, cursor: 'bịa' })).toThrow(RangeError)
  })
})

describe('filters', () => {
  const build = ledger()
  const entries = [
    build.topic({ slug: 'tu-hoc', name: 'Tự học' }),
    build.place({ slug: 'phu-ly', name: 'Phủ Lý', lineage: ['id-phu-ly'] }),
    build.observance({ slug: 'ngay-sach', name: 'Ngày Sách' }),
    build.edition({ slug: 'ngay-sach-2026', observance: ref('ngay-sach') }),
    build.article({ slug: 'a', topics: [ref('tu-hoc')], organisation: ref('so'), kind: 'guide', featured: true }),
    build.article({
      slug: 'b',
      topics: [ref('doc-sach')],
      place: { ...ref('ha-nam-moi'), lineage: ['id-ha-nam-moi', 'id-phu-ly'] },
    }),
    build.article({ slug: 'c', topics: [ref('tu-hoc'), ref('doc-sach')], edition: ref('ngay-sach-2026') }),
    build.article({
      slug: 'd',
      english: { title: 'Books', summary: 'On books', body: { html: '', text: '' } },
      publishedAt: '2025-12-31T17:00:00Z',
    }),
  ]
  const found = (query: Omit<ListQuery, 'limit' | 'type'>) =>
    slugs(model.of(entries), { type: 'articles', ...query }).sort()

  test.each<[string, Omit<ListQuery, 'limit' | 'type'>, string[]]>([
    ['topic by id', { topic: ['id-tu-hoc'] }, ['a', 'c']],
    ['topic by slug', { topic: ['tu-hoc'] }, ['a', 'c']],
    ['any of several', { topic: ['id-tu-hoc', 'doc-sach'] }, ['a', 'b', 'c']],
    ['several filters', { topic: ['tu-hoc'], organisation: ['so'] }, ['a']],
    ['place by a predecessor’s slug', { place: ['phu-ly'] }, ['b']],
    ['edition', { edition: ['ngay-sach-2026'] }, ['c']],
    ['observance, through its editions', { observance: ['ngay-sach'] }, ['c']],
    ['an observance without editions', { observance: ['tuan-le'] }, []],
    ['kind', { kind: ['guide', 'result'] }, ['a']],
    ['featured', { featured: true }, ['a']],
    ['not featured', { featured: false }, ['b', 'c', 'd']],
    ['with an English version', { lang: 'en' }, ['d']],
    ['from a day in Vietnam', { from: '2026-01-01', to: '2026-01-01' }, ['d']],
    ['before it', { to: '2025-12-31' }, []],
    ['something unknown', { topic: ['khong-co'] }, []],
  ])('%s', (_name, query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  test('a former slug of a topic still filters, and editions are found by observance', () => {
    const [topic] = entries
    const read = model.of(entries)
    read.apply([build.update(topic as Entry, { seq: 1000, slug: 'tu-hoc-thanh-tai' })])
    expect(slugs(read, { type: 'articles', topic: ['tu-hoc'] }).sort()).toEqual(['a', 'c'])
    expect(slugs(read, { type: 'articles', topic: ['tu-hoc-thanh-tai'] }).sort()).toEqual(['a', 'c'])
    expect(slugs(read, { type: 'editions', observance: ['ngay-sach'] })).toEqual(['ngay-sach-2026'])
  })
})
