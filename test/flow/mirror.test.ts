import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { completeItem, picture, published, word } from '../support/content'
import { ORIGIN, startHub, type TestHub } from '../support/hub'
import { startNode, type TestNode } from '../support/node'
import { freePort } from '../support/process'
import { createReader, type Reader } from '../support/reader'
import { eventually } from '../support/wait'

const MIRROR = 'https://mirror.test'
const SECRET = word('lộ')
let hub: TestHub
let reader: Reader
let mirror: TestNode
let late = 0
const clock = () => new Date(Date.now() + late)
let ids: { cover: string; gone: string; notice: string; moved: string }
let formerSlug = ''

beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0', PORT: String(await freePort()) })
  reader = createReader(() => hub.address)
  ids = await fill()
  mirror = await startNode({ HUB_UPSTREAM: hub.address }, clock)
  await mirror.settled(await reader.head())
})
afterAll(async () => {
  await mirror?.remove()
  await hub?.remove()
})

/** Something of everything that can become of an item. */
async function fill() {
  const { admin } = hub
  const cover = await picture(admin)
  const withCover = await published(admin, 'articles', admin.article({ cover: cover.id }))
  for (const type of ['stories', 'events', 'editions', 'documents'] as const)
    await published(admin, type, completeItem(admin, type))
  const gone = await published(admin, 'articles', admin.article({ title: SECRET, summary: SECRET }))
  await admin.withdraw('articles', gone.id, { kind: 'gone', reason: 'Sai người', category: 'inaccurate' })
  const cancelled = await published(admin, 'events', completeItem(admin, 'events', { title: SECRET }))
  await admin.withdraw('events', cancelled.id, { kind: 'gone', reason: 'Hoãn' })
  const notice = await published(admin, 'articles', admin.article())
  await admin.withdraw('articles', notice.id, { kind: 'notice', reason: 'Đang xác minh' })
  const redirected = await published(admin, 'articles', admin.article())
  await admin.withdraw('articles', redirected.id, {
    kind: 'redirect',
    reason: 'Trùng',
    redirectTo: `/p/articles/${withCover.slug}`,
  })
  const moved = await published(
    admin,
    'articles',
    admin.article({ english: { title: 'In English', summary: 'A summary' } }),
  )
  formerSlug = moved.slug
  await admin.update('articles', moved.id, { slug: word('duong-dan-moi-') })
  await published(admin, 'articles', Promise.resolve(moved))
  await hub.processAll()
  return { cover: cover.id, gone: gone.id, notice: notice.id, moved: moved.id }
}

/** All that readers of the API, the feeds and the pages get, with one hub's name in place of the other's. */
async function everything(from: Reader) {
  const { body } = await from.get<{ data: { type: string; id: string }[] }>('/v1/manifest')
  const paths = [
    '/v1/manifest',
    '/v1/changes?limit=1000',
    ...['articles', 'stories', 'events', 'editions', 'documents', 'topics', 'organisations', 'places'].map(
      (type) => `/v1/${type}?limit=100${['topics', 'organisations', 'places'].includes(type) ? '' : '&include=body'}`,
    ),
    ...body.data.map(({ type, id }) => `/v1/${type}/${id}`),
    ...[ids.gone, ids.notice, formerSlug].map((name) => `/v1/articles/${name}`),
    `/v1/articles/${ids.moved}?lang=en`,
    '/v1/search?q=tom+tat',
    ...['rss', 'atom', 'json'].map((format) => `/feeds/articles.${format}`),
    '/feeds/events.ics',
    '/feeds/news.ninjs.json',
  ]
  const answers: Record<string, unknown> = {}
  for (const path of paths) {
    const { status, text, headers } = await from.get(path)
    answers[path] = [status, text.replaceAll(MIRROR, ORIGIN), headers.get('location')?.replace(MIRROR, ORIGIN)]
  }
  return answers
}

describe('a mirror', () => {
  test('built cold from another hub shows the same as it, to the letter', async () => {
    const [there, here] = [await everything(reader), await everything(mirror.reader)]
    expect(Object.keys(there).length).toBeGreaterThan(25)
    expect(here).toEqual(there)
    expect((await mirror.reader.get(`/v1/articles/${formerSlug}`)).status).toBe(308)
  })

  test('is given nothing of what was withdrawn, nor what the desk noted about it', async () => {
    const { text } = await reader.get('/v1/changes?limit=1000&include=snapshot')
    expect(text).toContain('Đang xác minh')
    expect(text).not.toContain(SECRET)
    expect(text).not.toContain('inaccurate')
  })

  test('shows what is published, changed and withdrawn there within a moment', async () => {
    const article = await published(hub.admin, 'articles', hub.admin.article())
    await eventually(async () => expect((await mirror.reader.get(`/v1/articles/${article.id}`)).status).toBe(200), 3000)
    await hub.admin.withdraw('articles', article.id, { kind: 'gone', reason: 'Thử' })
    await eventually(async () => expect((await mirror.reader.get(`/v1/articles/${article.id}`)).status).toBe(410), 3000)
    // It is not told the old address of what was withdrawn, but knows it.
    for (const path of [`/v1/articles/${article.slug}`, `/p/articles/${article.slug}`])
      expect([path, (await mirror.reader.get(path)).status]).toEqual([path, 410])
  })

  test('has no editing side', async () => {
    for (const path of ['/admin', '/api/articles', '/preview/articles/x'])
      expect([path, (await mirror.reader.get(path)).status]).toEqual([path, 404])
  })

  test('serves on, pictures too, when the other hub is away; says how old it is; and catches up after', async () => {
    const covered = (await reader.list('/v1/articles?limit=100')).find(({ cover }) => cover) as unknown as {
      cover: { sizes: { url: string }[] }
    }
    const pictures = covered.cover.sizes.map(({ url }) => new URL(url).pathname)
    expect(pictures.length).toBeGreaterThan(0)
    // They come by themselves: nobody asked for them here.
    const isLocal = async () => {
      const files = await readdir(mirror.mediaDir)
      expect(pictures.map((path) => path.split('/').at(-1)).filter((name) => !files.includes(name!))).toEqual([])
    }
    await eventually(isLocal)
    const before = await everything(mirror.reader)
    await hub.stop()
    late = 90_000
    expect(await everything(mirror.reader)).toEqual(before)
    for (const path of pictures) expect([path, (await mirror.reader.get(path)).status]).toEqual([path, 200])
    const { headers } = await mirror.reader.get('/v1/articles')
    expect(Number(headers.get('age'))).toBeGreaterThanOrEqual(60)
    expect(headers.get('hub-source-age')).toBe(headers.get('age'))
    const ready = await mirror.reader.get<{ status: string; checks: { source: { ok: boolean; ageSeconds: number } } }>(
      '/health/ready',
    )
    expect([ready.status, ready.body.status, ready.body.checks.source.ok]).toEqual([200, 'degraded', false])
    expect(ready.body.checks.source.ageSeconds).toBeGreaterThanOrEqual(60)

    await mirror.restart()
    expect(await everything(mirror.reader)).toEqual(before)
    expect((await mirror.reader.get('/health/ready')).status).toBe(200)

    late = 0
    await hub.restart()
    const article = await published(hub.admin, 'articles', hub.admin.article())
    await eventually(async () => expect((await mirror.reader.get(`/v1/articles/${article.id}`)).status).toBe(200))
    expect((await mirror.reader.get('/v1/articles')).headers.get('age')).toBeNull()
  })
})
