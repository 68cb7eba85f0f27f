import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fillInThread } from '../../src/delivery/rebuild-thread'
import type { SourceAddress } from '../../src/delivery/source/open'
import { askForRebuild, builds, rebuild } from '../support/builds'
import { published } from '../support/content'
import { ORIGIN, startHub, type TestHub } from '../support/hub'
import { startNode, type TestNode } from '../support/node'
import { databaseUrlOf } from '../support/outage'
import { createReader, type Reader } from '../support/reader'
import { relayTo } from '../support/relay'

let hub: TestHub
let mirror: TestNode
let folder: string
const lines: string[] = []
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rebuild-'))
  hub = await startHub({ LOG_LEVEL: 'info' }, undefined, { write: (line) => void lines.push(line) })
  mirror = await startNode({ HUB_UPSTREAM: hub.address })
  for (let count = 0; count < 3; count++) await published(hub.admin, 'articles', hub.admin.article())
  const { id } = await published(hub.admin, 'articles', hub.admin.article())
  await hub.admin.withdraw('articles', id, { kind: 'notice', reason: 'Thử' })
})
afterAll(async () => {
  await mirror?.remove()
  await hub?.remove()
  await rm(folder, { recursive: true, force: true })
})

/** Everything public, as readers see it. */
const everything = async (reader: Reader) => ({
  articles: await reader.list('/v1/articles?limit=100'),
  found: await reader.list('/v1/articles?q=bai'),
  changes: await reader.changes(),
  manifest: (await reader.get('/v1/manifest')).body,
})

describe('a rebuild', () => {
  test('of a mirror comes from the other hub', async () => {
    await hub.processAll()
    await mirror.settled(await createReader(() => hub.address).head())
    const before = await everything(mirror.reader)
    await rebuild(mirror.dataDir)
    expect(await everything(mirror.reader)).toEqual(before)
  })

  test('asked for beside the file takes the place of the old one, the same to the letter, and follows on', async () => {
    const reader = createReader(() => hub.address)
    await hub.processAll()
    const before = await everything(reader)
    await rebuild(hub.dataDir)
    expect(lines.filter((line) => line.includes('built anew and serves'))).toHaveLength(1)
    expect(await everything(reader)).toEqual(before)
    const { id } = await published(hub.admin, 'articles', hub.admin.article())
    expect((await reader.get(`/v1/articles/${id}`)).status).toBe(200)
    await hub.restart()
    expect((await reader.get(`/v1/articles/${id}`)).status).toBe(200)
  })

  test('ends with the hub', async () => {
    const reader = createReader(() => hub.address)
    const before = await everything(reader)
    await askForRebuild(hub.dataDir)
    await hub.restart()
    expect([builds(hub.dataDir).length, await everything(reader)]).toEqual([1, before])
  })
})

describe('the thread that fills a read model', () => {
  const fill = (source: SourceAddress, { signal = new AbortController().signal, heapMiB = 128 } = {}) =>
    fillInThread({ source, origin: ORIGIN }, heapMiB)(path.join(folder, randomUUID()), signal)

  test('tells why, when the database is away', async () => {
    const relay = await relayTo(databaseUrlOf(hub.payload))
    await relay.cut()
    await expect(fill({ databaseUrl: relay.url })).rejects.toThrow(/ECONNREFUSED/)
  })

  test('ends alone when it needs more memory than it may have', async () => {
    const filling = fill({ databaseUrl: databaseUrlOf(hub.payload) }, { heapMiB: 1 })
    await expect(filling).rejects.toThrow(/memory/)
  })

  test('ends as soon as nobody wants it any more', async () => {
    const stopping = new AbortController()
    const filling = fill({ databaseUrl: databaseUrlOf(hub.payload) }, { signal: stopping.signal })
    stopping.abort()
    await expect(filling).rejects.toThrow(/before it was done/)
  })
})
