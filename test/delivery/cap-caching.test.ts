import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { capCaching } from '../../src/delivery/cap-caching'
import { ERROR_CACHE_CONTROL } from '../../src/shared/problem'
import { listen, type Listening } from '../support/listen'

const GIVEN = 'public, max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400'
const now = new Date('2026-04-21T01:00:00Z')
let next: Date | null = null
let server: Listening
beforeAll(async () => {
  server = await listen((app) => {
    app.use((_req, res, go) => {
      if (next) capCaching(res, () => next!.getTime() - now.getTime())
      go()
    })
    app.get('/set', (_req, res) => void res.set('Cache-Control', GIVEN).send('x'))
    app.get('/written', (_req, res) => void res.writeHead(404, { 'Cache-Control': ERROR_CACHE_CONTROL }).end())
    app.get('/private', (_req, res) => void res.set('Cache-Control', 'no-store').send('x'))
    app.get('/file', (_req, res) => void res.set('Cache-Control', 'public, max-age=300, immutable').send('x'))
  })
})
afterAll(() => server.close())

const cacheControl = async (path: string, secondsLeft: number | null) => {
  next = secondsLeft === null ? null : new Date(now.getTime() + secondsLeft * 1000)
  return (await fetch(server.origin + path)).headers.get('cache-control')
}

test.each([
  [null, GIVEN],
  [3600, GIVEN],
  [20, 'public, max-age=5, s-maxage=5, stale-while-revalidate=15, stale-if-error=86400'],
  [3.9, 'public, max-age=3, s-maxage=3, stale-while-revalidate=0, stale-if-error=86400'],
  [-1, 'public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=86400'],
])('with %p seconds to the next scheduled change, a copy lives no longer than that', async (left, expected) => {
  expect(await cacheControl('/set', left)).toBe(expected)
})

test('errors live no longer either, and what is private or never changes is left alone', async () => {
  expect(await cacheControl('/written', 0.4)).toBe(
    'public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=0',
  )
  expect(await cacheControl('/private', 1)).toBe('no-store')
  expect(await cacheControl('/file', 1)).toBe('public, max-age=300, immutable')
})
