import http from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import express from 'express'
import { frontDoor } from '../../src/delivery/front-door'
import { createTraffic } from '../../src/delivery/measures'
import { createGate } from '../../src/delivery/gate/gate'
import { createKeyRing } from '../../src/delivery/gate/key-ring'
import { hotPath } from '../../src/delivery/hot/path'
import { createHotStore } from '../../src/delivery/hot/store'
import type { Entry } from '../../src/ledger/entry'
import { quickApi } from '../../src/outlets/api/quick'
import { apiRouter } from '../../src/outlets/api/router'
import { problemErrors } from '../../src/shared/problem'
import { ledger, ref } from '../support/entries'
import { listen, type Listening } from '../support/listen'
import { models } from '../support/model'

const model = models()
const open: Listening[] = []
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.close()
})

interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
}

/** Keeps what is asked for the first time. */
const eager = (mostBytes?: number) => createHotStore({ mostBytes, askedBefore: () => true })

/** The API behind the hot path and nothing else; `made` lists what the app was asked for. */
async function delivery(entries: Entry[], { store = eager(), isQuick = false } = {}) {
  const at = { now: new Date('2026-04-21T08:00:00+07:00'), next: null as Date | null }
  const clock = () => at.now
  const read = model.of(entries, clock)
  const made: string[] = []
  const app = express()
  app.use((req, _res, next) => {
    made.push(req.url)
    next()
  })
  const parts = { model: read, origin: 'https://hub.example.vn', clock }
  app.use('/v1', apiRouter(parts))
  app.use(problemErrors({ logger: { error: () => undefined } as never }))
  const quick = isQuick ? quickApi(parts, () => undefined) : { headers: [], answer: () => null }
  const answer = hotPath({ model: read, store, clock, nextChangeAt: () => at.next, quick, app })
  const gate = createGate({ ring: createKeyRing(), anonymousRate: 0, trustedProxies: [], clock })
  const listening = await listen((outer) =>
    outer.use(frontDoor({ gate, contact: { age: () => 0 }, traffic: createTraffic(), answer })),
  )
  open.push(listening)
  const get = (path: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const request = http.request(listening.origin + path, { headers, method, agent: false }, (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () => resolve({ status: res.statusCode!, headers: res.headers, body: Buffer.concat(chunks) }))
      })
      request.on('error', reject).end()
    })
  return { at, read, get, made: () => made.splice(0) }
}

const long = { body: { html: `<p>${'Học tập suốt đời. '.repeat(200)}</p>`, text: 'Học tập suốt đời. '.repeat(200) } }

describe('an answer', () => {
  test('is made once, and then sent as it stands', async () => {
    const { get, made } = await delivery([ledger().article({ slug: 'a' })])
    const first = await get('/v1/articles/a')
    const second = await get('/v1/articles/a')
    expect(made()).toEqual(['/v1/articles/a'])
    expect(second.body.equals(first.body)).toBe(true)
    const { 'x-request-id': one, date: _date, ...headers } = first.headers
    const { 'x-request-id': other, date: _later, ...again } = second.headers
    expect(again).toEqual(headers)
    expect(other).not.toBe(one)
  })

  test.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip;q=1.0, deflate', gunzipSync],
    ['gzip', 'br;q=0, gzip', gunzipSync],
    ['gzip', '*;q=0.5, br;q=0.1', gunzipSync],
  ])('comes as %s to who sends "%s", under a tag of its own', async (encoding, accepted, unpack) => {
    const { get, made } = await delivery([ledger().article({ slug: 'a', ...long })])
    const plain = await get('/v1/articles/a')
    const packed = await get('/v1/articles/a', { 'Accept-Encoding': accepted })
    expect([packed.headers['content-encoding'], packed.headers.vary]).toEqual([
      encoding,
      'Authorization, Min-Seq, Accept-Encoding',
    ])
    expect(unpack(packed.body).equals(plain.body)).toBe(true)
    expect(packed.body.length).toBeLessThan(plain.body.length / 2)
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length)
    expect(packed.headers.etag).toMatch(/^"[\w-]+"$/)
    expect(packed.headers.etag).not.toBe(plain.headers.etag)
    const again = await get('/v1/articles/a', { 'Accept-Encoding': accepted, 'If-None-Match': packed.headers.etag })
    expect([again.status, again.headers.etag, again.body.length]).toEqual([304, packed.headers.etag, 0])
    const other = await get('/v1/articles/a', { 'Accept-Encoding': accepted, 'If-None-Match': plain.headers.etag })
    expect([other.status, other.headers.etag]).toEqual([304, plain.headers.etag])
    expect(made()).toEqual(['/v1/articles/a'])
  })

  test.each(['', 'identity', 'deflate', 'br;q=0, gzip;q=0', 'identity;q=1, gzip;q=0.5'])(
    'comes as it is to who sends "%s"',
    async (accepted) => {
      const { get } = await delivery([ledger().article({ slug: 'a', ...long })])
      const { headers, body } = await get('/v1/articles/a', { 'Accept-Encoding': accepted })
      expect([headers['content-encoding'], JSON.parse(body.toString()).slug]).toEqual([undefined, 'a'])
    },
  )

  test('HEAD has the headers of GET, whichever came first', async () => {
    const { get } = await delivery([ledger().article({ slug: 'a', ...long })])
    for (const path of ['/v1/articles', '/v1/articles/a']) {
      const accepted = { 'Accept-Encoding': 'br' }
      const head = await get(path, accepted, 'HEAD')
      const { headers } = await get(path, accepted)
      const told = ({ 'x-request-id': _id, date: _date, ...rest }: http.IncomingHttpHeaders) => rest
      expect([head.body.length, told(head.headers)]).toEqual([0, told(headers)])
    }
  })

  test('may be asked for by the time of the last change', async () => {
    const { get, at, read } = await delivery([ledger().article({ slug: 'a' })])
    const { headers } = await get('/v1/articles')
    expect(Date.parse(headers['last-modified']!)).not.toBeNaN()
    const since = { 'If-Modified-Since': headers['last-modified'] }
    expect((await get('/v1/articles', since)).status).toBe(304)
    // A tag goes before a time (RFC 9110, 13.1.3).
    expect((await get('/v1/articles', { ...since, 'If-None-Match': '"another"' })).status).toBe(200)
    read.apply([ledger().article({ slug: 'b', seq: 2, at: at.now.toISOString() })])
    expect((await get('/v1/articles', since)).status).toBe(200)
    // Another change within the same second would bear the same time.
    expect((await get('/v1/articles')).headers['last-modified']).toBeUndefined()
    at.now = new Date(at.now.getTime() + 6000)
    expect((await get('/v1/articles')).headers['last-modified']).toBe(new Date('2026-04-21T01:00:00Z').toUTCString())
  })
})

describe('a change', () => {
  test('drops what it touches, and nothing else', async () => {
    const build = ledger()
    const [a, b, story] = [build.article({ slug: 'a' }), build.article({ slug: 'b' }), build.story({ slug: 's' })]
    const { get, made, read } = await delivery([a, b, story])
    const paths = [
      '/v1/articles',
      '/v1/articles?limit=1',
      '/v1/articles/a',
      '/v1/articles/b',
      '/v1/stories',
      '/v1/manifest',
    ]
    for (const path of paths) await get(path)
    made()
    read.apply([build.update(a, { title: 'Mới' })])
    for (const path of paths) await get(path)
    expect(made()).toEqual(['/v1/articles', '/v1/articles?limit=1', '/v1/articles/a', '/v1/manifest'])
    expect(JSON.parse((await get('/v1/articles/a')).body.toString()).title).toBe('Mới')
    read.apply([build.withdrawal(b)])
    expect((await get('/v1/articles/b')).status).toBe(410)
    expect((await get('/v1/articles')).body.toString()).not.toContain('"slug":"b"')
  })

  test('of reference data drops every list, since filters go by it', async () => {
    const build = ledger()
    const { get, made, read } = await delivery([build.article({ slug: 'a' })])
    await get('/v1/articles?place=xa')
    made()
    read.apply([build.place({ slug: 'xa' })])
    await get('/v1/articles?place=xa')
    expect(made()).toHaveLength(1)
  })

  test('of an edition drops the lists of its observance, whose items have not changed', async () => {
    const build = ledger()
    const edition = build.edition({ slug: 'ky-1', observance: ref('ngay-sach') })
    const article = build.article({ slug: 'a', edition: { id: edition.item, slug: 'ky-1', name: 'Kỳ 1' } })
    const { get, read } = await delivery([edition, article])
    const count = async (observance: string) =>
      (JSON.parse((await get(`/v1/articles?observance=${observance}`)).body.toString()) as { data: unknown[] }).data
        .length
    expect([await count('ngay-sach'), await count('tuan-le')]).toEqual([1, 0])
    read.apply([build.update(edition, { observance: ref('tuan-le') })])
    expect([await count('ngay-sach'), await count('tuan-le')]).toEqual([0, 1])
  })

  test('by the clock alone is seen after five seconds: an event that is over leaves the list', async () => {
    const day = { startsAt: '2026-04-21T00:00:00Z', endsAt: '2026-04-21T01:00:02Z' }
    const { get, at } = await delivery([ledger().event({ slug: 'e', ...day })])
    const slugs = async () =>
      (JSON.parse((await get('/v1/events')).body.toString()) as { data: { slug: string }[] }).data.map(
        ({ slug }) => slug,
      )
    expect(await slugs()).toEqual(['e'])
    at.now = new Date(at.now.getTime() + 5000)
    expect(await slugs()).toEqual([])
  })
})

test('errors and redirects are made anew each time: what is missing now may be there in a moment', async () => {
  const { get, made } = await delivery([])
  for (let asked = 0; asked < 2; asked++) expect((await get('/v1/articles/x')).status).toBe(404)
  expect(made()).toHaveLength(2)
})

test('who asks for a state is answered past what is kept, and nobody else is given it', async () => {
  const { get, made } = await delivery([ledger().article({ slug: 'a' })])
  await get('/v1/articles')
  expect((await get('/v1/articles', { 'Min-Seq': '1' })).headers.vary).toContain('Min-Seq')
  await get('/v1/articles')
  expect(made()).toHaveLength(2)
})

test('no answer, kept or new, good or bad, outlives the next scheduled change', async () => {
  const { get, at } = await delivery([ledger().article({ slug: 'a' })])
  await get('/v1/articles')
  at.next = new Date(at.now.getTime() + 3900)
  for (const path of ['/v1/articles', '/v1/articles/a'])
    expect((await get(path)).headers['cache-control']).toBe(
      'public, max-age=3, s-maxage=3, stale-while-revalidate=0, stale-if-error=86400',
    )
  at.next = new Date(at.now.getTime() + 400)
  expect((await get('/v1/articles/x')).headers['cache-control']).toBe(
    'public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=0',
  )
  at.next = null
  expect((await get('/v1/articles')).headers['cache-control']).toContain('max-age=5')
})

test('a request keeps the id it brings, if that is one, and gets one otherwise', async () => {
  const { get } = await delivery([])
  const idOf = async (given?: string) =>
    (await get('/v1/articles', given === undefined ? {} : { 'X-Request-Id': given })).headers['x-request-id']
  expect(await idOf('7f3a-portal-0001')).toBe('7f3a-portal-0001')
  for (const bad of ['x', 'a b c d e f g h', '<script>alert(1)</script>', 'y'.repeat(101)])
    expect(await idOf(bad)).not.toBe(bad)
  expect(await idOf()).toMatch(/^[\w-]{8}-\w+$/)
})

test('memory is bounded: the answers asked for longest ago make room', async () => {
  const store = eager(40_000)
  const build = ledger()
  const { get, made } = await delivery(
    Array.from({ length: 30 }, (_, index) => build.article({ slug: `a${index}`, ...long })),
    { store },
  )
  for (let index = 0; index < 30; index++) await get(`/v1/articles/a${index}`)
  expect(store.size).toBeLessThan(5)
  made()
  await get('/v1/articles/a29')
  await get('/v1/articles/a0')
  expect(made()).toEqual(['/v1/articles/a0'])
})

test('what is asked for once is not kept: a thousand such leave no room for what is asked for again', async () => {
  const build = ledger()
  const slugs = Array.from({ length: 30 }, (_, index) => `a${index}`)
  const { get, made } = await delivery(
    slugs.map((slug) => build.article({ slug, ...long })),
    { store: createHotStore({ mostBytes: 40_000 }) },
  )
  for (let asked = 0; asked < 3; asked++) await get('/v1/articles/a7')
  expect(made()).toHaveLength(2)
  for (const slug of slugs) if (slug !== 'a7') await get(`/v1/articles/${slug}`)
  made()
  await get('/v1/articles/a7')
  expect(made()).toEqual([])
})

describe('the short way', () => {
  const build = ledger()
  const article = build.article({ slug: 'a', ...long })
  const entries = [
    article,
    build.article({ slug: 'b' }),
    build.story({ slug: 's' }),
    build.withdrawal(build.article({ slug: 'gone' })),
    build.update(article, { slug: 'a-moi' }),
  ]
  const told = ({ status, headers, body }: Answer) => {
    const { 'x-request-id': _id, date: _date, ...rest } = headers
    return { status, headers: rest, body: body.toString() }
  }

  test.each([
    ['/v1/articles', 0],
    ['/v1/articles?limit=1&fields=id,slug', 0],
    ['/v1/articles/b?lang=en', 0],
    ['/v1/stories/s?fields=title', 0],
    ['/v1/articles/a', 1],
    ['/v1/articles/gone', 1],
    ['/v1/articles/none', 1],
    ['/v1/articles?limit=0', 1],
    ['/v1/articles/b?wrong=1', 1],
    ['/v1/articles/', 1],
    ['/v1/articles/%62', 1],
    ['/v1/Articles', 1],
    ['/v1/articles?min-seq=1', 1],
    ['/v1/changes', 1],
    ['/v1/nothing', 1],
  ])('answers %s as the router does, and leaves to it what is %d', async (path, left) => {
    const [slow, quick] = [await delivery(entries), await delivery(entries, { isQuick: true })]
    const both = async (method: string) => [
      told(await quick.get(path, {}, method)),
      told(await slow.get(path, {}, method)),
    ]
    const [answer, routers] = await both('GET')
    expect(answer).toEqual(routers)
    expect(quick.made()).toHaveLength(left)
    for (const method of ['HEAD', 'OPTIONS', 'POST']) {
      const [short, long] = await both(method)
      expect(short).toEqual(long)
    }
  })
})
