import { describe, expect, test } from '@jest/globals'
import Parser from 'rss-parser'
import sharp from 'sharp'
import { ledger, picture, ref } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { feeds, ORIGIN } from './support'

const serve = feeds()
const parse = (text: string) => new Parser().parseString(text)
const itemsOf = (text: string) => [...text.matchAll(/<item>[\s\S]*?<\/item>/g)].map(([item]) => item)

describe('the RSS feed', () => {
  test('is read whole by an independent reader', async () => {
    const { get } = await serve(publicContent())
    const { status, headers, text } = await get('/feeds/articles.rss')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    const feed = await parse(text)
    expect(feed).toMatchObject({
      title: 'Nguồn Học: Bài viết',
      link: `${ORIGIN}/`,
      language: 'vi',
      ttl: '60',
      feedUrl: `${ORIGIN}/feeds/articles.rss`,
    })
    expect(feed.items).toHaveLength(6)
    expect(feed.items[0]).toMatchObject({
      guid: 'id-thu-vien-mo-cua',
      link: `${ORIGIN}/p/articles/thu-vien-mo-cua`,
      title: 'Ngày Sách ở ĐỒNG BẰNG: Ẳ, Ễ, Ộ không bị cắt dấu trên mọi thiết bị đọc',
      isoDate: '2026-04-02T03:04:05.000Z',
      categories: ['Ngày Sách và Văn hóa đọc Việt Nam', 'Gương điển hình, cách làm hay'],
      creator: expect.stringContaining('Nguyễn Thị Hằng'),
      enclosure: { url: `${ORIGIN}/media/sach/sach-wide.jpeg`, type: 'image/jpeg', length: '0' },
    })
    expect(feed.items[0]?.['content:encoded']).toContain(`<a href="${ORIGIN}/p/events/khai-mac-ngay-sach">`)
    expect(text).not.toContain('hub.invalid')
  })

  test('gives every item title, link, description, guid and date, and standard elements before prefixed ones', async () => {
    const { article } = ledger()
    const bare = article({ slug: 'tran', summary: '', body: { html: '', text: '' } })
    const { get } = await serve([...publicContent(), { ...bare, seq: 900 }])
    const { text } = await get('/feeds/articles.rss')
    const items = itemsOf(text)
    expect(items).toHaveLength(7)
    for (const item of items) {
      const names = [...item.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').matchAll(/<([\w:]+)[ >/]/g)]
        .map(([, name]) => name as string)
        .slice(1)
      expect(names).toEqual(expect.arrayContaining(['title', 'link', 'description', 'guid', 'pubDate']))
      const firstPrefixed = names.findIndex((name) => name.includes(':'))
      if (firstPrefixed >= 0) expect(names.slice(firstPrefixed).every((name) => name.includes(':'))).toBe(true)
      expect(item).toMatch(/<guid isPermaLink="false">[^<]+<\/guid>/)
    }
    const channel = text.slice(0, text.indexOf('<item>'))
    expect(channel.indexOf('<atom:link')).toBeGreaterThan(channel.indexOf('</image>'))
  })

  test('opens the description with the picture, absolute and as JPEG', async () => {
    const { get } = await serve(publicContent())
    const [item] = (await parse((await get('/feeds/articles.rss')).text)).items
    expect(item?.content).toMatch(
      new RegExp(`^<img src="${ORIGIN}/media/sach/sach-wide.jpeg" alt="Kệ sách màu xanh bên cửa sổ"`),
    )
    expect(item?.content).toContain('<p>Thông tin cải chính, 3/4/2026: ')
  })

  test('takes WebP when there is nothing else', async () => {
    const { article } = ledger()
    const { get } = await serve([article({ cover: picture() })])
    expect((await get('/feeds/articles.rss')).text).toContain('type="image/webp"')
  })

  test('tells time, place and state of events before the summary, newest publication first', async () => {
    const { get } = await serve(publicContent())
    const { items } = await parse((await get('/feeds/events.rss')).text)
    const opening = items.find(({ guid }) => guid === 'id-khai-mac-ngay-sach')
    expect(opening?.content).toContain(
      '<p>Thời gian: 08:00 đến 11:00, Thứ Ba, 21/4/2026.</p>\n<p>Địa điểm: Thư viện tỉnh, 12 đường Biên Hòa, phường Phủ Lý.</p>',
    )
    expect(items.find(({ guid }) => guid === 'id-gio-doc-cung-con')?.content).toMatch(/^<p>Sự kiện đã hủy\.<\/p>/)
    const times = items.map(({ isoDate }) => isoDate ?? '')
    expect(times).toEqual([...times].sort().reverse())
  })

  test('survives hostile and broken text, and keeps NFC', async () => {
    const title = 'A & B <script>alert("1")</script> ]]> \u0000\u000b\ufffe\ud800 ' + 'Đường'.normalize('NFD')
    const { article } = ledger()
    const { get } = await serve([
      article({
        title,
        summary: title,
        authors: [title],
        topics: [ref('x', title)],
        body: { html: '<p>]]&gt; ]]></p>', text: '' },
      }),
    ])
    const { text } = await get('/feeds/articles.rss')
    expect(text.normalize('NFC')).toBe(text)
    const [item] = (await parse(text)).items
    expect(item?.title).toBe('A & B <script>alert("1")</script> ]]>  Đường')
    expect(item?.content).not.toContain('<script>')
    expect(item?.['content:encoded']).toContain('<p>]]&gt; ]]></p>')
    expect(item?.categories).toHaveLength(1)
  })

  test('is valid and has no build date while nothing is public', async () => {
    const { get } = await serve([])
    const { status, text } = await get('/feeds/stories.rss')
    expect(status).toBe(200)
    expect((await parse(text)).items).toEqual([])
    expect(text).not.toContain('lastBuildDate')
  })

  test('says that there is nothing, when all was taken back: an empty feed leaves portals with what they had', async () => {
    const { article, withdrawal } = ledger()
    const entry = article({ slug: 'go', title: 'Tên bí mật' })
    const { get, read } = await serve([entry])
    read.apply([withdrawal(entry, { at: '2026-04-05T01:00:00.000Z' })])
    const { text } = await get('/feeds/articles.rss')
    expect((await parse(text)).items).toEqual([
      expect.objectContaining({
        title: 'Hiện chưa có tin mới',
        link: `${ORIGIN}/`,
        isoDate: '2026-04-05T01:00:00.000Z',
      }),
    ])
    expect(text).not.toMatch(/Tên bí mật|id-go/)
  })

  test('holds at most 50 items', async () => {
    const { article } = ledger()
    const { get } = await serve(Array.from({ length: 60 }, (_, index) => article({ slug: `bai-${index}` })))
    expect(itemsOf((await get('/feeds/articles.rss')).text)).toHaveLength(50)
  })

  test('shows the mark as a PNG that readers accept', async () => {
    const { get } = await serve([])
    const { text } = await get('/feeds/articles.rss')
    const address = /<image>\s*<url>([^<]+)<\/url>/.exec(text)?.[1] ?? ''
    const image = await get(address.slice(ORIGIN.length))
    expect(image.headers.get('content-type')).toBe('image/png')
    expect(await sharp(image.bytes).metadata()).toMatchObject({ format: 'png', width: 144, height: 144 })
  })
})
