import { describe, expect, test } from '@jest/globals'
import { parseAtomFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { ledger, ref } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { children, feeds, ORIGIN, parseXml } from './support'

const ATOM = 'http://www.w3.org/2005/Atom'
const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0'
const serve = feeds()

describe('the Atom feed', () => {
  test('is read whole by independent readers', async () => {
    const { get } = await serve(publicContent())
    const { status, headers, text } = await get('/feeds/articles.atom')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8'])
    const feed = parseAtomFeed(text)
    expect(feed).toMatchObject({
      id: `${ORIGIN}/feeds/articles`,
      title: { value: 'Nguồn Học: Bài viết' },
      updated: '2026-04-03T09:00:00+07:00',
      links: [
        { rel: 'alternate', href: `${ORIGIN}/` },
        { rel: 'self', href: `${ORIGIN}/feeds/articles.atom` },
      ],
    })
    expect(feed.entries).toHaveLength(6)
    expect(feed.entries?.[0]).toMatchObject({
      id: 'urn:uuid:id-thu-vien-mo-cua',
      published: '2026-04-02T10:04:05+07:00',
      updated: '2026-04-03T09:00:00+07:00',
      authors: [{ name: 'Nguyễn Thị Hằng' }, { name: 'Đỗ Đức Ưng' }],
      categories: [
        { term: 'van-hoa-doc', label: 'Ngày Sách và Văn hóa đọc Việt Nam' },
        { term: 'guong-hoc-tap', label: 'Gương điển hình, cách làm hay' },
      ],
      content: { type: 'html' },
    })
    const [item] = (await new Parser().parseString(text)).items
    expect(item).toMatchObject({
      link: `${ORIGIN}/p/articles/thu-vien-mo-cua`,
      title: 'Ngày Sách ở ĐỒNG BẰNG: Ẳ, Ễ, Ộ không bị cắt dấu trên mọi thiết bị đọc',
      isoDate: '2026-04-02T03:04:05.000Z',
    })
    expect(item?.content).toMatch(new RegExp(`^<figure><img src="${ORIGIN}/media/sach/sach-wide.jpeg"`))
    expect(text).not.toContain('hub.invalid')
  })

  test('gives the page as the first link of every entry, whatever other links follow', async () => {
    const { get } = await serve(publicContent())
    const entries = children(parseXml((await get('/feeds/articles.atom')).text), ATOM, 'entry')
    expect(entries).toHaveLength(6)
    for (const entry of entries) {
      const [first, ...others] = children(entry, ATOM, 'link')
      expect(first?.getAttribute('rel')).toBe('alternate')
      expect(first?.getAttribute('href')).toContain(`${ORIGIN}/p/articles/`)
      expect(others.map((link) => link.getAttribute('rel'))).not.toContain('alternate')
    }
    const [first] = entries
    expect(children(first!, ATOM, 'link').map((link) => link.getAttribute('rel'))).toEqual([
      'alternate',
      'enclosure',
      'via',
    ])
  })

  test('keeps the ids of feed and entries when slugs and titles change', async () => {
    const build = ledger()
    const topic = build.topic({ slug: 'cu', id: 'topic-1' })
    const article = build.article({ slug: 'ten-cu', id: 'bai-1', topics: [{ id: 'topic-1', slug: 'cu', name: 'Cũ' }] })
    const { get, read } = await serve([topic, article])
    const idsOf = async (path: string) => {
      const { id, entries } = parseAtomFeed((await get(path)).text)
      return [id, entries?.map((entry) => entry.id)]
    }
    const before = await idsOf('/feeds/topics/cu.atom')
    read.apply([build.update(topic, { slug: 'moi' }), build.update(article, { slug: 'ten-moi', title: 'Tên mới' })])
    expect(await idsOf('/feeds/topics/moi.atom')).toEqual(before)
    expect(before).toEqual([`${ORIGIN}/feeds/topics/topic-1`, ['urn:uuid:bai-1']])
  })

  test('survives hostile and broken text', async () => {
    const title = 'A & B <script>alert("1")</script> ]]> \u0000\u000b\ufffe\ud800 Đường'
    const { article } = ledger()
    const { get } = await serve([
      article({
        title,
        summary: title,
        authors: [title],
        topics: [ref('x', title)],
        source: { name: title, url: 'https://bao.example/?a=1&b="2"' },
        body: { html: '<p>]]&gt; ]]></p>', text: '' },
      }),
    ])
    const [entry] = children(parseXml((await get('/feeds/articles.atom')).text), ATOM, 'entry')
    expect(children(entry!, ATOM, 'title')[0]?.textContent).toBe('A & B <script>alert("1")</script> ]]>  Đường')
    expect(children(entry!, ATOM, 'content')[0]?.textContent).toContain('<p>]]&gt; ]]></p>')
    expect(children(entry!, ATOM, 'content')[0]?.textContent).not.toContain('<script>')
  })

  test('is valid while nothing is public', async () => {
    const { get } = await serve([])
    const { id, updated, entries } = parseAtomFeed((await get('/feeds/stories.atom')).text)
    expect([id, updated, entries]).toEqual([`${ORIGIN}/feeds/stories`, '1970-01-01T07:00:00+07:00', undefined])
  })
})

describe('tombstones in the Atom feed', () => {
  const build = ledger()
  const about = { topics: [ref('chu-de')] }
  const [gone, moved, other] = [
    build.article({ slug: 'go', title: 'Tên bí mật', ...about }),
    build.article({ slug: 'chuyen', ...about }),
    build.story({ slug: 'guong' }),
  ]
  const entries = [
    build.topic({ slug: 'chu-de' }),
    gone,
    moved,
    other,
    build.withdrawal(gone, { at: '2026-04-05T01:00:00.000Z' }),
    build.withdrawal(moved, {
      at: '2026-04-06T01:00:00.000Z',
      withdrawal: { kind: 'redirect', reason: 'Nội bộ', redirectTo: '/p/articles/khac' },
    }),
    build.withdrawal(other, { at: '2026-04-07T01:00:00.000Z' }),
  ]
  const tombstones = (text: string) =>
    children(parseXml(text), TOMBSTONES, 'deleted-entry').map((one) => [
      one.getAttribute('ref'),
      one.getAttribute('when'),
      one.textContent,
    ])

  test('name what was taken back from that feed, when, and why where readers are told', async () => {
    const { get } = await serve(entries)
    const expected = [
      ['urn:uuid:id-chuyen', '2026-04-06T08:00:00+07:00', ''],
      ['urn:uuid:id-go', '2026-04-05T08:00:00+07:00', 'Thông tin chưa chính xác'],
    ]
    const { text } = await get('/feeds/articles.atom')
    expect(tombstones(text)).toEqual(expected)
    expect(parseAtomFeed(text).updated).toBe('2026-04-06T08:00:00+07:00')
    expect(text).not.toContain('Tên bí mật')
    expect(tombstones((await get('/feeds/topics/chu-de.atom')).text)).toEqual(expected)
    expect(tombstones((await get('/feeds/stories.atom')).text)).toHaveLength(1)
    expect(tombstones((await get('/feeds/events.atom')).text)).toEqual([])
  })

  test('stay for 90 days, and end when the item is public again', async () => {
    const { get, read, time } = await serve(entries)
    const refs = async () => tombstones((await get('/feeds/articles.atom')).text).map(([ref]) => ref)
    time.now = new Date('2026-07-04T00:59:00.000Z')
    expect(await refs()).toEqual(['urn:uuid:id-chuyen', 'urn:uuid:id-go'])
    time.now = new Date('2026-07-04T01:01:00.000Z')
    expect(await refs()).toEqual(['urn:uuid:id-chuyen'])
    read.apply([build.update(moved, { action: 'publish' })])
    expect(await refs()).toEqual([])
  })
})
