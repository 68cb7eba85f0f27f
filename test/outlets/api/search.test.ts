import { describe, expect, test } from '@jest/globals'
import { ledger, ref } from '../../support/entries'
import { apis } from './support'

const api = apis()
const path = (q: string, more = '') => `/v1/search?q=${encodeURIComponent(q)}${more}`

describe('/v1/search', () => {
  test('answers like a list over all types, with the words found marked in the original', async () => {
    const build = ledger()
    const { request } = await api([
      build.article({ slug: 'a', title: 'Đẩy mạnh <học tập> suốt đời', topics: [ref('tu-hoc')] }),
      build.topic({ slug: 'hoc-tap', name: 'Học tập suốt đời' }),
      build.event({ slug: 'e', title: 'Ngày hội sách', summary: 'Vui.' }),
    ])
    const { status, headers, json } = await request(path('hoc tap'))
    expect([status, headers.get('content-type'), headers.get('vary')]).toEqual([
      200,
      'application/json; charset=utf-8',
      'Authorization, Min-Seq, Accept-Encoding',
    ])
    expect(json).toMatchObject({
      data: [
        { type: 'topics', id: 'id-hoc-tap', highlight: { title: '<mark>Học tập</mark> suốt đời', text: null } },
        {
          type: 'articles',
          url: 'https://hub.example.vn/p/articles/a',
          title: 'Đẩy mạnh <học tập> suốt đời',
          highlight: { title: 'Đẩy mạnh &lt;<mark>học tập</mark>&gt; suốt đời' },
        },
      ],
      next: null,
      didYouMean: null,
    })
    expect(json.data[1]).not.toHaveProperty('body')
    expect((await request(path('hoc tap', '&type=articles&include=body'))).json.data).toMatchObject([
      { type: 'articles', body: { html: expect.any(String) } },
    ])
    expect((await request(path('hoc tap', '&fields=slug,highlight&topic=tu-hoc'))).json.data).toEqual([
      { slug: 'a', highlight: expect.anything() },
    ])
    expect((await request(path('hoc tap', '&fields=type,slug&type=topics,events'))).json.data).toEqual([
      { type: 'topics', slug: 'hoc-tap' },
    ])
  })

  test('leads from page to page', async () => {
    const build = ledger()
    const { request } = await api(Array.from({ length: 7 }, (_, index) => build.article({ slug: `bai-${index}` })))
    const seen: unknown[] = []
    let next: string | null = path('học tập', '&limit=3&fields=slug')
    while (next) {
      const { json }: Awaited<ReturnType<typeof request>> = await request(next)
      seen.push(...json.data.map(({ slug }) => slug))
      next = json['next'] as string | null
    }
    expect(seen.sort()).toEqual(Array.from({ length: 7 }, (_, index) => `bai-${index}`))
  })

  test('asks whether something else was meant', async () => {
    const { request } = await api([ledger().article({ title: 'Khuyến học' })])
    expect((await request(path('khuyenn hoc'))).json).toEqual({ data: [], next: null, didYouMean: 'khuyến học' })
  })

  test('has an ETag and answers 304 and HEAD', async () => {
    const { request } = await api([ledger().article()])
    const first = await request(path('hoc'))
    const etag = first.headers.get('etag') ?? ''
    expect((await request(path('hoc'), { headers: { 'If-None-Match': etag } })).status).toBe(304)
    const head = await request(path('hoc'), { method: 'HEAD' })
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag])
  })

  test.each([
    ['', 'q'],
    ['?q=', 'q'],
    ['?q=%20', 'q'],
    [`?q=${'a'.repeat(201)}`, 'q'],
    ['?q=a&type=media', 'type'],
    ['?q=a&cursor=abc', 'cursor'],
    // Of the ranking without rows.
    ['?q=a&cursor=c2VhcmNoCjEKMQ', 'cursor'],
    ['?q=a&fields=search', 'fields'],
    ['?q=a&limit=101', 'limit'],
    ['?q=a&from=2026-04-02&to=2026-04-01', 'to'],
    ['?q=a&page=2', 'page'],
  ])('%s answers 400 and names the parameter', async (query, name) => {
    const { request } = await api([])
    const { status, json } = await request(`/v1/search${query}`)
    expect([status, (json['parameters'] as { name: string }[]).map((one) => one.name)]).toEqual([400, [name]])
  })

  test('hostile searches find nothing and break nothing', async () => {
    const { request, errors } = await api([ledger().article()])
    for (const q of ['"', '*', 'a" OR "b', 'words:hoc', 'NEAR(', '\\', "'; --", '\u0000', '(((', '{tags}:', '🙂']) {
      expect([q, (await request(path(q))).status]).toEqual([q, 200])
    }
    expect(errors).toEqual([])
  })
})
