import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { completeItem, picture, published } from '../support/content'
import { body, type Desk, type Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

let hub: TestHub
let editor: Desk
let parts: { topics: string[]; organisation: string }
let lead: Doc
beforeAll(async () => {
  hub = await startHub()
  parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
  lead = await hub.admin.organisation('Sở Văn hóa')
  editor = await hub.as('editor')
})
afterAll(() => hub?.remove())

interface Made {
  id: string
  title: string
  events: number
  detail: string
  link: string
}
const next = (desk: Desk, type: string, id: string, options?: object) =>
  desk.call<Made>('POST', `/api/${type}/${id}/successor`, options)
const saved = async (type: string, id: string) => (await hub.admin.call<Doc>('GET', `/api/${type}/${id}?depth=0`)).body

async function edition(data: object = {}): Promise<Doc> {
  return completeItem(hub.admin, 'editions', {
    title: 'Ngày Sách và Văn hóa đọc Việt Nam lần thứ 5 năm 2026',
    year: 2026,
    ordinal: 5,
    anchorDay: '2026-04-21T05:00:00.000Z',
    startsOn: '2026-04-15T05:00:00.000Z',
    endsOn: '2026-05-02T05:00:00.000Z',
    messages: ['Văn hóa đọc kết nối cộng đồng'],
    leads: [lead.id],
    ...data,
  })
}

test('an event begins anew a year later, as a draft with what stays the same', async () => {
  const { id: run } = await edition()
  const event = await completeItem(hub.admin, 'events', {
    ...parts,
    title: 'Khai mạc Ngày Sách 2026',
    body: body('Chương trình.'),
    cover: (await picture(hub.admin)).id,
    startsAt: '2026-04-21T01:00:00.000Z',
    endsAt: '2026-04-21T04:30:00.000Z',
    venue: { name: 'Nhà hát tỉnh' },
    organisers: [lead.id],
    status: 'cancelled',
    featured: true,
    edition: run,
  })
  await published(hub.admin, 'events', event)
  const { status, body: made } = await next(editor, 'events', event.id)
  expect({ status, made }).toMatchObject({ status: 200, made: { title: 'Khai mạc Ngày Sách 2027' } })
  expect(await saved('events', made.id)).toMatchObject({
    _status: 'draft',
    slug: 'khai-mac-ngay-sach-2027',
    summary: event.summary,
    body: event.body,
    startsAt: '2027-04-21T01:00:00.000Z',
    endsAt: '2027-04-21T04:30:00.000Z',
    status: 'scheduled',
    venue: { name: 'Nhà hát tỉnh' },
    organisers: [lead.id],
    topics: parts.topics,
    featured: false,
  })
  const draft = await saved('events', made.id)
  expect([draft.cover ?? null, draft.edition ?? null]).toEqual([null, null])

  // Once the next run is there, its events belong to it.
  const { body: nextRun } = await next(editor, 'editions', run)
  const again = await next(editor, 'events', event.id)
  expect((await saved('events', again.body.id)).edition).toBe(nextRun.id)
})

test('an edition goes a year and a number on, and brings its events along when asked', async () => {
  const run = await edition()
  const [morning, evening] = await Promise.all(
    ['sáng', 'tối'].map((part) =>
      completeItem(hub.admin, 'events', { ...parts, title: `Đọc sách buổi ${part} 21/4/2026`, edition: run.id }),
    ),
  )
  const { status, body: made } = await next(editor, 'editions', run.id, { events: true })
  expect({ status, made }).toMatchObject({
    status: 200,
    made: { title: 'Ngày Sách và Văn hóa đọc Việt Nam lần thứ 6 năm 2027', events: 2 },
  })
  expect(await saved('editions', made.id)).toMatchObject({
    _status: 'draft',
    year: 2027,
    ordinal: 6,
    anchorDay: '2027-04-21T05:00:00.000Z',
    startsOn: '2027-04-15T05:00:00.000Z',
    endsOn: '2027-05-02T05:00:00.000Z',
    observance: run.observance && (run.observance as { id: string }).id,
    leads: [lead.id],
    messages: [],
  })
  const events = await hub.admin.call<{ docs: Doc[] }>(
    'GET',
    `/api/events?where[edition][equals]=${made.id}&sort=title&depth=0`,
  )
  expect(events.body.docs.map(({ title, _status }) => [title, _status])).toEqual([
    ['Đọc sách buổi sáng 21/4/2027', 'draft'],
    ['Đọc sách buổi tối 21/4/2027', 'draft'],
  ])
  expect([morning!.id, evening!.id]).not.toContain(events.body.docs[0]!.id)
})

test('the same year is not begun twice, and one is told where it is', async () => {
  const run = await edition()
  const { body: made } = await next(editor, 'editions', run.id)
  const refused = await next(editor, 'editions', run.id, { events: true })
  expect(refused).toMatchObject({
    status: 409,
    body: { link: `/admin/collections/editions/${made.id}`, detail: expect.stringContaining('Đã có kỳ năm 2027') },
  })
})

test('what is not complete enough to go on is said', async () => {
  const run = await editor.create('editions', { title: 'Một kỳ chưa có năm' })
  expect(await next(editor, 'editions', run.id)).toMatchObject({
    status: 422,
    body: { detail: expect.stringContaining('chưa có năm') },
  })
  const event = await editor.create('events', { ...parts, title: 'Chưa có ngày' })
  expect((await next(editor, 'events', event.id)).status).toBe(200)
  expect((await next(editor, 'events', event.id, { events: true })).status).toBe(422)
})

test('only whoever may edit it begins the next one', async () => {
  const event = await completeItem(hub.admin, 'events', parts)
  const stranger = await hub.as('contributor', lead.id)
  const own = await hub.as('contributor', parts.organisation)
  const press = await hub.as('press', lead.id)
  expect((await next(stranger, 'events', event.id)).status).toBe(404)
  expect((await next(press, 'events', event.id)).status).toBe(403)
  expect((await next(own, 'events', event.id)).status).toBe(200)
  await published(hub.admin, 'events', event)
  expect((await next(stranger, 'events', event.id)).status).toBe(403)
  expect((await next(editor, 'articles', 'x')).status).toBe(404)
})
