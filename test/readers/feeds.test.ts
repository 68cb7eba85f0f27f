import { describe, expect, test } from '@jest/globals'
import { feeds, ORIGIN } from '../outlets/feeds/support'
import { ledger, picture, ref } from '../support/entries'
import { publicContent } from '../support/public-content'
import { complaints, printed } from './support'

/** What other people's programs make of the feeds: `npm test -- --readers`. */
const serve = feeds()
const HOSTILE = 'A & B <b>đậm</b> ]]> "x" \r\n\u0000\u0085\ud800 📚 ' + 'Đường'.normalize('NFD')
const ABOUT = { topics: [ref('van-hoa-doc', HOSTILE)], organisation: ref('thu-vien-tinh', HOSTILE) }

function content() {
  const build = ledger()
  const hostile = {
    ...ABOUT,
    title: HOSTILE,
    summary: HOSTILE,
    authors: [HOSTILE],
    body: { html: `<p>]]&gt; ]]></p><p><img src="${ORIGIN}/media/khac/khac.jpeg" alt=""></p>`, text: HOSTILE },
    source: { name: HOSTILE, url: 'https://bao.example/?a=1&b="2" không' },
    cover: { ...picture('bia'), alt: HOSTILE, credit: HOSTILE },
  }
  const gone = build.article({ slug: 'go', ...ABOUT, seq: 903 })
  return [
    ...publicContent(),
    build.article({ slug: 'la', id: 'a8098c1a-f86e-4cc3-bb1a-000000000001', ...hostile, seq: 900 }),
    build.event({ slug: 'hoi-la', ...hostile, venue: { name: HOSTILE, address: HOSTILE }, seq: 901 }),
    build.article({ slug: 'tran', summary: '', body: { html: '', text: '' }, seq: 902 }),
    gone,
    build.withdrawal(gone, { seq: 904 }),
  ]
}

const NAMES = ['articles', 'stories', 'events', 'topics/van-hoa-doc', 'organisations/thu-vien-tinh']

describe.each(['rss', 'atom'])('schemas: %s', (format) => {
  test('every feed is valid, full or empty', async () => {
    const full = await serve(content())
    for (const name of NAMES)
      expect([name, complaints(format, (await full.get(`/feeds/${name}.${format}`)).text)]).toEqual([name, ''])
    const { get, read } = await serve([])
    expect(complaints(format, (await get(`/feeds/articles.${format}`)).text)).toBe('')
    const { article, withdrawal } = ledger()
    const only = article()
    read.apply([only, withdrawal(only)])
    expect(complaints(format, (await get(`/feeds/articles.${format}`)).text)).toBe('')
  })

  test('a feed that is wrong is refused', async () => {
    const { text } = await (await serve(publicContent())).get(`/feeds/articles.${format}`)
    const wrongs = [
      text.replace(/<link>[^<]+<\/link>|<id>[^<]+<\/id>/, ''),
      text.replace(/<title>[^<]+<\/title>/, '<title> </title>'),
      text.replace(/GMT<|\+07:00</, '<'),
      text.replace('type="image/jpeg"', 'type="jpeg"'),
    ]
    for (const wrong of wrongs) expect(complaints(format, wrong)).not.toBe('')
  })
})

test('schemas: sitemap, one file or an index', async () => {
  const whole = (await (await serve(content())).get('/sitemap.xml')).text
  const parted = (await (await serve(content(), undefined, { sitemapUrls: 4 })).get('/sitemap.xml')).text
  const now = new Date('2026-04-02T10:00:00.000Z')
  const news = (await (await serve(content(), now)).get('/sitemap.xml')).text
  expect([whole, parted, news].map((text) => complaints('sitemap', text))).toEqual(['', '', ''])
  expect(parted).toContain('<sitemapindex')
  expect(news).toContain('<news:title>')
  expect(complaints('sitemap', news.replace('<news:language>vi</news:language>', ''))).not.toBe('')
})

describe.each(['rss', 'atom'])('PHP: %s as portals read it', (format) => {
  test('gives title, link, time, the cover and a text without markup for every item', async () => {
    const { get } = await serve(content())
    for (const name of NAMES) {
      const { shown, titles } = JSON.parse(
        printed('php', ['test/readers/portal.php'], (await get(`/feeds/${name}.${format}`)).text),
      )
      expect([name, titles.length]).toEqual([name, shown.length])
      for (const { title, link, time } of shown) {
        expect([name, title.length > 0, link]).toEqual([name, true, expect.stringMatching(`^${ORIGIN}/p/`)])
        expect(time).toBeGreaterThan(0)
      }
    }
    const { shown } = JSON.parse(
      printed('php', ['test/readers/portal.php'], (await get(`/feeds/articles.${format}`)).text),
    )
    const strange = shown.find(({ link }: { link: string }) => link.endsWith('/la'))
    expect(strange).toMatchObject({
      picture: `${ORIGIN}/media/bia/bia-wide.webp`,
      title: expect.stringContaining('📚 Đường'),
    })
    const rich = shown.find(({ link }: { link: string }) => link.endsWith('/thu-vien-mo-cua'))
    expect(rich).toMatchObject({
      picture: `${ORIGIN}/media/sach/sach-wide.jpeg`,
      text: expect.stringContaining('Thông tin cải chính, 3/4/2026: Bản trước ghi nhầm'),
    })
  })
})

test('PHP: the JSON formats are read', async () => {
  const { get } = await serve(content())
  const script = 'echo count(json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR));'
  for (const path of ['/feeds/articles.json', '/feeds/events.json', '/feeds/news.ninjs.json'])
    expect(Number(printed('php', ['-r', script], (await get(path)).text))).toBeGreaterThan(5)
})

test.each([
  ['rss', 'rss20'],
  ['atom', 'atom10'],
])('feedparser: %s is read whole', async (format, version) => {
  const { get } = await serve(content())
  for (const name of NAMES) {
    const read = JSON.parse(
      printed('/usr/bin/python3', ['test/readers/read-feed.py'], (await get(`/feeds/${name}.${format}`)).text),
    )
    expect([name, read.errors, read.version]).toEqual([name, [], version])
  }
  const { items } = JSON.parse(
    printed('/usr/bin/python3', ['test/readers/read-feed.py'], (await get(`/feeds/articles.${format}`)).text),
  )
  expect(items).toHaveLength(8)
  const rich = items.find(({ link }: { link: string }) => link.endsWith('/thu-vien-mo-cua'))
  expect(rich).toMatchObject({
    published: [2026, 4, 2, 3, 4, 5],
    authors: expect.arrayContaining(['Nguyễn Thị Hằng']),
    enclosures: [`${ORIGIN}/media/sach/sach-wide.jpeg`],
    html: expect.stringContaining('Ba việc bạn có thể làm ngay'),
  })
})

test('icalendar: calendars are read whole, and written again as they were', async () => {
  const build = ledger()
  const gone = build.event({ slug: 'go', seq: 910 })
  const { get } = await serve([...content(), gone, build.withdrawal(gone, { seq: 911 })])
  for (const path of ['/feeds/events.ics', '/feeds/editions/ngay-sach-2026.ics']) {
    const { text } = await get(path)
    const { errors, events, again } = JSON.parse(
      printed('/usr/bin/python3', ['test/readers/read-feed.py', 'ics'], text),
    )
    expect([path, errors]).toEqual([path, []])
    expect(events).toHaveLength(text.match(/BEGIN:VEVENT/g)!.length)
    const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n')
    expect(unfolded(again)).toEqual(unfolded(text))
  }
  const { events } = JSON.parse(
    printed('/usr/bin/python3', ['test/readers/read-feed.py', 'ics'], (await get('/feeds/events.ics')).text),
  )
  const byId = (uid: string) => events.find((event: { uid: string }) => event.uid === `${uid}@nguon-hoc`)
  expect(byId('id-ngay-hoi-doi-sach')).toMatchObject({ start: '2026-04-28', status: 'TENTATIVE' })
  expect(byId('id-khai-mac-ngay-sach')).toMatchObject({ start: '2026-04-21T01:00:00+00:00', status: 'CONFIRMED' })
  expect(byId('id-go')).toMatchObject({ status: 'CANCELLED', sequence: 1, title: 'Sự kiện đã gỡ' })
})
