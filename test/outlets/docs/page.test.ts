import { describe, expect, test } from '@jest/globals'
import { WORDS } from '../../../src/outlets/docs/words'
import { outside } from './support'

const hub = outside()

async function get(path: string, headers: Record<string, string> = {}) {
  const res = await fetch(hub.origin + path, { headers, redirect: 'manual' })
  return { status: res.status, headers: res.headers, text: await res.text() }
}

describe('/docs', () => {
  test('speaks Vietnamese, and English when asked; each leads to the other', async () => {
    const vi = await get('/docs')
    const en = await get('/docs?lang=en')
    expect(vi.text).toContain('<html lang="vi">')
    expect(en.text).toContain('<html lang="en">')
    for (const { text } of [vi, en]) {
      expect(text).toContain(`<link rel="alternate" hreflang="vi" href="${hub.origin}/docs" />`)
      expect(text).toContain(`<link rel="alternate" hreflang="en" href="${hub.origin}/docs?lang=en" />`)
    }
    expect(vi.text).not.toContain(WORDS.en.tryIt)
    expect(en.text).not.toContain(WORDS.vi.tryIt)
    expect((await get('/docs?lang=fr')).status).toBe(400)
    expect((await get('/docs', { 'If-None-Match': vi.headers.get('etag')! })).status).toBe(304)
  })

  test('has the same parts under the same addresses in both languages, and no link that leads nowhere', async () => {
    const pages = await Promise.all(['/docs', '/docs?lang=en'].map(async (path) => (await get(path)).text))
    const [vi, en] = pages.map((text) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))
    expect(vi).toEqual(en)
    expect(new Set(vi).size).toBe(vi!.length)
    for (const text of pages) {
      const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!)
      expect(targets.filter((id) => !vi!.includes(id))).toEqual([])
    }
  })

  test('gives examples that answer on this very hub', async () => {
    const { text } = await get('/docs')
    const paths = [
      ...new Set([...text.matchAll(/data-path="([^"]+)"/g)].map(([, path]) => path!.replaceAll('&amp;', '&'))),
    ]
    expect(paths.length).toBeGreaterThan(30)
    const wrong: string[] = []
    for (const path of paths.filter((path) => !path.includes('stream') && !path.startsWith('/media/'))) {
      const { status } = await get(path)
      const wanted = path.includes('limit=1000') || path.endsWith('fields=') ? 400 : 200
      if (status !== wanted) wrong.push(`${status} ${path}`)
    }
    expect(wrong).toEqual([])
    expect(text).toContain(`curl '${hub.origin}/v1/articles?limit=2`)
  })

  test('takes nothing from elsewhere and runs no script but its own', async () => {
    const { headers, text } = await get('/docs')
    expect(headers.get('content-security-policy')).toContain("script-src 'self'; connect-src 'self'")
    const sources = [...text.matchAll(/<(?:script|link|img)[^>]* (?:src|href)="([^"]+)"/g)].map(([, source]) => source!)
    expect(sources.filter((source) => !source.startsWith('/') && !source.startsWith(hub.origin))).toEqual([])
    expect(text).not.toMatch(/ on\w+="|<script>|style="/)
    for (const source of sources.filter((source) => source.startsWith('/assets/'))) {
      expect([source, (await get(source)).status]).toEqual([source, 200])
    }
  })
})
