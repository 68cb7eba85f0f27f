import http from 'node:http'
import { describe, expect, test } from '@jest/globals'
import { ledger } from '../../support/entries'
import { apis } from './support'

const api = apis()

/** As it stands, which `fetch` would tidy up first. */
function ask(address: string, path: string, method = 'GET'): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const request = http.request({ hostname, port, path, method, agent: false }, (res) => {
      let text = ''
      res.setEncoding('utf8')
      res.on('data', (part: string) => (text += part))
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text }))
    })
    request.on('error', reject).end()
  })
}

const STRANGE = [
  '..',
  '%2e%2e',
  '..%2f..%2fetc%2fpasswd',
  '%00',
  'a%00b',
  '%0d%0aX-Evil:%201',
  '%ff',
  '%E0%A4%A',
  '%',
  '%25',
  '%F0%9F%93%9A',
  "'%20OR%201=1--",
  '__proto__',
  'constructor',
  '-1',
  '1e9',
  '*',
  '%22',
  '%7B%7D',
  'x'.repeat(300),
  'x'.repeat(8000),
  `${'%C4%91'.repeat(2000)}`,
]

describe.each(['/v1/articles/', '/v1/topics/', '/v1/', '/v1/changes/', '/v1/articles?cursor=', '/v1/articles?topic='])(
  'strange ends of %s',
  (start) => {
    test('are answered as not found or as bad, never as a failure, in JSON', async () => {
      const { address, errors } = await api([ledger().article({ slug: 'a' })])
      for (const end of STRANGE) {
        const { status, text } = await ask(address, start + end)
        expect([end.slice(0, 40), [200, 400, 404, 414].includes(status)]).toEqual([end.slice(0, 40), true])
        expect(() => JSON.parse(text) as unknown).not.toThrow()
        if (!start.includes('?')) expect([end.slice(0, 40), status === 200]).toEqual([end.slice(0, 40), false])
      }
      expect(errors).toEqual([])
    })
  },
)

test('an address of letters written as percent signs is the same address', async () => {
  const { address } = await api([ledger().article({ slug: 'bai-mot' })])
  expect((await ask(address, '/v1/articles/%62ai%2Dmot')).status).toBe(200)
})

test('an address longer than a request may be is refused, and the next request is answered', async () => {
  const { address } = await api([ledger().article({ slug: 'a' })])
  expect((await ask(address, `/v1/articles?q=${'x'.repeat(14_000)}`)).status).toBe(400)
  expect([414, 431]).toContain((await ask(address, `/v1/articles?q=${'x'.repeat(40_000)}`)).status)
  expect((await ask(address, '/v1/articles')).status).toBe(200)
})

test('many parameters are all read and all named, each once', async () => {
  const { request } = await api([])
  const query = Array.from({ length: 300 }, (_, index) => `p${index}=1`).join('&')
  const { status, json } = await request(`/v1/articles?${query}`)
  expect([status, (json['parameters'] as unknown[]).length]).toEqual([400, 300])
  const twice = await request('/v1/articles?topic=a&topic=b&limit=5&limit=5')
  expect([twice.status, (twice.json['parameters'] as { name: string }[]).map(({ name }) => name)]).toEqual([
    400,
    ['topic', 'limit'],
  ])
})
