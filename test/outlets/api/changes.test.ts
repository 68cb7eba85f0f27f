import { describe, expect, test } from '@jest/globals'
import { ledger } from '../../support/entries'
import { apis } from './support'

const api = apis()

describe('changes', () => {
  test('come in order and without gaps, page by page, until nothing is left', async () => {
    const build = ledger()
    const first = build.article({ slug: 'a' })
    const entries = [
      first,
      build.topic({ slug: 't' }),
      build.update(first, {}),
      build.update(first, { action: 'refresh', version: 2 }),
      build.withdrawal(first, { version: 2 }),
    ]
    const { request } = await api(entries)
    const seen: unknown[] = []
    let path = '/v1/changes?since=0&limit=2'
    for (;;) {
      const { json } = await request(path)
      expect(json['head']).toBe(5)
      const changes = json['changes'] as unknown as { seq: number; action: string }[]
      if (changes.length === 0) break
      seen.push(...changes.map(({ seq, action }) => `${seq} ${action}`))
      path = json['next'] as string
    }
    expect(seen).toEqual(['1 publish', '2 publish', '3 update', '4 refresh', '5 withdraw'])
    expect(path).toBe('/v1/changes?since=5&limit=2')
  })

  test('say what changed, with the item only when asked, and never what was withdrawn since', async () => {
    const build = ledger()
    const first = build.article({ slug: 'a' })
    const { request } = await api([first, build.article({ slug: 'b' }), build.withdrawal(first)])
    expect((await request('/v1/changes?limit=1')).json['changes']).toEqual([
      { seq: 1, action: 'publish', type: 'articles', id: 'id-a', version: 1, at: '2026-04-02T10:04:05+07:00' },
    ])
    const { json } = await request('/v1/changes?include=item')
    const items = (json['changes'] as unknown as { item?: { slug: string; body: unknown } }[]).map(({ item }) => item)
    expect(items).toEqual([undefined, expect.objectContaining({ slug: 'b', body: expect.anything() }), undefined])
  })

  test.each(['since=-1', 'since=x', 'limit=1001', 'wait=26', 'include=body', 'type=articles'])(
    '%s is refused',
    async (query) => {
      const { request } = await api([])
      const { status, json } = await request(`/v1/changes?${query}`)
      expect([status, (json['parameters'] as { name: string }[])[0]?.name]).toEqual([400, query.split('=')[0]])
    },
  )
})

describe('waiting for changes', () => {
  test('answers as soon as something is published', async () => {
    const build = ledger()
    const { read, request } = await api([build.article({ slug: 'a' })])
    const started = Date.now()
    const waiting = request('/v1/changes?since=1&wait=20')
    await new Promise((resolve) => setTimeout(resolve, 50))
    read.apply([build.article({ slug: 'b' })])
    const { json, headers } = await waiting
    expect(json).toMatchObject({ changes: [{ seq: 2, id: 'id-b' }], next: '/v1/changes?since=2&wait=20', head: 2 })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(Date.now() - started).toBeLessThan(5000)
  })

  test('answers at once when there is something already, and empty when time is up', async () => {
    const { request } = await api([ledger().article({ slug: 'a' })])
    const started = Date.now()
    expect((await request('/v1/changes?since=0&wait=20')).json['changes']).toHaveLength(1)
    expect(Date.now() - started).toBeLessThan(5000)
    const { json } = await request('/v1/changes?since=1&wait=1')
    expect(json).toEqual({ changes: [], next: '/v1/changes?since=1&wait=1', head: 1 })
    expect(Date.now() - started).toBeGreaterThanOrEqual(990)
  })

  test('ends when the reader goes away', async () => {
    const { read, request, errors } = await api([])
    const listening: boolean[] = []
    const { onAdvance } = read
    read.onAdvance = (listener) => {
      const stop = onAdvance(listener)
      listening.push(true)
      return () => {
        listening.pop()
        stop()
      }
    }
    const away = new AbortController()
    const waiting = request('/v1/changes?wait=25', { signal: away.signal }).catch((error: Error) => error.name)
    while (listening.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    away.abort()
    expect(await waiting).toBe('AbortError')
    for (let i = 0; i < 200 && listening.length > 0; i++) await new Promise((resolve) => setTimeout(resolve, 5))
    expect([listening, errors]).toEqual([[], []])
  })
})

test('the manifest names everything public, once', async () => {
  const build = ledger()
  const first = build.article({ slug: 'a' })
  const second = build.article({ slug: 'b' })
  const { request } = await api([
    first,
    second,
    build.topic({ slug: 't' }),
    build.withdrawal(second),
    build.update(first, {}),
  ])
  expect((await request('/v1/manifest')).json).toEqual({
    data: [
      { type: 'articles', id: 'id-a', version: 2, seq: 5 },
      { type: 'topics', id: 'id-t', version: 1, seq: 3 },
    ],
    head: 5,
  })
})
