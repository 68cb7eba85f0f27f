import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ITEM_TYPES, PUBLIC_TYPES, type ItemType } from '../../src/ledger/entry'
import { completeItem, picture, published, word } from '../support/content'
import { crawl } from '../support/crawl'
import { body, type Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'

/** Stands in every text that must not come out, and nowhere else: in no slug, for those of public items are made from it. */
const SECRET = 'bimatkhonglora'
const secret = () => `${word()} ${SECRET}`

let hub: TestHub
let reader: Reader
/** Public items with everything around them that is not public. */
let shown: (Doc & { type: ItemType })[]
let drafts: (Doc & { type: ItemType })[]
let pictureOfDraft: Doc
let withdrawn: Doc

beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  reader = createReader(() => hub.address)
  const common = {
    topics: [(await hub.admin.topic()).id],
    organisation: (await hub.admin.organisation()).id,
    place: (await hub.admin.create('places', { name: 'Phường thử' })).id,
  }
  const observance = (await hub.admin.create('observances', { name: 'Ngày thử' })).id

  pictureOfDraft = await picture(hub.admin, { alt: secret(), caption: secret(), credit: secret(), licence: secret() })
  drafts = await Promise.all(
    ITEM_TYPES.map(async (type) => ({
      type,
      ...(await completeItem(hub.admin, type, {
        ...secretly(type),
        ...common,
        observance,
        cover: pictureOfDraft.id,
        file: pictureOfDraft.id,
      })),
    })),
  )
  const draftOf = (type: ItemType) => drafts.find((draft) => draft.type === type)!.id

  withdrawn = await published(
    hub.admin,
    'articles',
    hub.admin.article({ ...common, ...secretly('articles'), slug: word('bai') }),
  )
  await hub.admin.withdraw('articles', withdrawn.id, { kind: 'gone', reason: 'Có lý do.' })

  const related = { documents: [draftOf('documents')], edition: draftOf('editions') }
  const links = ITEM_TYPES.map((type) => `Xem [trang này](${type}:x).`).join('\n\n')
  shown = []
  for (const type of ITEM_TYPES) {
    const text = body(`${links}\n\nVà [bài đã gỡ](articles:gone).`, {
      item: (target, slug) => (slug === 'gone' ? withdrawn.id : draftOf(target)),
    })
    const item = await published(
      hub.admin,
      type,
      completeItem(hub.admin, type, { ...common, observance, ...(type === 'editions' ? {} : related), body: text }),
    )
    await hub.admin.update(type, item.id, { ...secretly(type), slug: word('bai'), cover: pictureOfDraft.id })
    shown.push({ type, ...item })
  }
  // A refresh builds the public form anew while all those edits are saved.
  await hub.admin.update('topics', common.topics[0]!, { name: 'Chủ đề có tên mới' })
  await hub.processAll()
})
afterAll(() => hub?.remove())

test('the unpublished edits, drafts and withdrawn items are there, inside', async () => {
  for (const { type, id } of [...drafts, ...shown])
    expect(JSON.stringify((await hub.admin.call('GET', `/api/${type}/${id}`)).body)).toContain(SECRET)
})

test('nothing that is not public can be read anywhere', async () => {
  const lists = PUBLIC_TYPES.flatMap((type) => [
    `/v1/${type}?limit=100`,
    `/v1/${type}?limit=100&include=body`,
    `/v1/${type}?q=${SECRET}`,
  ])
  const begin = [
    '/',
    ...lists,
    '/v1/changes?limit=1000&include=item',
    '/v1/changes?limit=1000',
    '/v1/manifest',
    `/v1/search?q=${SECRET}`,
    '/openapi.json',
    '/sitemap.xml',
    '/metrics',
    '/health/ready',
  ]
  const feeds = ['articles', 'stories', 'events'].flatMap((name) =>
    ['rss', 'atom', 'json', 'ics'].map((format) => `/feeds/${name}.${format}`),
  )
  const everyItem = [...shown, ...drafts, { type: 'articles', ...withdrawn }].flatMap(({ type, id, slug }) =>
    [id, slug].flatMap((name) => [
      `/v1/${type}/${name}`,
      `/v1/${type}/${name}?lang=en`,
      `/p/${type}/${name}`,
      `/p/${type}/${name}?lang=en`,
    ]),
  )
  const seen = await crawl(reader, [...begin, ...feeds, '/feeds/news.ninjs.json', ...everyItem])
  expect(seen.size).toBeGreaterThan(60)
  const leaks = [...seen].filter(([, text]) => text.includes(SECRET)).map(([path]) => path)
  // A search says what was asked for.
  expect(leaks.filter((path) => !path.includes(`q=${SECRET}`))).toEqual([])
  for (const path of leaks) expect(seen.get(path)).not.toMatch(/"title"|"name"/)
  // And the crawl has been where the items are.
  for (const { slug, type } of shown) expect(seen.has(`/p/${type}/${slug}`)).toBe(true)
})

test('drafts answer like what has never been', async () => {
  for (const { type, id, slug } of drafts) {
    for (const name of [id, slug]) {
      const [draft, nothing] = [await reader.get(`/v1/${type}/${name}`), await reader.get(`/v1/${type}/khong-he-co`)]
      expect([draft.status, draft.text]).toEqual([404, nothing.text])
      expect((await reader.get(`/p/${type}/${name}`)).status).toBe(404)
    }
  }
})

test('files that only drafts show are not given out', async () => {
  const files = [
    pictureOfDraft.filename,
    ...Object.values(pictureOfDraft.sizes as Record<string, { filename?: string }>).map(({ filename }) => filename),
  ].filter(Boolean)
  for (const file of files) {
    expect((await reader.get(`/media/${pictureOfDraft.id}/${String(file)}`)).status).toBe(404)
    expect((await reader.get(`/api/media/file/${String(file)}`)).status).toBe(401)
  }
})

test('relations to what is not public are left out, not shown empty', async () => {
  const { body: article } = await reader.get<{
    documents: unknown[]
    edition: unknown
    cover: unknown
    body: { html: string }
  }>(`/v1/articles/${shown[0]!.id}`)
  expect(article).toMatchObject({ documents: [], edition: null, cover: null })
  expect(article.body.html).not.toContain('<a ')
  for (const { id } of [...drafts, withdrawn]) expect(JSON.stringify(article)).not.toContain(id)
})

/** The secret in every text field there is. */
function secretly(type: ItemType): Record<string, unknown> {
  const text = body(`${secret()}\n\n## ${secret()}\n\n| ${secret()} | b |\n| c | ${secret()} |`)
  const common = {
    title: secret(),
    summary: secret(),
    body: text,
    authors: [secret()],
    source: { name: secret(), url: `https://nguon.example/${SECRET}` },
    english: { title: secret(), summary: secret(), body: text },
  }
  const own: Record<ItemType, object> = {
    articles: {},
    stories: { people: [{ name: secret(), role: secret() }] },
    events: { venue: { name: secret(), address: secret() } },
    editions: { messages: [secret()] },
    documents: { number: `12/${SECRET}`, issuer: secret() },
  }
  return { ...common, ...own[type] }
}
