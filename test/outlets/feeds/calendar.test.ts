import { describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { ledger, ref } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { feeds, ORIGIN } from './support'

const serve = feeds()
type Served = Awaited<ReturnType<typeof serve>>

/** As an independent reader sees it: each date's properties by UID. */
async function read({ get }: Served, path: string) {
  const { text, headers, status } = await get(path)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const dates = calendar.getAllSubcomponents('vevent')
  const value = (of: ICAL.Component, name: string) => of.getFirstPropertyValue(name)?.toString() ?? null
  return {
    status,
    headers,
    text,
    calendar: (name: string) => value(calendar, name),
    uids: dates.map((date) => value(date, 'uid')),
    date: (uid: string) => {
      const one = dates.find((date) => value(date, 'uid') === uid)
      return (name: string) => (one ? value(one, name) : `no ${uid}`)
    },
  }
}

describe('the calendar of events', () => {
  test('is read whole by an independent reader', async () => {
    const { status, headers, calendar, date, uids } = await read(await serve(publicContent()), '/feeds/events.ics')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(['version', 'prodid', 'name', 'x-wr-calname'].map(calendar)).toEqual([
      '2.0',
      '-//nguon-hoc//hub//VI',
      'Nguồn Học: Sự kiện',
      'Nguồn Học: Sự kiện',
    ])
    expect(['refresh-interval', 'x-published-ttl', 'source', 'method'].map(calendar)).toEqual([
      'PT1H',
      'PT1H',
      `${ORIGIN}/feeds/events.ics`,
      null,
    ])
    expect(uids).toEqual([
      'id-khai-mac-ngay-sach@nguon-hoc',
      'id-gio-doc-cung-con@nguon-hoc',
      'id-ngay-hoi-doi-sach@nguon-hoc',
    ])
    const opening = date('id-khai-mac-ngay-sach@nguon-hoc')
    expect(
      Object.fromEntries(['summary', 'location', 'url', 'status', 'sequence'].map((name) => [name, opening(name)])),
    ).toEqual({
      summary: 'Khai mạc Ngày Sách và Văn hóa đọc Việt Nam',
      location: 'Thư viện tỉnh, 12 đường Biên Hòa, phường Phủ Lý',
      url: `${ORIGIN}/p/events/khai-mac-ngay-sach`,
      status: 'CONFIRMED',
      sequence: '0',
    })
    expect(['dtstart', 'dtend', 'dtstamp'].map(opening)).toEqual([
      '2026-04-21T01:00:00Z',
      '2026-04-21T04:00:00Z',
      '2026-04-02T03:04:05Z',
    ])
    expect(opening('description')).toBe(
      'Lễ khai mạc, hội sách và giờ kể chuyện cho thiếu nhi.\nĐơn vị tổ chức: Thư viện tỉnh, Hội Khuyến học tỉnh.',
    )
  })

  test('has lines that end with CRLF and hold at most 75 bytes', async () => {
    const { event } = ledger()
    const { text } = await read(await serve([event({ summary: 'Đọc 📚 sách. '.repeat(50) })]), '/feeds/events.ics')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line))
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
    expect(Math.max(...lengths)).toBeGreaterThan(70)
    expect(text.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${'Đọc 📚 sách. '.repeat(50)}`.trim())
  })

  test('gives all-day events as days, with the end after the last day', async () => {
    const { date, text } = await read(await serve(publicContent()), '/feeds/events.ics')
    const swap = date('id-ngay-hoi-doi-sach@nguon-hoc')
    expect(['dtstart', 'dtend'].map(swap)).toEqual(['2026-04-28', '2026-04-30'])
    expect(text).toContain('DTSTART;VALUE=DATE:20260428\r\n')
  })

  test('leaves out an end that is the beginning', async () => {
    const { event } = ledger()
    const at = '2026-04-21T01:00:00.000Z'
    const { date } = await read(await serve([event({ slug: 'a', startsAt: at, endsAt: at })]), '/feeds/events.ics')
    expect(['dtstart', 'dtend'].map(date('id-a@nguon-hoc'))).toEqual(['2026-04-21T01:00:00Z', null])
  })

  test('marks what is postponed and what is cancelled, in the title as well', async () => {
    const { date } = await read(await serve(publicContent()), '/feeds/events.ics')
    expect(['status', 'summary'].map(date('id-ngay-hoi-doi-sach@nguon-hoc'))).toEqual([
      'TENTATIVE',
      'Tạm hoãn: Ngày hội đổi sách',
    ])
    expect(['status', 'summary'].map(date('id-gio-doc-cung-con@nguon-hoc'))).toEqual([
      'CANCELLED',
      'Đã hủy: Giờ đọc cùng con',
    ])
  })

  test('counts revisions, and keeps the UID, when an event changes; a refresh is none', async () => {
    const build = ledger()
    const first = build.event({ slug: 'cu', id: 'hoi' })
    const second = build.update(first, {
      slug: 'moi',
      startsAt: '2026-04-22T01:00:00.000Z',
      endsAt: '2026-04-22T04:00:00.000Z',
      updatedAt: '2026-04-04T00:00:00.000Z',
    })
    const served = await serve([first, second])
    const state = async () =>
      ['sequence', 'dtstamp', 'dtstart'].map((await read(served, '/feeds/events.ics')).date('hoi@nguon-hoc'))
    expect(await state()).toEqual(['2', '2026-04-04T00:00:00Z', '2026-04-22T01:00:00Z'])
    served.read.apply([build.update(second, { action: 'refresh', venue: { name: 'Tên mới', address: null } })])
    expect(await state()).toEqual(['2', '2026-04-04T00:00:00Z', '2026-04-22T01:00:00Z'])
    expect((await read(served, '/feeds/events.ics')).date('hoi@nguon-hoc')('location')).toBe('Tên mới')
  })

  test('keeps a withdrawn event as cancelled for a year, without its text', async () => {
    const build = ledger()
    const first = build.event({ slug: 'hoi', title: 'Tên bí mật' })
    const at = '2026-04-05T00:00:00.000Z'
    const served = await serve([first, build.withdrawal(first, { at })])
    const { date, text } = await read(served, '/feeds/events.ics')
    expect(
      ['status', 'sequence', 'dtstamp', 'dtstart', 'summary', 'description'].map(date('id-hoi@nguon-hoc')),
    ).toEqual([
      'CANCELLED',
      '1',
      '2026-04-05T00:00:00Z',
      '2026-04-21T01:00:00Z',
      'Sự kiện đã gỡ',
      'Thông tin chưa chính xác',
    ])
    expect(text).not.toContain('Tên bí mật')
    served.time.now = new Date('2027-04-04T23:00:00.000Z')
    expect((await read(served, '/feeds/events.ics')).uids).toEqual(['id-hoi@nguon-hoc'])
    served.time.now = new Date('2027-04-05T01:00:00.000Z')
    expect((await read(served, '/feeds/events.ics')).uids).toEqual([])
  })

  test('gives ever higher numbers as an event is changed, withdrawn and published again', async () => {
    const build = ledger()
    const first = build.event({ slug: 'hoi' })
    const served = await serve([first])
    const number = async () => Number((await read(served, '/feeds/events.ics')).date('id-hoi@nguon-hoc')('sequence'))
    const numbers = [await number()]
    const second = build.update(first, { version: 2 })
    const restored = build.update(second, { action: 'publish', version: 3 })
    for (const entry of [second, build.withdrawal(second, { version: 2, seq: 3 }), { ...restored, seq: 4 }]) {
      served.read.apply([entry])
      numbers.push(await number())
    }
    expect(numbers).toEqual([0, 2, 3, 4])
  })

  test('holds the past year and everything to come, however many that are', async () => {
    const { event } = ledger()
    const on = (slug: string, day: string) =>
      event({ slug, startsAt: `${day}T01:00:00.000Z`, endsAt: `${day}T02:00:00.000Z` })
    const many = Array.from({ length: 1100 }, (_, index) => on(`hoi-${index}`, '2026-05-01'))
    const served = await serve([
      on('qua-lau', '2025-04-08'),
      on('nam-qua', '2025-04-11'),
      on('xa', '2031-01-01'),
      ...many,
    ])
    const { uids } = await read(served, '/feeds/events.ics')
    expect(uids).toHaveLength(1102)
    expect([uids[0], uids.at(-1)]).toEqual(['id-nam-qua@nguon-hoc', 'id-xa@nguon-hoc'])
  })

  test('cannot be broken out of by a title', async () => {
    const hostile = 'A; B, C\\n\r\nEND:VEVENT\u0000\u0007\nX-EVIL:1 "đ"'
    const { event } = ledger()
    const { date, uids } = await read(
      await serve([
        event({
          slug: 'a',
          title: hostile,
          summary: hostile,
          venue: { name: hostile, address: null },
          topics: [ref('x', hostile)],
          portalUrl: 'https://cong.example/tin,1;2?a=b\r\nX-EVIL:1',
        }),
      ]),
      '/feeds/events.ics',
    )
    const shown = 'A; B, C\\n\nEND:VEVENT\nX-EVIL:1 "đ"'
    expect(uids).toEqual(['id-a@nguon-hoc'])
    expect(['summary', 'description', 'location', 'categories', 'x-evil'].map(date('id-a@nguon-hoc'))).toEqual([
      shown,
      shown,
      shown,
      shown,
      null,
    ])
    expect(date('id-a@nguon-hoc')('url')).toBe('https://cong.example/tin%2C1%3B2?a=b%0AX-EVIL:1')
  })
})

describe('the calendar of an edition', () => {
  test('has its days, the day of the observance, and its events only', async () => {
    const { calendar, uids, date } = await read(await serve(publicContent()), '/feeds/editions/ngay-sach-2026.ics')
    expect(calendar('name')).toBe('Nguồn Học: Ngày Sách và Văn hóa đọc Việt Nam năm 2026')
    expect(uids).toEqual([
      'id-ngay-sach-2026@nguon-hoc',
      'id-ngay-sach-2026-anchor@nguon-hoc',
      'id-khai-mac-ngay-sach@nguon-hoc',
    ])
    expect(['dtstart', 'dtend', 'summary', 'transp'].map(date('id-ngay-sach-2026@nguon-hoc'))).toEqual([
      '2026-04-15',
      '2026-05-03',
      'Ngày Sách và Văn hóa đọc Việt Nam năm 2026',
      'TRANSPARENT',
    ])
    expect(['dtstart', 'dtend', 'summary'].map(date('id-ngay-sach-2026-anchor@nguon-hoc'))).toEqual([
      '2026-04-21',
      '2026-04-22',
      'Ngày Sách và Văn hóa đọc Việt Nam',
    ])
  })

  test('has one day only where an edition is one day, and the anchor day where nothing else is known', async () => {
    const { edition } = ledger()
    const day = '2026-04-21'
    const served = await serve([
      edition({ slug: 'mot-ngay', anchorDay: day, startsOn: day, endsOn: null }),
      edition({ slug: 'chua-ro', anchorDay: day, startsOn: null, endsOn: null }),
      edition({ slug: 'khong-ngay', anchorDay: null, startsOn: null, endsOn: null }),
    ])
    const uids = async (slug: string) => (await read(served, `/feeds/editions/${slug}.ics`)).uids
    expect(await uids('mot-ngay')).toEqual(['id-mot-ngay@nguon-hoc'])
    expect(await uids('chua-ro')).toEqual(['id-chua-ro-anchor@nguon-hoc'])
    expect(await uids('khong-ngay')).toEqual([])
  })

  test('keeps the events of editions long over, and tells of its withdrawn ones', async () => {
    const build = ledger()
    const of = { edition: ref('ky') }
    const gone = build.event({ slug: 'go', ...of })
    const served = await serve([
      build.edition({ slug: 'ky', title: 'Kỳ A, B; C' }),
      build.event({ slug: 'xua', startsAt: '2019-04-21T01:00:00.000Z', endsAt: '2019-04-21T02:00:00.000Z', ...of }),
      gone,
      build.withdrawal(gone, { at: '2026-04-05T00:00:00.000Z' }),
    ])
    const { uids, date, calendar } = await read(served, '/feeds/editions/ky.ics')
    expect(uids).toEqual(['id-xua@nguon-hoc', 'id-ky@nguon-hoc', 'id-ky-anchor@nguon-hoc', 'id-go@nguon-hoc'])
    expect(date('id-go@nguon-hoc')('status')).toBe('CANCELLED')
    // Text, so escaped (RFC 7986, 5.1); the reader does not know the property and gives it as it stands.
    expect(calendar('name')).toBe('Nguồn Học: Kỳ A\\, B\\; C')
  })

  test('follows the edition to its new slug; there is none of anything else', async () => {
    const build = ledger()
    const first = build.edition({ slug: 'cu' })
    const { get } = await serve([first, build.update(first, { slug: 'moi' }), build.topic({ slug: 'chu-de' })])
    const moved = await get('/feeds/editions/cu.ics')
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/feeds/editions/moi.ics'])
    for (const path of ['/feeds/editions/khong-co.ics', '/feeds/topics/chu-de.ics', '/feeds/articles.ics'])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })
})
