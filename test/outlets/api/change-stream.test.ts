import { describe, expect, test } from '@jest/globals'
import { changeStreamRoute } from '../../../src/outlets/api/change-stream'
import type { ReadModel } from '../../../src/readmodel/read-model'
import { ledger } from '../../support/entries'
import { eventStreams } from '../../support/event-stream'
import { listen } from '../../support/listen'
import { models } from '../../support/model'
import { eventually } from '../../support/wait'
import { apis, ORIGIN } from './support'

const api = apis()
const model = models()
const follow = eventStreams()
const MOST_MEMORY = 200 * 2 ** 20

/** How many listen to the model at present. */
function countListeners(read: ReadModel): () => number {
  let count = 0
  const { onAdvance } = read
  read.onAdvance = (listener) => {
    count += 1
    const stop = onAdvance(listener)
    return () => {
      count -= 1
      stop()
    }
  }
  return () => count
}

describe('the stream of changes', () => {
  test('tells what /v1/changes tells, then each change as it comes', async () => {
    const build = ledger()
    const first = build.article({ slug: 'a' })
    const { read, request, address } = await api([first, build.topic({ slug: 't' }), build.withdrawal(first)])
    const { res, events } = await follow(`${address}/v1/changes/stream`)
    expect([
      res.statusCode,
      res.headers['content-type'],
      res.headers['cache-control'],
      res.headers['x-accel-buffering'],
      res.headers['access-control-allow-origin'],
    ]).toEqual([200, 'text/event-stream', 'no-store, no-transform', 'no', '*'])
    await eventually(() => expect(events()).toHaveLength(3))
    read.apply([build.article({ slug: 'b' })])
    await eventually(() => expect(events()).toHaveLength(4))
    const { json } = await request('/v1/changes')
    expect(events().map(({ data }) => data)).toEqual(json['changes'])
    expect(events().map(({ id, event }) => [id, event])).toEqual(['1', '2', '3', '4'].map((id) => [id, 'change']))
  })

  test('gives the items when asked, never what was withdrawn since', async () => {
    const build = ledger()
    const first = build.article({ slug: 'a', title: 'Hai\ndòng' })
    const { address } = await api([first, build.article({ slug: 'b' }), build.withdrawal(first)])
    const { events } = await follow(`${address}/v1/changes/stream?include=item`)
    await eventually(() => expect(events()).toHaveLength(3))
    expect(events().map(({ data }) => data.item?.slug)).toEqual([undefined, 'b', undefined])
  })

  test('goes on after since, or after what the reader says it had last', async () => {
    const build = ledger()
    const { address } = await api(Array.from({ length: 100 }, (_, index) => build.article({ slug: `bai-${index}` })))
    const since = await follow(`${address}/v1/changes/stream?since=97`)
    const resumed = await follow(`${address}/v1/changes/stream?since=2`, { 'Last-Event-ID': '98' })
    await eventually(() =>
      expect([since.seqs(), resumed.seqs()]).toEqual([
        [98, 99, 100],
        [99, 100],
      ]),
    )
  })

  test('everybody gets every change once and in order, whenever they came', async () => {
    const build = ledger()
    const { read, address } = await api([build.article({ slug: 'first' })])
    const readers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => follow(`${address}/v1/changes/stream?since=${index % 3}`)),
    )
    for (let round = 0; round < 20; round++) {
      read.apply(
        Array.from({ length: 1 + (round % 4) }, (_, index) => build.article({ slug: `bai-${round}-${index}` })),
      )
      if (round % 5 === 0) readers.push(await follow(`${address}/v1/changes/stream?since=0`))
    }
    const head = read.head()
    await eventually(() => {
      for (const { seqs } of readers) expect(seqs().at(-1)).toBe(head)
    })
    for (const { seqs } of readers) {
      const first = seqs()[0]!
      expect(seqs()).toEqual(Array.from({ length: head - first + 1 }, (_, index) => first + index))
    }
  })

  test('what a thousand wait for is read once', async () => {
    const build = ledger()
    const { read, address } = await api([])
    const listeners = countListeners(read)
    let reads = 0
    const { changes } = read
    read.changes = (since, limit) => {
      reads += 1
      return changes(since, limit)
    }
    const before = process.memoryUsage.rss()
    const readers = await Promise.all(Array.from({ length: 1000 }, () => follow(`${address}/v1/changes/stream`)))
    expect(listeners()).toBe(1)
    // Both ends of each connection are in this process; measured some 35 MB.
    expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_MEMORY)
    read.apply([build.article({ slug: 'a' }), build.article({ slug: 'b' })])
    await eventually(() => expect(readers.filter(({ seqs }) => seqs().length === 2)).toHaveLength(1000))
    expect(reads).toBe(1)
    for (const { res } of readers) res.destroy()
    await eventually(() => expect(listeners()).toBe(0))
  }, 30_000)

  test('a reader that takes nothing has little waiting for it, and is cut off after a while', async () => {
    const build = ledger()
    const text = 'Học tập suốt đời. '.repeat(2000)
    const entries = Array.from({ length: 600 }, (_, index) =>
      build.article({ slug: `bai-${index}`, body: { html: text, text } }),
    )
    const read = model.of(entries)
    const sockets: { writableLength: number }[] = []
    const listening = await listen((app) => {
      app.get('/stream', (req, res, next) => {
        sockets.push(req.socket)
        changeStreamRoute({ model: read, origin: ORIGIN, heartbeatMs: 100 })(req, res, next)
      })
    })
    const listeners = countListeners(read)
    const { res, read: got, seqs } = await follow(`${listening.origin}/stream?include=item`)
    await eventually(() => expect(seqs().length).toBeGreaterThan(0))
    res.pause()
    await eventually(() => expect(listeners()).toBe(0))
    // Of some 60 MB at most one piece was made ready.
    expect(sockets[0]!.writableLength).toBeLessThan(6 * 2 ** 20)
    expect(got.text.length).toBeLessThan(50 * 2 ** 20)
    await listening.close()
  }, 20_000)

  test('a slow reader gets all the same, nothing twice', async () => {
    const build = ledger()
    const text = 'Học tập suốt đời. '.repeat(500)
    const { address } = await api(
      Array.from({ length: 400 }, (_, index) => build.article({ slug: `bai-${index}`, body: { html: text, text } })),
    )
    const { res, seqs } = await follow(`${address}/v1/changes/stream?include=item`)
    for (let pause = 0; pause < 5; pause++) {
      res.pause()
      await new Promise((resolve) => setTimeout(resolve, 20))
      res.resume()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await eventually(() => expect(seqs()).toEqual(Array.from({ length: 400 }, (_, index) => index + 1)))
  })

  test('says that it is alive', async () => {
    const read = model.of([])
    const listening = await listen((app) =>
      app.get('/stream', changeStreamRoute({ model: read, origin: ORIGIN, heartbeatMs: 30 })),
    )
    const { read: got } = await follow(`${listening.origin}/stream`)
    await eventually(() => expect(got.text).toMatch(/^retry: \d+\n\n(:\n\n){2}/))
    await listening.close()
  })

  test('ends cleanly when the server is about to stop, and begins no more', async () => {
    const stopping = new AbortController()
    const { read, address } = await api([ledger().article({ slug: 'a' })], undefined, stopping.signal)
    const listeners = countListeners(read)
    const before = await follow(`${address}/v1/changes/stream`)
    await eventually(() => expect(before.seqs()).toEqual([1]))
    stopping.abort()
    await eventually(() => expect([before.read.isEnded, before.res.complete, listeners()]).toEqual([true, true, 0]))
    const after = await follow(`${address}/v1/changes/stream`)
    await eventually(() => expect([after.read.isEnded, after.seqs()]).toEqual([true, []]))
  })

  test('HEAD has the headers of GET', async () => {
    const { request } = await api([])
    const { status, headers, text } = await request('/v1/changes/stream', { method: 'HEAD' })
    expect([status, headers.get('content-type'), text]).toEqual([200, 'text/event-stream', ''])
  })

  test('a wrong place to go on from is refused', async () => {
    const { request } = await api([])
    const header = await request('/v1/changes/stream', { headers: { 'Last-Event-ID': 'abc' } })
    const query = await request('/v1/changes/stream?since=-1')
    expect(
      [header, query].map(({ status, json }) => [status, (json['parameters'] as { name: string }[])[0]?.name]),
    ).toEqual([
      [400, 'Last-Event-ID'],
      [400, 'since'],
    ])
    expect((await request('/v1/changes/stream?limit=5')).status).toBe(400)
  })
})
