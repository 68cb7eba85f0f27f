import fs from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { clientTypes, TYPES_FILE } from '../../packages/client/generate'
import { check, hubClient, HubError, sync, type AnyItem, type Batch, type Store } from '../../packages/client/src/index'
import type { Entry } from '../../src/ledger/entry'
import { ledger } from '../support/entries'
import { listen } from '../support/listen'
import { eventually } from '../support/wait'
import { apis } from '../outlets/api/support'

const api = apis()

test('the types in the repository are those of the description: else run `npm run client`', async () => {
  expect(fs.readFileSync(TYPES_FILE, 'utf8') === (await clientTypes())).toBe(true)
})

describe('the client', () => {
  test('gives the items of all pages, one after another', async () => {
    const build = ledger()
    const { address } = await api(many(7, build))
    const slugs: string[] = []
    for await (const { slug, title } of hubClient(address).list('articles', { limit: 3 }))
      slugs.push(`${slug} ${title}`)
    expect(slugs).toHaveLength(7)
    expect(new Set(slugs).size).toBe(7)
    const trimmed: object[] = []
    for await (const one of hubClient(address).list('articles', { fields: ['slug'], limit: 5 })) trimmed.push(one)
    expect(trimmed[6]).toEqual({ slug: 'bai-0' })
  })

  test('says what stands at an address', async () => {
    const build = ledger()
    const [a, b, c] = many(3, build) as [Entry, Entry, Entry]
    const { address } = await api([
      a,
      b,
      c,
      build.withdrawal(a, { withdrawal: { kind: 'gone', reason: 'Sai sự thật' } }),
      build.withdrawal(b, { withdrawal: { kind: 'notice', reason: 'Đang xác minh' } }),
      build.update(c, { slug: 'moi' }),
    ])
    const hub = hubClient(address)
    expect(await hub.item('articles', 'bai-0')).toEqual({ is: 'withdrawn', reason: 'Sai sự thật' })
    expect(await hub.item('articles', 'bai-1')).toMatchObject({ is: 'notice', notice: { notice: 'Đang xác minh' } })
    expect(await hub.item('articles', 'bai-2')).toMatchObject({ is: 'public', item: { slug: 'moi' } })
    expect(await hub.item('articles', 'khong-co')).toEqual({ is: 'unknown' })
  })

  test('finds, and tells of a bad parameter in words', async () => {
    const { address } = await api([ledger().article({ slug: 'a', title: 'Học tập suốt đời' })])
    const hub = hubClient(address)
    const found: string[] = []
    for await (const { highlight } of hub.search({ q: 'hoc tap' })) found.push((highlight as { title: string }).title)
    expect(found).toEqual([expect.stringContaining('<mark>')])
    await expect(hub.list('articles', { limit: 1000 }).next()).rejects.toThrow(HubError)
    await expect(hub.list('articles', { limit: 1000 }).next()).rejects.toThrow(/limit.*1000.*từ 1 đến 100/)
  })

  test('asks again with the ETag, and waits as it is told when the hub is busy', async () => {
    const { address } = await api([ledger().article({ slug: 'a' })])
    const statuses: number[] = []
    let busy = 1
    const front = await listen((app) =>
      app.use(async (req, res) => {
        if (busy-- > 0) return void res.status(429).set('Retry-After', '1').json({ title: 'Chậm lại', detail: '' })
        const { 'if-none-match': tag } = req.headers
        const answer = await fetch(address + req.url, { headers: tag ? { 'If-None-Match': tag } : {} })
        statuses.push(answer.status)
        res.status(answer.status).set({ ETag: answer.headers.get('etag')!, 'Content-Type': 'application/json' })
        res.end(await answer.text())
      }),
    )
    const hub = hubClient(front.origin)
    const started = Date.now()
    const first = await hub.item('articles', 'a')
    expect(Date.now() - started).toBeGreaterThanOrEqual(990)
    expect(await hub.item('articles', 'a')).toEqual(first)
    expect(statuses).toEqual([200, 304])
    await front.close()
    await expect(hubClient(front.origin, { retries: 0 }).manifest()).rejects.toThrow()
  })
})

describe('a copy', () => {
  test('follows what is published, changed, refreshed and withdrawn while it runs', async () => {
    const build = ledger()
    const first = many(3, build)
    const { address, read } = await api(first)
    const copy = memory()
    const leaving = new AbortController()
    const running = sync(hubClient(address), copy, { signal: leaving.signal, wait: 5 })
    await eventually(() => expect(copy.items.size === 3).toBe(true))
    read.apply([build.update(first[0]!, { title: 'Bản sửa' }), build.article({ slug: 'them' })])
    await eventually(() => expect(copy.items.size === 4).toBe(true))
    expect(copy.items.get('articles/id-bai-0')).toMatchObject({ title: 'Bản sửa' })
    read.apply([
      build.withdrawal(first[1]!, { withdrawal: { kind: 'gone', reason: 'Sai' } }),
      build.update(first[2]!, { title: 'Tên mới' }),
    ])
    await eventually(() => expect(copy.at === read.head()).toBe(true))
    leaving.abort()
    expect(await running).toBe(read.head())
    expect([...copy.items.keys()].sort()).toEqual(['articles/id-bai-0', 'articles/id-bai-2', 'articles/id-them'])
    expect(await check(hubClient(address), whole(copy))).toEqual({ stale: [], extra: [] })
  })

  test('that failed in the middle goes on where it was, and ends up whole', async () => {
    const build = ledger()
    const { address } = await api(many(25, build))
    const copy = memory()
    let left = 2
    const failing: Store = {
      seq: copy.seq,
      apply: (batch) => {
        if (left-- === 0) throw new Error('disk full')
        return copy.apply(batch)
      },
    }
    await expect(sync(hubClient(address), failing, { wait: 0, limit: 10 })).rejects.toThrow('disk full')
    expect([copy.at, copy.items.size]).toEqual([20, 20])
    expect(await sync(hubClient(address), copy, { wait: 0, limit: 10 })).toBe(25)
    expect(copy.batches).toEqual([10, 20, 25])
    expect(await check(hubClient(address), whole(copy))).toEqual({ stale: [], extra: [] })
  })

  test('is told what it lacks, has too much, or has as it was before', async () => {
    const build = ledger()
    const { address } = await api(many(3, build))
    const copy = memory()
    await sync(hubClient(address), copy, { wait: 0 })
    copy.items.delete('articles/id-bai-0')
    copy.items.set('articles/id-bai-1', { ...copy.items.get('articles/id-bai-1')!, seq: 0 })
    copy.items.set('stories/la', { type: 'stories', id: 'la', seq: 1 } as AnyItem)
    const found = await check(hubClient(address), whole(copy))
    expect(found!.stale.map(({ id }) => id).sort()).toEqual(['id-bai-0', 'id-bai-1'])
    expect(found!.extra).toEqual([{ type: 'stories', id: 'la' }])
    expect(await check(hubClient(address), { ...whole(copy), seq: 2 })).toBeNull()
  })
})

function many(count: number, build: ReturnType<typeof ledger>): Entry[] {
  return Array.from({ length: count }, (_, index) =>
    build.article({ slug: `bai-${index}`, publishedAt: new Date(Date.UTC(2026, 3, 1, index)).toISOString() }),
  )
}

function memory() {
  const copy = {
    at: 0,
    items: new Map<string, AnyItem>(),
    batches: [] as number[],
    seq: () => copy.at,
    apply: ({ put, remove, seq }: Batch) => {
      for (const item of put) copy.items.set(`${item.type}/${item.id}`, item)
      for (const { type, id } of remove) copy.items.delete(`${type}/${id}`)
      copy.at = seq
      copy.batches.push(seq)
    },
  }
  return copy
}

function whole(copy: ReturnType<typeof memory>) {
  return { seq: copy.at, items: copy.items.values() }
}
