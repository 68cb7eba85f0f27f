import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { published } from '../../support/content'
import { body, type Doc } from '../../support/desk'
import { eventStreams } from '../../support/event-stream'
import { startHub, type TestHub } from '../../support/hub'
import { eventually } from '../../support/wait'
import { ask, type Asked, type Cache, startBareVarnish, startNginx, startVarnish } from './support'

/** Readers behind nginx and Varnish as `examples/caches` sets them up: `npm test -- --readers`. */
let hub: TestHub
let caches: Cache[] = []
/** Asked for once at the beginning, and not again before the hub is gone. */
let readEarly: { target: string; text: string; until: number }
let parts: { topics: string[]; organisation: string }
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '100000', HUB_TRUSTED_PROXIES: 'loopback' })
  const { port } = new URL(hub.address)
  caches = await Promise.all([startNginx(port), startVarnish(port)])
  parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
  const target = at(await article())
  const [answer] = await behindEach((address) => ask(address, target, { 'accept-encoding': 'br' }))
  readEarly = { target, text: answer!.text, until: Date.now() + promisedMs(answer!) }
}, 60_000)
afterAll(async () => {
  await Promise.all(caches.map((cache) => cache.remove()))
  await hub?.remove()
})

/** nginx counts whole seconds, and the asking takes a moment. */
const ROUNDING_MS = 1100
/** How long the scheduled article is public. */
const WHILE_MS = 6000
const GONE = { kind: 'gone', reason: 'Ảnh chưa được phép dùng.' }
const TEXT = body('Học tập suốt đời. '.repeat(200))
const article = () => published(hub.admin, 'articles', hub.admin.article({ ...parts, body: TEXT }))
const at = ({ id }: Doc) => `/v1/articles/${id}`
const streams = eventStreams()

/** The same for every cache, side by side; a failure names the cache. */
async function behindEach<T>(act: (address: string, name: string) => Promise<T>): Promise<T[]> {
  return Promise.all(
    caches.map(({ address, name }) =>
      act(address, name).catch((error: Error) => {
        error.message = `${name}: ${error.message}`
        throw error
      }),
    ),
  )
}

async function reached(time: number): Promise<void> {
  await eventually(() => expect(Date.now()).toBeGreaterThanOrEqual(time), time - Date.now() + 1000)
}

/** How often the hub was asked for single articles. */
async function asked(): Promise<number> {
  const { text } = await ask(hub.address, '/metrics')
  return Number(/hub_requests_total\{endpoint="articles\/item"\} (\d+)/.exec(text)?.[1] ?? 0)
}

/** Milliseconds the answer may be shown, fresh and stale, as it says itself. */
function promisedMs({ headers }: Asked): number {
  const seconds = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`).exec(headers['cache-control']!)?.[1] ?? 0)
  return (seconds('max-age') + seconds('stale-while-revalidate')) * 1000
}

test('copies are given without asking the hub, to each reader in the form it takes, and 304 to who has it', async () => {
  const target = at(await article())
  // One after the other: what the hub is asked is counted.
  for (const { address } of caches) {
    const direct = await ask(hub.address, target)
    for (const encoding of ['br', 'gzip', undefined]) {
      const headers = encoding ? { 'accept-encoding': encoding } : {}
      const first = await ask(address, target, headers)
      const before = await asked()
      const again = await ask(address, target, headers)
      expect(await asked()).toBe(before)
      for (const answer of [first, again]) {
        expect([answer.status, answer.headers['content-encoding'], answer.text]).toEqual([200, encoding, direct.text])
      }
      expect([first.headers['x-cache'], again.headers['x-cache']]).toEqual(['MISS', 'HIT'])
      const known = await ask(address, target, { ...headers, 'if-none-match': again.headers.etag })
      expect([known.status, known.bytes]).toEqual([304, 0])
    }
    const head = await ask(address, target, { 'accept-encoding': 'gzip' }, 'HEAD')
    expect([head.status, head.bytes, head.headers['content-encoding']]).toEqual([200, 0, 'gzip'])
    const preflight = await ask(address, target, { origin: 'https://cong.example' }, 'OPTIONS')
    expect([preflight.status, preflight.headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD, OPTIONS'])
  }
})

test('a thousand readers of something new reach the hub as one', async () => {
  for (const { address, name } of caches) {
    const target = at(await article())
    const before = await asked()
    const answers = await Promise.all(Array.from({ length: 1000 }, () => ask(address, target)))
    const statuses = new Set(answers.map(({ status }) => status))
    expect([name, [...statuses], (await asked()) - before]).toEqual([name, [200], 1])
  }
})

test('a key is looked at by the hub each time, and its answers are nobody else’s', async () => {
  const consumer = await hub.admin.create('consumers', { name: 'Cổng có khóa' })
  const made = await hub.admin.call<{ key: string }>('POST', `/api/consumers/${consumer.id}/keys`, { name: 'Cổng' })
  const bearer = { authorization: `Bearer ${made.body.key}` }
  const [known, cold] = [at(await article()), at(await article())]
  await behindEach(async (address) => {
    await ask(address, known)
    expect((await ask(address, known)).headers['x-cache']).toBe('HIT')
    for (const target of [known, cold]) {
      const bad = await ask(address, target, { authorization: 'Bearer nh_sai' })
      expect([bad.status, bad.headers['cache-control']]).toEqual([401, 'no-store'])
      const own = await ask(address, target, bearer)
      expect([own.status, own.headers.ratelimit]).toEqual([200, expect.stringMatching(/^"key";r=\d+;t=\d+$/)])
      const unchanged = await ask(address, target, { ...bearer, 'if-none-match': own.headers.etag })
      expect([unchanged.status, unchanged.bytes]).toEqual([304, 0])
      const anonymous = await ask(address, target)
      expect([anonymous.status, anonymous.headers.ratelimit]).toEqual([200, undefined])
      expect((await ask(address, target, { authorization: 'Bearer nh_sai' })).status).toBe(401)
    }
  })
})

test('changes are asked for anew each time, waited for and streamed, and a copy does not answer Min-Seq', async () => {
  const { head } = JSON.parse((await ask(hub.address, '/v1/changes?limit=1')).text) as { head: number }
  const since = `since=${head}`
  const held = await behindEach(async (address) => {
    const first = await ask(address, `/v1/changes?${since}`)
    const unchanged = await ask(address, `/v1/changes?${since}`, { 'if-none-match': first.headers.etag })
    expect([unchanged.status, unchanged.bytes]).toEqual([304, 0])
    await ask(address, '/v1/articles')
    const stream = await streams(`${address}/v1/changes/stream?${since}`)
    return { stream, answer: ask(address, `/v1/changes?${since}&wait=20`) }
  })
  const { id, seq } = await article()
  const from = Date.now()
  for (const { stream, answer } of held) {
    expect((await answer).text).toContain(id)
    await eventually(() => expect(stream.events().map((event) => event.data.id)).toContain(id))
  }
  expect(Date.now() - from).toBeLessThan(2000)
  await behindEach(async (address) => {
    expect((await ask(address, `/v1/changes?${since}`)).text).toContain(id)
    expect((await ask(address, '/v1/articles', { 'min-seq': String(seq) })).text).toContain(id)
  })
})

test('nothing withdrawn is shown longer than was promised, whether it is asked for often or now and then', async () => {
  const [watched, visited, moved] = [await article(), await article(), await article()]
  const list = '/v1/articles?limit=5'
  const targets = [watched, visited, moved].map(at)
  const seen = await behindEach(async (address) => {
    const given = []
    for (const target of targets) given.push(await ask(address, target))
    given.push(await ask(address, list))
    return { given, until: Date.now() + Math.max(...given.map(promisedMs)) }
  })
  expect(seen.map(({ given }) => given.map(({ status }) => status))).toEqual([Array(4).fill(200), Array(4).fill(200)])
  const redirectTo = `/p/articles/${(await article()).slug}`
  await hub.admin.withdraw('articles', watched.id, GONE)
  await hub.admin.withdraw('articles', visited.id, GONE)
  await hub.admin.withdraw('articles', moved.id, { kind: 'redirect', reason: 'Đã gộp bài.', redirectTo })
  const withdrawn = Date.now()
  await behindEach(async (address, name) => {
    const end = seen[caches.findIndex((cache) => cache.name === name)]!.until + ROUNDING_MS
    // With a reader every moment the first stale copy is followed by the new answer.
    await eventually(async () => expect((await ask(address, at(watched))).status).toBe(410), 12_000)
    expect(Date.now() - withdrawn).toBeLessThan(8000)
    // Nobody asks in between: the first who comes later must not be given what lies there.
    await reached(end)
    expect((await ask(address, at(visited))).status).toBe(410)
    expect((await ask(address, at(moved))).status).toBe(308)
    expect((await ask(address, list)).text).not.toContain(visited.id)
  })
}, 60_000)

test('an address asked for too early does not hide what is published there', async () => {
  const draft = await hub.admin.article({ ...parts, body: TEXT })
  await behindEach(async (address) => expect((await ask(address, at(draft))).status).toBe(404))
  await published(hub.admin, 'articles', draft)
  const from = Date.now()
  await behindEach(async (address) => {
    await eventually(async () => expect((await ask(address, at(draft))).status).toBe(200), 5000)
    expect(Date.now() - from).toBeLessThan(1000 + ROUNDING_MS)
  })
})

test('nor does it in a Varnish that nobody told anything, which would show what says nothing ten seconds longer', async () => {
  const bare = await startBareVarnish(new URL(hub.address).port)
  try {
    const draft = await hub.admin.article({ ...parts, body: TEXT })
    expect((await ask(bare.address, at(draft))).status).toBe(404)
    await published(hub.admin, 'articles', draft)
    await reached(Date.now() + ROUNDING_MS)
    // The first who asks: nobody was there to have a stale copy replaced.
    expect((await ask(bare.address, at(draft))).status).toBe(200)
  } finally {
    await bare.remove()
  }
})

test('nothing old is shown after the second of a scheduled publication and withdrawal', async () => {
  const draft = await hub.admin.article({ ...parts, body: TEXT })
  const time = (Math.floor(Date.now() / 1000) + 8) * 1000
  const scheduled = await hub.admin.call('PUT', `/api/articles/${draft.id}/schedule`, {
    publishAt: new Date(time).toISOString(),
    withdrawAt: new Date(time + WHILE_MS).toISOString(),
  })
  expect(scheduled.status).toBe(200)
  const statusAt = (when: number, wanted: number) =>
    behindEach(async (address) => {
      while (Date.now() < when) await ask(address, at(draft))
      await eventually(async () => expect((await ask(address, at(draft))).status).toBe(wanted), 5000)
      return Date.now() - when
    })
  for (const late of await statusAt(time, 200)) expect(late).toBeLessThan(2 * ROUNDING_MS)
  for (const late of await statusAt(time + WHILE_MS, 410)) expect(late).toBeLessThan(2 * ROUNDING_MS)
}, 60_000)

test('when the hub is gone, what was read before is read on', async () => {
  expect(Date.now()).toBeGreaterThan(readEarly.until)
  await hub.stop()
  await behindEach(async (address) => {
    const headers = { 'accept-encoding': 'br' }
    for (let time = 0; time < 2; time++) {
      expect(await ask(address, readEarly.target, headers)).toMatchObject({ status: 200, text: readEarly.text })
    }
    expect((await ask(address, '/v1/articles/chua-ai-hoi')).status).toBeGreaterThanOrEqual(500)
  })
})
