import { parse } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { toKeyRecord } from '../../../src/delivery/gate/key-row'
import { BODY, guarded, key } from './support'

const start = guarded()
const LIST = '/v1/articles'

describe('a key that opens nothing answers 401, and never what readers without a key get', () => {
  const hour = 60 * 60 * 1000
  const at = (offset: number) => new Date(Date.parse('2026-04-21T01:00:00Z') + offset)
  test.each([
    ['unknown', null, 'Không có khóa này.'],
    ['revoked', { revokedAt: at(-hour) }, 'Khóa này đã bị thu hồi.'],
    ['expired', { expiresAt: at(0) }, 'Khóa này đã hết hạn.'],
    ['of a consumer that was stopped', { isActive: false }, 'Bên nhận của khóa này đã ngừng.'],
  ] as const)('%s', async (_what, more, said) => {
    const { bearer, record } = key(more ?? {})
    const { get } = await start({ keys: more ? [record] : [] })
    const { status, headers, body } = await get(LIST, bearer)
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toBe('Bearer realm="Nguon Hoc", error="invalid_token"')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(body).toMatchObject({ status: 401, title: 'Khóa không dùng được' })
    expect(body.detail).toContain(said)
    expect(JSON.stringify(body)).not.toContain('Bài viết')
  })

  test.each(['Bearer', 'Bearer ', 'bearer nh_short', 'BEARER eyJhbGciOi.JIUzI1NiIs.InR5cCI', 'Bearer a b'])(
    'malformed: %s',
    async (Authorization) => {
      expect(await (await start({})).status(LIST, { Authorization })).toBe(401)
    },
  )

  test('in English to who prefers it', async () => {
    const { body } = await (await start({})).get(LIST, { ...key().bearer, 'Accept-Language': 'en' })
    expect(body).toMatchObject({
      title: 'The key is not valid',
      detail: expect.stringMatching(/^There is no such key/),
    })
  })
})

test('a key that is good opens what is behind the gate; its scheme may be written in any case', async () => {
  const { bearer, record } = key()
  const { get } = await start({ keys: [record] })
  expect(await get(LIST, bearer)).toMatchObject({ status: 200, body: BODY })
  expect((await get(LIST, { Authorization: bearer.Authorization!.replace('Bearer', 'bearer') })).status).toBe(200)
})

test('a good key without the word before it is no reader without a key: the mistake is told', async () => {
  const { bearer, record } = key()
  const { get } = await start({ keys: [record] })
  const bare = bearer.Authorization!.replace('Bearer ', '')
  const { status, body } = await get(LIST, { Authorization: bare })
  expect([status, body.detail]).toEqual([
    401,
    'Trước khóa thiếu chữ Bearer. Hãy gửi Authorization: Bearer nh_…, hoặc bỏ trường Authorization để đọc không cần khóa.',
  ])
  expect(JSON.stringify(body)).not.toContain(bare)
})

test.each(['JWT eyJhbGciOi.JIUzI1NiIs.InR5cCI', 'Basic aHViOmh1Yg==', 'Bearers x'])(
  'another scheme is no key: %s',
  async (Authorization) => {
    const { status, headers } = await (await start({})).get(LIST, { Authorization })
    expect([status, headers.get('ratelimit')]).toEqual([200, '"anonymous";r=599;t=60'])
  },
)

test('a key outside its scope answers 403, and names the scope', async () => {
  const { bearer, record } = key({ scopes: ['items'] })
  const { get, status } = await start({ keys: [record] })
  for (const path of [LIST, '/v1/stories/mot-bai', '/v1/search?q=a']) expect(await status(path, bearer)).toBe(200)
  for (const path of ['/v1/changes?since=0', '/v1/changes/stream', '/v1/manifest', '/V1/Changes']) {
    const { status, headers, body } = await get(path, bearer)
    expect({ path, status, scope: body.scope }).toEqual({ path, status: 403, scope: 'changes' })
    expect(headers.get('www-authenticate')).toContain('error="insufficient_scope", scope="changes"')
  }
  for (const path of ['/feeds/articles.rss', '/FEEDS/articles.rss', '/sitemap.xml', '/sitemap-2.xml'])
    expect((await get(path, bearer)).body).toMatchObject({ status: 403, scope: 'feeds' })
})

test('a key for some origins answers 403 to any other, and to a request that names none', async () => {
  const { bearer, record } = key({ origins: ['https://portal.example'] })
  const { get, status } = await start({ keys: [record] })
  expect(await status(LIST, { ...bearer, Origin: 'https://portal.example' })).toBe(200)
  for (const Origin of [
    'https://other.example',
    'http://portal.example',
    'https://portal.example.evil.example',
    'null',
  ]) {
    const { status, body, headers } = await get(LIST, { ...bearer, Origin })
    expect({ Origin, status }).toEqual({ Origin, status: 403 })
    expect(body.detail).toContain(Origin)
    expect(headers.get('access-control-allow-origin')).toBe('*')
  }
  expect((await get(LIST, bearer)).status).toBe(403)
})

test('a preflight passes, whatever the limits', async () => {
  const { get, status } = await start({ anonymousRate: 1 })
  await status(LIST)
  expect(await status(LIST)).toBe(429)
  expect((await get(LIST, { Origin: 'https://portal.example' }, 'OPTIONS')).status).toBe(200)
})

test('revoking counts at once', async () => {
  const { bearer, record } = key()
  const { ring, status } = await start({ keys: [record] })
  expect(await status(LIST, bearer)).toBe(200)
  ring.replace([{ ...record, revokedAt: new Date() }])
  expect(await status(LIST, bearer)).toBe(401)
  ring.replace([])
  expect(await status(LIST, bearer)).toBe(401)
})

test('while a rotation overlaps both keys open; then the old one is over, to the second', async () => {
  const old = key()
  const fresh = key({ id: 'fresh' })
  const { ring, status, pass, now } = await start({ keys: [old.record] })
  expect([await status(LIST, old.bearer), await status(LIST, fresh.bearer)]).toEqual([200, 401])
  ring.replace([{ ...old.record, expiresAt: new Date(now() + 7000) }, fresh.record])
  expect([await status(LIST, old.bearer), await status(LIST, fresh.bearer)]).toEqual([200, 200])
  pass(6999)
  expect(await status(LIST, old.bearer)).toBe(200)
  pass(1)
  expect([await status(LIST, old.bearer), await status(LIST, fresh.bearer)]).toEqual([401, 200])
})

test.each([
  'http://hub.example/v1/changes',
  'HTTP://[bad]/v1/changes?since=0',
  '/v1/changes#x',
  '/v1\\changes#x',
  '/v1/changes/',
  '/V1/CHANGES',
])('no way of writing an address slips by: %j', async (target) => {
  // What Express would take it for.
  const { pathname } = parse(target.trim())
  expect(pathname!.toLowerCase().replace(/\/$/, '')).toBe('/v1/changes')
  const { bearer, record } = key({ scopes: ['items'] })
  const { raw } = await start({ anonymousRate: 3, keys: [record] })
  expect(await raw(target, bearer)).toBe(403)
  expect(await raw(target, { Authorization: 'Bearer made-up' })).toBe(401)
  expect([await raw(target), await raw(target)]).toEqual([200, 429])
})

test('a row is taken as drivers give it', () => {
  const row = { id: 'k', consumer: 'c', hash: 'h' }
  const bare = { ...row, scopes: [], origins: [], expiresAt: null, revokedAt: null, rate: 6000, isActive: true }
  expect(toKeyRecord(row)).toEqual(bare)
  expect(toKeyRecord({ ...row, rate: '0', isActive: false, scopes: ['items'] })).toEqual({
    ...{ ...bare, rate: 0, isActive: false, scopes: ['items'] },
  })
})
