import { describe, expect, test } from '@jest/globals'
import { ledger } from '../../support/entries'
import { apis } from './support'

const api = apis()
const PATHS = ['/v1/articles', '/v1/articles/a', '/v1/changes', '/v1/manifest', '/v1/search?q=hoc']
const withMinSeq = (path: string, seq: number) => `${path}${path.includes('?') ? '&' : '?'}min-seq=${seq}`

describe.each(PATHS)('%s with a least seq', (path) => {
  test('is answered at once when the node has it', async () => {
    const { request } = await api([ledger().article({ slug: 'a' })])
    expect((await request(withMinSeq(path, 1))).status).toBe(200)
    const { status, headers } = await request(path, { headers: { 'Min-Seq': '1' } })
    expect(status).toBe(200)
    expect(headers.get('vary')).toMatch(/Min-Seq/)
  })

  test('waits until it comes', async () => {
    const build = ledger()
    const { read, request } = await api([build.article({ slug: 'a' })])
    const waiting = [request(withMinSeq(path, 2)), request(path, { headers: { 'Min-Seq': '2' } })]
    let isAnswered = false
    void Promise.race(waiting).then(() => (isAnswered = true))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(isAnswered).toBe(false)
    read.apply([build.update(build.article({ slug: 'a', seq: 1 }), { seq: 2, title: 'Học tập, bản mới' })])
    for (const { status, text } of await Promise.all(waiting)) {
      expect(status).toBe(200)
      expect(text).toMatch(/"seq":2|bản mới/)
    }
  })
})

test('when it does not come within five seconds, the answer is 503 with Retry-After', async () => {
  const { request } = await api([ledger().article({ slug: 'a' })])
  const started = Date.now()
  const { status, headers, json } = await request('/v1/articles/a?min-seq=2', { headers: { 'Min-Seq': '9' } })
  expect(Date.now() - started).toBeGreaterThanOrEqual(4900)
  expect([status, headers.get('content-type'), headers.get('retry-after'), headers.get('cache-control')]).toEqual([
    503,
    'application/problem+json; charset=utf-8',
    '2',
    'no-store',
  ])
  expect(json).toMatchObject({ status: 503, head: 1, minSeq: 9, title: 'Nội dung chưa tới' })
}, 15_000)

test('a server about to stop keeps nobody waiting', async () => {
  const stopping = new AbortController()
  const { request } = await api([], undefined, stopping.signal)
  const waiting = [request('/v1/articles?min-seq=1'), request('/v1/changes?wait=20')]
  setTimeout(() => stopping.abort(), 50)
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([503, 200])
})

test.each([['-1'], ['x'], ['1.5'], ['']])('min-seq=%s is refused, in the address and as a header', async (value) => {
  const { request } = await api([])
  const answers = [await request(`/v1/articles?min-seq=${value}`)]
  if (value !== '') answers.push(await request('/v1/articles', { headers: { 'Min-Seq': value } }))
  for (const { status, json } of answers)
    expect([status, json['parameters']]).toMatchObject([400, [{ name: 'min-seq', value }]])
})
