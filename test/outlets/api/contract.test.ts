import { describe, expect, test } from '@jest/globals'
import { PUBLIC_TYPES } from '../../../src/ledger/entry'
import { ledger, ref } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { apis } from './support'

/** The sentences of the contract that no other file here is about. */
const api = apis()
const NOW = new Date('2026-04-21T02:00:00.000Z')
const ALL = PUBLIC_TYPES.map((type) => `/v1/${type}`)

describe('lists', () => {
  test('of events: soonest first, from now on, with what still lasts; and all of any days asked for', async () => {
    const build = ledger()
    const on = (slug: string, startsAt: string, endsAt: string) => build.event({ slug, startsAt, endsAt })
    const { request } = await api(
      [
        on('mai', '2026-04-22T01:00:00.000Z', '2026-04-22T02:00:00.000Z'),
        on('da-qua', '2026-04-21T00:00:00.000Z', '2026-04-21T01:59:59.000Z'),
        on('dang-dien-ra', '2026-04-15T00:00:00.000Z', '2026-04-30T00:00:00.000Z'),
        on('toi-nay', '2026-04-21T12:00:00.000Z', '2026-04-21T14:00:00.000Z'),
        on('nua-dem', '2026-04-20T17:00:00.000Z', '2026-04-20T18:00:00.000Z'),
      ],
      () => NOW,
    )
    const slugs = async (query: string) => (await request(`/v1/events${query}`)).json.data.map(({ slug }) => slug)
    expect(await slugs('')).toEqual(['dang-dien-ra', 'toi-nay', 'mai'])
    // 17:00 UTC is midnight in Vietnam: the first moment of the 21st.
    expect(await slugs('?from=2026-04-21&to=2026-04-21')).toEqual(['dang-dien-ra', 'nua-dem', 'da-qua', 'toi-nay'])
    expect(await slugs('?to=2026-04-20')).toEqual(['dang-dien-ra'])
  })

  test('by day of publication: in Vietnam, both days included', async () => {
    const build = ledger()
    const at = (slug: string, publishedAt: string) => build.article({ slug, publishedAt })
    const { request } = await api([
      at('truoc', '2026-04-20T16:59:59.999Z'),
      at('dau-ngay', '2026-04-20T17:00:00.000Z'),
      at('cuoi-ngay', '2026-04-21T16:59:59.999Z'),
      at('sau', '2026-04-21T17:00:00.000Z'),
    ])
    const slugs = async (query: string) => (await request(`/v1/articles${query}`)).json.data.map(({ slug }) => slug)
    expect(await slugs('?from=2026-04-21&to=2026-04-21')).toEqual(['cuoi-ngay', 'dau-ngay'])
    expect(await slugs('?from=2026-04-21')).toEqual(['sau', 'cuoi-ngay', 'dau-ngay'])
    expect(await slugs('?to=2026-04-21')).toEqual(['cuoi-ngay', 'dau-ngay', 'truoc'])
  })

  test('by place: with the places before and after it, by id, slug and former slug', async () => {
    const build = ledger()
    const [district, ward] = ['id-huyen', 'id-phuong']
    const former = build.place({ slug: 'huyen', lineage: [ward] })
    const renamed = build.place({ slug: 'phuong-cu', id: ward, lineage: [district] })
    const { request } = await api([
      former,
      renamed,
      build.update(renamed, { slug: 'phuong' }),
      build.article({ slug: 'xua', place: { ...ref('huyen'), lineage: [ward] } }),
      build.article({ slug: 'nay', place: { ...ref('phuong'), lineage: [district] } }),
      build.article({ slug: 'khac', place: { ...ref('khac'), lineage: [] } }),
    ])
    for (const place of ['huyen', 'id-huyen', 'phuong', 'id-phuong', 'phuong-cu', 'khong-co,phuong']) {
      const { json } = await request(`/v1/articles?place=${place}`)
      expect([place, json.data.map(({ slug }) => slug).sort()]).toEqual([place, ['nay', 'xua']])
    }
  })

  test.each(ALL)('%s: any parameter that is not there is named, with those that are', async (path) => {
    const { request } = await api([])
    for (const address of [path, `${path}/x`]) {
      const { status, json } = await request(`${address}?sort=title`, { headers: { 'Accept-Language': 'en' } })
      expect([address, status, json['parameters']]).toEqual([
        address,
        400,
        [{ name: 'sort', value: 'title', allowed: expect.stringContaining('fields, include, lang') }],
      ])
    }
  })

  test('a cursor of another list is refused, and so is one that was changed', async () => {
    const build = ledger()
    const { request } = await api(
      [1, 2, 3].flatMap((n) => [build.article({ slug: `a${n}` }), build.topic({ slug: `t${n}` })]),
    )
    const next = (await request('/v1/articles?limit=1')).json['next'] as string
    const cursor = new URL(next, 'http://x').searchParams.get('cursor') ?? ''
    for (const path of [
      `/v1/stories?cursor=${cursor}`,
      `/v1/topics?cursor=${cursor}`,
      `/v1/articles?cursor=x${cursor}`,
    ])
      expect([path, (await request(path)).status]).toEqual([path, 400])
  })

  test('limit takes 1 to 100', async () => {
    const build = ledger()
    const { request } = await api(Array.from({ length: 101 }, (_, index) => build.topic({ slug: `t-${index}` })))
    const page = await request('/v1/topics?limit=100')
    expect([page.json.data.length, page.json['next']]).toEqual([100, expect.stringContaining('limit=100')])
    expect((await request(page.json['next'] as string)).json).toMatchObject({ data: [{}], next: null })
  })
})

describe('every answer', () => {
  test('tells times with the offset of Vietnam and addresses whole', async () => {
    const { request } = await api(publicContent())
    for (const path of [...ALL, '/v1/changes?include=item', '/v1/search?q=ngay']) {
      const { text } = await request(`${path}${path.includes('?') ? '&' : '?include=body&'}limit=100`)
      const times = [...text.matchAll(/"(?:\w+At|at)":"([^"]+)"/g)].map(([, time]) => time)
      expect(times.filter((time) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/.test(time!))).toEqual([])
      const addresses = [...text.matchAll(/"url":"([^"]*)"/g)].map(([, address]) => address)
      expect(addresses.filter((address) => !/^https:\/\/[^/]+\//.test(address!))).toEqual([])
    }
  })

  test('that is no success may be read by any site too, and HEAD has the same headers', async () => {
    const build = ledger()
    const [gone, moved] = [build.article({ slug: 'go' }), build.article({ slug: 'cu' })]
    const { request } = await api([gone, build.withdrawal(gone), moved, build.update(moved, { slug: 'moi' })])
    for (const [path, status] of [
      ['/v1/articles/go', 410],
      ['/v1/articles/cu', 308],
      ['/v1/articles/khong-co', 404],
      ['/v1/articles?x=1', 400],
    ] as const) {
      const [get, head] = [await request(path), await request(path, { method: 'HEAD' })]
      expect([path, get.status, head.status, head.text]).toEqual([path, status, status, ''])
      const headersOf = ({ headers }: typeof get) =>
        [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name))
      expect([path, headersOf(head)]).toEqual([path, headersOf(get)])
      expect([path, get.headers.get('access-control-allow-origin')]).toEqual([path, '*'])
    }
  })

  test('a slug that changed twice leads straight to the present one; taken by another item, it is that one', async () => {
    const build = ledger()
    const first = build.article({ slug: 'mot', id: 'a' })
    const second = build.update(first, { slug: 'hai' })
    const third = build.update(second, { slug: 'ba' })
    const { request, read } = await api([first, second, third])
    for (const slug of ['mot', 'hai']) {
      const { status, headers } = await request(`/v1/articles/${slug}`)
      expect([slug, status, headers.get('location')]).toEqual([slug, 308, '/v1/articles/ba'])
    }
    read.apply([build.article({ slug: 'mot', id: 'b' })])
    expect((await request('/v1/articles/mot')).json).toMatchObject({ id: 'b' })
    expect((await request('/v1/articles/hai')).status).toBe(308)
    read.apply([build.withdrawal(third)])
    expect((await request('/v1/articles/hai')).status).toBe(410)
  })
})

describe('changes', () => {
  test('after the newest there is nothing, and the place to go on from stays', async () => {
    const { request } = await api([ledger().article()])
    expect((await request('/v1/changes?since=7')).json).toEqual({ changes: [], next: '/v1/changes?since=7', head: 1 })
  })

  test('waiting beyond the newest, one is not woken by what comes before that', async () => {
    const build = ledger()
    const { read, request } = await api([build.article({ slug: 'a' })])
    const waiting = request('/v1/changes?since=2&wait=20')
    let isAnswered = false
    void waiting.then(() => (isAnswered = true))
    await new Promise((resolve) => setTimeout(resolve, 50))
    read.apply([build.article({ slug: 'b' })])
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(isAnswered).toBe(false)
    read.apply([build.article({ slug: 'c' })])
    expect((await waiting).json).toMatchObject({ changes: [{ seq: 3, id: 'id-c' }], head: 3 })
  })

  test('a thousand a page, no more', async () => {
    const build = ledger()
    const { request } = await api(Array.from({ length: 1001 }, (_, index) => build.topic({ slug: `t-${index}` })))
    const { json } = await request('/v1/changes?limit=1000')
    expect((json['changes'] as unknown[]).length).toBe(1000)
    expect((await request(json['next'] as string)).json).toMatchObject({ changes: [{ seq: 1001 }], head: 1001 })
    expect(((await request('/v1/changes')).json['changes'] as unknown[]).length).toBe(100)
  })
})

test.each([
  '"',
  '*',
  'NEAR(',
  'NEAR(a b)',
  'title:học',
  '^học',
  'học AND',
  'NOT',
  '-học',
  '{a b}:c',
  '""',
  'a"b',
  "'",
  '\\',
])('signs of a query language in a search are plain signs: %s', async (q) => {
  const { request, errors } = await api([ledger().article({ title: 'Học tập' })])
  for (const path of ['/v1/articles', '/v1/topics', '/v1/search']) {
    const { status } = await request(`${path}?q=${encodeURIComponent(q)}`)
    expect([path, status]).toEqual([path, 200])
  }
  expect(errors).toEqual([])
})
