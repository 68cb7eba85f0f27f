import http from 'node:http'
import { afterEach, expect, test } from '@jest/globals'
import express from 'express'
import { hotPath } from '../../src/delivery/hot/path'
import { createHotStore } from '../../src/delivery/hot/store'
import { quickApi } from '../../src/outlets/api/quick'
import { apiRouter } from '../../src/outlets/api/router'
import { problemErrors } from '../../src/shared/problem'
import { systemClock } from '../../src/shared/clock'
import { ledger } from '../support/entries'
import { listen, type Listening } from '../support/listen'
import { models } from '../support/model'

const model = models()
const open: Listening[] = []
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.close()
})
const NONE = { headers: [], answer: () => null }

/** The API behind the hot path, with the short way to lists and items, and without. */
async function both(stopping?: AbortSignal) {
  const build = ledger()
  const [a, b, c] = ['a', 'b', 'c'].map((slug) => build.article({ slug }))
  const read = model.of([
    a!,
    b!,
    c!,
    build.update(a!, { slug: 'a2' }),
    build.withdrawal(b!),
    build.topic({ slug: 't' }),
  ])
  const parts = { model: read, origin: 'https://hub.example.vn', clock: systemClock, stopping }
  const app = express().disable('x-powered-by')
  app.use('/v1', apiRouter(parts), problemErrors({ logger: { error: () => undefined } as never }))
  const serving = { model: read, clock: systemClock, nextChangeAt: () => null, app }
  const [short, long] = await Promise.all(
    [quickApi(parts, () => undefined), NONE].map((quick) => {
      const answer = hotPath({ ...serving, store: createHotStore({ askedBefore: () => true }), quick })
      return listen((outer) => outer.disable('x-powered-by').use((req, res) => answer(req, res, { extra: [] })))
    }),
  )
  open.push(short!, long!)
  return { short: short!.origin, long: long!.origin }
}

/** As it stands: fetch would tidy the address. */
const ask = (origin: string, path: string, method = 'GET', headers: http.OutgoingHttpHeaders = {}) =>
  new Promise<unknown>((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const request = http.request({ hostname, port, path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => {
        const { date: _, ...told } = res.headers
        resolve({ path, status: res.statusCode, told, body: Buffer.concat(chunks).toString() })
      })
    })
    request.on('error', reject).end()
  })

test.each([
  ...[
    '/v1/articles',
    '/v1/articles?',
    '/v1/articles/',
    '/V1/Articles',
    '//v1/articles',
    '/v1/%61rticles',
    '/v1//articles',
  ],
  ...[
    '/v1/articles/a',
    '/v1/articles/a2',
    '/v1/articles/a2/',
    '/v1/articles/b',
    '/v1/articles/%61%32',
    '/v1/articles/..',
  ],
  ...[
    '/v1/articles/a?fields=id&lang=en',
    '/v1/articles/x?y',
    '/v1/articles/%E0%A4%A',
    '/v1/topics',
    '/v1/nothing/a',
    '/v1',
  ],
  ...[
    '/v1/articles?limit=1&limit=2',
    '/v1/articles?limit=%31',
    '/v1/articles?l%69mit=1',
    '/v1/articles?fields=id#here',
  ],
  ...['/v1/articles?min-seq=1', '/v1/articles?min%2Dseq=1', '/v1/articles?%6Din-seq=x', '/v1/articles/c?min%2dseq=x'],
  ...['http://other.example/v1/articles?limit=1', '/v1/articles?q=min-seq', '/v1/articles?cursor=x'],
])('%s is answered alike by the short way and by the router', async (path) => {
  const { short, long } = await both()
  for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST'])
    expect(await ask(short, path, method)).toEqual(await ask(long, path, method))
})

test('a least seq that is not there yet is waited for, however its name is written', async () => {
  const stopping = new AbortController()
  const { short } = await both(stopping.signal)
  const paths = ['/v1/articles?min-seq=99', '/v1/articles?min%2Dseq=99', '/v1/articles/c?%6Din-seq=99']
  const asked = paths.map((path) => ask(short, path))
  setTimeout(() => stopping.abort(), 50)
  for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ status: 503 })
})
