import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 } from 'uuid'
import { completeItem, picture, published, RIGHTS, word } from '../support/content'
import { body, type Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Change, type Reader } from '../support/reader'

let hub: TestHub
let reader: Reader
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  reader = createReader(() => hub.address)
})
afterAll(() => hub?.remove())

const GONE = { kind: 'gone', reason: 'Thử.' }
const publishedArticle = (data: Record<string, unknown> = {}) =>
  published(hub.admin, 'articles', hub.admin.article(data))
const shown = async (id: string, type = 'articles') => (await reader.get<Shown>(`/v1/${type}/${id}`)).body

/** A public item, as far as these tests look at it. */
interface Shown extends Record<string, unknown> {
  body: { html: string }
  topics: object[]
  organisation: object | null
  place: object | null
}

/** The entries that `work` led to, itself and all that follows from it. */
async function entriesOf(work: () => Promise<unknown>): Promise<Change[]> {
  await hub.processAll()
  const head = await reader.head()
  await work()
  await hub.processAll()
  return reader.changes(head)
}
const refreshesIn = (changes: Change[]) =>
  changes.filter(({ action }) => action === 'refresh').map(({ id, version }) => ({ id, version }))

describe('a change of what public items show reaches them by a refresh of the same version, and no others:', () => {
  test.each([
    ['topics', (id: string) => ({ topics: [id] }), (item: Shown) => item.topics[0]],
    ['organisations', (id: string) => ({ organisation: id }), (item: Shown) => item.organisation],
    ['places', (id: string) => ({ place: id }), (item: Shown) => item.place],
  ] as const)('a new name among the %s', async (type, relation, target) => {
    const { id } = await hub.admin.create(type, { name: word('Tên cũ ') })
    const article = await publishedArticle(relation(id))
    await hub.admin.update('articles', article.id, { title: word('Bản thứ hai ') })
    await hub.admin.publish('articles', article.id)
    const before = await shown(article.id)
    await publishedArticle()

    const name = word('Tên mới ')
    const changes = await entriesOf(() => hub.admin.update(type, id, { name }))
    expect(changes.map((change) => [change.action, change.id])).toEqual([
      ['update', id],
      ['refresh', article.id],
    ])
    expect(refreshesIn(changes)).toEqual([{ id: article.id, version: 2 }])
    const after = await shown(article.id)
    expect(target(after)).toMatchObject({ id, name })
    expect(after).toMatchObject({
      version: 2,
      title: before.title,
      publishedAt: before.publishedAt,
      updatedAt: before.updatedAt,
    })
  })

  test('the credit, alt text or caption of a picture', async () => {
    const { id: cover } = await picture(hub.admin)
    const { id: other } = await picture(hub.admin)
    const article = await publishedArticle({ cover })
    const inText = await publishedArticle({ body: body('Một đoạn.\n\n![](a)', { picture: () => cover }) })
    await publishedArticle({ cover: other })

    const changes = await entriesOf(() =>
      hub.admin.update('media', cover, { credit: 'Ảnh: Báo tỉnh', alt: 'Mô tả mới' }),
    )
    expect(
      refreshesIn(changes)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([article.id, inText.id].sort())
    expect(await shown(article.id)).toMatchObject({
      version: 1,
      cover: { id: cover, credit: 'Ảnh: Báo tỉnh', alt: 'Mô tả mới', caption: RIGHTS.caption },
    })
    expect(JSON.stringify((await shown(inText.id)).body)).toContain('Ảnh: Báo tỉnh')
  })

  test('a related document, when it is published, corrected and withdrawn', async () => {
    const document = await completeItem(hub.admin, 'documents')
    const article = await publishedArticle({ documents: [document.id] })
    expect((await shown(article.id)).documents).toEqual([])

    expect(refreshesIn(await entriesOf(() => hub.admin.publish('documents', document.id)))).toEqual([
      { id: article.id, version: 1 },
    ])
    expect((await shown(article.id)).documents).toMatchObject([
      { id: document.id, title: document.title, number: '1373/QĐ-TTg' },
    ])

    const title = word('Tên văn bản sửa ')
    expect(refreshesIn(await entriesOf(() => hub.admin.update('documents', document.id, { title })))).toEqual([])
    expect(refreshesIn(await entriesOf(() => hub.admin.publish('documents', document.id)))).toEqual([
      { id: article.id, version: 1 },
    ])
    expect((await shown(article.id)).documents).toMatchObject([{ title }])

    expect(refreshesIn(await entriesOf(() => hub.admin.withdraw('documents', document.id, GONE)))).toEqual([
      { id: article.id, version: 1 },
    ])
    expect((await shown(article.id)).documents).toEqual([])
  })

  test('an edition, for the events, articles and stories in it', async () => {
    const edition = await completeItem(hub.admin, 'editions')
    const items = [
      { type: 'articles', ...(await publishedArticle({ edition: edition.id })) },
      {
        type: 'events',
        ...(await published(hub.admin, 'events', completeItem(hub.admin, 'events', { edition: edition.id }))),
      },
      {
        type: 'stories',
        ...(await published(hub.admin, 'stories', completeItem(hub.admin, 'stories', { edition: edition.id }))),
      },
    ] as (Doc & { type: string })[]
    const all = items.map(({ id }) => id).sort()
    expect(
      refreshesIn(await entriesOf(() => hub.admin.publish('editions', edition.id)))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(all)
    for (const { type, id } of items) {
      expect((await shown(id, type)).edition).toEqual({ id: edition.id, slug: edition.slug, name: edition.title })
      expect(await reader.ids(`/v1/${type}?edition=${edition.slug}`)).toEqual([id])
    }
    expect(
      refreshesIn(await entriesOf(() => hub.admin.withdraw('editions', edition.id, GONE)))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(all)
    for (const { type, id } of items) expect((await shown(id, type)).edition).toBeNull()
  })

  test('a link in the text, which is one only while its target is public', async () => {
    const target = await hub.admin.article()
    const article = await publishedArticle({ body: body('Xem [bài này](articles:a).', { item: () => target.id }) })
    const html = async () => (await shown(article.id)).body.html
    expect(await html()).not.toContain('<a ')
    await entriesOf(() => hub.admin.publish('articles', target.id))
    expect(await html()).toContain(`/p/articles/${target.slug}`)
    await entriesOf(() => hub.admin.withdraw('articles', target.id, GONE))
    expect(await html()).not.toContain('<a ')
  })

  test('the portal of an organisation, whose address its items take', async () => {
    const organisation = await hub.admin.organisation(word('Cơ quan '))
    const article = await publishedArticle({ organisation: organisation.id })
    await entriesOf(() =>
      hub.admin.update('organisations', organisation.id, { addressTemplate: 'https://cong.example/tin/{slug}' }),
    )
    expect((await shown(article.id)).url).toBe(`https://cong.example/tin/${article.slug}`)
  })
})

describe('a refresh', () => {
  test('shows nothing of an unpublished edit', async () => {
    const topic = await hub.admin.topic(word('Tên cũ '))
    const article = await publishedArticle({ topics: [topic.id] })
    const secret = word()
    await hub.admin.update('articles', article.id, {
      title: secret,
      summary: secret,
      body: body(secret),
      topics: [topic.id, (await hub.admin.topic()).id],
    })
    const name = word('Tên mới ')
    expect(refreshesIn(await entriesOf(() => hub.admin.update('topics', topic.id, { name })))).toEqual([
      { id: article.id, version: 1 },
    ])
    const { text } = await reader.get(`/v1/articles/${article.id}`)
    expect(text).not.toContain(secret)
    expect((await shown(article.id)).topics).toEqual([{ id: topic.id, slug: topic.slug, name }])
    // And the edit is still there to be published.
    expect(await hub.admin.publish('articles', article.id)).toMatchObject({ status: 200, body: { version: 2 } })
    expect((await shown(article.id)).title).toBe(secret)
  })

  test('leaves withdrawn items and drafts alone', async () => {
    const topic = await hub.admin.topic(word('Tên cũ '))
    const withdrawn = await publishedArticle({ topics: [topic.id] })
    await hub.admin.withdraw('articles', withdrawn.id, GONE)
    const draft = await hub.admin.article({ topics: [topic.id] })
    expect(refreshesIn(await entriesOf(() => hub.admin.update('topics', topic.id, { name: word() })))).toEqual([])
    expect((await reader.get(`/v1/articles/${withdrawn.id}`)).status).toBe(410)
    expect((await reader.get(`/v1/articles/${draft.id}`)).status).toBe(404)
  })

  test('is not written where nothing that readers see has changed', async () => {
    const { id: cover } = await picture(hub.admin)
    await publishedArticle({ cover })
    expect(await entriesOf(() => hub.admin.update('media', cover, { alt: RIGHTS.alt }))).toEqual([])
  })

  test('that was asked for before a stop is made after the next start', async () => {
    const { id: cover } = await picture(hub.admin)
    const article = await publishedArticle({ cover })
    await hub.processAll()
    const head = await reader.head()
    // As if the process had ended between the commit of the change and the work it asked for.
    await hub.payload.db.updateOne({ collection: 'media', id: cover, data: { credit: 'Nguồn sau khi khởi động lại' } })
    await hub.payload.db.create({ collection: 'refresh-requests', data: { id: v7(), target: cover } })
    await hub.restart()
    await reader.get(`/v1/changes?since=${head}&wait=20`)
    expect(await reader.changes(head)).toMatchObject([{ action: 'refresh', id: article.id, version: 1 }])
    expect((await shown(article.id)).cover).toMatchObject({ credit: 'Nguồn sau khi khởi động lại' })
    await hub.processAll()
    expect((await hub.payload.db.find({ collection: 'refresh-requests' })).docs).toEqual([])
  })
})
