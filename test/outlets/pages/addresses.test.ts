import { describe, expect, test } from '@jest/globals'
import { ledger } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { between, pages } from './support'

const serve = pages()
const SECRET_NAME = 'Nguyễn Thị Bí Mật'

describe('what stands at an address', () => {
  test('404 for what was never public, for reference data and for other paths', async () => {
    const get = await serve(publicContent())
    for (const path of [
      '/p/articles/khong-co',
      '/p/topics/van-hoa-doc',
      '/p/articles',
      '/p/a/b/c',
      '/p/articles/%00',
      '/p/constructor/x',
    ]) {
      const { status, text } = await get(path)
      expect([path, status]).toEqual([path, 404])
      expect(text).toContain('Không tìm thấy trang')
      expect(text).toContain('content="noindex"')
    }
  })

  test.each(['/', '/p/articles/thu-vien-mo-cua', '/p/articles/khong-co'])('%s is read only', async (path) => {
    const get = await serve(publicContent())
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers } = await get(path, {}, method)
      expect([method, status, headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, OPTIONS'])
    }
    expect((await get(path, {}, 'OPTIONS')).status).toBe(204)
  })

  test('308 to the new address after a slug changed, and from an id', async () => {
    const { article, update } = ledger()
    const first = article({ slug: 'ten-cu' })
    const get = await serve([first, update(first, { slug: 'ten-moi' })])
    const moved = await get('/p/articles/ten-cu')
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/p/articles/ten-moi'])
    const byId = await get(`/p/articles/${first.item}?lang=en`)
    expect([byId.status, byId.headers.get('location')]).toEqual([308, '/p/articles/ten-moi?lang=en'])
  })

  test('410 with the reason, and without the title, for what is gone', async () => {
    const { story, withdrawal } = ledger()
    const entry = story({ slug: 'chuyen', title: SECRET_NAME })
    const get = await serve([
      entry,
      withdrawal(entry, { withdrawal: { kind: 'gone', reason: 'Theo yêu cầu của nhân vật' } }),
    ])
    const { status, text } = await get('/p/stories/chuyen')
    expect(status).toBe(410)
    expect(text).toContain('Theo yêu cầu của nhân vật')
    expect(text).not.toContain(SECRET_NAME)
  })

  test('a notice in place of the text', async () => {
    const { article, withdrawal } = ledger()
    const entry = article({ slug: 'bai', title: 'Bài đã gỡ' })
    const notice = { kind: 'notice', reason: 'Số liệu đang được kiểm tra lại' } as const
    const get = await serve([entry, withdrawal(entry, { withdrawal: notice, at: '2026-04-05T18:00:00.000Z' })])
    const { status, text } = await get('/p/articles/bai')
    expect(status).toBe(200)
    expect(between(text, '<h1>', '</h1>')).toBe('Bài đã gỡ')
    const box = between(text, 'class="box gone"', '</section>')
    expect(box).toContain('Số liệu đang được kiểm tra lại')
    expect(box).toContain('6/4/2026')
    expect(text).not.toContain('Đọc thêm tại')
  })

  test('308 to where a withdrawn item sends its readers, but only to web addresses', async () => {
    const { article, withdrawal } = ledger()
    const targets: Record<string, [number, string | null]> = {
      '/p/articles/khac': [308, '/p/articles/khac'],
      'https://portal.example/tin?a=1': [308, 'https://portal.example/tin?a=1'],
      'https://hub.invalid/p/articles/khac': [308, '/p/articles/khac'],
      'javascript:alert(1)': [410, null],
    }
    const entries = Object.keys(targets).flatMap((redirectTo, index) => {
      const entry = article({ slug: `bai-${index}` })
      return [entry, withdrawal(entry, { withdrawal: { kind: 'redirect', reason: 'Đã gộp', redirectTo } })]
    })
    const get = await serve(entries)
    for (const [index, expected] of Object.values(targets).entries()) {
      const { status, headers } = await get(`/p/articles/bai-${index}`)
      expect([status, headers.get('location')]).toEqual(expected)
    }
  })
})

describe('how pages travel', () => {
  test('304 to who has the page already, under a strong tag', async () => {
    const get = await serve(publicContent())
    const { headers } = await get('/p/articles/thu-vien-mo-cua')
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect((await get('/p/articles/thu-vien-mo-cua', { 'If-None-Match': etag })).status).toBe(304)
    expect(headers.get('cache-control')).toMatch(/max-age=\d+.*stale-if-error=/)
  })

  test('a policy that lets no script run, on errors as well', async () => {
    const get = await serve(publicContent())
    for (const path of ['/', '/p/articles/thu-vien-mo-cua', '/p/articles/khong-co']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/script-src|unsafe-inline/)
    }
  })

  test('style sheet, icon and fonts exist under addresses that never change their content', async () => {
    const get = await serve(publicContent())
    const { text } = await get('/')
    const style = await get(between(text, '<link rel="stylesheet" href="', '"'))
    const fonts = [...style.text.matchAll(/url\((\/assets\/fonts\/[^)]+)\)/g)].map(([, path]) => path as string)
    expect(fonts).toHaveLength(8)
    for (const path of [...fonts, between(text, '<link rel="icon" href="', '"')]) {
      const { status, headers } = await get(path)
      expect([path, status]).toEqual([path, 200])
      expect(headers.get('cache-control')).toContain('immutable')
    }
    const preloaded = [...text.matchAll(/rel="preload" href="([^"]+)"/g)].map(([, path]) => path as string)
    expect(preloaded.length).toBeGreaterThan(0)
    expect(fonts).toEqual(expect.arrayContaining(preloaded))
  })
})

describe('the home page', () => {
  test('lists the newest articles and stories, coming events, and the ways in', async () => {
    const { text } = await (await serve(publicContent()))('/')
    expect(text.indexOf('/p/articles/thu-vien-mo-cua')).toBeLessThan(text.indexOf('/p/articles/lop-hoc-buoi-toi'))
    expect(text).toContain('/p/stories/co-giao-mo-tu-sach')
    expect(text.indexOf('/p/events/khai-mac-ngay-sach')).toBeLessThan(text.indexOf('/p/events/gio-doc-cung-con'))
    for (const path of [
      '/feeds/articles.rss',
      '/feeds/stories.rss',
      '/feeds/events.rss',
      '/feeds/events.ics',
      '/docs',
      '/admin',
    ])
      expect(text).toContain(`href="${path}"`)
  })

  test('says so when nothing is public yet', async () => {
    const { status, text } = await (await serve([]))('/')
    expect(status).toBe(200)
    expect(text).toContain('Chưa có bài viết nào được công bố.')
  })
})
