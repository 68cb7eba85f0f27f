import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ITEM_TYPES, PUBLIC_TYPES } from '../../src/ledger/entry'
import { consent, signedForm } from '../support/consents'
import { completeItem, picture, published, word } from '../support/content'
import { crawl } from '../support/crawl'
import { body, type Desk, type Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'
import { inMinutes } from '../support/schedule'

/** A word of its own for every place inside the hub that readers have no part in: which one comes out tells from where. */
const CANARIES = new Map<string, string>()
const canary = (place: string) => {
  const mark = `chim${place}${word('')}`
  CANARIES.set(place, mark)
  return mark
}

let hub: TestHub
let reader: Reader
let editor: Desk
const common: { topics: string[]; organisation: string; place: string } = { topics: [], organisation: '', place: '' }
const shown: Record<string, Doc> = {}
const hidden: { type: string; id: string; slug: string }[] = []
const files: string[] = []
const INSIDE = [
  ...ITEM_TYPES,
  ...(['notes', 'audit', 'ledger', 'messages', 'plans', 'consumers', 'users', 'media', 'consents'] as const),
]

beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  reader = createReader(() => hub.address)
  const { admin } = hub
  common.topics = [(await admin.topic()).id]
  common.organisation = (await admin.organisation()).id
  common.place = (await admin.create('places', { name: 'Phường thử' })).id
  const observance = (await admin.create('observances', { name: 'Ngày thử' })).id
  await admin.create('users', {
    email: `${canary('email')}@hub.test`,
    password: 'mot-mat-khau-du-dai',
    name: canary('account'),
    role: 'publisher',
  })
  editor = await hub.as('editor')

  const edition = await published(admin, 'editions', completeItem(admin, 'editions', { ...common, observance }))
  for (const type of ITEM_TYPES) {
    const own = type === 'editions' || type === 'documents' ? {} : { edition: edition.id }
    const item = await published(
      admin,
      type,
      completeItem(admin, type, { ...common, observance, ...own, cover: (await picture(admin)).id }),
      { note: canary(`publication${type}`) },
    )
    shown[type] = item
    const change = canary(`edit${type}`)
    await admin.update(type, item.id, {
      title: change,
      summary: change,
      body: body(change),
      slug: change,
      source: { name: change },
    })
    await talkAbout(type, item.id)
  }
  await hide(edition)
  await giveConsent()
  await hub.processAll()
})
afterAll(() => hub?.remove())

/** What the desk says about a public item. */
async function talkAbout(type: string, id: string) {
  await editor.call('POST', `/api/${type}/${id}/notes`, { text: canary(`note${type}`) })
  const submitted = await editor.call('POST', `/api/${type}/${id}/submission`, { note: canary(`submission${type}`) })
  const returned = await hub.admin.call('POST', `/api/${type}/${id}/return`, { note: canary(`return${type}`) })
  expect([type, submitted.status, returned.status]).toEqual([type, 200, 200])
}

/** Items in every state that is not public, a file nobody shows, a plan, and who receives content. */
async function hide(edition: Doc) {
  const { admin } = hub
  const make = async (type: 'articles' | 'events' | 'stories', state: string) => {
    const mark = canary(state)
    const item = await completeItem(admin, type, {
      ...common,
      edition: edition.id,
      title: mark,
      summary: mark,
      slug: mark,
    })
    hidden.push({ type, id: item.id, slug: item.slug })
    return item.id
  }
  await make('events', 'draft')
  await editor.call('POST', `/api/articles/${await make('articles', 'submitted')}/submission`, {})
  await admin.call('POST', `/api/stories/${await make('stories', 'approved')}/approval`, {})
  const times = { publishAt: inMinutes(600), withdrawAt: inMinutes(900) }
  expect((await admin.call('PUT', `/api/events/${await make('events', 'scheduled')}/schedule`, times)).status).toBe(200)
  for (const [state, kind] of [
    ['gone', { kind: 'gone' }],
    ['redirected', { kind: 'redirect', redirectTo: '/p/articles/khac' }],
  ] as const) {
    const id = await make('articles', state)
    expect((await admin.publish('articles', id, { note: canary(`${state}note`) })).status).toBe(200)
    const reason = state === 'gone' ? 'Có lý do.' : canary('redirectreason')
    expect((await admin.withdraw('articles', id, { ...kind, reason, category: 'inaccurate' })).status).toBe(200)
  }

  const { doc } = (
    await admin.upload(
      { name: `${canary('filename')}.png`, type: 'image/png', bytes: await png() },
      { alt: canary('alt'), caption: canary('caption'), credit: canary('credit'), licence: canary('licence') },
    )
  ).body
  files.push(`/media/${doc.id}/${String(doc.filename)}`, `/api/media/file/${String(doc.filename)}`)
  await admin.create('plans', {
    title: canary('plan'),
    plannedFor: '2026-12-01T05:00:00.000Z',
    responsible: canary('responsible'),
    note: canary('plannote'),
  })
  await admin.create('consumers', { name: canary('consumer'), contact: canary('contact') })
}

async function giveConsent() {
  const { admin } = hub
  const evidence = await signedForm(admin)
  const person = word('Nguyễn Văn ')
  const record = await consent(admin, person, { evidence, phone: '0912345678', note: canary('consent') })
  CANARIES.set('phone', '0912345678')
  const story = { ...common, people: [{ name: person, consent: record.id }] }
  shown['consented'] = await published(admin, 'stories', completeItem(admin, 'stories', story))
  const other = await consent(admin, canary('person'), {})
  expect((await admin.call('POST', `/api/consents/${other.id}/withdrawal`, { reason: canary('taken') })).status).toBe(
    200,
  )
}

const png = async () => {
  const sharp = (await import('sharp')).default
  return sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
    .png()
    .toBuffer()
}

/** Every address there is, with every filter and every way of asking. */
function everyAddress(): string[] {
  const marks = [...CANARIES.values()]
  const filters = [
    `topic=${common.topics[0]}`,
    `organisation=${common.organisation}`,
    `place=${common.place}`,
    `edition=${shown['editions']!.id}`,
    'featured=false',
    'lang=en',
    'from=2020-01-01',
    'to=2099-01-01',
    'limit=100&include=body',
  ]
  const lists = ['articles', 'stories', 'events', 'editions', 'documents'].flatMap((type) =>
    ['', ...filters].map((query) => `/v1/${type}?${query}`),
  )
  const searches = marks.flatMap((mark) => [
    `/v1/search?q=${mark}&include=body`,
    `/v1/articles?q=${mark}`,
    `/v1/events?q=${mark}&from=2020-01-01`,
    `/v1/topics?q=${mark}`,
    `/v1/articles?topic=${mark}`,
    `/v1/stories/${mark}`,
    `/p/articles/${mark}`,
    `/feeds/topics/${mark}.atom`,
  ])
  const about = [
    ['topics', common.topics[0]],
    ['organisations', common.organisation],
    ['places', common.place],
    ['editions', shown['editions']!.id],
  ].map(([kind, id]) => `/feeds/${kind}/${id}`)
  const feeds = ['/feeds/articles', '/feeds/stories', '/feeds/events', ...about].flatMap((path) =>
    ['rss', 'atom', 'json', 'ics'].map((format) => `${path}.${format}`),
  )
  const items = [
    ...Object.entries(shown).map(([type, doc]) => ({ ...doc, type: type === 'consented' ? 'stories' : type })),
    ...hidden,
  ]
  const pages = items.flatMap(({ type, id, slug }) =>
    [id, slug].flatMap((name) => [
      `/v1/${type}/${name}`,
      `/p/${type}/${name}`,
      `/p/${type}/${name}?lang=en`,
      `/preview/${type}/${name}`,
    ]),
  )
  return [
    ...PUBLIC_TYPES.map((type) => `/v1/${type}?limit=100`),
    ...[
      '/',
      '/?lang=en',
      '/sitemap.xml',
      '/robots.txt',
      '/openapi.json',
      '/docs',
      '/metrics',
      '/health/live',
      '/health/ready',
    ],
    ...[
      '/v1/changes?limit=1000&include=snapshot',
      '/v1/changes?limit=1000&include=item',
      '/v1/changes?limit=1000',
      '/v1/manifest',
      '/feeds/news.ninjs.json',
    ],
    ...[
      '/api/messages',
      '/api/audit',
      '/api/notes',
      '/api/ledger',
      '/api/plans',
      '/api/consumers',
      '/api/users',
      '/api/item-states',
    ],
    ...lists,
    ...searches,
    ...feeds,
    ...pages,
    ...files,
  ]
}

test('every canary is inside', async () => {
  const rows = await Promise.all(
    INSIDE.map((collection) => hub.payload.find({ collection, depth: 0, pagination: false, showHiddenFields: true })),
  )
  const inside = JSON.stringify(rows)
  expect([...CANARIES].filter(([, mark]) => !inside.includes(mark)).map(([place]) => place)).toEqual([])
  expect(CANARIES.size).toBeGreaterThan(40)
})

test('no canary comes out, wherever readers ask', async () => {
  const seen = await crawl(reader, everyAddress())
  expect(seen.size).toBeGreaterThan(500)
  for (const [path, text] of seen) {
    const asked = decodeURIComponent(path)
    const leaks = [...CANARIES]
      .filter(([, mark]) => text.includes(mark) && !asked.includes(mark))
      .map(([place]) => place)
    expect([path, leaks]).toEqual([path, []])
    // What was asked for may be said again, but nothing is found by it.
    const isForCanary = [...CANARIES.values()].some((mark) => asked.includes(mark))
    if (isForCanary && path.includes('q=')) expect([path, /"data":\[\{/.test(text)]).toEqual([path, false])
  }
  for (const type of ITEM_TYPES) expect([type, seen.has(`/v1/${type}/${shown[type]!.slug}`)]).toEqual([type, true])
}, 120_000)
