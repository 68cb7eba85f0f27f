import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ITEM_TYPES } from '../../src/ledger/entry'
import { completeItem, published, word } from '../support/content'
import { startHub, ORIGIN, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'

let hub: TestHub
let reader: Reader
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  reader = createReader(() => hub.address)
})
afterAll(() => hub?.remove())

const GONE = { kind: 'gone', reason: 'Bài dùng ảnh chưa được phép.' }
const article = (data = {}) => published(hub.admin, 'articles', hub.admin.article(data))

describe('what was withdrawn', () => {
  test('is gone from lists, feeds, search and its page, and says why', async () => {
    const topic = await hub.admin.topic(word('Chủ đề '))
    const { id, slug, title } = await article({ topics: [topic.id] })
    const done = await hub.admin.withdraw('articles', id, GONE)
    expect(done).toMatchObject({
      status: 200,
      body: { seq: expect.any(Number), version: 1, withdrawnAt: expect.any(String) },
    })

    const gone = await reader.get(`/v1/articles/${slug}`)
    expect(gone).toMatchObject({ status: 410, body: { reason: GONE.reason, seq: done.body.seq } })
    expect(gone.headers.get('content-type')).toMatch('application/problem+json')
    expect((await reader.get(`/v1/articles/${id}`)).status).toBe(410)
    expect(await reader.ids('/v1/articles')).not.toContain(id)
    expect(await reader.ids(`/v1/articles?topic=${topic.slug}`)).toEqual([])
    expect((await reader.get('/feeds/articles.rss')).text).not.toContain(id)
    expect((await reader.get(`/feeds/topics/${topic.slug}.rss`)).text).not.toContain(id)
    expect((await reader.get('/v1/manifest')).text).not.toContain(id)
    const page = await reader.get(`/p/articles/${slug}`)
    expect(page.status).toBe(410)
    expect(page.text).toContain(GONE.reason)
    expect(page.text).not.toContain(String(title))
    expect((await reader.get('/')).text).not.toContain(String(title))
  })

  test('is an entry of the changes that carries no text', async () => {
    const summary = word()
    const { id } = await article({ summary })
    await hub.admin.withdraw('articles', id, GONE)
    expect(await reader.history(id)).toMatchObject([
      { action: 'publish', version: 1 },
      { action: 'withdraw', version: 1 },
    ])
    expect((await reader.get('/v1/changes?limit=1000&include=item')).text).not.toContain(summary)
  })

  test('sends readers on when that was asked for', async () => {
    const elsewhere = await article()
    const inside = await article()
    const outside = await article()
    await hub.admin.withdraw('articles', inside.id, {
      kind: 'redirect',
      reason: 'Đã gộp bài.',
      redirectTo: `/p/articles/${elsewhere.slug}`,
    })
    await hub.admin.withdraw('articles', outside.id, {
      kind: 'redirect',
      reason: 'Đã chuyển.',
      redirectTo: 'https://cong.example/tin/bai',
    })

    const away = async (path: string) => {
      const { status, headers } = await reader.get(path)
      return [status, headers.get('location')]
    }
    expect(await away(`/v1/articles/${inside.id}`)).toEqual([308, `/v1/articles/${elsewhere.slug}`])
    expect(await away(`/p/articles/${inside.slug}`)).toEqual([308, `/p/articles/${elsewhere.slug}`])
    expect(await away(`/v1/articles/${outside.slug}`)).toEqual([308, 'https://cong.example/tin/bai'])
    expect(await away(`/p/articles/${outside.slug}`)).toEqual([308, 'https://cong.example/tin/bai'])
  })

  test('leaves a notice in its place when that was asked for', async () => {
    const { id, slug, title, summary } = await article()
    const reason = 'Bài đang được kiểm tra lại số liệu.'
    await hub.admin.withdraw('articles', id, { kind: 'notice', reason })
    const notice = await reader.get(`/v1/articles/${slug}`)
    expect(notice).toMatchObject({ status: 200, body: { id, title, notice: reason } })
    expect(notice.text).not.toContain(String(summary))
    expect(await reader.ids('/v1/articles')).not.toContain(id)
    expect(await reader.get(`/p/articles/${slug}`)).toMatchObject({
      status: 200,
      text: expect.stringContaining(reason),
    })
  })

  test('can be published again, as the next version, without an edit', async () => {
    const { id, slug } = await article()
    await hub.admin.withdraw('articles', id, GONE)
    expect(await hub.admin.publish('articles', id)).toMatchObject({
      status: 200,
      body: { version: 2, url: `${ORIGIN}/p/articles/${slug}` },
    })
    expect(await reader.get(`/v1/articles/${slug}`)).toMatchObject({ status: 200, body: { id, version: 2 } })
    expect((await reader.history(id)).map(({ action, version }) => [action, version])).toEqual([
      ['publish', 1],
      ['withdraw', 1],
      ['publish', 2],
    ])
  })

  test('stays readable to staff, with its text', async () => {
    const { id, title } = await article()
    await hub.admin.withdraw('articles', id, GONE)
    const { status, body } = await (await hub.as('editor')).call('GET', `/api/articles/${id}`)
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { id, title, _status: 'withdrawn', body: { root: expect.anything() } },
    })
  })

  test.each(ITEM_TYPES)('is treated alike among the %s', async (type) => {
    const { id, slug } = await published(hub.admin, type, completeItem(hub.admin, type))
    expect((await hub.admin.withdraw(type, id, GONE)).status).toBe(200)
    expect((await reader.get(`/v1/${type}/${slug}`)).status).toBe(410)
    expect((await reader.get(`/p/${type}/${slug}`)).status).toBe(410)
    expect(await reader.ids(`/v1/${type}`)).not.toContain(id)
  })
})

describe('a withdrawal is refused', () => {
  test.each([
    ['an empty request', 'kind', {}],
    ['an unknown kind', 'kind', { kind: 'vanish', reason: 'x' }],
    ['no reason', 'reason', { kind: 'gone' }],
    ['an empty reason', 'reason', { kind: 'gone', reason: '   ' }],
    ['a very long reason', 'reason', { kind: 'notice', reason: 'x'.repeat(2001) }],
    ['a redirect to nowhere', 'redirectTo', { kind: 'redirect', reason: 'x' }],
    ['a redirect to a script', 'redirectTo', { kind: 'redirect', reason: 'x', redirectTo: 'javascript:alert(1)' }],
    ['a redirect without a scheme', 'redirectTo', { kind: 'redirect', reason: 'x', redirectTo: '//evil.example' }],
    ['a redirect of what is gone', 'redirectTo', { kind: 'gone', reason: 'x', redirectTo: '/p/articles/a' }],
    ['a list', '', []],
  ])('with 422 for %s, naming the field %p', async (_, field, sent) => {
    const { id } = await article()
    const { status, body } = await hub.admin.withdraw('articles', id, sent)
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { status: 422, title: 'Chưa đủ thông tin', errors: [{ field, message: expect.any(String) }] },
    })
    expect((await reader.get(`/v1/articles/${id}`)).status).toBe(200)
  })

  test('with 422 for a redirect to itself', async () => {
    const { id, slug } = await article()
    for (const redirectTo of [`/p/articles/${slug}`, `/p/articles/${id}/?lang=en`, `${ORIGIN}/p/articles/${slug}`]) {
      const { status, body } = await hub.admin.withdraw('articles', id, { kind: 'redirect', reason: 'x', redirectTo })
      expect({ redirectTo, status, body }).toMatchObject({
        redirectTo,
        status: 422,
        body: { errors: [{ field: 'redirectTo', message: expect.stringContaining('chính bài này') }] },
      })
    }
    expect((await reader.get(`/v1/articles/${id}`)).status).toBe(200)
  })

  test('with 422 when what was sent is no JSON', async () => {
    const { id } = await article()
    const headers = { Authorization: `JWT ${hub.admin.token}`, 'Content-Type': 'application/json' }
    const answer = await fetch(`${hub.address}/api/articles/${id}/withdrawal`, {
      method: 'POST',
      headers,
      body: '{"kind":',
    })
    expect(answer.status).toBe(422)
  })

  test('with 409 for a draft, and for what is withdrawn already', async () => {
    const draft = await hub.admin.article()
    expect(await hub.admin.withdraw('articles', draft.id, GONE)).toMatchObject({
      status: 409,
      body: { title: 'Tình trạng đã khác' },
    })
    const { id } = await article()
    await hub.admin.withdraw('articles', id, GONE)
    expect((await hub.admin.withdraw('articles', id, { kind: 'notice', reason: 'Lần nữa.' })).status).toBe(409)
    expect(await reader.history(id)).toHaveLength(2)
  })

  test('with 403 to editors and contributors, with 404 for what is unknown or of another type', async () => {
    const organisation = await hub.admin.organisation()
    const { id } = await article({ organisation: organisation.id })
    for (const role of ['editor', 'contributor'] as const) {
      expect((await (await hub.as(role, organisation.id)).withdraw('articles', id, GONE)).status).toBe(403)
    }
    expect((await hub.admin.withdraw('articles', '00000000-0000-7000-8000-000000000000', GONE)).status).toBe(404)
    expect((await hub.admin.withdraw('stories', id, GONE)).status).toBe(404)
    expect((await reader.get(`/v1/articles/${id}`)).status).toBe(200)
    expect(await reader.history(id)).toHaveLength(1)
  })
})

describe('deleting', () => {
  test('works for a draft, and leaves nothing of it', async () => {
    const { id } = await hub.admin.article()
    expect((await hub.admin.call('DELETE', `/api/articles/${id}`)).status).toBe(200)
    expect((await hub.admin.call('GET', `/api/articles/${id}`)).status).toBe(404)
    expect((await hub.admin.call('GET', `/api/item-states/${id}`)).status).toBe(404)
  })

  test('is refused for what is public or was, one by one and many at once', async () => {
    const shown = await article()
    const former = await article()
    await hub.admin.withdraw('articles', former.id, GONE)
    for (const { id } of [shown, former]) {
      const { status, body } = await hub.admin.call('DELETE', `/api/articles/${id}`)
      expect({ status, body }).toMatchObject({
        status: 409,
        body: { errors: [{ message: expect.stringContaining('đã từng công bố') }] },
      })
      await hub.admin.call('DELETE', `/api/articles?where[id][equals]=${id}`)
      expect((await hub.admin.call('GET', `/api/articles/${id}`)).status).toBe(200)
      expect((await hub.admin.call('GET', `/api/item-states/${id}`)).status).toBe(200)
    }
    expect((await reader.get(`/v1/articles/${shown.id}`)).status).toBe(200)
  })
})
