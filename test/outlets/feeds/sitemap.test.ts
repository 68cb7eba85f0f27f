import { describe, expect, test } from '@jest/globals'
import { ledger } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { children, feeds, ORIGIN, parseXml } from './support'

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'
const serve = feeds()
type Served = Awaited<ReturnType<typeof serve>>

async function urls({ get }: Served, path = '/sitemap.xml') {
  const { status, text, headers } = await get(path)
  expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'application/xml; charset=utf-8'])
  return children(parseXml(text), SITEMAP, 'url').map((url) => ({
    loc: children(url, SITEMAP, 'loc')[0]?.textContent,
    lastmod: children(url, SITEMAP, 'lastmod')[0]?.textContent,
    news: children(url, NEWS, 'title')[0]?.textContent,
    newsDate: children(url, NEWS, 'publication_date')[0]?.textContent,
  }))
}
const locs = async (served: Served, path?: string) => (await urls(served, path)).map(({ loc }) => loc)

describe('the sitemap', () => {
  test('lists the home page and every page with the time it last changed', async () => {
    const listed = await urls(await serve(publicContent()))
    expect(listed).toHaveLength(15)
    expect(listed[0]?.loc).toBe(`${ORIGIN}/`)
    expect(listed).toContainEqual(
      expect.objectContaining({ loc: `${ORIGIN}/p/articles/thu-vien-mo-cua`, lastmod: '2026-04-03T09:00:00+07:00' }),
    )
    for (const path of ['events/khai-mac-ngay-sach', 'editions/ngay-sach-2026', 'documents/quyet-dinh-1373-qd-ttg'])
      expect(listed.map(({ loc }) => loc)).toContain(`${ORIGIN}/p/${path}`)
  })

  test('leaves out what was withdrawn and what has its page on a portal', async () => {
    const { article, withdrawal } = ledger()
    const gone = article({ slug: 'go' })
    const served = await serve([
      gone,
      article({ slug: 'o-lai' }),
      article({ slug: 'cong', portalUrl: 'https://cong.example/tin/cong' }),
      withdrawal(gone),
    ])
    expect(await locs(served)).toEqual([`${ORIGIN}/`, `${ORIGIN}/p/articles/o-lai`])
  })

  test('names articles of the last two days as news, and no older ones nor other items', async () => {
    const { article, story } = ledger()
    const at = (publishedAt: string) => ({ publishedAt, updatedAt: publishedAt })
    const served = await serve(
      [
        article({ slug: 'moi', title: 'Mới & <hay>', ...at('2026-04-08T02:01:00.000Z') }),
        article({ slug: 'cu', ...at('2026-04-08T01:59:00.000Z') }),
        story({ slug: 'guong', ...at('2026-04-09T00:00:00.000Z') }),
      ],
      new Date('2026-04-10T02:00:00.000Z'),
    )
    const news = (await urls(served)).filter(({ news: title }) => title !== undefined)
    expect(news).toEqual([
      {
        loc: `${ORIGIN}/p/articles/moi`,
        lastmod: '2026-04-08T09:01:00+07:00',
        news: 'Mới & <hay>',
        newsDate: '2026-04-08T09:01:00+07:00',
      },
    ])
    served.time.now = new Date('2026-04-10T02:02:00.000Z')
    expect((await served.get('/sitemap.xml')).text).not.toContain('news:title')
  })

  test('names no more than a thousand as news, the newest', async () => {
    const { article } = ledger()
    const at = (index: number) => new Date(Date.UTC(2026, 3, 9) + index * 1000).toISOString()
    const served = await serve(
      Array.from({ length: 1010 }, (_, i) => article({ slug: `bai-${i}`, publishedAt: at(i) })),
    )
    const listed = await urls(served)
    const news = listed.filter(({ news: title }) => title !== undefined)
    expect([listed.length, news.length]).toEqual([1011, 1000])
    expect(news[0]?.loc).toBe(`${ORIGIN}/p/articles/bai-10`)
  })

  test('becomes an index of files when there are more addresses than one may hold', async () => {
    const { article } = ledger()
    const served = await serve(
      Array.from({ length: 7 }, (_, index) =>
        article({ slug: `bai-${index}`, publishedAt: `2026-03-0${index + 1}T00:00:00.000Z` }),
      ),
      undefined,
      { sitemapUrls: 4 },
    )
    const { text } = await served.get('/sitemap.xml')
    const files = children(parseXml(text), SITEMAP, 'sitemap').map((one) => one.textContent)
    expect(files).toEqual([1, 2, 3].map((part) => `${ORIGIN}/sitemap-${part}.xml`))
    const page = (index: number) => `${ORIGIN}/p/articles/bai-${index}`
    expect(await locs(served, '/sitemap-1.xml')).toEqual([`${ORIGIN}/`, page(0), page(1), page(2)])
    expect(await locs(served, '/sitemap-2.xml')).toEqual([page(3), page(4), page(5)])
    expect(await locs(served, '/sitemap-3.xml')).toEqual([page(6)])
    for (const part of ['0', '4', '01', '1e0', '-1', 'x', ''])
      expect([part, (await served.get(`/sitemap-${part}.xml`)).status]).toEqual([part, 404])
  })

  test('is one file as long as everything fits', async () => {
    const { article } = ledger()
    const served = await serve(
      Array.from({ length: 3 }, (_, index) => article({ slug: `bai-${index}` })),
      undefined,
      { sitemapUrls: 4 },
    )
    expect(await locs(served)).toHaveLength(4)
    expect((await served.get('/sitemap-1.xml')).status).toBe(404)
  })
})

test('robots.txt names the sitemap and keeps crawlers out of admin and API', async () => {
  const { get } = await serve([])
  const { status, headers, text } = await get('/robots.txt')
  expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(text.split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    'Disallow: /admin',
    'Disallow: /api',
    'Disallow: /preview',
    '',
    `Sitemap: ${ORIGIN}/sitemap.xml`,
    '',
  ])
})
