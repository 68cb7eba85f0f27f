import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parseJsonFeed } from 'feedsmith'
import { ledger, ref } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { feeds, ORIGIN } from './support'

const serve = feeds()
const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync('test/fixtures/schemas/json-feed.json', 'utf8')))
const errorsOf = (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors)

describe('the JSON Feed', () => {
  test('is read whole by an independent reader', async () => {
    const { get } = await serve(publicContent())
    const { status, headers, text } = await get('/feeds/articles.json')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/feed+json; charset=utf-8'])
    const feed = parseJsonFeed(text)
    expect(feed).toMatchObject({
      title: 'Nguồn Học: Bài viết',
      home_page_url: `${ORIGIN}/`,
      feed_url: `${ORIGIN}/feeds/articles.json`,
      language: 'vi',
    })
    expect(feed.items).toHaveLength(6)
    expect(feed.items?.[0]).toMatchObject({
      id: 'id-thu-vien-mo-cua',
      url: `${ORIGIN}/p/articles/thu-vien-mo-cua`,
      summary: expect.stringContaining('Hơn hai mươi thư viện'),
      image: `${ORIGIN}/media/sach/sach-wide.jpeg`,
      date_published: '2026-04-02T10:04:05+07:00',
      date_modified: '2026-04-03T09:00:00+07:00',
      authors: [{ name: 'Nguyễn Thị Hằng' }, { name: 'Đỗ Đức Ưng' }],
      tags: ['Ngày Sách và Văn hóa đọc Việt Nam', 'Gương điển hình, cách làm hay'],
      language: 'vi',
      attachments: [{ url: `${ORIGIN}/media/sach/sach-wide.jpeg`, mime_type: 'image/jpeg' }],
    })
    expect(feed.items?.[0]?.content_html).toContain(`<a href="${ORIGIN}/p/events/khai-mac-ngay-sach">`)
    expect(text).not.toContain('hub.invalid')
  })

  test('is valid against the schema, of whatever it tells', async () => {
    const { get, read } = await serve(publicContent())
    const names = ['articles', 'stories', 'events', 'topics/van-hoa-doc', 'editions/ngay-sach-2026']
    for (const name of names) expect([name, errorsOf((await get(`/feeds/${name}.json`)).text)]).toEqual([name, []])
    const { article, withdrawal } = ledger()
    const entry = article({ seq: 901 })
    read.apply([entry, withdrawal(entry, { seq: 902 })])
    const { text } = await get('/feeds/articles.json')
    expect(errorsOf(text)).toEqual([])
    for (const wrong of [
      text.replace('"id"', '"ID"'),
      text.replace('content_html', 'content'),
      text.replace('+07:00', ''),
    ])
      expect(errorsOf(wrong)).not.toEqual([])
  })

  test('names version 1.1 and has in every item what the format requires', async () => {
    const { article } = ledger()
    const { get } = await serve([
      ...publicContent(),
      article({ slug: 'tran', summary: '', body: { html: '', text: '' }, seq: 900 }),
    ])
    const feed = JSON.parse((await get('/feeds/articles.json')).text)
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items).toHaveLength(7)
    for (const item of feed.items) {
      expect([typeof item.id, typeof item.content_html]).toEqual(['string', 'string'])
      expect(Object.values(item)).not.toContain(null)
    }
    expect(Object.keys(feed.items.find(({ id }: { id: string }) => id === 'id-tran'))).toEqual(
      expect.not.arrayContaining(['image', 'attachments', 'tags', 'authors', 'summary']),
    )
  })

  test('keeps markup in titles as text, and escapes it where HTML is expected', async () => {
    const hostile = '</script><img src=x onerror=alert(1)> "&"'
    const { article } = ledger()
    const { get } = await serve([article({ title: hostile, summary: hostile, topics: [ref('x', hostile)] })])
    const [item] = JSON.parse((await get('/feeds/articles.json')).text).items
    expect([item.title, item.tags]).toEqual([hostile, [hostile]])
    expect(item.content_html).not.toContain('<img')
  })

  test('tells in an extension what was taken back', async () => {
    const { story, withdrawal } = ledger()
    const entry = story({ slug: 'guong', title: 'Tên bí mật' })
    const { get } = await serve([entry, withdrawal(entry, { at: '2026-04-05T01:00:00.000Z' })])
    const { text } = await get('/feeds/stories.json')
    expect(JSON.parse(text)).toMatchObject({
      items: [],
      _nguon_hoc: {
        withdrawn: [
          { id: 'id-guong', at: '2026-04-05T08:00:00+07:00', kind: 'gone', reason: 'Thông tin chưa chính xác' },
        ],
      },
    })
    expect(text).not.toContain('Tên bí mật')
  })
})
