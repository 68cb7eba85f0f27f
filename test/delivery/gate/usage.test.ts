import { expect, test } from '@jest/globals'
import { ENDPOINT_NAMES, endpointOf } from '../../../src/delivery/gate/endpoint-of'
import { createUsage } from '../../../src/delivery/gate/usage'
import { BODY, guarded, key } from './support'

const start = guarded()
const BYTES = Buffer.byteLength(JSON.stringify(BODY))

test('requests, refusals and bytes are counted by day, key and endpoint, and taken once', async () => {
  const { bearer, record } = key({ id: 'k1', rate: 2 })
  const { gate, get, pass, now } = await start({ keys: [record] })
  await get('/v1/articles?limit=1', bearer)
  pass(1000)
  await get('/v1/articles', bearer, 'HEAD')
  await get('/v1/articles', bearer)
  await get('/v1/articles/mot-bai')
  await get('/v1/changes', { Authorization: 'Bearer made-up' })
  await get('/p/articles/mot-bai')
  const at = new Date(now())
  const anonymous = { day: '2026-04-21', key: 'anonymous', consumer: '' }
  expect(gate.takeUsage()).toEqual([
    {
      id: '2026-04-21/k1/articles',
      ...{ day: '2026-04-21', key: 'k1', consumer: 'portal', endpoint: 'articles' },
      ...{ requests: 2, refused: 1, bytes: BYTES, lastAt: at },
    },
    {
      id: '2026-04-21/anonymous/articles/item',
      ...{ ...anonymous, endpoint: 'articles/item', requests: 1, refused: 0, bytes: BYTES, lastAt: at },
    },
    {
      id: '2026-04-21/anonymous/changes',
      ...{ ...anonymous, endpoint: 'changes', requests: 0, refused: 1, bytes: 0, lastAt: at },
    },
  ])
  expect(gate.takeUsage()).toEqual([])
})

test('what a revoked key still tries is counted as its own', async () => {
  const { bearer, record } = key({ id: 'old', revokedAt: new Date(0) })
  const { gate, get } = await start({ keys: [record] })
  await get('/v1/search?q=a', bearer)
  expect(gate.takeUsage()).toMatchObject([{ id: '2026-04-21/old/search', requests: 0, refused: 1 }])
})

test("the day is Vietnam's", () => {
  let at = Date.parse('2026-04-21T16:59:59.999Z')
  const usage = createUsage(() => at)
  const who = { key: 'k', consumer: 'c' }
  usage.count(who, 'feeds', {})
  at++
  usage.count(who, 'feeds', {})
  expect(usage.take().map(({ id }) => id)).toEqual(['2026-04-21/k/feeds', '2026-04-22/k/feeds'])
})

test('what could not be written is counted on, and the oldest rows go when there are too many', () => {
  let at = Date.parse('2026-04-21T01:00:00Z')
  const usage = createUsage(() => at, 3)
  const who = { key: 'k', consumer: 'c' }
  usage.count(who, 'feeds', { bytes: 10 })
  const taken = usage.take()
  at += 5000
  usage.count(who, 'feeds', { bytes: 5, refused: true })
  usage.giveBack(taken)
  const [row, ...more] = usage.take()
  expect(row).toMatchObject({ requests: 1, refused: 1, bytes: 15, lastAt: new Date(at) })
  expect(more).toEqual([])
  for (const day of [1, 2, 3, 4, 5]) {
    at += 24 * 60 * 60 * 1000
    usage.count(who, 'feeds', { bytes: day })
  }
  expect(usage.take().map(({ bytes }) => bytes)).toEqual([3, 4, 5])
})

test('whatever is asked for, usage is kept under a name of a closed list', () => {
  const paths = [
    '/v1/articles',
    '/v1/stories/a/b',
    '/v1/constructor',
    '/v1/x',
    '/v1/x/y',
    '/v1',
    '/feeds',
    '/feeds/a/b',
  ]
  for (const path of [...paths, '/v1/changes/stream', '/v1/search/', '/v1/manifest', '/sitemap-1.xml'])
    expect(ENDPOINT_NAMES).toContain(endpointOf(path).name)
  expect([endpointOf('/v1/topics/a').name, endpointOf('/v1/changes/stream').name, endpointOf('/v1/zzz').name]).toEqual([
    'topics/item',
    'stream',
    'other',
  ])
})
