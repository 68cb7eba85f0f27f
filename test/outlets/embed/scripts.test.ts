import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { embeds } from './support'

const serve = embeds()

/** In Chromium after 80 or Firefox after 78, and no matter of syntax, so that the build cannot see to it. */
const TOO_NEW =
  /\.(at|replaceAll|replaceChildren|findLast|toSorted|toReversed|toSpliced|hasOwn)\(|structuredClone\(|AbortSignal\.(timeout|any)|Object\.groupBy|\.any\(|randomUUID|WeakRef|#[a-z]+\s*[=;(]|\?\?=|\|\|=|&&=/

describe('the scripts for browsers', () => {
  test('the element is under 10 KB as it travels, the others under 4', async () => {
    const get = await serve([])
    for (const [path, most] of [
      ['/embed/v1.js', 10],
      ['/embed/frame.js', 1],
      ['/embed/inside.js', 4],
      ['/embed/configurator.js', 2],
    ] as const) {
      const { status, headers, text } = await get(path)
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'text/javascript; charset=utf-8'])
      expect(text.length).toBeGreaterThan(500)
      expect(gzipSync(text).length).toBeLessThan(most * 1024)
    }
  })

  test('keep to what old browsers know, make nothing of text, and import nothing', async () => {
    const get = await serve([])
    for (const path of ['/embed/v1.js', '/embed/frame.js', '/embed/inside.js', '/embed/configurator.js']) {
      const { text } = await get(path)
      expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/)
      expect(text).not.toMatch(/\bimport\b|\brequire\(/)
      expect(text.match(TOO_NEW)?.[0]).toBeUndefined()
    }
  })

  test('live an hour without being asked for, then cost no bytes while they are the same', async () => {
    const get = await serve([])
    const { headers } = await get('/embed/v1.js')
    expect(headers.get('cache-control')).toMatch(/^public, max-age=3600, .*stale-if-error=604800$/)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect((await get('/embed/v1.js', { 'If-None-Match': headers.get('etag')! })).status).toBe(304)
  })
})
