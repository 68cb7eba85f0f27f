import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { published } from '../support/content'
import { breakPages } from '../support/damage'
import { startHub, type TestHub } from '../support/hub'
import { startNode, type TestNode } from '../support/node'
import { databaseUrlOf } from '../support/outage'
import { type Relay, relayTo } from '../support/relay'
import { eventually } from '../support/wait'

let hub: TestHub
let relay: Relay
let node: TestNode
let late = 0
/** The node's clock before the hub's: what is due for it is not carried out yet. */
let ahead = 0
const clock = () => new Date(Date.now() + late)
const nodeClock = () => new Date(Date.now() + late + ahead)
beforeAll(async () => {
  hub = await startHub({}, clock)
  relay = await relayTo(databaseUrlOf(hub.payload))
  node = await startNode({ DATABASE_URL: relay.url, HUB_MEDIA_DIR: hub.mediaDir }, nodeClock)
})
afterAll(async () => {
  await node?.remove()
  await relay?.close()
  await hub?.remove()
})

test('a node that only delivers shows what is published in the database it follows, and has no editing side', async () => {
  const article = await published(hub.admin, 'articles', hub.admin.article())
  await eventually(async () => expect((await node.reader.get(`/v1/articles/${article.id}`)).status).toBe(200), 2000)
  const known = await node.reader.get('/v1/articles', { 'min-seq': String(article.seq) })
  expect([known.status, (known.body.data as { id: string }[])[0]!.id]).toEqual([200, article.id])
  for (const path of ['/admin', '/api/users/login']) expect((await node.reader.get(path)).status).toBe(404)
  expect((await node.reader.get<{ status: string }>('/health/ready')).body.status).toBe('ok')
})

test('its copies end before the next scheduled change, as the database tells', async () => {
  const draft = await hub.admin.article()
  const publishAt = new Date(Date.now() + 20_000).toISOString()
  await hub.admin.call('PUT', `/api/articles/${draft.id}/schedule`, { publishAt })
  const lifetime = async () => {
    const { headers } = await node.reader.get('/v1/articles')
    const [, fresh, stale] =
      /max-age=(\d+).*stale-while-revalidate=(\d+)/.exec(headers.get('cache-control') ?? '') ?? []
    return Number(fresh) + Number(stale)
  }
  await eventually(async () => expect(await lifetime()).toBeLessThanOrEqual(20))
  ahead = 30_000
  // Longer than the node takes to look again.
  for (const until = Date.now() + 3000; Date.now() < until;) expect(await lifetime()).toBe(0)
  ahead = 0
  await hub.admin.call('DELETE', `/api/articles/${draft.id}/schedule`)
  await eventually(async () => expect(await lifetime()).toBe(35))
})

test('it finds damage to its file by itself, serves on, and builds the file anew', async () => {
  const article = await published(hub.admin, 'articles', hub.admin.article())
  await node.settled(article.seq)
  const file = path.join(node.dataDir, 'read-model.sqlite')
  await node.restart(() => breakPages(file, 'known_words'))
  expect((await node.reader.get(`/v1/articles/${article.id}`)).status).toBe(200)
  await eventually(() => expect([existsSync(file), existsSync(`${file}.1`)]).toEqual([false, true]))
  expect((await node.reader.get(`/v1/articles/${article.id}`)).status).toBe(200)
})

test('it serves on without the database, also after a start, and says how old it is', async () => {
  const article = await published(hub.admin, 'articles', hub.admin.article())
  await node.settled(article.seq)
  await relay.cut()
  late += 120_000
  for (let started = 0; started < 2; started++) {
    expect((await node.reader.get(`/v1/articles/${article.id}`)).status).toBe(200)
    const ready = await node.reader.get<{ checks: { readModel: { ok: boolean } } }>('/health/ready')
    expect([ready.status, ready.body.checks.readModel.ok]).toEqual([200, true])
    if (started === 0) {
      expect(Number((await node.reader.get('/v1/articles')).headers.get('age'))).toBeGreaterThanOrEqual(90)
      const from = performance.now()
      await node.restart()
      // What the contract promises of SIGTERM, and a start that does not wait for what is away.
      expect(performance.now() - from).toBeLessThan(10_000 + 2_000)
    }
  }
}, 120_000)
