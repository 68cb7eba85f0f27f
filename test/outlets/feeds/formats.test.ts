import { describe, expect, test } from '@jest/globals'
import { ledger } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { feeds } from './support'

const serve = feeds()
const PATHS = [
  '/feeds/articles.atom',
  '/feeds/articles.json',
  '/feeds/topics/van-hoa-doc.atom',
  '/feeds/organisations/thu-vien-tinh.json',
  '/feeds/editions/ngay-sach-2026.atom',
  '/feeds/events.ics',
  '/feeds/editions/ngay-sach-2026.ics',
  '/feeds/news.ninjs.json',
  '/sitemap.xml',
]

describe.each(PATHS)('%s', (path) => {
  test('has the same bytes and tag while nothing changes, after a restart too', async () => {
    const { get, time } = await serve(publicContent())
    const first = await get(path)
    expect([first.status, first.headers.get('cache-control')]).toEqual([
      200,
      expect.stringMatching(/^public, max-age=5/),
    ])
    time.now = new Date(time.now.getTime() + 3_600_000)
    const later = await get(path)
    const elsewhere = await (await serve(publicContent())).get(path)
    expect(later.bytes.equals(first.bytes) && elsewhere.bytes.equals(first.bytes)).toBe(true)
    expect(elsewhere.headers.get('etag')).toBe(first.headers.get('etag'))
  })

  test('304 by tag and by time, HEAD without bytes', async () => {
    const { get } = await serve(publicContent())
    const { headers } = await get(path)
    const etag = headers.get('etag') ?? ''
    const lastModified = headers.get('last-modified') ?? ''
    expect([etag, lastModified]).toEqual([expect.stringMatching(/^"[\w-]+"$/), expect.stringMatching(/ GMT$/)])
    const known = await get(path, { 'If-None-Match': etag })
    expect([known.status, known.bytes.length]).toEqual([304, 0])
    expect((await get(path, { 'If-Modified-Since': lastModified })).status).toBe(304)
    const head = await get(path, {}, 'HEAD')
    expect([head.status, head.bytes.length, head.headers.get('etag')]).toEqual([200, 0, etag])
  })
})

test('a withdrawal is in every format at once, although what was written before is kept', async () => {
  const { event, article, withdrawal } = ledger()
  const [first, second] = [event({ slug: 'hoi' }), article({ slug: 'bai' })]
  const { get, read } = await serve([first, second])
  const paths = [
    '/feeds/articles.rss',
    '/feeds/articles.atom',
    '/feeds/articles.json',
    '/feeds/events.ics',
    '/feeds/news.ninjs.json',
    '/sitemap.xml',
  ]
  const etags = async () => Promise.all(paths.map(async (path) => (await get(path)).headers.get('etag')))
  const before = await etags()
  read.apply([withdrawal(first), withdrawal(second)])
  const after = await etags()
  for (const [index, etag] of after.entries())
    expect([paths[index], etag === before[index]]).toEqual([paths[index], false])
})

test('the bytes of one feed stay when something elsewhere changes', async () => {
  const { get, read } = await serve(publicContent())
  const paths = ['/feeds/stories.atom', '/feeds/stories.json', '/feeds/events.ics']
  const all = async () => Promise.all(paths.map(async (path) => (await get(path)).text))
  const before = await all()
  const { article } = ledger()
  read.apply([article({ slug: 'bai-moi', seq: read.head() + 1 })])
  expect(await all()).toEqual(before)
})
