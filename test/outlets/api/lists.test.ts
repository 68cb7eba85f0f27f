import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../../src/ledger/entry'
import { PUBLIC_TYPES } from '../../../src/ledger/entry'
import { ledger, ref } from '../../support/entries'
import { apis } from './support'

const api = apis()
const minute = (index: number) => new Date(Date.UTC(2026, 3, 1, 0, index)).toISOString()
const articles = (build: ReturnType<typeof ledger>, count: number) =>
  Array.from({ length: count }, (_, i) => build.article({ slug: `bai-${i}`, publishedAt: minute(i) }))

describe('lists', () => {
  test('answer with 20 items unless told otherwise, newest first, without body', async () => {
    const { request } = await api(articles(ledger(), 25))
    const { status, headers, json } = await request('/v1/articles')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
    expect(json.data).toHaveLength(20)
    expect(json.data[0]).toMatchObject({ type: 'articles', slug: 'bai-24' })
    expect(json.data[0]).not.toHaveProperty('body')
    expect((await request('/v1/articles?limit=1&include=body')).json.data[0]).toHaveProperty('body.html')
  })

  test('lead from page to page, keeping what was asked for, while items come and go', async () => {
    const build = ledger()
    const entries = articles(build, 12)
    const { read, request } = await api(entries)
    const seen: unknown[] = []
    let path: string | null = '/v1/articles?limit=5&fields=slug,title'
    while (path) {
      const page: Awaited<ReturnType<typeof request>> = await request(path)
      for (const item of page.json.data) {
        expect(Object.keys(item)).toEqual(['slug', 'title'])
        seen.push(item['slug'])
      }
      path = page.json['next'] as string | null
      read.apply([
        build.article({ slug: `moi-${seen.length}`, publishedAt: minute(900 + seen.length) }),
        build.withdrawal(entries[12 - seen.length] as Entry),
      ])
    }
    expect(seen).toEqual(Array.from({ length: 12 }, (_, i) => `bai-${11 - i}`))
  })

  test.each(PUBLIC_TYPES)('/v1/%s exists', async (type) => {
    const { request } = await api([])
    expect((await request(`/v1/${type}`)).json).toEqual({ data: [], next: null })
  })

  test('take every filter, several values between commas', async () => {
    const build = ledger()
    const { request } = await api([
      build.article({
        slug: 'a',
        topics: [ref('tu-hoc')],
        organisation: ref('so'),
        place: { ...ref('phu-ly'), lineage: [] },
        kind: 'guide',
      }),
      build.article({ slug: 'b', topics: [ref('doc-sach')], featured: true, title: 'Chuyến xe tri thức' }),
    ])
    const slugs = async (query: string) =>
      (await request(`/v1/articles?${query}`)).json.data.map((item) => item['slug']).sort()
    expect(await slugs('topic=tu-hoc,id-doc-sach')).toEqual(['a', 'b'])
    expect(
      await slugs(
        'topic=tu-hoc&organisation=so&place=phu-ly&kind=guide,news&featured=false&from=2026-04-02&to=2026-04-02&lang=vi',
      ),
    ).toEqual(['a'])
    expect(await slugs('q=chuyen%20xe&featured=true')).toEqual(['b'])
    expect(await slugs('topic=khong-co')).toEqual([])
    expect(await slugs('edition=x')).toEqual([])
    expect(await slugs('observance=x')).toEqual([])
  })

  test('lang=en gives what has an English version, in English', async () => {
    const build = ledger()
    const english = { title: 'Lifelong learning', summary: 'A movement', body: { html: '<p>Hello</p>', text: 'Hello' } }
    const { request } = await api([build.article({ slug: 'a', english }), build.article({ slug: 'b' })])
    const { json } = await request('/v1/articles?lang=en&include=body')
    expect(json.data).toHaveLength(1)
    expect(json.data[0]).toMatchObject({ slug: 'a', lang: 'en', ...english })
    expect((await request('/v1/articles/a?lang=en')).json).toMatchObject({ lang: 'en', title: 'Lifelong learning' })
    expect((await request('/v1/articles/b?lang=en')).json).toMatchObject({ lang: 'vi' })
  })

  test('an event that is over leaves the list also for who asks by time alone', async () => {
    const day = { startsAt: '2026-04-21T01:00:00.000Z', endsAt: '2026-04-21T04:00:00.000Z' }
    const time = { now: new Date('2026-04-21T03:00:00.000Z') }
    const { request } = await api([ledger().event({ slug: 'e', ...day })], () => time.now)
    const first = await request('/v1/events')
    const headers = { 'If-Modified-Since': first.headers.get('last-modified')! }
    expect([first.json.data.length, (await request('/v1/events', { headers })).status]).toEqual([1, 304])
    time.now = new Date('2026-04-21T04:00:02.000Z')
    const later = await request('/v1/events', { headers })
    expect([later.status, later.json.data]).toEqual([200, []])
    expect(later.headers.get('last-modified')).toBe('Tue, 21 Apr 2026 04:00:00 GMT')
  })

  test('hostile searches find nothing and break nothing', async () => {
    const { request, errors } = await api([ledger().article()])
    for (const q of ['"', '*', 'a" OR "b', 'words:hoc', 'NEAR(', '\\', "'; --", '%00', '(((']) {
      expect((await request(`/v1/articles?q=${encodeURIComponent(q)}`)).status).toBe(200)
    }
    expect(errors).toEqual([])
  })
})

describe('parameters that are wrong', () => {
  test.each([
    ['limit', '0'],
    ['limit', '101'],
    ['limit', '5.5'],
    ['limit', ''],
    ['cursor', 'abc'],
    ['from', '2026-02-30'],
    ['to', '21/4/2026'],
    ['lang', 'fr'],
    ['featured', 'yes'],
    ['fields', 'title,search'],
    ['include', 'media'],
    ['q', ' '],
    ['topic', 'a,,b'],
    ['depth', '3'],
    ['where[slug]', 'x'],
    ['constructor', 'x'],
    ['__proto__', 'x'],
  ])('%s=%s answers 400 and names it', async (name, value) => {
    const { request } = await api([])
    const path = `/v1/articles?${encodeURIComponent(name)}=${encodeURIComponent(value)}`
    const { status, headers, json } = await request(path)
    expect([status, headers.get('content-type'), headers.get('content-language')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
      'vi',
    ])
    expect(json).toMatchObject({
      status: 400,
      title: 'Tham số không hợp lệ',
      parameters: [{ name, value, allowed: expect.any(String) }],
    })
    expect(json['detail']).toContain(name)
    const english = await request(path, { headers: { 'Accept-Language': 'en-GB,en;q=0.9' } })
    expect(english.json).toMatchObject({ title: 'Bad parameter', detail: expect.stringContaining('allowed') })
    expect(english.headers.get('vary')).toBe('Authorization, Min-Seq, Accept-Encoding, Accept-Language')
  })

  test('all of them are named at once', async () => {
    const { request } = await api([])
    const { json } = await request('/v1/stories?kind=hero&limit=x&limit=2&page=2')
    expect((json['parameters'] as { name: string }[]).map(({ name }) => name)).toEqual(['kind', 'limit', 'page'])
  })

  test('days the wrong way round are told apart from empty lists', async () => {
    const { request } = await api([])
    const { status, json } = await request('/v1/articles?from=2026-04-02&to=2026-04-01')
    expect([status, json['parameters']]).toMatchObject([400, [{ name: 'to', value: '2026-04-01' }]])
  })
})
