import { describe, expect, test } from '@jest/globals'
import Parser from 'rss-parser'
import { ledger, ref } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { feeds, ORIGIN } from './support'

const serve = feeds()
const guidsOf = async (text: string) => (await new Parser().parseString(text)).items.map(({ guid }) => guid)

describe('feeds about one thing', () => {
  test('bring articles, stories and events of a topic, organisation or edition together', async () => {
    const { get } = await serve(publicContent())
    expect(await guidsOf((await get('/feeds/topics/van-hoa-doc.rss')).text)).toEqual([
      'id-khai-mac-ngay-sach',
      'id-thu-vien-mo-cua',
    ])
    expect(await guidsOf((await get('/feeds/organisations/thu-vien-tinh.rss')).text)).toEqual([
      'id-khai-mac-ngay-sach',
      'id-thu-vien-mo-cua',
    ])
    expect(await guidsOf((await get('/feeds/editions/ngay-sach-2026.rss')).text)).toEqual(['id-khai-mac-ngay-sach'])
    const { title, feedUrl } = await new Parser().parseString((await get('/feeds/topics/van-hoa-doc.rss')).text)
    expect([title, feedUrl]).toEqual([
      'Nguồn Học: Ngày Sách và Văn hóa đọc Việt Nam',
      `${ORIGIN}/feeds/topics/van-hoa-doc.rss`,
    ])
  })

  test('of a place bring what is of the places before and after it too, also when it is taken back', async () => {
    const build = ledger()
    const district = ref('huyen-cu')
    const ward = { ...ref('phuong-moi'), lineage: [district.id] }
    const article = build.article({ slug: 'bai', place: ward })
    const { get, read } = await serve([
      build.place({ slug: 'huyen-cu', name: 'Huyện cũ' }),
      build.place({ slug: 'phuong-moi', name: 'Phường mới' }),
      article,
      build.article({ slug: 'noi-khac', place: { ...ref('noi-khac'), lineage: [] } }),
    ])
    for (const place of ['huyen-cu', 'phuong-moi'])
      expect(await guidsOf((await get(`/feeds/places/${place}.rss`)).text)).toEqual(['id-bai'])
    expect((await get('/feeds/places/phuong-moi.rss')).text).toContain('<title>Nguồn Học: Phường mới</title>')
    read.apply([build.withdrawal(article)])
    for (const place of ['huyen-cu', 'phuong-moi'])
      expect((await get(`/feeds/places/${place}.atom`)).text).toContain('<at:deleted-entry ref="urn:uuid:id-bai"')
  })

  test.each(['topics', 'organisations', 'editions', 'places'])(
    '%s: every former slug and the id lead on',
    async (kind) => {
      const build = ledger()
      const make = {
        topics: build.topic,
        organisations: build.organisation,
        editions: build.edition,
        places: build.place,
      }
      const first = make[kind as keyof typeof make]({ slug: 'mot', id: 'id-1' })
      const second = build.update(first, { slug: 'hai' })
      const { get } = await serve([first, second, build.update(second, { slug: 'ba' })])
      for (const ending of ['rss', 'atom', 'json', ...(kind === 'editions' ? ['ics'] : [])]) {
        expect([ending, (await get(`/feeds/${kind}/ba.${ending}`)).status]).toEqual([ending, 200])
        for (const name of ['mot', 'hai', 'id-1']) {
          const { status, headers } = await get(`/feeds/${kind}/${name}.${ending}`)
          expect([name, status, headers.get('location')]).toEqual([name, 308, `/feeds/${kind}/ba.${ending}`])
        }
      }
    },
  )

  test('404 as a problem for unknown feeds and formats', async () => {
    const { get } = await serve(publicContent())
    const paths = [
      '/feeds/topics/khong-co.rss',
      '/feeds/articles.doc',
      '/feeds/articles',
      '/feeds/constructor.rss',
      '/feeds/places/x.rss',
      '/feeds/articles.constructor',
      '/feeds/topics/van-hoa-doc/x.rss',
      '/feeds',
    ]
    for (const path of paths) {
      const { status, headers, text } = await get(path)
      expect([path, status, headers.get('content-type')]).toEqual([
        path,
        404,
        'application/problem+json; charset=utf-8',
      ])
      expect(JSON.parse(text)).toMatchObject({ status: 404, title: 'Không có nguồn tin này' })
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
  })
})

describe('how feeds travel', () => {
  test('the bytes stay the same while nothing changes, however late it gets', async () => {
    const { get, time } = await serve(publicContent())
    const first = await get('/feeds/articles.rss')
    time.now = new Date(time.now.getTime() + 3_600_000)
    const second = await get('/feeds/articles.rss')
    expect(second.bytes.equals(first.bytes)).toBe(true)
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(first.text).toContain('<lastBuildDate>Fri, 03 Apr 2026 02:00:00 GMT</lastBuildDate>')
  })

  test('a change elsewhere leaves the bytes of a feed alone', async () => {
    const { get, read } = await serve(publicContent())
    const before = await get('/feeds/stories.rss')
    const { article } = ledger()
    read.apply([article({ slug: 'bai-moi', seq: read.head() + 1 })])
    expect((await get('/feeds/stories.rss')).bytes.equals(before.bytes)).toBe(true)
    expect(await guidsOf((await get('/feeds/articles.rss')).text)).toContain('id-bai-moi')
  })

  test('304 by tag, and by time when there is no tag', async () => {
    const { get } = await serve(publicContent())
    const { headers } = await get('/feeds/articles.rss')
    const etag = headers.get('etag') ?? ''
    const lastModified = headers.get('last-modified') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    const byTag = await get('/feeds/articles.rss', { 'If-None-Match': etag })
    expect([byTag.status, byTag.bytes.length]).toEqual([304, 0])
    expect((await get('/feeds/articles.rss', { 'If-Modified-Since': lastModified })).status).toBe(304)
    expect(
      (await get('/feeds/articles.rss', { 'If-None-Match': '"other"', 'If-Modified-Since': lastModified })).status,
    ).toBe(200)
  })

  test('what was withdrawn is gone also for who asks by time alone', async () => {
    const { article, withdrawal } = ledger()
    const older = article({ slug: 'cu', at: '2026-04-01T01:00:00.000Z' })
    const newer = article({ slug: 'moi', at: '2026-04-02T01:00:00.000Z' })
    const { get, read } = await serve([older, newer])
    const lastModified = (await get('/feeds/articles.rss')).headers.get('last-modified') ?? ''
    read.apply([withdrawal(newer, { at: '2026-04-03T01:00:00.000Z' })])
    const after = await get('/feeds/articles.rss', { 'If-Modified-Since': lastModified })
    expect(after.status).toBe(200)
    expect(await guidsOf(after.text)).toEqual(['id-cu'])
  })

  test('an event that is over is gone also for who asks by time alone', async () => {
    const day = { startsAt: '2026-04-21T01:00:00.000Z', endsAt: '2026-04-21T04:00:30.000Z' }
    const { get, time } = await serve([ledger().event({ slug: 'e', ...day })], new Date('2026-04-21T04:00:10.000Z'))
    const first = await get('/feeds/events.rss')
    expect(await guidsOf(first.text)).toEqual(['id-e'])
    const since = { 'If-Modified-Since': first.headers.get('last-modified')! }
    expect((await get('/feeds/events.rss', since)).status).toBe(304)
    // What was written this minute may still name it, so no time goes with it.
    time.now = new Date('2026-04-21T04:00:50.000Z')
    expect((await get('/feeds/events.rss', since)).headers.get('last-modified')).toBeNull()
    time.now = new Date('2026-04-21T04:01:40.000Z')
    const later = await get('/feeds/events.rss', since)
    expect([later.status, later.headers.get('last-modified')]).toEqual([200, 'Tue, 21 Apr 2026 04:00:30 GMT'])
    expect(await guidsOf(later.text)).toEqual([])
  })

  test('304 by time has the tag and says what it depends on, as the answer would', async () => {
    const { get } = await serve(publicContent())
    const { headers } = await get('/feeds/articles.rss')
    const again = await get('/feeds/articles.rss', { 'If-Modified-Since': headers.get('last-modified')! })
    expect(again.status).toBe(304)
    for (const name of ['etag', 'vary', 'cache-control', 'last-modified'])
      expect([name, again.headers.get(name)]).toEqual([name, headers.get(name)])
  })

  test('no time is told within the second of a change, since another could follow in it', async () => {
    const { article } = ledger()
    const at = '2026-04-10T02:00:00.300Z'
    const { get, time } = await serve([article({ at })], new Date('2026-04-10T02:00:00.800Z'))
    expect((await get('/feeds/articles.rss')).headers.get('last-modified')).toBeNull()
    time.now = new Date('2026-04-10T02:00:02.000Z')
    expect((await get('/feeds/articles.rss')).headers.get('last-modified')).toBe('Fri, 10 Apr 2026 02:00:00 GMT')
  })

  test('HEAD and OPTIONS are answered, writing is not', async () => {
    const { get } = await serve(publicContent())
    const head = await get('/feeds/articles.rss', {}, 'HEAD')
    expect([head.status, head.bytes.length]).toEqual([200, 0])
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0)
    const options = await get('/feeds/articles.rss', {}, 'OPTIONS')
    expect([options.status, options.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    const refused = await get('/feeds/articles.rss', {}, 'POST')
    expect([refused.status, refused.headers.get('allow'), JSON.parse(refused.text)]).toMatchObject([
      405,
      'GET, HEAD, OPTIONS',
      { status: 405, title: 'Phương thức không được phép' },
    ])
  })

  test('a page of another origin may bring its key, and see how much it may still ask', async () => {
    const { get } = await serve(publicContent())
    const preflight = await get(
      '/feeds/articles.json',
      {
        Origin: 'https://portal.example',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization',
      },
      'OPTIONS',
    )
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/\bAuthorization\b/)
    const { headers } = await get('/feeds/articles.json')
    expect(headers.get('access-control-expose-headers')).toMatch(/\bRateLimit\b.*\bRetry-After\b/)
  })

  test('a topic that is not public any more has no feed', async () => {
    const { topic, withdrawal } = ledger()
    const entry = topic({ slug: 'chu-de', name: 'Chủ đề' })
    const { get } = await serve([entry, withdrawal(entry)])
    expect((await get('/feeds/topics/chu-de.rss')).status).toBe(404)
  })
})
