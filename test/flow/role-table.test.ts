import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROLES, type Role } from '../../src/access/roles'
import { word } from '../support/content'
import { type Answer, body as lexical, type Desk, type Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

/**
 * Who may do what, as hand-made requests find it: each row is asked by every role, about an item of the person's own organisation and about one of another. Whoever
 * may not is refused and leaves everything as it was.
 */
let hub: TestHub
let desks: Record<Role, Desk>
let own: string
let other: string
let topics: string[]
beforeAll(async () => {
  hub = await startHub()
  own = (await hub.admin.organisation('Đơn vị của mình')).id
  other = (await hub.admin.organisation('Đơn vị khác')).id
  topics = [(await hub.admin.topic()).id]
  const made = await Promise.all(
    ROLES.map(async (role) => [role, role === 'admin' ? hub.admin : await hub.as(role, own)] as const),
  )
  desks = Object.fromEntries(made) as Record<Role, Desk>
})
afterAll(() => hub?.remove())

const PUBLISHERS: Role[] = ['admin', 'publisher']
const EDITORS: Role[] = [...PUBLISHERS, 'editor']
const STAFF: Role[] = [...EDITORS, 'contributor']
const NOBODY: Role[] = []

type State = 'draft' | 'submitted' | 'approved' | 'scheduled' | 'published' | 'withdrawn'
type Ask = (desk: Desk, item: Doc) => Promise<Answer<unknown>>

interface Row {
  action: string
  /** What the item is when it is asked; of the states that allow it. */
  state: State
  own: Role[]
  other: Role[]
  ask: Ask
}

const at = (item: Doc, rest = '') => `/api/articles/${item.id}${rest}`
const call =
  (method: string, rest = '', body?: () => object): Ask =>
  (desk, item) =>
    desk.call(method, at(item, rest), body?.())
const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString()
const title = () => ({ title: word('Tên khác ') })
const staffRow = { own: STAFF, other: EDITORS }
const publisherRow = { own: PUBLISHERS, other: PUBLISHERS }

const TABLE: Row[] = [
  { action: 'read', state: 'draft', ...staffRow, ask: call('GET') },
  { action: 'read what is public', state: 'published', own: STAFF, other: STAFF, ask: call('GET') },
  { action: 'read what was withdrawn', state: 'withdrawn', ...staffRow, ask: call('GET') },
  { action: 'change', state: 'draft', ...staffRow, ask: call('PATCH', '', title) },
  { action: 'change what is public', state: 'published', ...staffRow, ask: call('PATCH', '', title) },
  { action: 'duplicate', state: 'draft', ...staffRow, ask: call('POST', '/duplicate', () => ({})) },
  { action: 'delete', state: 'draft', ...publisherRow, ask: call('DELETE') },
  {
    action: 'read a version',
    state: 'draft',
    ...staffRow,
    ask: async (desk, item) => desk.call('GET', await version(item)),
  },
  {
    action: 'read a version of what is public',
    state: 'published',
    ...staffRow,
    ask: async (desk, item) => desk.call('GET', await version(item)),
  },
  {
    action: 'restore a version',
    state: 'draft',
    ...staffRow,
    ask: async (desk, item) => desk.call('POST', await version(item)),
  },
  { action: 'ask where it stands', state: 'draft', ...staffRow, ask: call('GET', '/standing') },
  { action: 'submit', state: 'draft', ...staffRow, ask: call('POST', '/submission') },
  {
    action: 'send back',
    state: 'submitted',
    ...publisherRow,
    ask: call('POST', '/return', () => ({ note: 'Sửa tên.' })),
  },
  { action: 'approve', state: 'submitted', ...publisherRow, ask: call('POST', '/approval') },
  { action: 'revoke approval', state: 'approved', ...publisherRow, ask: call('DELETE', '/approval') },
  {
    action: 'schedule',
    state: 'approved',
    ...publisherRow,
    ask: call('PUT', '/schedule', () => ({ publishAt: tomorrow() })),
  },
  { action: 'cancel a schedule', state: 'scheduled', ...publisherRow, ask: call('DELETE', '/schedule') },
  { action: 'publish', state: 'draft', ...publisherRow, ask: call('POST', '/publication') },
  {
    action: 'publish what was approved',
    state: 'approved',
    ...publisherRow,
    ask: call('POST', '/publication', () => ({ approved: true })),
  },
  {
    action: 'correct',
    state: 'published',
    ...publisherRow,
    ask: call('POST', '/publication', () => ({ correction: true, note: 'Ghi nhầm ngày.' })),
  },
  {
    action: 'withdraw',
    state: 'published',
    ...publisherRow,
    ask: call('POST', '/withdrawal', () => ({ kind: 'gone', reason: 'Đăng nhầm.' })),
  },
  { action: 'restore', state: 'withdrawn', ...publisherRow, ask: call('POST', '/restoration') },
  { action: 'assign', state: 'draft', ...staffRow, ask: call('PUT', '/assignment', () => ({ user: null })) },
  { action: 'read notes', state: 'draft', ...staffRow, ask: call('GET', '/notes') },
  { action: 'read notes of what is public', state: 'published', ...staffRow, ask: call('GET', '/notes') },
  {
    action: 'write a note',
    state: 'draft',
    ...staffRow,
    ask: call('POST', '/notes', () => ({ text: 'Xem lại ảnh.' })),
  },
  { action: 'read the history', state: 'published', ...staffRow, ask: call('GET', '/history') },
  { action: 'compare', state: 'published', ...staffRow, ask: call('GET', '/difference?from=public&to=saved') },
]

describe.each(TABLE)('to $action ($state)', ({ state, ask, ...allowed }) => {
  test.each(['own', 'other'] as const)('of %s organisation', async (whose) => {
    const organisation = whose === 'own' ? own : other
    const item = await itemIn(state, organisation)
    const before = await everything(item)
    const answers: Partial<Record<Role, boolean>> = {}
    for (const role of ROLES.filter((role) => !allowed[whose].includes(role))) {
      const answer = await ask(desks[role], item)
      answers[role] = answer.status < 400
      expect({ role, status: answer.status, refused: [403, 404].includes(answer.status) }).toMatchObject({
        refused: true,
      })
      expect(JSON.stringify(answer.body)).not.toContain(String(item.title))
    }
    expect(await everything(item)).toEqual(before)
    for (const role of allowed[whose]) {
      const { status, body } = await ask(desks[role], await itemIn(state, organisation))
      expect({ role, status, body: status < 300 || body }).toEqual({ role, status, body: true })
      expect(status).toBeLessThan(300)
    }
  })
})

describe('changing many at once', () => {
  test.each(ROLES)('reaches only what the %s may change', async (role) => {
    const items = { own: await itemIn('draft', own), other: await itemIn('draft', other) }
    const where = `where[id][in]=${items.own.id},${items.other.id}`
    const changed = word('Tóm tắt khác ')
    const { body } = await desks[role].call<{ docs?: Doc[] }>('PATCH', `/api/articles?${where}`, { summary: changed })
    const reached = await Promise.all(
      Object.values(items).map(
        async ({ id }) => (await hub.admin.call('GET', `/api/articles/${id}`)).body.summary === changed,
      ),
    )
    expect(reached).toEqual([STAFF.includes(role), EDITORS.includes(role)])
    if (!EDITORS.includes(role)) expect(JSON.stringify(body)).not.toContain(items.other.id)
  })

  test.each(ROLES)('deletes only what the %s may delete', async (role) => {
    const items = [await itemIn('draft', own), await itemIn('draft', other)]
    await desks[role].call('DELETE', `/api/articles?where[id][in]=${items.map(({ id }) => id).join()}`)
    for (const { id } of items) {
      const { status } = await hub.admin.call('GET', `/api/articles/${id}`)
      expect(status).toBe(PUBLISHERS.includes(role) ? 404 : 200)
    }
  })
})

describe("another organisation's draft stays unseen", () => {
  test.each(ROLES.filter((role) => !EDITORS.includes(role)))(
    'by a %s who populates, counts, sorts, filters or looks through other collections',
    async (role) => {
      const draft = await itemIn('draft', other)
      const secret = encodeURIComponent(String(draft.title))
      const event = await hub.admin.create('events', {
        title: word('Sự kiện '),
        organisation: own,
        body: lexical('Xem bài.'),
      })
      for (const path of [
        '/api/articles?limit=100&depth=2',
        `/api/articles?where[title][equals]=${secret}`,
        `/api/articles?where[or][0][title][equals]=${secret}&where[or][1][id][exists]=true&limit=100`,
        `/api/articles?select[title]=true&limit=100&sort=-createdAt`,
        `/api/articles/versions?limit=100&depth=2`,
        `/api/articles/versions?where[version.title][equals]=${secret}`,
        `/api/events/${event.id}?depth=2`,
        `/api/events/${event.id}?depth=2&populate[articles][title]=true`,
        '/api/ledger?limit=100&depth=2',
        '/api/item-states?limit=100&depth=2',
        '/api/notes?limit=100',
        '/api/messages?limit=100',
        '/api/audit?limit=100',
        '/api/payload-locked-documents?limit=100&depth=2',
        '/api/payload-preferences?limit=100&depth=2',
      ]) {
        const { status, body } = await desks[role].call('GET', path)
        expect({ path, server: status >= 500, leaks: JSON.stringify(body).includes(String(draft.title)) }).toEqual({
          path,
          server: false,
          leaks: false,
        })
      }
      const { body: count } = await desks[role].call<{ totalDocs?: number }>(
        'GET',
        `/api/articles/count?where[title][equals]=${secret}`,
      )
      expect(count.totalDocs ?? 0).toBe(0)
    },
  )
})

describe('press and station accounts', () => {
  test.each(['press', 'station'] as const)('create nothing (%s)', async (role) => {
    for (const [collection, data] of [
      ['articles', title()],
      ['topics', { name: word('Chủ đề ') }],
      ['plans', { title: word('Đề tài '), plannedFor: '2026-12-01' }],
      ['consents', { person: 'Nguyễn Thị Mơ' }],
    ] as const) {
      const { status } = await desks[role].call('POST', `/api/${collection}`, data)
      expect({ collection, status }).toEqual({ collection, status: 403 })
    }
  })
})

test('no role may touch what the hub keeps by itself', async () => {
  for (const collection of [
    'audit',
    'notes',
    'messages',
    'ledger',
    'item-states',
    'ledger-head',
    'refresh-requests',
    'keys',
    'usage',
  ])
    for (const role of ROLES)
      for (const [method, rest] of [
        ['POST', ''],
        ['PATCH', '/x'],
        ['DELETE', '/x'],
        ['PATCH', '?where[id][exists]=true'],
        ['DELETE', '?where[id][exists]=true'],
      ] as const) {
        const body = method === 'DELETE' ? undefined : { id: word(), what: 'publish', at: new Date() }
        const { status } = await desks[role].call(method, `/api/${collection}${rest}`, body)
        expect({ collection, role, method, rest, status, allowed: NOBODY.includes(role) }).toEqual({
          ...{ collection, role, method, rest, status: 403, allowed: false },
        })
      }
})

/** An item of an organisation, brought by the administrator to a state. */
async function itemIn(state: State, organisation: string): Promise<Doc> {
  const item = await hub.admin.article({ title: word('Bài '), organisation, topics })
  const steps: Record<State, [method: string, rest: string, body?: object][]> = {
    draft: [],
    submitted: [['POST', '/submission']],
    approved: [['POST', '/approval']],
    scheduled: [
      ['POST', '/approval'],
      ['PUT', '/schedule', { publishAt: tomorrow() }],
    ],
    published: [['POST', '/publication']],
    withdrawn: [
      ['POST', '/publication'],
      ['POST', '/withdrawal', { kind: 'gone', reason: 'Đăng nhầm.' }],
    ],
  }
  for (const [method, rest, body] of steps[state]) {
    const { status, body: answer } = await hub.admin.call(method, at(item, rest), body)
    if (status >= 300) throw new Error(`${rest} refused with ${status}: ${JSON.stringify(answer)}`)
  }
  return item
}

/** What a refused request must leave alone: the item, where it stands, its versions, notes and history. */
async function everything(item: Doc): Promise<unknown[]> {
  const paths = ['?depth=0', '/standing', '/notes', '/history']
  const answers = await Promise.all(paths.map((rest) => hub.admin.call('GET', at(item, rest))))
  // Payload gives the text inside a version another id each time it is read.
  return [...answers.map(({ body }) => body), (await versions(item)).map(({ id, updatedAt }) => [id, updatedAt])]
}

const versions = async ({ id }: Doc) =>
  (await hub.admin.call<{ docs: Doc[] }>('GET', `/api/articles/versions?where[parent][equals]=${id}&depth=0`)).body.docs

const version = async (item: Doc) => `/api/articles/versions/${(await versions(item))[0]!.id}`
