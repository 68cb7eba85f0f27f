import { describe, expect, test } from '@jest/globals'
import { ERROR_CACHE_CONTROL } from '../../../src/shared/problem'
import { ledger } from '../../support/entries'
import { apis } from './support'

const api = apis()
const PATHS = ['/v1/articles', '/v1/articles/a', '/v1/changes', '/v1/manifest', '/v1/search?q=hoc']

describe.each(PATHS)('%s over HTTP', (path) => {
  test('has a strong ETag that depends on the content alone, and answers 304 to who has it', async () => {
    const entries = [ledger().article({ slug: 'a' })]
    const one = await api(entries)
    const other = await api(entries)
    const first = await one.request(path)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    expect((await other.request(path)).headers.get('etag')).toBe(etag)
    for (const tag of [etag, `"x", W/${etag}`, '*']) {
      const again = await one.request(path, { headers: { 'If-None-Match': tag } })
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
      expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
    }
    one.read.apply([ledger().article({ slug: 'b', seq: 2 }), ledger().update(entries[0]!, { seq: 3, title: 'Mới' })])
    expect((await one.request(path, { headers: { 'If-None-Match': etag } })).status).toBe(200)
  })

  test('HEAD has the headers of GET and no body', async () => {
    const { request } = await api([ledger().article({ slug: 'a' })])
    const get = await request(path)
    const head = await request(path, { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
    for (const name of [
      'etag',
      'content-type',
      'content-length',
      'cache-control',
      'vary',
      'access-control-allow-origin',
    ]) {
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
      expect(head.headers.get(name)).not.toBeNull()
    }
  })

  test('any site may read, nobody may write', async () => {
    const { request } = await api([ledger().article({ slug: 'a' })])
    const preflight = await request(path, {
      method: 'OPTIONS',
      headers: { Origin: 'https://portal.example', 'Access-Control-Request-Method': 'GET' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { status, headers } = await request(path, { method })
      expect([status, headers.get('allow'), headers.get('content-type')]).toEqual([
        405,
        'GET, HEAD, OPTIONS',
        'application/problem+json; charset=utf-8',
      ])
    }
  })
})

test('copies live five seconds, longer only when the hub is away, and vary by encoding alone', async () => {
  const { request } = await api([ledger().article({ slug: 'a' })])
  for (const path of ['/v1/articles', '/v1/articles/a']) {
    const { headers } = await request(path)
    expect(headers.get('cache-control')).toBe(
      'public, max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400',
    )
    expect(headers.get('vary')).toBe('Authorization, Min-Seq, Accept-Encoding')
  }
})

test('errors live a second, and are never shown stale', async () => {
  const build = ledger()
  const first = build.article({ slug: 'a' })
  const withdrawal = { kind: 'gone', reason: 'Sai sự thật' } as const
  const { request } = await api([first, build.withdrawal(first, { withdrawal })])
  for (const [path, expected] of [
    ['/v1/articles/x', 404],
    ['/v1/articles/a', 410],
    ['/v1/articles?limit=0', 400],
    ['/v1/nothing', 404],
  ] as const) {
    const { status, headers } = await request(path)
    expect([path, status, headers.get('cache-control')]).toEqual([path, expected, ERROR_CACHE_CONTROL])
  }
})

test('an address that cannot be decoded is a bad request', async () => {
  const { request, errors } = await api([])
  expect((await request('/v1/articles/%E0%A4%A')).status).toBe(400)
  expect(errors).toEqual([])
})

test('the unexpected is logged and hidden', async () => {
  const { read, request, errors } = await api([])
  read.close()
  const { status, text, headers } = await request('/v1/articles')
  expect([status, headers.get('cache-control')]).toEqual([500, 'no-store'])
  expect(text).not.toMatch(/database|sql/i)
  expect(errors).toHaveLength(1)
})
