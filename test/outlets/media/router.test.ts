import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { mediaEnd, mediaRouter } from '../../../src/outlets/media/router'
import { problemErrors } from '../../../src/shared/problem'
import { ledger } from '../../support/entries'
import { listen, type Listening } from '../../support/listen'
import { models } from '../../support/model'

const model = models()
const open: Listening[] = []
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.close()
})

const BYTES = 'RIFF-not-really-a-picture'

/** A public picture m, another file of m that nothing public shows, and a secret beside the folder. */
async function hub() {
  const build = ledger()
  const article = build.article({ slug: 'a', media: [{ id: 'm', files: ['m-card.webp', 'm.pdf', 'm.html', '../secret.txt', 'gone.webp'] }] })
  const read = model.of([article])
  const root = model.newFolder()
  const mediaDir = path.join(root, 'media')
  fs.mkdirSync(path.join(mediaDir, 'folder.webp'), { recursive: true })
  for (const name of ['m-card.webp', 'm-original.webp', 'm.pdf', 'm.html', '.hidden']) fs.writeFileSync(path.join(mediaDir, name), BYTES)
  fs.writeFileSync(path.join(root, 'secret.txt'), 'BÍ MẬT')
  const listening = await listen((app) => {
    app.use(
      '/media',
      mediaRouter({ mediaDir, mayFetch: (_req, id, name) => read.publicFiles(id)?.includes(name) ?? false, isPublic: true }),
      mediaRouter({
        mediaDir,
        mayFetch: async (req, id, name) => req.headers.authorization === 'JWT good' && id === 'm' && name.startsWith('m'),
        isPublic: false,
      }),
      mediaEnd(),
    )
    app.use(problemErrors({ logger: { error: () => undefined } as never }))
  })
  open.push(listening)
  const get = (file: string, headers: Record<string, string> = {}) => fetch(`${listening.origin}/media/${file}`, { headers })
  return { get, origin: listening.origin, withdraw: () => read.apply([build.withdrawal(article)]) }
}

describe('media', () => {
  test('what a public item shows is open to all, safe, and kept for a while', async () => {
    const { get } = await hub()
    const res = await get('m/m-card.webp')
    expect([res.status, await res.text()]).toEqual([200, BYTES])
    expect(Object.fromEntries(res.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=300, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
      'access-control-allow-origin': '*',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    })
    const again = await get('m/m-card.webp', { 'If-None-Match': res.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  test('serves ranges', async () => {
    const { get } = await hub()
    const part = await get('m/m-card.webp', { Range: 'bytes=0-3' })
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([206, 'RIFF', `bytes 0-3/${BYTES.length}`])
    expect((await get('m/m-card.webp', { Range: 'bytes=999-' })).status).toBe(416)
  })

  test('what cannot be served is told to who asked, and kept by no cache', async () => {
    const { get } = await hub()
    const refused = [await get('m/m-card.webp', { Range: 'bytes=999-' }), await get('m/m-card.webp', { 'If-Match': '"other"' })]
    expect(refused.map(({ status }) => status)).toEqual([416, 412])
    for (const { headers } of refused) {
      expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      expect([headers.get('cache-control'), headers.get('etag'), headers.get('last-modified')]).toEqual(['no-store', null, null])
    }
    expect(refused[0]!.headers.get('content-range')).toBe(`bytes */${BYTES.length}`)
  })

  test('types come from a list, not from the file: pages are downloads', async () => {
    const { get } = await hub()
    const page = await get('m/m.html')
    expect([page.headers.get('content-type'), page.headers.get('content-disposition')]).toEqual(['application/octet-stream', 'attachment'])
    const pdf = await get('m/m.pdf')
    expect([pdf.headers.get('content-type'), pdf.headers.get('content-disposition')]).toEqual(['application/pdf', 'inline'])
  })

  test('files that nothing public shows are for signed-in users, and for no cache', async () => {
    const { get, withdraw } = await hub()
    expect((await get('m/m-original.webp')).status).toBe(404)
    const signedIn = await get('m/m-original.webp', { Authorization: 'JWT good' })
    expect([signedIn.status, signedIn.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(signedIn.headers.get('access-control-allow-origin')).toBeNull()
    expect((await get('other/m-original.webp', { Authorization: 'JWT good' })).status).toBe(404)
    withdraw()
    expect((await get('m/m-card.webp')).status).toBe(404)
    expect((await get('m/m-card.webp', { Authorization: 'JWT good' })).status).toBe(200)
  })

  test.each([
    'm/../secret.txt', 'm/..%2Fsecret.txt', 'm/%2e%2e%2fsecret.txt', 'm/..%5csecret.txt', '..%2F..%2Fetc/passwd', 'm/.hidden', 'm/folder.webp', 'm/gone.webp',
    'm/m-card.webp%00.txt', 'm/', 'm', 'm/m-card.webp/x', 'x/m-card.webp', `m/${'a'.repeat(300)}`,
  ])('%s leads nowhere', async (target) => {
    const { origin } = await hub()
    const { status, text } = await raw(origin, `/media/${target}`)
    expect([400, 404]).toContain(status)
    expect(text).not.toContain('BÍ MẬT')
  })

  test('may be asked for by a script of another site, with a part named', async () => {
    const { origin } = await hub()
    const headers = { Origin: 'https://so.example.vn', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'range' }
    const res = await fetch(`${origin}/media/m/m-card.webp`, { method: 'OPTIONS', headers })
    expect([res.status, res.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect(res.headers.get('access-control-allow-headers')).toContain('Range')
  })

  test('is read only', async () => {
    const { origin } = await hub()
    const res = await fetch(`${origin}/media/m/m-card.webp`, { method: 'DELETE' })
    expect([res.status, res.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect((await fetch(`${origin}/media/m/m-card.webp`, { method: 'HEAD' })).headers.get('content-length')).toBe(String(BYTES.length))
  })
})

/** fetch would tidy the path up; an attacker does not. */
function raw(origin: string, target: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = http.get(origin, { path: target, agent: false, headers: { Authorization: 'JWT good' } }, (res) => {
      let text = ''
      res.setEncoding('utf8').on('data', (part: string) => (text += part))
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text }))
    })
    request.on('error', reject)
  })
}
