import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import Database from 'libsql'
import { published, word } from '../support/content'
import { startHub, type TestHub } from '../support/hub'
import { databaseUrlOf } from '../support/outage'
import { createReader, type Reader } from '../support/reader'
import { eventually } from '../support/wait'

let hub: TestHub
let reader: Reader
beforeAll(async () => {
  hub = await startHub()
  reader = createReader(() => hub.address)
})
afterAll(() => hub?.remove())

const file = () => path.join(hub.dataDir, 'read-model.sqlite')
const article = () => published(hub.admin, 'articles', hub.admin.article({ title: word('Bài ') }))

/** Everything public, as readers see it: each item whole, and the manifest. */
async function everything(): Promise<unknown> {
  await hub.processAll()
  const lists = ['articles', 'topics', 'organisations'].map((type) => reader.list(`/v1/${type}?limit=100`))
  return {
    lists: await Promise.all(lists),
    manifest: (await reader.get('/v1/manifest')).body,
    head: await reader.head(),
  }
}

/** Stops the hub, does something to its file, starts it again. */
async function whileStopped(act: () => unknown): Promise<void> {
  await hub.stop()
  await act()
  await hub.restart()
}

async function removeFile(): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) await rm(file() + suffix, { force: true })
}

describe('a publication', () => {
  test('is shown when the command answers, in item, list, changes, page and feed', async () => {
    for (let i = 0; i < 5; i++) {
      const { id, slug, seq } = await article()
      const [item, list, changes, page, feed] = await Promise.all([
        reader.get(`/v1/articles/${id}`),
        reader.ids('/v1/articles?limit=1'),
        reader.changes(seq - 1),
        reader.get(`/p/articles/${slug}`),
        reader.get('/feeds/articles.rss'),
      ])
      expect([item.status, item.body.seq, page.status]).toEqual([200, seq, 200])
      expect([list[0], changes[0]?.id, feed.text.includes(id)]).toEqual([id, id, true])
    }
  })

  test('is gone when the withdrawal answers', async () => {
    const { id } = await article()
    await hub.admin.withdraw('articles', id, { kind: 'gone', reason: 'Thử' })
    expect((await reader.get(`/v1/articles/${id}`)).status).toBe(410)
  })

  test('reaches a reader who waits for it', async () => {
    for (let i = 0; i < 10; i++) {
      const draft = await hub.admin.article({ title: word('Chờ ') })
      await hub.processAll()
      const waiting = reader.get<{ changes: { id: string }[] }>(`/v1/changes?since=${await reader.head()}&wait=20`)
      await published(hub.admin, 'articles', draft)
      expect((await waiting).body.changes.map(({ id }) => id)).toEqual([draft.id])
    }
  })
})

describe('the local file', () => {
  test('is kept over a restart', async () => {
    await article()
    const before = await everything()
    await whileStopped(() => undefined)
    expect(await everything()).toEqual(before)
  })

  test('that was deleted is built again from the ledger, to the letter', async () => {
    const { id } = await article()
    await hub.admin.withdraw('articles', (await article()).id, { kind: 'notice', reason: 'Thử' })
    const before = await everything()
    await whileStopped(removeFile)
    expect(await everything()).toEqual(before)
    expect((await reader.get(`/v1/articles/${id}`)).status).toBe(200)
  })

  test('of another version is built again', async () => {
    await article()
    const before = await everything()
    await whileStopped(() => {
      const database = new Database(file())
      database.exec('PRAGMA user_version = 999')
      database.close()
    })
    expect(await everything()).toEqual(before)
  })

  test('can be deleted at the next start as often as one likes: numbers go on where they were', async () => {
    const first = await article()
    await whileStopped(removeFile)
    const second = await article()
    await hub.processAll()
    expect(second.seq).toBeGreaterThan(first.seq)
    expect((await reader.changes()).map(({ seq }) => seq)).toEqual(
      Array.from({ length: await reader.head() }, (_, i) => i + 1),
    )
  })
})

describe('a second node on the same database', () => {
  test('shows what the first publishes, and catches up on what it missed while it was stopped', async () => {
    const earlier = await article()
    const node = await startHub({ DATABASE_URL: databaseUrlOf(hub.payload) })
    try {
      const there = createReader(() => node.address)
      const shows = (id: string) =>
        eventually(async () => expect((await there.get(`/v1/articles/${id}`)).status).toBe(200))
      await shows(earlier.id)
      const later = await article()
      await shows(later.id)

      await node.stop()
      const missed = [await article(), await article()]
      await hub.admin.withdraw('articles', later.id, { kind: 'gone', reason: 'Thử' })
      await node.restart()
      for (const { id } of missed) await shows(id)
      await node.processAll()
      expect((await there.get(`/v1/articles/${later.id}`)).status).toBe(410)
      expect(await there.changes()).toEqual(await reader.changes())
    } finally {
      await node.remove()
    }
  })

  test('publishes too, and the numbers of both make one row', async () => {
    const node = await startHub({ DATABASE_URL: databaseUrlOf(hub.payload) })
    try {
      const [here, there] = await Promise.all([
        Promise.all(Array.from({ length: 4 }, article)),
        Promise.all(
          Array.from({ length: 4 }, () =>
            published(node.admin, 'articles', node.admin.article({ title: word('Nút hai ') })),
          ),
        ),
      ])
      await Promise.all([hub.processAll(), node.processAll()])
      const all = [...here, ...there].map(({ seq }) => seq)
      expect(new Set(all).size).toBe(8)
      const seqs = (await reader.changes()).map(({ seq }) => seq)
      expect(seqs).toEqual(seqs.map((_, i) => i + 1))
      await eventually(async () =>
        expect(await createReader(() => node.address).changes()).toEqual(await reader.changes()),
      )
    } finally {
      await node.remove()
    }
  })
})
