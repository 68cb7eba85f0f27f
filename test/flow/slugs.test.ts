import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { published, word } from '../support/content'
import type { Answer, Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'

let hub: TestHub
let reader: Reader
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  reader = createReader(() => hub.address)
})
afterAll(() => hub?.remove())

/** A word that may stand in a slug. */
const mark = () => word('m')
const create = (data: Record<string, unknown>) => hub.admin.create('articles', data)
const post = (data: Record<string, unknown>) => hub.admin.call<{ doc: Doc }>('POST', '/api/articles', data)

/** The fields that Payload's answer complains about. */
const fieldsOf = ({ body }: Answer<unknown>) => {
  const { errors } = body as { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }
  return errors?.flatMap((error) => error.data?.errors ?? []).map(({ path }) => path)
}

describe('a slug', () => {
  test.each([
    ['Đẩy mạnh học tập suốt đời', 'day-manh-hoc-tap-suot-doi'],
    ['Quyết định số 1373/QĐ-TTg: “Xã hội học tập”', 'quyet-dinh-so-1373-qd-ttg-xa-hoi-hoc-tap'],
    ['Phường Ý Yên – đọc sách 📚 mỗi ngày', 'phuong-y-yen-doc-sach-moi-ngay'],
    ['  Ngày   Sách  ', 'ngay-sach'],
  ])('is made from the title: %s', async (title, slug) => {
    expect((await create({ title })).slug).toBe(slug)
  })

  test('gets the lowest free number when another item of its collection has it', async () => {
    const title = `Cùng tên ${mark()}`
    const { slug } = await create({ title })
    expect((await create({ title })).slug).toBe(`${slug}-2`)
    expect((await create({ title: title.toUpperCase() })).slug).toBe(`${slug}-3`)
    expect((await hub.admin.create('stories', { title })).slug).toBe(slug)
  })

  test('follows the title until the item is public, and stays from then on', async () => {
    const first = mark()
    const { id } = await create({ ...(await complete()), title: first })
    const second = mark()
    expect((await hub.admin.update('articles', id, { title: second })).slug).toBe(second)
    // The admin sends the whole form, slug included.
    const third = mark()
    expect((await hub.admin.update('articles', id, { title: third, slug: second })).slug).toBe(third)

    await hub.admin.publish('articles', id)
    expect((await hub.admin.update('articles', id, { title: mark() })).slug).toBe(third)
    await hub.admin.withdraw('articles', id, { kind: 'gone', reason: 'Thử.' })
    expect((await hub.admin.update('articles', id, { title: mark() })).slug).toBe(third)
  })

  test('that was typed is kept, whatever becomes of the title', async () => {
    const typed = mark()
    const { id, slug } = await create({ title: mark(), slug: typed })
    expect(slug).toBe(typed)
    expect((await hub.admin.update('articles', id, { title: mark() })).slug).toBe(typed)
    const again = mark()
    expect((await hub.admin.update('articles', id, { slug: again, title: mark() })).slug).toBe(again)
  })

  test('that was emptied is made anew from the title, unless readers know it already', async () => {
    const title = mark()
    const { id } = await hub.admin.article({ title, slug: mark() })
    expect((await hub.admin.update('articles', id, { slug: '' })).slug).toBe(title)
    await hub.admin.publish('articles', id)
    expect((await hub.admin.update('articles', id, { title: mark(), slug: '' })).slug).toBe(title)
  })

  test.each(['Chữ Hoa', 'có-dấu', 'hai--gach', '-dau', 'cuoi-', 'a/b', '../admin', 'a b', '%2e%2e', 'ẩn'])(
    'is refused when it cannot stand in an address: %s',
    async (slug) => {
      const refused = await post({ title: mark(), slug })
      expect({ status: refused.status, fields: fieldsOf(refused) }).toEqual({ status: 400, fields: ['slug'] })
    },
  )

  test('that somebody else has is refused when it was typed', async () => {
    const taken = mark()
    await create({ title: mark(), slug: taken })
    const refused = await post({ title: mark(), slug: taken })
    expect({ status: refused.status, fields: fieldsOf(refused) }).toEqual({ status: 400, fields: ['slug'] })
  })

  test.each(['📚🎉', '…', '！？', '   '])('cannot be made from %p, and the answer names it', async (title) => {
    const refused = await post({ title })
    expect({ status: refused.status, fields: fieldsOf(refused) }).toEqual({ status: 400, fields: ['slug'] })
    expect((await post({ title, slug: mark() })).status).toBe(201)
  })

  test('is not asked for where the title itself is missing', async () => {
    const refused = await post({ summary: 'Chưa có tiêu đề.' })
    expect({ status: refused.status, fields: fieldsOf(refused) }).toEqual({ status: 400, fields: ['title'] })
  })

  test('of a title in decomposed form is that of the composed one, and the title is stored composed', async () => {
    const title = `Đẩy mạnh chuyển đổi số ở Hà Nội ${mark()}`
    const composed = await create({ title })
    const decomposed = await create({ title: title.normalize('NFD') })
    expect(decomposed.slug).toBe(`${composed.slug}-2`)
    expect(decomposed.title).toBe(title.normalize('NFC'))
  })

  test('of a long title is cut between words', async () => {
    const { slug } = await create({ title: 'học tập suốt đời '.repeat(15).trim() })
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/^(hoc-tap-suot-doi-)*hoc(-tap(-suot(-doi)?)?)?$/)
  })

  test('of a duplicate is another one', async () => {
    const { id, slug } = await create({ title: mark() })
    const { status, body } = await hub.admin.call<{ doc: Doc }>('POST', `/api/articles/${id}/duplicate`)
    expect(status).toBe(200)
    expect(body.doc.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(body.doc.slug).not.toBe(slug)
  })
})

describe('a slug that changes after the publication', () => {
  test('leads readers on, in the API and on the page, only once the change is published', async () => {
    const former = mark()
    const { id } = await published(hub.admin, 'articles', hub.admin.article({ slug: former }))
    const present = mark()
    await hub.admin.update('articles', id, { slug: present })
    await hub.processAll()
    expect((await reader.get(`/v1/articles/${former}`)).status).toBe(200)
    expect((await reader.get(`/v1/articles/${present}`)).status).toBe(404)

    await hub.admin.publish('articles', id)
    for (const path of ['/v1/articles', '/p/articles']) {
      const moved = await reader.get(`${path}/${former}`)
      expect({ status: moved.status, location: moved.headers.get('location') }).toEqual({
        status: 308,
        location: `${path}/${present}`,
      })
      expect((await reader.get(`${path}/${present}`)).status).toBe(200)
    }
    const kept = await reader.get(`/v1/articles/${former}?fields=title`)
    expect(kept.headers.get('location')).toBe(`/v1/articles/${present}?fields=title`)
  })

  test('may go back and forth, and may be taken over by another item', async () => {
    const [one, two] = [mark(), mark()]
    const { id } = await published(hub.admin, 'articles', hub.admin.article({ slug: one }))
    for (const slug of [two, one, two]) {
      await hub.admin.update('articles', id, { slug })
      expect((await hub.admin.publish('articles', id)).status).toBe(200)
      expect((await reader.get(`/v1/articles/${slug}`)).status).toBe(200)
      expect((await reader.get(`/v1/articles/${slug === one ? two : one}`)).status).toBe(308)
    }
    const newcomer = await published(hub.admin, 'articles', hub.admin.article({ slug: one }))
    expect((await reader.get(`/v1/articles/${one}`)).body).toMatchObject({ id: newcomer.id })
  })

  test('works for reference data as well: a topic keeps its former address', async () => {
    const { id, slug } = await hub.admin.topic(mark())
    const present = mark()
    await hub.admin.update('topics', id, { slug: present })
    await hub.processAll()
    expect(await reader.get(`/v1/topics/${slug}`)).toMatchObject({ status: 308 })
    expect((await reader.get(`/feeds/topics/${slug}.rss`)).headers.get('location')).toBe(`/feeds/topics/${present}.rss`)
  })
})

async function complete() {
  const { summary, body, topics, organisation } = await hub.admin.article()
  const idOf = (target: unknown) => (target as { id?: string }).id ?? target
  return { summary, body, topics: (topics as unknown[]).map(idOf), organisation: idOf(organisation) }
}
