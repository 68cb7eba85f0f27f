import { describe, expect, test } from '@jest/globals'
import { DOMParser } from '@xmldom/xmldom'
import { ledger } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { embeds, ORIGIN } from './support'

const serve = embeds()
const asking = (url: string, more = '') => `/oembed?url=${encodeURIComponent(url)}${more}`
const ARTICLE = `${ORIGIN}/p/articles/thu-vien-mo-cua`

describe('oEmbed', () => {
  test('gives a frame of the item, with all that the type rich must have', async () => {
    const { status, headers, json } = await (await serve(publicContent()))(asking(ARTICLE))
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
    expect(json()).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Ngày Sách ở ĐỒNG BẰNG: Ẳ, Ễ, Ộ không bị cắt dấu trên mọi thiết bị đọc',
      author_name: 'Thư viện tỉnh',
      provider_name: 'Nguồn Học',
      provider_url: `${ORIGIN}/`,
      cache_age: 300,
      thumbnail_url: `${ORIGIN}/media/sach/sach-thumbnail.jpeg`,
      thumbnail_width: 320,
      thumbnail_height: 240,
      html: expect.stringContaining(`<iframe src="${ORIGIN}/embed/frame?item=articles%2Fid-thu-vien-mo-cua" title=`),
      width: 600,
      height: 638,
    })
  })

  test('keeps within the room there is', async () => {
    const get = await serve(publicContent())
    const small = (await get(asking(ARTICLE, '&maxwidth=300&maxheight=200'))).json()
    expect([small.width, small.height]).toEqual([300, 200])
    expect(small.html).toContain('width="300" height="200"')
    // There is no picture that small, and none of the three members without the others.
    expect(Object.keys(small).filter((name) => name.startsWith('thumbnail'))).toEqual([])
    expect(small.html).toContain('show=summary%2Cdate')
  })

  test('says the same in XML', async () => {
    const get = await serve(publicContent())
    const { headers, text } = await get(asking(ARTICLE, '&format=xml'))
    expect(headers.get('content-type')).toBe('text/xml; charset=utf-8')
    const root = new DOMParser().parseFromString(text, 'text/xml').documentElement!
    const members = Object.fromEntries(
      Array.from(root.childNodes)
        .filter(({ nodeType }) => nodeType === 1)
        .map(({ nodeName, textContent }) => [nodeName, textContent]),
    )
    const { json } = await get(asking(ARTICLE))
    expect([root.nodeName, members]).toEqual([
      'oembed',
      Object.fromEntries(Object.entries(json()).map(([name, value]) => [name, String(value)])),
    ])
  })

  test('knows the page in English, and an item on the portal of its organisation', async () => {
    const { article } = ledger()
    const portal = 'https://portal.example/tin/bai-tren-cong.html?id=3'
    const get = await serve([...publicContent(), article({ seq: 100, slug: 'bai-tren-cong', portalUrl: portal })])
    const english = (await get(asking(`${ARTICLE}?lang=en`))).json()
    expect(english.title).toBe('Book Day across the province')
    expect(english.html).toContain('lang=en')
    expect((await get(asking(portal))).json().html).toContain('item=articles%2Fid-bai-tren-cong')
    expect((await get(asking('https://other.example/tin/bai-tren-cong.html?id=3'))).status).toBe(404)
  })

  test('refuses as the specification says: 404, 501; 410 for what was withdrawn; 400 for what cannot be read', async () => {
    const { article, withdrawal } = ledger()
    const gone = article({ slug: 'da-go', title: 'Tên đã gỡ' })
    const get = await serve([gone, withdrawal(gone)])
    expect((await get(asking(`${ORIGIN}/p/articles/khong-co`))).status).toBe(404)
    expect((await get(asking('https://other.example/p/articles/da-go'))).status).toBe(404)
    expect((await get(asking(`${ORIGIN}/p/articles/da-go`, '&format=yaml'))).status).toBe(501)
    const withdrawn = await get(asking(`${ORIGIN}/p/articles/da-go`))
    expect(withdrawn.status).toBe(410)
    expect(withdrawn.text).not.toContain('Tên đã gỡ')
    const { status, json } = await get('/oembed?maxwidth=abc')
    expect([status, json().parameters.map(({ name }: { name: string }) => name)]).toEqual([400, ['url', 'maxwidth']])
  })
})
