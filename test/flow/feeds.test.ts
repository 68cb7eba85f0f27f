import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { completeItem, published, word } from '../support/content'
import { ORIGIN, startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'

let hub: TestHub
let reader: Reader
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  reader = createReader(() => hub.address)
})
afterAll(() => hub?.remove())

const GONE = { kind: 'gone', reason: 'Bài dùng ảnh chưa được phép.' }
const text = async (path: string) => (await reader.get(path)).text

/** Status, revision and title of an event in a calendar; undefined when it is not there. */
async function dateOf(id: string, path = '/feeds/events.ics') {
  const dates = new ICAL.Component(ICAL.parse(await text(path))).getAllSubcomponents('vevent')
  const date = dates.find((one) => one.getFirstPropertyValue('uid') === `${id}@nguon-hoc`)
  return date && ['status', 'sequence', 'summary'].map((name) => date.getFirstPropertyValue(name))
}

describe('an article in the feeds', () => {
  test('appears in every format as it is published, and leaves a tombstone as it is withdrawn', async () => {
    const topic = await hub.admin.topic(word('Chủ đề '))
    const { id, title } = await published(
      hub.admin,
      'articles',
      hub.admin.article({ title: word('Tên '), topics: [topic.id] }),
    )
    const paths = [
      '/feeds/articles.atom',
      `/feeds/topics/${topic.slug}.atom`,
      '/feeds/articles.json',
      '/feeds/news.ninjs.json',
    ]
    for (const path of paths) expect([path, await text(path)]).toEqual([path, expect.stringContaining(String(title))])

    await hub.admin.withdraw('articles', id, GONE)
    for (const path of paths) {
      const after = await text(path)
      expect([path, after]).toEqual([path, expect.not.stringContaining(String(title))])
      expect([path, after]).toEqual([path, expect.stringContaining(GONE.reason)])
    }
    expect(await text(`/feeds/topics/${topic.slug}.atom`)).toContain(`<at:deleted-entry ref="urn:uuid:${id}"`)
    expect(await text('/feeds/articles.rss')).not.toContain(id)
  })

  test('is in the sitemap only while it is public', async () => {
    const draft = await hub.admin.article()
    const address = `<loc>${ORIGIN}/p/articles/${draft.slug}</loc>`
    expect(await text('/sitemap.xml')).not.toContain(address)
    await published(hub.admin, 'articles', draft)
    expect(await text('/sitemap.xml')).toContain(address)
    await hub.admin.withdraw('articles', draft.id, GONE)
    expect(await text('/sitemap.xml')).not.toContain(address)
  })

  test('shows nothing of a draft, nor of a change that is not published', async () => {
    const secret = word('Bí mật ')
    const draft = await hub.admin.article({ title: secret, summary: secret })
    const shown = await published(hub.admin, 'articles', hub.admin.article())
    await hub.admin.update('articles', shown.id, { title: secret, summary: secret })
    for (const path of ['/feeds/articles.atom', '/feeds/articles.json', '/feeds/news.ninjs.json', '/sitemap.xml']) {
      const found = await text(path)
      expect([path, found.includes(secret), found.includes(draft.id)]).toEqual([path, false, false])
    }
  })
})

describe('an event in the calendars', () => {
  test('is revised, cancelled and taken back under one UID', async () => {
    const title = word('Hội sách ')
    const { id } = await published(hub.admin, 'events', completeItem(hub.admin, 'events', { title }))
    expect(await dateOf(id)).toEqual(['CONFIRMED', 0, title])

    await hub.admin.update('events', id, { status: 'cancelled' })
    expect(await dateOf(id)).toEqual(['CONFIRMED', 0, title])
    await hub.admin.publish('events', id)
    expect(await dateOf(id)).toEqual(['CANCELLED', 2, `Đã hủy: ${title}`])

    await hub.admin.withdraw('events', id, GONE)
    expect(await dateOf(id)).toEqual(['CANCELLED', 3, 'Sự kiện đã gỡ'])
    expect(await text('/feeds/events.ics')).not.toContain(title)
  })

  test('is in the calendar of its edition, and stays there as cancelled when it is taken back', async () => {
    const edition = await published(
      hub.admin,
      'editions',
      completeItem(hub.admin, 'editions', { startsOn: '2026-04-15', endsOn: '2026-05-02' }),
    )
    const { id } = await published(hub.admin, 'events', completeItem(hub.admin, 'events', { edition: edition.id }))
    const path = `/feeds/editions/${edition.slug}.ics`
    expect(await dateOf(id, path)).toMatchObject(['CONFIRMED', 0, expect.any(String)])
    expect(await dateOf(edition.id, path)).toMatchObject(['CONFIRMED', 0, edition.title])
    await hub.admin.withdraw('events', id, GONE)
    expect(await dateOf(id, path)).toMatchObject(['CANCELLED', 1, 'Sự kiện đã gỡ'])
  })
})
