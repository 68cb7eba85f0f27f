import { describe, expect, test } from '@jest/globals'
import { publicContent } from '../../support/public-content'
import { pages } from './support'

const serve = pages()
const LINK = /<link rel="alternate" type="([^"+]+(?:\+(?!oembed)[^"]+)?)" title="([^"]+)" href="([^"]+)"/g
const linksOf = (text: string) => [...text.matchAll(LINK)].map(([, type, , href]) => [type, href])
const inAllFormats = (path: string) => [
  ['application/rss+xml', `${path}.rss`],
  ['application/atom+xml', `${path}.atom`],
  ['application/feed+json', `${path}.json`],
]

describe('the head of a page leads to the feeds', () => {
  test('of its type in each format, on an article', async () => {
    const get = await serve(publicContent())
    expect(linksOf((await get('/p/articles/thu-vien-mo-cua')).text)).toEqual(inAllFormats('/feeds/articles'))
  })

  test('and to the calendar, on events and editions', async () => {
    const get = await serve(publicContent())
    expect(linksOf((await get('/p/events/khai-mac-ngay-sach')).text)).toEqual([
      ...inAllFormats('/feeds/events'),
      ['text/calendar', '/feeds/events.ics'],
    ])
    expect(linksOf((await get('/p/editions/ngay-sach-2026')).text)).toEqual([
      ...inAllFormats('/feeds/editions/ngay-sach-2026'),
      ['text/calendar', '/feeds/editions/ngay-sach-2026.ics'],
    ])
  })

  test('of everything, on the home page; of nothing, on a document', async () => {
    const get = await serve(publicContent())
    expect(linksOf((await get('/')).text)).toEqual([
      ...inAllFormats('/feeds/articles'),
      ...inAllFormats('/feeds/stories'),
      ...inAllFormats('/feeds/events'),
      ['text/calendar', '/feeds/events.ics'],
    ])
    expect(linksOf((await get('/p/documents/quyet-dinh-1373-qd-ttg')).text)).toEqual([])
  })

  test('under names that tell the formats apart', async () => {
    const get = await serve(publicContent())
    const titles = [...(await get('/')).text.matchAll(LINK)].map(([, , title]) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})
