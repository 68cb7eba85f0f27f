import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROLES } from '../../src/access/roles'
import { word } from '../support/content'
import type { Answer, Desk } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

interface Made {
  id: string
  key: string
  consumer: string
  name: string
  start: string
  scopes: string[]
  origins: string[]
  expiresAt: string | null
}
interface Shown extends Omit<Made, 'key' | 'consumer'> {
  state: string
  revokedAt: string | null
  replacedBy: string | null
  createdByName: string
  lastAt: string | null
}
interface Problem {
  status: number
  title: string
  detail: string
  errors: { field: string; message: string }[]
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
let now = new Date('2026-04-21T01:00:00Z')
let hub: TestHub
beforeAll(async () => {
  hub = await startHub({}, () => now)
})
afterAll(() => hub?.remove())

const consumer = (more: object = {}) => hub.admin.create('consumers', { name: word('Cổng '), ...more })
const make = (id: string, body: object = { name: 'Cổng chính' }, desk: Desk = hub.admin) =>
  desk.call<Made & Problem>('POST', `/api/consumers/${id}/keys`, body)
const command = (key: string, noun: string, body: object = {}, desk: Desk = hub.admin) =>
  desk.call<Made & Problem>('POST', `/api/keys/${key}/${noun}`, body)
const shown = async (id: string, desk: Desk = hub.admin) =>
  (await desk.call<{ docs: Shown[]; mayManage: boolean }>('GET', `/api/consumers/${id}/keys`)).body
const row = (id: string) =>
  hub.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'keys',
    where: { id: { equals: id } },
  })
const later = (from: Date, ms: number) => new Date(from.getTime() + ms)

describe('making a key', () => {
  test('gives it once, and keeps only its hash and its first characters', async () => {
    const { id } = await consumer()
    const { status, headers, body } = await make(id)
    expect(status).toBe(201)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      key: expect.stringMatching(/^nh_[A-Za-z0-9_-]{43}$/),
      consumer: id,
      name: 'Cổng chính',
      start: body.key.slice(0, 9),
      scopes: ['items', 'changes', 'feeds'],
      origins: [],
      expiresAt: null,
      createdAt: now.toISOString(),
    })
    const stored = await row(body.id)
    expect(stored!.hash).toBe(createHash('sha256').update(body.key).digest('hex'))
    expect(stored).toMatchObject({ consumer: id, scopes: ['items', 'changes', 'feeds'], origins: [] })
    expect(JSON.stringify(stored)).not.toContain(body.key)
    expect((await make(id)).body.key).not.toBe(body.key)
  })

  test('with scopes, origins and an end', async () => {
    const { id } = await consumer()
    const origins = ['https://Portal.example/tin-tuc/', 'http://localhost:8080', 'https://portal.example']
    const wanted = { name: ' Trang tin ', scopes: ['feeds', 'items', 'feeds'], origins }
    const { body } = await make(id, { ...wanted, expiresAt: '2027-04-21T08:00:00+07:00' })
    expect(body).toMatchObject({
      name: 'Trang tin',
      scopes: ['feeds', 'items'],
      origins: ['https://portal.example', 'http://localhost:8080'],
      expiresAt: '2027-04-21T01:00:00.000Z',
    })
    expect((await make(id, { name: 'Ngày', expiresAt: '2027-04-21' })).body.expiresAt).toBe('2027-04-21T16:59:59.999Z')
  })

  test.each([
    [{}, 'name', /^name: cần tên khóa/],
    [{ name: 'x'.repeat(101) }, 'name', /^name = "xxx/],
    [{ name: 'A', scopes: [] }, 'scopes', /^scopes = \[\]: .*items, changes, feeds/],
    [{ name: 'A', scopes: ['items', 'all'] }, 'scopes', /"all"/],
    [{ name: 'A', origins: ['portal.example'] }, 'origins', /"portal\.example"/],
    [{ name: 'A', origins: ['https://*.example'] }, 'origins', /địa chỉ trang/],
    [{ name: 'A', expiresAt: '2020-01-01' }, 'expiresAt', /trong tương lai/],
    [{ name: 'A', expiresAt: '2027-04-21T08:00:00' }, 'expiresAt', /2027-04-21T08:00:00\+07:00/],
    [{ name: 'A', rate: 5 }, 'rate', /Không có trường "rate"/],
    [[], '', /JSON/],
  ])('is refused for %j, and names the field', async (body, field, message) => {
    const { id } = await consumer()
    const answer = await make(id, body)
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(answer.body.errors).toEqual([{ field, message: expect.stringMatching(message) }])
    expect((await shown(id)).docs).toEqual([])
  })

  test('speaks English to who prefers it, and knows no key of a consumer that is not there', async () => {
    const answer = await hub.admin.call<Problem>(
      'POST',
      '/api/consumers/none/keys',
      { name: 'A' },
      { 'Accept-Language': 'en' },
    )
    expect(answer).toMatchObject({ status: 404, body: { title: 'Not found', detail: 'There is no such consumer.' } })
    expect(await command('none', 'revocation')).toMatchObject({ status: 404 })
  })
})

describe('rotating a key', () => {
  test('gives a new one that opens the same; the old one goes on for a week', async () => {
    const { id } = await consumer()
    const { body: old } = await make(id, { name: 'Trang', scopes: ['items'], origins: ['https://a.example'] })
    const { status, body: fresh } = await command(old.id, 'rotation')
    expect(status).toBe(201)
    expect(fresh).toMatchObject({ name: 'Trang', scopes: ['items'], origins: ['https://a.example'], expiresAt: null })
    expect(fresh.key).not.toBe(old.key)
    const { docs } = await shown(id)
    expect(docs).toMatchObject([
      { id: fresh.id, state: 'active', expiresAt: null },
      { id: old.id, state: 'ending', replacedBy: fresh.id, expiresAt: later(now, 7 * DAY).toISOString() },
    ])
    now = later(now, 7 * DAY)
    expect((await shown(id)).docs.map(({ state }) => state)).toEqual(['active', 'expired'])
  })

  test('lasts as long as the old one did, never prolongs it, and ends it at once when asked', async () => {
    const { id } = await consumer()
    const { body: old } = await make(id, { name: 'A', expiresAt: later(now, 30 * DAY).toISOString() })
    now = later(now, 28 * DAY)
    const { body: fresh } = await command(old.id, 'rotation', { overlapHours: 72 })
    expect(fresh.expiresAt).toBe(later(now, 30 * DAY).toISOString())
    expect((await shown(id)).docs[1]!.expiresAt).toBe(old.expiresAt)
    const { body: last } = await command(fresh.id, 'rotation', { overlapHours: 0, expiresAt: null })
    expect(last.expiresAt).toBeNull()
    expect((await shown(id)).docs.map(({ state }) => state)).toEqual(['active', 'expired', 'ending'])
  })

  test('happens once, also when two ask at the same moment; what is over cannot be rotated', async () => {
    const { id } = await consumer()
    const { body: key } = await make(id)
    const answers = await Promise.all([command(key.id, 'rotation'), command(key.id, 'rotation')])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await shown(id)).docs).toHaveLength(2)
    expect((await command(key.id, 'rotation')).body.detail).toBe('Khóa này đã có khóa thay.')
    const { body: short } = await make(id, { name: 'B', expiresAt: later(now, HOUR).toISOString() })
    now = later(now, HOUR)
    expect(await command(short.id, 'rotation')).toMatchObject({ status: 409, body: { title: 'Tình trạng đã khác' } })
    expect((await command(short.id, 'rotation', { overlapHours: -1 })).body.errors).toMatchObject([
      { field: 'overlapHours' },
    ])
  })
})

test('revoking counts from the answer on, for good', async () => {
  const { id } = await consumer()
  const { body: key } = await make(id)
  const { status, body } = await command(key.id, 'revocation')
  expect([status, body]).toEqual([200, { id: key.id, revokedAt: now.toISOString() }])
  expect((await row(key.id))!.revokedAt).not.toBeNull()
  expect((await shown(id)).docs).toMatchObject([{ state: 'revoked', revokedAt: now.toISOString() }])
  expect(await command(key.id, 'revocation')).toMatchObject({ status: 409 })
  expect(await command(key.id, 'rotation')).toMatchObject({ status: 409 })
})

describe('who may', () => {
  test('administrators make, rotate and revoke; publishers look on; nobody else learns anything', async () => {
    const { id } = await consumer()
    const { body: key } = await make(id)
    const organisation = (await hub.admin.organisation(word('Đơn vị '))).id
    for (const role of ROLES.filter((role) => role !== 'admin')) {
      const desk = await hub.as(role, organisation)
      for (const answer of [
        await make(id, { name: 'A' }, desk),
        await command(key.id, 'rotation', {}, desk),
        await command(key.id, 'revocation', {}, desk),
      ])
        expect({ role, status: answer.status, key: answer.body.key }).toEqual({ role, status: 403, key: undefined })
      const paths = [
        `/api/consumers/${id}/keys`,
        `/api/consumers/${id}/usage`,
        '/api/keys',
        '/api/usage',
        `/api/keys/${key.id}`,
      ]
      for (const path of paths) {
        const { status } = await desk.call('GET', path)
        expect({ role, path, status }).toEqual({ role, path, status: role === 'publisher' ? 200 : 403 })
      }
      if (role === 'publisher')
        expect(await shown(id, desk)).toMatchObject({ mayManage: false, docs: [{ id: key.id }] })
    }
    expect(await shown(id)).toMatchObject({ mayManage: true, docs: [{ id: key.id, state: 'active' }] })
  })

  test('no answer holds a hash, and none can be asked for by filter or sorting', async () => {
    const { id } = await consumer()
    const { body: key } = await make(id)
    const hash = createHash('sha256').update(key.key).digest('hex')
    const asked: Answer<unknown>[] = []
    for (const path of [
      '/api/keys?limit=100&depth=2',
      `/api/keys/${key.id}?depth=2`,
      '/api/keys?select[hash]=true&limit=100',
      `/api/keys?where[hash][equals]=${hash}`,
      `/api/keys?where[hash][like]=${hash.slice(0, 4)}`,
      `/api/keys/count?where[hash][equals]=${hash}`,
      '/api/keys?sort=hash&limit=100',
      `/api/consumers/${id}?depth=2`,
      `/api/consumers/${id}/keys`,
      '/api/audit?limit=100',
    ])
      asked.push(await hub.admin.call('GET', path))
    asked.push(await command(key.id, 'rotation'), await command(key.id, 'revocation'))
    for (const { body } of asked) {
      expect(JSON.stringify(body)).not.toContain(hash)
      expect(JSON.stringify(body)).not.toContain(key.key)
      expect(JSON.stringify(body)).not.toContain('"hash":')
    }
    for (const at of [3, 4, 5]) expect(asked[at]!.status).toBeGreaterThanOrEqual(400)
  })
})

test('the audit trail tells who made, rotated and revoked which key, without the key', async () => {
  const made = await consumer()
  const { body: key } = await make(made.id, {
    name: 'Cổng',
    scopes: ['items'],
    expiresAt: later(now, DAY).toISOString(),
  })
  const { body: fresh } = await command(key.id, 'rotation', { overlapHours: 1 })
  await command(fresh.id, 'revocation')
  await make(made.id, { name: '' })
  const { body } = await hub.admin.call<{ docs: Record<string, string>[] }>(
    'GET',
    `/api/audit?limit=100&where[type][equals]=keys&where[title][equals]=${encodeURIComponent(String(made.name))}`,
  )
  const byStart = (start: string) => `Cổng (${start}…)`
  expect(body.docs.reverse()).toMatchObject([
    {
      what: 'key-created',
      who: 'Quản trị',
      target: key.id,
      after: byStart(key.start),
      detail: expect.stringMatching(/^Phạm vi: items\nHết hạn: \d\d:\d\d, /),
    },
    { what: 'key-rotated', target: key.id, before: byStart(key.start), after: byStart(fresh.start) },
    { what: 'key-revoked', target: fresh.id, before: byStart(fresh.start) },
  ])
  for (const secret of [key.key, fresh.key]) expect(JSON.stringify(body)).not.toContain(secret)
})

describe('a consumer', () => {
  test('has a rate, may be stopped, and names who may embed; what changes is in the audit trail', async () => {
    const { id, ...made } = await consumer()
    expect(made).toMatchObject({ rate: 6000, isActive: true, embedOrigins: [] })
    const change = { rate: 100, isActive: false, embedOrigins: ['https://Portal.example/tin'] }
    const changed = await hub.admin.update('consumers', id, change)
    expect(changed).toMatchObject({ rate: 100, isActive: false, embedOrigins: ['https://portal.example'] })
    await hub.admin.update('consumers', id, { contact: 'Văn phòng, 0226 3852 700' })
    const { body } = await hub.admin.call<{ docs: unknown[] }>('GET', `/api/audit?where[target][equals]=${id}`)
    expect(body.docs).toMatchObject([
      {
        what: 'settings',
        before: 'Đang hoạt động\nYêu cầu mỗi phút: 6000\nTrang được nhúng: -',
        after: 'Đã ngừng\nYêu cầu mỗi phút: 100\nTrang được nhúng: https://portal.example',
      },
    ])
  })

  test.each([
    [{ rate: -1 }, 'rate'],
    [{ rate: 1.5 }, 'rate'],
    [{ embedOrigins: ['portal.example'] }, 'embedOrigins'],
    [{ embedOrigins: 'https://portal.example' }, 'embedOrigins'],
  ])('is not saved with %j', async (change, path) => {
    const { id } = await consumer()
    const { status, body } = await hub.admin.call<{ errors: { data: { errors: { path: string }[] } }[] }>(
      'PATCH',
      `/api/consumers/${id}`,
      change,
    )
    expect([status, body.errors[0]!.data.errors[0]!.path]).toEqual([400, path])
  })

  test('that is deleted takes its keys along, and leaves those of others', async () => {
    const [gone, stays] = [await consumer(), await consumer()]
    const { body: key } = await make(gone.id)
    const { body: other } = await make(stays.id)
    expect((await hub.admin.call('DELETE', `/api/consumers/${gone.id}`)).status).toBe(200)
    expect([await row(key.id), (await row(other.id))?.id]).toEqual([null, other.id])
  })
})

describe('usage', () => {
  const used = (of: { day: string; key: string; consumer: string; endpoint: string }, more: object = {}) =>
    hub.payload.db.create({
      collection: 'usage',
      data: {
        id: `${of.day}/${of.key}/${of.endpoint}`,
        ...of,
        ...{ requests: 10, refused: 1, bytes: 1000, lastAt: `${of.day}T05:00:00.000Z` },
        ...more,
      },
    })

  test('is told by day and by endpoint, for the days asked for, days without any included', async () => {
    now = new Date('2026-10-02T17:30:00Z')
    const { id } = await consumer()
    const { body: key } = await make(id)
    const { body: second } = await make(id, { name: 'Khóa hai' })
    const of = { consumer: id, key: key.id }
    await used({ ...of, day: '2026-10-03', endpoint: 'articles' })
    await used({ ...of, day: '2026-10-03', endpoint: 'search' }, { requests: 50 })
    await used({ ...of, day: '2026-10-01', endpoint: 'articles' }, { requests: 5, refused: 0 })
    await used({ ...of, day: '2026-09-30', endpoint: 'articles' })
    await used(
      { ...of, key: second.id, day: '2026-10-01', endpoint: 'articles' },
      { lastAt: '2026-10-01T06:00:00.000Z' },
    )
    await used({ consumer: 'another', key: 'k', day: '2026-10-03', endpoint: 'articles' })
    const { status, body } = await hub.admin.call('GET', `/api/consumers/${id}/usage?days=3`)
    expect(status).toBe(200)
    expect(body).toEqual({
      from: '2026-10-01',
      to: '2026-10-03',
      total: { requests: 75, refused: 3, bytes: 4000 },
      days: [
        { day: '2026-10-01', requests: 15, refused: 1, bytes: 2000 },
        { day: '2026-10-02', requests: 0, refused: 0, bytes: 0 },
        { day: '2026-10-03', requests: 60, refused: 2, bytes: 2000 },
      ],
      endpoints: [
        { endpoint: 'search', requests: 50, refused: 1, bytes: 1000 },
        { endpoint: 'articles', requests: 25, refused: 2, bytes: 3000 },
      ],
    })
    const month = (await hub.admin.call<{ days: unknown[]; total: object }>('GET', `/api/consumers/${id}/usage`)).body
    expect([month.days.length, month.total]).toEqual([30, { requests: 85, refused: 4, bytes: 5000 }])
    expect((await shown(id)).docs.map(({ lastAt }) => lastAt)).toEqual([
      '2026-10-01T06:00:00.000Z',
      '2026-10-03T05:00:00.000Z',
    ])
  })

  test('is kept for 800 days, the last year and the one before it, and no longer', async () => {
    now = new Date('2026-10-03T05:00:00Z')
    const { id } = await consumer()
    const of = { consumer: id, key: id, endpoint: 'articles' }
    for (const day of ['2024-07-24', '2024-07-25', '2026-10-03']) await used({ ...of, day })
    const daysLeft = async () => {
      const { docs } = await hub.payload.find({ collection: 'usage', where: { key: { equals: id } }, sort: 'day' })
      return docs.map(({ day }) => day)
    }
    await hub.restart()
    await hub.processAll()
    expect(await daysLeft()).toEqual(['2024-07-25', '2026-10-03'])
    const { body } = await hub.admin.call('GET', `/api/consumers/${id}/usage?days=800`)
    expect(body).toMatchObject({ from: '2024-07-26', total: { requests: 10 } })
    now = later(now, DAY)
    await hub.processAll()
    expect(await daysLeft()).toEqual(['2026-10-03'])
  })

  test('of everyone without a key is told too; a bad number of days is refused', async () => {
    await used({ day: '2026-10-03', key: 'anonymous', consumer: '', endpoint: 'feeds' })
    const { body } = await hub.admin.call('GET', '/api/consumers/anonymous/usage?days=7')
    expect(body.endpoints).toEqual([{ endpoint: 'feeds', requests: 10, refused: 1, bytes: 1000 }])
    for (const days of ['0', '801', 'x', '1.5']) {
      const answer = await hub.admin.call<Problem>('GET', `/api/consumers/anonymous/usage?days=${days}`)
      expect({ days, status: answer.status, errors: answer.body.errors }).toMatchObject({
        days,
        status: 400,
        errors: [{ field: 'days' }],
      })
    }
  })
})

describe('readers with keys', () => {
  const ask = (key: string, path = '/v1/articles', headers = {}) =>
    fetch(hub.address + path, { headers: { Authorization: `Bearer ${key}`, ...headers } })
  const status = async (key: string) => (await ask(key)).status

  test('are let in by a new key and by both keys of a rotation, and by nothing of a stopped consumer, from the moment the command answers', async () => {
    const made = await consumer({ rate: 7 })
    const { body: old } = await make(made.id)
    const first = await ask(old.key)
    expect([first.status, first.headers.get('ratelimit-policy'), first.headers.get('vary')]).toEqual([
      200,
      '"key";q=7;w=60',
      'Authorization, Min-Seq, Accept-Encoding',
    ])
    const { body: fresh } = await command(old.id, 'rotation', { overlapHours: 1 })
    expect([await status(old.key), await status(fresh.key)]).toEqual([200, 200])
    now = later(now, HOUR)
    expect([await status(old.key), await status(fresh.key)]).toEqual([401, 200])
    await hub.admin.update('consumers', made.id, { isActive: false })
    expect(await status(fresh.key)).toBe(401)
    await hub.admin.update('consumers', made.id, { isActive: true })
    expect(await status(fresh.key)).toBe(200)
    await command(fresh.id, 'revocation')
    expect(await status(fresh.key)).toBe(401)
  })

  test('are counted by day and endpoint, which is written down when the hub stops at the latest', async () => {
    const made = await consumer({ rate: 3 })
    const { body: key } = await make(made.id)
    const bytes = (await (await ask(key.key)).arrayBuffer()).byteLength
    for (const path of ['/v1/articles', '/v1/search?q=x', '/v1/articles']) await ask(key.key, path)
    await hub.restart()
    const { body } = await hub.admin.call('GET', `/api/consumers/${made.id}/usage?days=7`)
    expect(body.endpoints).toEqual([
      { endpoint: 'articles', requests: 2, refused: 1, bytes: 2 * bytes },
      expect.objectContaining({ endpoint: 'search', requests: 1, refused: 0 }),
    ])
  })
})
