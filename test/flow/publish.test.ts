import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ITEM_TYPES } from '../../src/ledger/entry'
import { consent } from '../support/consents'
import { completeItem, picture, published, word } from '../support/content'
import { body } from '../support/desk'
import { startHub, ORIGIN, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'

let hub: TestHub
let reader: Reader
let minutesAhead = 0
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' }, () => new Date(Date.now() + minutesAhead * 60_000))
  reader = createReader(() => hub.address)
})
afterAll(() => hub?.remove())

interface Problem {
  title: string
  detail: string
  status: number
  errors?: { field: string; message: string }[]
}
const command = (path: string, headers = {}, sent: object = {}) =>
  hub.admin.call<Problem>('POST', `${path}/publication`, sent, headers)

describe('publishing an article', () => {
  test('a draft is nowhere; published, it is in the API, the changes, the feed and on its page', async () => {
    const article = await hub.admin.article({ title: 'Đẩy mạnh học tập suốt đời' })
    expect(article.slug).toBe('day-manh-hoc-tap-suot-doi')
    expect((await reader.get(`/v1/articles/${article.id}`)).status).toBe(404)

    const done = await hub.admin.publish('articles', article.id)
    expect(done.body).toEqual({
      seq: expect.any(Number),
      version: 1,
      publishedAt: expect.any(String),
      url: `${ORIGIN}/p/articles/day-manh-hoc-tap-suot-doi`,
    })
    expect(done.status).toBe(200)

    const { body: item } = await reader.get('/v1/articles/day-manh-hoc-tap-suot-doi')
    expect(item).toMatchObject({ id: article.id, title: 'Đẩy mạnh học tập suốt đời', version: 1, seq: done.body.seq })
    expect(await reader.ids('/v1/articles')).toContain(article.id)
    expect((await reader.get('/feeds/articles.rss')).text).toContain(article.id)
    expect((await reader.get('/p/articles/day-manh-hoc-tap-suot-doi')).text).toContain('Đẩy mạnh học tập suốt đời')
    expect(await reader.history(article.id)).toMatchObject([{ action: 'publish', version: 1, seq: done.body.seq }])
  })

  test('a second publication is version 2: the day of publication stays, the day of the update moves', async () => {
    const article = await published(hub.admin, 'articles', hub.admin.article())
    const { body: first } = await reader.get(`/v1/articles/${article.id}`)
    await hub.admin.update('articles', article.id, { title: 'Tiêu đề của bản thứ hai' })
    minutesAhead++
    expect((await hub.admin.publish('articles', article.id)).body.version).toBe(2)

    const { body: second } = await reader.get<typeof first>(`/v1/articles/${article.id}`)
    expect(second).toMatchObject({
      title: 'Tiêu đề của bản thứ hai',
      version: 2,
      publishedAt: first.publishedAt,
      correction: null,
    })
    expect(Date.parse(String(second.updatedAt)) - Date.parse(String(first.updatedAt))).toBeGreaterThanOrEqual(60_000)
    expect((await reader.history(article.id)).map(({ action, version }) => [action, version])).toEqual([
      ['publish', 1],
      ['update', 2],
    ])
  })

  test('a correction says what was wrong and when it was put right, and stays with later versions', async () => {
    const article = await published(hub.admin, 'articles', hub.admin.article())
    const note = 'Bản trước ghi nhầm giờ khai mạc; giờ đúng là 08:00.'
    expect(await hub.admin.publish('articles', article.id, { note, correction: true })).toMatchObject({
      status: 200,
      body: { version: 2 },
    })
    const { body: corrected } = await reader.get(`/v1/articles/${article.id}`)
    expect(corrected.correction).toEqual({ note, at: corrected.updatedAt })
    expect((await reader.get(`/p/articles/${article.slug}`)).text).toContain(note)

    await hub.admin.update('articles', article.id, { summary: 'Một tóm tắt khác.' })
    await hub.admin.publish('articles', article.id)
    expect((await reader.get(`/v1/articles/${article.id}`)).body).toMatchObject({
      version: 3,
      correction: corrected.correction,
    })
  })

  test('a note alone stays inside', async () => {
    const note = word('ghi chú ')
    const article = await published(hub.admin, 'articles', hub.admin.article(), { note })
    expect((await reader.get(`/v1/articles/${article.id}`)).text).not.toContain(note)
    expect((await reader.get('/v1/changes?limit=1000&include=item')).text).not.toContain(note)
  })

  test('what was saved after the publication is not public', async () => {
    const article = await published(hub.admin, 'articles', hub.admin.article())
    const before = (await reader.get(`/v1/articles/${article.id}`)).text
    const secret = word()
    await hub.admin.update('articles', article.id, {
      title: secret,
      summary: secret,
      body: body(secret),
      authors: [secret],
    })
    await hub.processAll()
    expect((await reader.get(`/v1/articles/${article.id}`)).text).toBe(before)
    expect((await reader.get(`/p/articles/${article.slug}`)).text).not.toContain(secret)
    expect(await reader.history(article.id)).toHaveLength(1)
  })
})

describe('every type of item', () => {
  test.each(ITEM_TYPES)('%s are published and stand in their list', async (type) => {
    const item = await completeItem(hub.admin, type)
    expect(await reader.ids(`/v1/${type}`)).not.toContain(item.id)
    expect(await hub.admin.publish(type, item.id)).toMatchObject({
      status: 200,
      body: { version: 1, url: `${ORIGIN}/p/${type}/${item.slug}` },
    })
    expect(await reader.ids(`/v1/${type}`)).toContain(item.id)
    expect((await reader.get(`/v1/${type}/${item.slug}`)).body).toMatchObject({ type, id: item.id, title: item.title })
    expect((await reader.get(`/p/${type}/${item.slug}`)).text).toContain(String(item.title))
  })

  test('an invented person is marked as one, in the API and on the page', async () => {
    const people = [
      { name: 'Nguyễn Thị Mơ', role: 'Giáo viên nghỉ hưu', illustration: true },
      { name: 'Trần Văn Đễ', consent: (await consent(hub.admin, 'Trần Văn Đễ')).id },
    ]
    const story = await published(hub.admin, 'stories', completeItem(hub.admin, 'stories', { people }))
    expect((await reader.get(`/v1/stories/${story.id}`)).body.people).toEqual([
      { name: 'Nguyễn Thị Mơ', role: 'Giáo viên nghỉ hưu', illustration: true },
      { name: 'Trần Văn Đễ', role: null, illustration: false },
    ])
    expect((await reader.get(`/p/stories/${story.slug}`)).text).toContain('nhân vật minh họa')
  })
})

describe('a publication is refused', () => {
  test('with 409 when nothing has changed', async () => {
    const article = await published(hub.admin, 'articles', hub.admin.article())
    await hub.admin.update('articles', article.id, { title: article.title })
    const refused = await command(`/api/articles/${article.id}`)
    expect(refused).toMatchObject({
      status: 409,
      body: { status: 409, detail: 'Nội dung không có gì thay đổi so với bản công bố số 1.' },
    })
    expect(refused.headers.get('content-type')).toMatch('application/problem+json')
    expect(await reader.history(article.id)).toHaveLength(1)
  })

  test('with 422 when it is incomplete, naming all that is missing at once, in Vietnamese or English', async () => {
    const { id } = await hub.admin.create('articles', { title: word('Chỉ có tiêu đề ') })
    const refused = await command(`/api/articles/${id}`)
    expect(refused.status).toBe(422)
    expect(refused.headers.get('content-type')).toMatch('application/problem+json')
    expect(refused.body).toMatchObject({ title: 'Chưa đủ thông tin', status: 422 })
    expect(refused.body.errors?.map(({ field }) => field)).toEqual(['summary', 'body', 'topics', 'organisation'])
    expect(refused.body.detail).toContain('Chưa chọn chủ đề')

    const inEnglish = await command(`/api/articles/${id}`, { 'Accept-Language': 'en' })
    expect(inEnglish.body).toMatchObject({
      title: 'Incomplete',
      detail: expect.stringContaining('Choose at least one topic'),
    })
    expect(inEnglish.headers.get('content-language')).toBe('en')
    expect((await reader.get(`/v1/articles/${id}`)).status).toBe(404)
  })

  test('with 422 for each other type too', async () => {
    const missing = { stories: 'body', events: 'startsAt', editions: 'year', documents: 'issuer' }
    for (const [type, field] of Object.entries(missing)) {
      const { id } = await hub.admin.create(type, { title: word('Thiếu ') })
      const { status, body: problem } = await command(`/api/${type}/${id}`)
      expect({ type, status, fields: problem.errors?.map((error) => error.field) }).toEqual({
        type,
        status: 422,
        fields: expect.arrayContaining([field, 'summary']),
      })
    }
  })

  test.each(['alt', 'caption', 'credit', 'licence'])('with 422 when its picture has no %s', async (right) => {
    const { id: cover } = await picture(hub.admin, { [right]: '' })
    const { id } = await hub.admin.article({ cover })
    const refused = await command(`/api/articles/${id}`)
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'cover' }] } })

    await hub.admin.update('media', cover, { [right]: 'Đã bổ sung' })
    expect((await command(`/api/articles/${id}`)).status).toBe(200)
  })

  test('with 422 when a picture in the text lacks its rights', async () => {
    const { id: inText } = await picture(hub.admin, { credit: '', licence: ' ' })
    const { id } = await hub.admin.article({ body: body('Một đoạn.\n\n![Chú thích](a)', { picture: () => inText }) })
    const { status, body: problem } = await command(`/api/articles/${id}`)
    expect({ status, errors: problem.errors }).toMatchObject({
      status: 422,
      errors: [{ field: 'body', message: expect.stringContaining('thiếu nguồn ảnh, giấy phép') }],
    })
  })

  test('with 422 when a correction does not say what was wrong', async () => {
    const article = await published(hub.admin, 'articles', hub.admin.article())
    expect(await command(`/api/articles/${article.id}`, {}, { correction: true })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'note' }] },
    })
    expect(await command(`/api/articles/${article.id}`, {}, { version: 7 })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'version' }] },
    })
    expect(await reader.history(article.id)).toHaveLength(1)
  })

  test('with 403 to editors and contributors, with 401 to whoever is not signed in, with 404 when there is no such item', async () => {
    const organisation = await hub.admin.organisation()
    const article = await hub.admin.article({ organisation: organisation.id })
    for (const role of ['editor', 'contributor'] as const) {
      const refused = await (await hub.as(role, organisation.id)).publish('articles', article.id)
      expect({ role, status: refused.status, body: refused.body }).toMatchObject({
        role,
        status: 403,
        body: { title: 'Không có quyền', status: 403 },
      })
    }
    const anonymous = await fetch(`${hub.address}/api/articles/${article.id}/publication`, { method: 'POST' })
    expect(anonymous.status).toBe(401)
    expect((await command('/api/articles/00000000-0000-7000-8000-000000000000')).status).toBe(404)
    expect((await command(`/api/stories/${article.id}`)).status).toBe(404)
    expect((await reader.get(`/v1/articles/${article.id}`)).status).toBe(404)
  })
})
