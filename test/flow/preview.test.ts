import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { completeItem, picture, published, word } from '../support/content'
import { body, type Desk } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { createReader } from '../support/reader'
import { ITEM_TYPES } from '../../src/ledger/entry'

let hub: TestHub
let editor: Desk
let parts: { topics: string[]; organisation: string }
beforeAll(async () => {
  hub = await startHub()
  parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation('Thư viện tỉnh')).id }
  editor = await hub.as('editor')
})
afterAll(() => hub?.remove())

interface Page {
  status: number
  headers: Headers
  text: string
}

async function look(desk: Desk | null, path: string, form?: unknown): Promise<Page> {
  const answer = await fetch(`${hub.address}/preview/${path}`, {
    method: form === undefined ? 'GET' : 'POST',
    headers: {
      ...(desk && { Authorization: `JWT ${desk.token}` }),
      ...(form !== undefined && { 'Content-Type': 'application/json' }),
    },
    body: form === undefined ? undefined : JSON.stringify(form),
  })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
/** What a page says between its marks. */
const mainOf = ({ text }: Page) => /<main[^>]*>([\s\S]*)<\/main>/.exec(text)![1]!

describe('the preview of a saved item', () => {
  test.each(ITEM_TYPES)('of %s is the page that publication makes', async (type) => {
    const item = await completeItem(hub.admin, type, { body: body('Một đoạn.\n\n## Một mục\n\nĐoạn nữa.') })
    const before = await look(editor, `${type}/${item.id}`)
    expect(before).toMatchObject({ status: 200, text: expect.stringContaining('Bản xem trước – chưa công bố') })

    await published(hub.admin, type, item)
    const page = await createReader(() => hub.address).get(`/p/${type}/${item.slug}`)
    expect(page.status).toBe(200)
    expect(withoutTimes(mainOf(before))).toBe(withoutTimes(mainOf(page)))
  })

  test('is kept by nobody, found by nobody, and runs no script', async () => {
    const title = word('Bài chưa ai biết ')
    const { id, slug } = await editor.article({ ...parts, title })
    const head = await createReader(() => hub.address).head()
    const { headers, text } = await look(editor, `articles/${id}`)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).toContain('<meta name="robots" content="noindex" />')
    expect(text).not.toContain('<script')

    const reader = createReader(() => hub.address)
    expect((await reader.get(`/v1/articles/${slug}`)).status).toBe(404)
    expect((await reader.get(`/p/articles/${slug}`)).status).toBe(404)
    expect((await reader.get(`/v1/search?q=${encodeURIComponent(title)}`)).text).not.toContain(title)
    expect(await reader.head()).toBe(head)
  })

  test('shows edits that are not public yet, and the picture that is not', async () => {
    const item = await published(hub.admin, 'articles', hub.admin.article(parts))
    const cover = await picture(editor)
    await editor.update('articles', item.id, { title: 'Tiêu đề đang sửa', cover: cover.id })
    const { text } = await look(editor, `articles/${item.id}`)
    expect(text).toContain('<h1>Tiêu đề đang sửa</h1>')
    const address = new RegExp(`src="(/media/${cover.id}/[^"]+)"`).exec(text)![1]!
    const file = (desk: Desk | null) =>
      fetch(hub.address + address, { headers: desk ? { Authorization: `JWT ${desk.token}` } : {} })
    expect((await file(editor)).status).toBe(200)
    expect((await file(null)).status).toBe(404)
  })

  test('as a feed reader shows it, carries what the feed will carry', async () => {
    const item = await editor.article({ ...parts, title: 'Tin cho bản tin', summary: 'Tóm tắt cho bản tin.' })
    const { text } = await look(editor, `articles/${item.id}?as=feed`)
    expect(text).toContain('Bản xem trước – chưa công bố')
    await published(hub.admin, 'articles', item)
    const feed = await createReader(() => hub.address).get('/feeds/articles.rss')
    const content = /<content:encoded>([\s\S]*?)<\/content:encoded>/.exec(feed.text)![1]!
    const encoded = content
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    expect(text).toContain(encoded.replace(/^<!\[CDATA\[|\]\]>$/g, ''))
  })
})

describe('the preview of what is being typed', () => {
  test('shows the typing and leaves what is saved alone', async () => {
    const item = await editor.article({ ...parts, title: 'Tiêu đề đã lưu' })
    const form = { ...item, ...parts, title: 'Tiêu đề đang gõ', summary: 'Đang gõ <b>dở</b>', body: body('Gõ đến đây') }
    const { status, text } = await look(editor, `articles/${item.id}`, form)
    expect(status).toBe(200)
    for (const part of ['<h1>Tiêu đề đang gõ</h1>', 'Đang gõ &lt;b&gt;dở', 'Gõ đến đây', 'Thư viện tỉnh'])
      expect(text).toContain(part)
    expect((await look(editor, `articles/${item.id}`)).text).toContain('<h1>Tiêu đề đã lưu</h1>')
  })

  test.each(ITEM_TYPES)('of %s works from an empty form, and says what is missing', async (type) => {
    const { status, text } = await look(editor, type, {})
    expect(status).toBe(200)
    expect(text).toContain('(chưa có tiêu đề)')
    expect(text).toMatch(/Còn thiếu \d mục để công bố/)
    expect(text).toContain('Chưa có tóm tắt. Hãy viết một hoặc hai câu.')
  })

  test('shows a picture without a credit, with a word in its place', async () => {
    const cover = await picture(editor, { credit: '', licence: null })
    const { text } = await look(editor, 'articles', { ...parts, title: 'Ảnh thiếu nguồn', cover: cover.id })
    expect(text).toContain('(chưa ghi nguồn ảnh)')
    expect(text).toContain('Ảnh bìa thiếu nguồn ảnh, giấy phép sử dụng.')
  })

  test('takes any form for what it is: nothing in it can break or reach out', async () => {
    const forms = [
      [],
      { title: { a: 1 }, topics: 'x', organisation: ['\u0000'], people: [1], body: { root: 5 }, startsAt: 'mai' },
      {
        title: '<script>alert(1)</script>',
        body: { root: { children: [{ type: 'lạ', children: [] }] } },
        year: 'năm nay',
      },
      { cover: 'không-có', documents: [{ id: 'x' }], english: { title: 'A', summary: 'B', body: 7 }, venue: 'sân' },
    ]
    for (const form of forms) {
      for (const type of ITEM_TYPES) {
        const { status, text } = await look(editor, type, form)
        expect({ type, form, status }).toEqual({ type, form, status: 200 })
        expect(text).not.toContain('<script')
      }
    }
  })

  test('of another type than JSON is nothing', async () => {
    const answer = await fetch(`${hub.address}/preview/articles`, {
      method: 'POST',
      headers: { Authorization: `JWT ${editor.token}`, 'Content-Type': 'application/json' },
      body: '{"title":',
    })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('whoever may not read the item', () => {
  test('gets no preview of it', async () => {
    const other = (await hub.admin.organisation()).id
    const draft = await editor.article(parts)
    const open = await published(hub.admin, 'articles', hub.admin.article(parts))
    const stranger = await hub.as('contributor', other)
    const own = await hub.as('contributor', parts.organisation)
    const press = await hub.as('press', other)
    const status = async (desk: Desk | null, path: string) =>
      Promise.all([look(desk, path), look(desk, path, { title: 'Thử' })].map(async (page) => (await page).status))

    expect(await status(null, `articles/${draft.id}`)).toEqual([401, 401])
    expect(await status(press, `articles/${draft.id}`)).toEqual([403, 403])
    expect(await status(press, `articles/${open.id}`)).toEqual([403, 403])
    expect(await status(stranger, `articles/${draft.id}`)).toEqual([404, 404])
    expect(await status(own, `articles/${draft.id}`)).toEqual([200, 200])
    expect(await status(editor, 'articles/khong-co')).toEqual([404, 404])
    expect(await status(editor, `topics/${parts.topics[0]}`)).toEqual([404, 404])
    expect((await look(null, 'articles', { title: 'Thử' })).status).toBe(401)
    for (const path of [`articles/${draft.id}`, 'articles/khong-co'])
      expect((await look(stranger, path)).headers.get('cache-control')).toBe('private, no-store')
  })
})

/** When it was made public is the one thing a preview cannot know. */
const withoutTimes = (text: string) => text.replace(/<span>(Công bố|Cập nhật)[\s\S]*?<\/span>/g, '')
