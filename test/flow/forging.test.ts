import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { completeItem, published, word } from '../support/content'
import type { Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'

let hub: TestHub
let reader: Reader
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  reader = createReader(() => hub.address)
})
afterAll(() => hub?.remove())

/** A complete draft, and a public item that was edited since: what every attempt below would like to make public. */
let draft: Doc
let shown: Doc
beforeEach(async () => {
  draft = await hub.admin.article({ title: word('Bản nháp ') })
  shown = await published(hub.admin, 'articles', hub.admin.article({ title: word('Đang công bố ') }))
  await hub.admin.update('articles', shown.id, { title: word('Bản sửa ') })
})

/** All that readers can get, address by address. */
async function everythingPublic(): Promise<Record<string, string>> {
  const paths = [
    '/v1/articles?limit=100&include=body',
    '/v1/stories?limit=100',
    '/v1/topics?limit=100',
    '/v1/changes?limit=1000&include=item',
    '/v1/manifest',
    '/feeds/articles.rss',
  ]
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, (await reader.get(path)).text])))
}

const statusOf = async (id: string) => (await hub.admin.call('GET', `/api/articles/${id}?depth=0`)).body._status
const entries = async () =>
  (await hub.admin.call<{ totalDocs: number }>('GET', '/api/ledger?limit=1&where[seq][greater_than]=0')).body.totalDocs

/** Makes the attempt as the most powerful account there is, and checks that nothing of it reached a reader. */
async function attempt(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  await hub.processAll()
  const before = { public: await everythingPublic(), entries: await entries() }
  const answer = await hub.admin.call<{ doc?: Doc; docs?: Doc[]; errors?: unknown }>(method, path, body, headers)
  await hub.processAll()
  expect({ public: await everythingPublic(), entries: await entries() }).toEqual(before)
  expect(await statusOf(draft.id)).toBe('draft')
  expect(await statusOf(shown.id)).toBe('published')
  return answer
}

const forged = () => ({
  _status: 'published',
  desk: shown.id,
  version: 9,
  state: 'published',
  publishedAt: '2020-01-01T00:00:00.000Z',
  seq: 1,
  hash: '',
})

describe('no write but a command changes what is public:', () => {
  test('creating with a forged state makes a draft', async () => {
    const classified = {
      topics: [(await hub.admin.topic(word())).id],
      organisation: (await hub.admin.organisation(word())).id,
    }
    const { status, body } = await attempt('POST', '/api/articles', { ...contentOf(draft), ...classified, ...forged() })
    expect(status).toBe(201)
    expect(await statusOf(body.doc!.id)).toBe('draft')
    expect(await hub.admin.publish('articles', body.doc!.id)).toMatchObject({ status: 200, body: { version: 1 } })
  })

  test.each([
    ['a forged state', forged],
    [
      'a nested state',
      () => ({ desk: { id: draft.id, state: 'published', version: 3 }, _status: { equals: 'published' } }),
    ],
    ['the state of another item', () => ({ desk: shown.id })],
    ['another id', () => ({ id: shown.id })],
    ['a renamed topic', () => ({ topics: [{ id: idOf((shown.topics as unknown[])[0]), name: 'Đổi tên lén' }] })],
  ])('updating with %s', async (_, data) => {
    await attempt('PATCH', `/api/articles/${draft.id}`, data())
    await attempt('PATCH', `/api/articles/${shown.id}`, data())
    await attempt('PUT', `/api/articles/${shown.id}`, data())
  })

  test.each([
    'draft=false',
    'draft=true',
    'autosave=true',
    'publish=true',
    '_status=published',
    'publishSpecificLocale=vi',
    'overrideAccess=true',
    'trash=true',
    'disableVerificationEmail=true',
  ])('updating with ?%s', async (query) => {
    await attempt('PATCH', `/api/articles/${shown.id}?${query}`, { summary: word(), ...forged() })
    await attempt('PATCH', `/api/articles/${draft.id}?${query}`, { summary: word(), ...forged() })
  })

  test('updating many at once', async () => {
    const where = `where[id][in]=${draft.id},${shown.id}`
    const { body } = await attempt('PATCH', `/api/articles?${where}`, { summary: word(), ...forged() })
    expect(body.docs).toHaveLength(2)
    await attempt('PATCH', `/api/articles?${where}&draft=false`, { ...forged() })
  })

  test('a duplicate of a public item is a draft', async () => {
    const { body } = await attempt('POST', `/api/articles/${shown.id}/duplicate`, forged())
    expect(body.doc!.id).not.toBe(shown.id)
    expect(await statusOf(body.doc!.id)).toBe('draft')
    expect((await reader.get(`/v1/articles/${body.doc!.id}`)).status).toBe(404)
  })

  test('an old version that is restored is an unpublished edit', async () => {
    const { body: versions } = await hub.admin.call<{ docs: { id: string }[] }>(
      'GET',
      `/api/articles/versions?where[parent][equals]=${shown.id}&sort=createdAt`,
    )
    expect(versions.docs.length).toBeGreaterThan(0)
    for (const { id } of versions.docs) {
      expect((await attempt('POST', `/api/articles/versions/${id}?draft=false`)).status).toBe(200)
    }
  })

  test.each(['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override', 'X-Method-Override'])(
    'a request under another method: %s',
    async (header) => {
      await attempt('POST', `/api/articles/${draft.id}`, forged(), { [header]: 'PATCH' })
      await attempt('GET', `/api/articles/${draft.id}/publication`, undefined, { [header]: 'POST' })
      await attempt('POST', `/api/articles/${shown.id}`, undefined, { [header]: 'DELETE' })
      await attempt('POST', '/api/item-states', { where: { id: { equals: draft.id } } }, { [header]: 'PATCH' })
    },
  )

  test('a new item under the id of something else is refused', async () => {
    const topic = (await hub.admin.topic(word('Chủ đề '))).id
    const story = contentOf(await completeItem(hub.admin, 'stories'))
    const refused = (status: number) => expect([400, 409]).toContain(status)
    for (const id of [shown.id, draft.id, topic]) {
      refused((await attempt('POST', '/api/stories', { ...story, id })).status)
      refused((await attempt('POST', '/api/articles', { ...contentOf(draft), id })).status)
      refused((await attempt('POST', '/api/places', { name: word('Xã '), id })).status)
      refused((await attempt('POST', `/api/articles/${draft.id}/duplicate`, { id })).status)
    }
  })

  test.each(['item-states', 'ledger', 'ledger-head', 'refresh-requests'])(
    'writing to %s is refused, to administrators too',
    async (collection) => {
      const row = {
        id: draft.id,
        item: draft.id,
        type: 'articles',
        action: 'publish',
        state: 'published',
        target: shown.id,
        version: 1,
        seq: 9999,
        turn: 1,
        at: new Date(),
        snapshot: {},
      }
      const { body: some } = await hub.admin.call<{ docs?: Doc[] }>('GET', `/api/${collection}?limit=1`)
      const id = some.docs?.[0]?.id ?? 'head'
      for (const [method, path] of [
        ['POST', ''],
        ['PATCH', `/${id}`],
        ['DELETE', `/${id}`],
        ['PATCH', `?where[id][exists]=true`],
        ['DELETE', `?where[id][exists]=true`],
        ['POST', `/${id}/duplicate`],
      ] as const) {
        const { status } = await attempt(method, `/api/${collection}${path}`, method === 'DELETE' ? undefined : row)
        expect({ method, path, status }).toEqual({ method, path, status: 403 })
      }
    },
  )

  test('jobs cannot be queued or run', async () => {
    for (const [method, path] of [
      ['GET', '/api/payload-jobs/run'],
      ['POST', '/api/payload-jobs/run'],
      ['GET', '/api/payload-jobs/handle-schedules'],
      ['POST', '/api/payload-jobs'],
    ] as const) {
      const { status } = await attempt(
        method,
        path,
        method === 'POST'
          ? {
              taskSlug: 'schedulePublish',
              input: { type: 'publish', doc: { relationTo: 'articles', value: draft.id } },
            }
          : undefined,
      )
      expect({ path, status: status >= 400 && status < 500 }).toEqual({ path, status: true })
    }
  })

  test('settings change nothing that is public, and only administrators change them', async () => {
    expect((await attempt('POST', '/api/globals/desk-settings', { fourEyes: false, ...forged() })).status).toBe(200)
    const publisher = await hub.as('publisher')
    expect((await publisher.call('POST', '/api/globals/desk-settings', { fourEyes: true })).status).toBe(403)
  })
})

/** Relations come as ids or whole. */
const idOf = (target: unknown) => (typeof target === 'string' ? target : (target as Doc).id)

/** The same text for another document. */
const contentOf = ({ title, summary, body }: Doc) => ({ title, summary, body })
