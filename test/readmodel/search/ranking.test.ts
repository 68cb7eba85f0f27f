import { describe, expect, test } from '@jest/globals'
import { PUBLIC_TYPES, type Entry } from '../../../src/ledger/entry'
import type { ReadModel, SearchQuery } from '../../../src/readmodel/read-model'
import { ledger, ref } from '../../support/entries'
import { models } from '../../support/model'

const model = models()
const day = (index: number) => new Date(Date.UTC(2026, 3, index, 5)).toISOString()
const search = (read: ReadModel, q: string, query: Partial<SearchQuery> = {}) =>
  read.search({ q, types: [...PUBLIC_TYPES], limit: 50, ...query })
const slugs = (read: ReadModel, q: string, query: Partial<SearchQuery> = {}) =>
  search(read, q, query).found.map(({ item }) => item.slug)

/** One article a title, the first the oldest; slugs a, b, c ... */
function titled(...titles: string[]): Entry[] {
  const build = ledger()
  return titles.map((title, index) =>
    build.article({ slug: String.fromCharCode(97 + index), title, summary: 'Tóm tắt.', publishedAt: day(index + 1) }),
  )
}

describe('a search', () => {
  test('finds items of every type and reference data alike', () => {
    const build = ledger()
    const read = model.of([
      build.article({ slug: 'article', title: 'Duy Tiên đọc sách' }),
      build.story({ slug: 'story', title: 'Người thầy ở Duy Tiên' }),
      build.event({ slug: 'event', title: 'Ngày hội sách Duy Tiên' }),
      build.edition({ slug: 'edition', title: 'Tuần lễ tại Duy Tiên' }),
      build.document({ slug: 'document', title: 'Kế hoạch của Duy Tiên' }),
      build.topic({ slug: 'topic', name: 'Chuyện Duy Tiên' }),
      build.organisation({ slug: 'organisation', name: 'Thư viện Duy Tiên' }),
      build.place({ slug: 'place', name: 'Duy Tiên' }),
      build.observance({ slug: 'observance', name: 'Hội làng Duy Tiên' }),
    ])
    expect(slugs(read, 'duy tien').sort()).toEqual(
      ['article', 'document', 'edition', 'event', 'observance', 'organisation', 'place', 'story', 'topic'].sort(),
    )
    expect(slugs(read, 'duy tien', { types: ['events', 'stories'] }).sort()).toEqual(['event', 'story'])
  })

  test.each([
    ['hoc tap', 'Đẩy mạnh học tập'],
    ['Duy Tien', 'Thị xã Duy Tiên'],
    ['dang', 'Nghị quyết của Đảng'],
    ['ĐẢNG', 'Cán bộ, đảng viên'],
    ['hoà', 'Thị trấn Hòa Bình'],
    ['thuý', 'Cô giáo Thúy'],
    ['ho\u0323c ta\u0323p', 'Học tập suốt đời'],
    ['hoc t', 'Học tập suốt đời'],
    ['truye', 'Truyền thông về học tập'],
    ['“suốt đời', 'Học tập suốt đời'],
  ])('%s finds %s', (q, title) => {
    expect(slugs(model.of(titled('Chuyện khác', title)), q)).toEqual(['b'])
  })

  test.each([
    '"',
    '*',
    '^hoc',
    'NOT',
    'OR OR',
    'NEAR(hoc tap, 2)',
    'words:hoc',
    'tags:x',
    '(hoc',
    '"hoc" "',
    "';--",
    '\uD800',
    '🙂',
    'a '.repeat(100),
    '1/'.repeat(100),
  ])('hostile query %j is only words', (q) => {
    const read = model.of(titled('Học tập suốt đời'))
    expect(() => search(read, q)).not.toThrow()
    expect(slugs(read, 'hoc tap')).toEqual(['a'])
  })

  test('a withdrawn item is not found, a changed one by its new words only', () => {
    const entries = titled('Học tập suốt đời', 'Học tập ở nhà')
    const read = model.of(entries)
    const build = ledger()
    read.apply([
      build.withdrawal(entries[0]!, { seq: 3 }),
      build.update(entries[1]!, { seq: 4, title: 'Khuyến tài', search: 'khuyen tai' }),
    ])
    expect([slugs(read, 'hoc tap'), slugs(read, 'khuyen tai')]).toEqual([[], ['b']])
  })
})

/** Articles of one ledger, published on the days of these numbers. */
function dated() {
  const build = ledger()
  return (slug: string, index: number, title: string, summary = 'Tóm tắt.') =>
    build.article({ slug, title, summary, publishedAt: day(index) })
}

describe('the order', () => {
  test('accents as typed come first, even in the text, then the rest; each with titles first, then the newest', () => {
    const one = dated()
    const read = model.of([
      one('old-title', 1, 'Chi bộ Đảng'),
      one('text', 2, 'Tin', 'Đảng viên nêu gương.'),
      one('other-title', 5, 'Đăng ký mượn sách'),
      one('other-text', 6, 'Tin', 'Dáng đứng'),
      one('new-title', 3, 'Đảng và mùa xuân'),
    ])
    expect(slugs(read, 'đảng')).toEqual(['new-title', 'old-title', 'text', 'other-title', 'other-text'])
    expect(slugs(read, 'dang')).toEqual(['other-title', 'new-title', 'old-title', 'other-text', 'text'])
  })

  test.each([
    ['few', 0],
    ['many', 100],
  ])(
    'a word of several syllables comes where they stand in a row, in titles first, before where they are apart (%s)',
    (_, more) => {
      const one = dated()
      const read = model.of([
        one('row-title', 1, 'Nhớ Bác Hồ'),
        one('row-text', 2, 'Tin', 'Thư của Bác Hồ gửi học sinh.'),
        one('apart-title', 3, 'Hồ sơ của bác sĩ'),
        one('apart-text', 4, 'Tin', 'Bác nông dân bên hồ.'),
        one('other-row-title', 5, 'Bạc hố'),
        one('other-row-text', 6, 'Tin', 'Tên là bắc hồ.'),
        one('other-apart-title', 7, 'Hổ ở phía Bắc'),
        ...Array.from({ length: more }, (__, index) => one(`apart-${index}`, 8 + index, 'Tin', 'Hộ ông Bắc.')),
      ])
      const exact = ['row-title', 'row-text', 'apart-title', 'apart-text']
      expect(slugs(read, 'bác hồ').slice(0, 7)).toEqual([
        ...exact,
        'other-row-title',
        'other-row-text',
        'other-apart-title',
      ])
      expect(slugs(read, 'bac ho').slice(0, 6)).toEqual([
        'other-row-title',
        'row-title',
        'other-row-text',
        'row-text',
        'other-apart-title',
        'apart-title',
      ])
    },
  )

  test('is the same whether few are found or many', () => {
    const build = ledger()
    const kinds = [
      ['Đảng bộ', 'Tóm tắt'],
      ['Tin', 'Theo số 12/QĐ-ĐU của đảng bộ'],
      ['Đăng bố cáo', 'Tóm tắt'],
      ['Tin', 'Dáng bộ đội'],
      ['Đảng bội thu', 'Tóm tắt'],
      ['Tin', 'Đang bỏng'],
      ['Bộ đội và Đảng', 'Dang dở'],
      ['Sách', 'Nói về đảng, về bộ'],
    ]
    const entries = Array.from({ length: 160 }, (_, index) => {
      const [title, summary] = kinds[(index * 7) % kinds.length]!
      return build.article({ slug: `bai-${index}`, title, summary, publishedAt: day(index + 1) })
    })
    const many = model.of(entries)
    const few = model.of(entries.slice(0, 60))
    for (const q of ['đảng bộ', 'dang bo', 'đảng b', '"đảng bộ"', 'bộ đảng', '12/QĐ-ĐU đảng']) {
      const all = slugs(many, q, { limit: 200 })
      const expected = all.filter((slug) => Number(slug.slice(4)) < 60)
      expect([q, slugs(few, q, { limit: 200 })]).toEqual([q, expected])
      expect(expected.length).toBeGreaterThan(0)
      const first = search(few, q, { limit: 5 })
      const rest = first.cursor === null ? [] : slugs(few, q, { limit: 200, cursor: first.cursor })
      expect([...first.found.map(({ item }) => item.slug), ...rest]).toEqual(expected)
    }
  })

  test('whole words come before beginnings', () => {
    const read = model.of(titled('Đọc tin', 'Đọc tính', 'Tính toán'))
    expect(slugs(read, 'doc tin')).toEqual(['a', 'b'])
    expect(slugs(read, 'tin')).toEqual(['a', 'c', 'b'])
  })

  test('both styles of tone placement are the same word', () => {
    const read = model.of(titled('Khỏe để học', 'Khoe sách', 'Khoẻ mạnh'))
    expect(slugs(read, 'khoẻ')).toEqual(['c', 'a', 'b'])
    expect(slugs(read, 'khỏe')).toEqual(['c', 'a', 'b'])
  })

  test('words in quotes stand together, in any accents', () => {
    const read = model.of(titled('Học tập suốt đời', 'Tập đọc và học', 'Hóc táp'))
    expect(slugs(read, '"hoc tap"').sort()).toEqual(['a', 'c'])
    expect(slugs(read, '“học tập”')).toEqual(['a', 'c'])
    expect(slugs(read, 'hoc tap').sort()).toEqual(['a', 'b', 'c'])
    expect(slugs(read, '"hoc tap" doi')).toEqual(['a'])
    // What is quoted is typed to its end.
    expect(slugs(read, '"hoc ta"')).toEqual([])
  })
})

describe('a document number', () => {
  const build = ledger()
  const entries = [
    build.document({
      slug: 'itself',
      title: 'Xây dựng xã hội học tập',
      number: '1373/QĐ-TTg',
      search: 'xay dung 1373/qd-ttg 1373qdttg',
      publishedAt: day(1),
    }),
    build.article({ slug: 'about', title: 'Triển khai Quyết định 1373/QĐ-TTg', publishedAt: day(2) }),
    build.article({ slug: 'other', title: 'Theo Quyết định 137/QĐ-TTg và 373/QĐ-TTg', publishedAt: day(3) }),
  ]

  test.each([
    '1373/QĐ-TTg',
    '1373/qd-ttg',
    '1373 QĐ-TTg',
    '1373 / QĐ - TTg',
    '1373qdttg',
    '01373/QĐ-TTg',
    '1373/QÐ–TTg',
  ])('%s finds the document itself, then what names it', (q) => {
    expect(slugs(model.of(entries), q)).toEqual(['itself', 'about'])
  })

  test('may stand among other words', () => {
    const read = model.of(entries)
    expect(slugs(read, 'Quyết định 1373/QĐ-TTg')).toEqual(['about'])
    expect(slugs(read, 'xây dựng 1373/QĐ-TTg')).toEqual(['itself'])
    expect(slugs(read, 'học tập 1374/QĐ-TTg')).toEqual([])
  })
})

describe('filters', () => {
  test('narrow a search as they narrow a list', () => {
    const build = ledger()
    const read = model.of([
      build.edition({ slug: 'tuan-le', title: 'Sách và tuần lễ', observance: ref('ngay-sach'), publishedAt: day(4) }),
      build.article({
        slug: 'a',
        title: 'Sách mới',
        topics: [ref('doc-sach')],
        organisation: ref('so'),
        kind: 'guide',
        publishedAt: day(1),
      }),
      build.article({
        slug: 'b',
        title: 'Sách cũ',
        place: { ...ref('ly-nhan'), lineage: ['id-huyen'] },
        edition: ref('tuan-le'),
        publishedAt: day(2),
      }),
      build.event({ slug: 'c', title: 'Hội sách', startsAt: day(20), endsAt: day(22), publishedAt: day(3) }),
      build.topic({ slug: 'doc-sach', name: 'Đọc sách' }),
    ])
    const narrowed = (query: Partial<SearchQuery>) => slugs(read, 'sach', query).sort()
    expect(narrowed({ topic: ['doc-sach'] })).toEqual(['a'])
    expect(narrowed({ organisation: ['id-so'], kind: ['guide', 'news'] })).toEqual(['a'])
    expect(narrowed({ place: ['id-huyen'] })).toEqual(['b'])
    expect(narrowed({ edition: ['tuan-le'] })).toEqual(['b'])
    expect(narrowed({ observance: ['ngay-sach'] })).toEqual(['b', 'tuan-le'])
    expect(narrowed({ observance: ['ngay-sach'], types: ['editions'] })).toEqual(['tuan-le'])
    expect(narrowed({ from: '2026-04-02', to: '2026-04-04' })).toEqual(['b', 'tuan-le'])
    expect(narrowed({ from: '2026-04-21', to: '2026-04-21' })).toEqual(['c'])
    expect(narrowed({ from: '2026-04-03' })).toEqual(['c', 'tuan-le'])
    expect(narrowed({ to: '2026-04-01' })).toEqual(['a'])
    expect(narrowed({ topic: ['khong-co'] })).toEqual([])
    expect(narrowed({ lang: 'en' })).toEqual([])
  })
})

describe('pages', () => {
  test('neither skip nor repeat while items come and go between them', () => {
    const build = ledger()
    const entries = Array.from({ length: 24 }, (_, index) =>
      build.article({
        slug: `bai-${index}`,
        // Found in four ways, so that pages begin and end within and between them.
        title: ['Đảng bộ', 'Tin', 'Đăng ký', 'Tin'][index % 4],
        summary: ['Tóm tắt', 'Đảng viên', 'Tóm tắt', 'Dáng núi'][index % 4],
        publishedAt: day(index + 1),
      }),
    )
    const read = model.of(entries)
    const expected = slugs(read, 'đảng')
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = search(read, 'đảng', { limit: 5, cursor })
      seen.push(...page.found.map(({ item }) => item.slug))
      cursor = page.cursor ?? undefined
      const lastRead = entries.find(({ snapshot }) => snapshot.slug === seen.at(-1))
      read.apply([
        build.article({ slug: `moi-${seen.length}`, title: 'Đảng ủy', publishedAt: day(100 + seen.length) }),
        build.withdrawal(lastRead!),
      ])
    } while (cursor)
    expect(expected).toHaveLength(24)
    expect(seen).toEqual(expected)
  })

  test('a cursor of a list, of the former ranking, or made up, is refused', () => {
    const read = model.of(titled('Học tập', 'Học tập'))
    const { cursor } = read.list({ type: 'articles', limit: 1 })
    const others = ['search\n1\n1', 'found\n17\n1', 'found\n-1\n1'].map((one) => Buffer.from(one).toString('base64url'))
    for (const wrong of [cursor ?? '', 'bịa', ...others])
      expect(() => search(read, 'hoc', { cursor: wrong })).toThrow(RangeError)
  })
})
