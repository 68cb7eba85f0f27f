import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { ledger } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { embeds } from './support'

const serve = embeds()
const titlesIn = (text: string) => [...text.matchAll(/class="title"><a href="([^"]+)"/g)].map(([, href]) => href)
const policyOf = (headers: Headers, name: string) =>
  (headers.get('content-security-policy') ?? '').split('; ').find((line) => line.startsWith(`${name} `))

describe('the frame', () => {
  test('shows the newest of a type as a list with headings, dates and links out of the frame', async () => {
    const get = await serve(publicContent())
    const { status, headers, text } = await get('/embed/frame?type=articles&count=2')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(titlesIn(text)).toEqual(['/p/articles/thu-vien-mo-cua', '/p/articles/lop-hoc-buoi-toi'])
    expect(text).toContain('<base target="_top">')
    expect(text).toContain('<time datetime="2026-04-02">2/4/2026</time> · Thư viện tỉnh')
    expect(text).toMatch(
      /<img src="\/media\/sach\/sach-card\.webp" srcset="[^"]+640w, [^"]+1280w" [^>]*alt loading="lazy">/,
    )
  })

  test('is narrowed by topic, organisation and place', async () => {
    const get = await serve(publicContent())
    expect(titlesIn((await get('/embed/frame?type=articles&place=phuong-phu-ly')).text)).toEqual([
      '/p/articles/thu-vien-mo-cua',
    ])
    expect(titlesIn((await get('/embed/frame?type=articles&organisation=thu-vien-tinh')).text)).toHaveLength(1)
    expect(titlesIn((await get('/embed/frame?type=events&topic=van-hoa-doc')).text)).toEqual([
      '/p/events/khai-mac-ngay-sach',
    ])
    expect((await get('/embed/frame?type=articles&topic=khong-co')).text).toContain('Chưa có nội dung nào phù hợp.')
  })

  test('says when and where events take place, and which do not', async () => {
    const { text } = await (await serve(publicContent()))('/embed/frame?type=events')
    expect(text).toContain('08:00 đến 11:00, Thứ Ba, 21/4/2026</time> · Thư viện tỉnh')
    expect(text).toContain('Từ 28/4 đến 29/4/2026')
    expect(text.match(/class="state">([^<]+)/g)).toEqual(['class="state">Đã hủy', 'class="state">Tạm hoãn'])
  })

  test('marks invented people, and tells the numbers of documents', async () => {
    const get = await serve(publicContent())
    expect((await get('/embed/frame?type=stories')).text).toContain('Nhân vật minh họa: Nguyễn Thị Mơ')
    const documents = await get('/embed/frame?type=documents')
    expect(documents.text).toContain('1373/QĐ-TTg')
    expect(documents.text).toContain('<time datetime="2021-07-30">30/7/2021</time> · Thủ tướng Chính phủ')
  })

  test('leaves out what is not wanted, and everything but title and date when compact', async () => {
    const get = await serve(publicContent())
    const bare = await get('/embed/frame?type=articles&show=none')
    expect(bare.text).not.toMatch(/<img|<time|Hơn hai mươi/)
    const compact = await get('/embed/frame?type=articles&layout=compact')
    expect(compact.text).not.toMatch(/<img|Hơn hai mươi/)
    expect(compact.text).toContain('<time')
  })

  test('takes colours, size, heading and English', async () => {
    const get = await serve(publicContent())
    const { text } = await get(
      '/embed/frame?lang=en&heading=Book+%3CDay%3E&accent=%23123456&background=%23fff&text=%23000&size=18',
    )
    expect(text).toContain('--nh-accent:#123456;--nh-background:#fff;--nh-text:#000;--nh-size:18px')
    expect(text).toContain('<h2 class="heading">Book &lt;Day&gt;</h2>')
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('Book Day across the province')
    expect(titlesIn(text)).toHaveLength(1)
  })

  test('escapes what a title or summary holds, and links to web addresses only', async () => {
    const { article } = ledger()
    const hostile = `</style><script>alert("x")</script>' onload='`
    const get = await serve([article({ title: hostile, summary: hostile, portalUrl: 'javascript:alert(1)' })])
    const { text } = await get('/embed/frame?type=articles')
    expect(text).not.toContain('<script>alert')
    expect(text).not.toContain('javascript:')
  })

  test('allows only its own style, by hash, its own script, and nothing from elsewhere', async () => {
    const { headers, text } = await (await serve(publicContent()))('/embed/frame?type=articles')
    const style = text.slice(text.indexOf('<style>') + 7, text.indexOf('</style>'))
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policyOf(headers, 'style-src')).toBe(`style-src 'sha256-${hash}'`)
    expect(policyOf(headers, 'default-src')).toBe("default-src 'none'")
    expect(text).not.toMatch(/ style="/)
  })

  test('gives the same bytes while nothing changes, and 304 to who has them', async () => {
    const get = await serve(publicContent())
    const { headers } = await get('/embed/frame?type=articles')
    const again = await get('/embed/frame?type=articles', { 'If-None-Match': headers.get('etag')! })
    expect([again.status, again.text]).toEqual([304, ''])
    expect(headers.get('cache-control')).toMatch(/^public, max-age=5, .*stale-if-error=86400$/)
  })

  test('names every parameter it cannot use', async () => {
    const get = await serve([])
    const { status, headers, json } = await get('/embed/frame?count=99&accent=red&colour=blue')
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8'])
    expect(json().parameters.map(({ name }: { name: string }) => name)).toEqual(['colour', 'count', 'accent'])
    expect(json().detail).toContain('count: nhận được "99"; chấp nhận: số nguyên từ 1 đến 20.')
  })
})

describe('who may frame it', () => {
  test('everyone, when nobody is named', async () => {
    const { headers } = await (await serve([]))('/embed/frame?type=articles')
    expect(policyOf(headers, 'frame-ancestors')).toBe('frame-ancestors *')
    expect(headers.get('x-frame-options')).toBeNull()
  })

  test('only the sites of the named consumer; nobody, when it has none', async () => {
    const get = await serve([])
    const { headers } = await get('/embed/frame?type=articles&consumer=cong-tinh')
    expect(policyOf(headers, 'frame-ancestors')).toBe(
      'frame-ancestors https://cong.tinh.example https://www.cong.tinh.example',
    )
    expect(headers.get('x-frame-options')).toBeNull()
    const without = await get('/embed/frame?type=articles&consumer=chua-co-trang')
    expect(policyOf(without.headers, 'frame-ancestors')).toBe("frame-ancestors 'none'")
  })

  test('nobody, for a consumer there is none of', async () => {
    const { status, headers, json } = await (await serve([]))('/embed/frame?type=articles&consumer=la')
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8'])
    expect(json().detail).toContain('consumer: nhận được "la"')
  })

  test('every other page keeps refusing strangers', async () => {
    const get = await serve([])
    for (const path of ['/', '/embed', '/p/articles/khong-co'])
      expect([path, (await get(path)).headers.get('x-frame-options')]).toEqual([path, 'SAMEORIGIN'])
  })
})

describe('the frame of one item', () => {
  test('shows it with picture and credit, by id or slug', async () => {
    const get = await serve(publicContent())
    for (const name of ['thu-vien-mo-cua', 'id-thu-vien-mo-cua']) {
      const { status, text } = await get(`/embed/frame?item=articles/${name}`)
      expect(status).toBe(200)
      expect(titlesIn(text)).toEqual(['/p/articles/thu-vien-mo-cua'])
      expect(text).toContain('alt="Kệ sách màu xanh bên cửa sổ"')
      expect(text).toContain('Ảnh: Thư viện tỉnh')
    }
  })

  test('says in place of what was withdrawn that it was, and why; leads on where another stands for it', async () => {
    const { article, withdrawal } = ledger()
    const [gone, noticed, moved] = ['mot', 'hai', 'ba'].map((slug) => article({ slug, title: `Tên cũ ${slug}` })) as [
      ReturnType<typeof article>,
      ReturnType<typeof article>,
      ReturnType<typeof article>,
    ]
    const get = await serve([
      ...[gone, noticed, moved],
      withdrawal(gone, { withdrawal: { kind: 'gone', reason: 'Sai số liệu' } }),
      withdrawal(noticed, { withdrawal: { kind: 'notice', reason: 'Đang kiểm tra' } }),
      withdrawal(moved, {
        withdrawal: { kind: 'redirect', reason: 'Trùng', redirectTo: 'https://hub.invalid/p/articles/mot' },
      }),
    ])
    for (const [slug, reason] of [
      ['mot', 'Sai số liệu'],
      ['hai', 'Đang kiểm tra'],
    ]) {
      const { status, text, headers } = await get(`/embed/frame?item=articles/${slug}`)
      expect(status).toBe(410)
      expect(text).toContain(`Nội dung này đã được gỡ. Lý do: ${reason}`)
      expect(text).not.toContain('Tên cũ')
      expect(policyOf(headers, 'frame-ancestors')).toBe('frame-ancestors *')
    }
    const away = await get('/embed/frame?item=articles/ba&layout=cards&consumer=cong-tinh')
    expect([away.status, away.headers.get('location')]).toEqual([
      308,
      '/embed/frame?item=articles%2Fmot&layout=cards&consumer=cong-tinh',
    ])
    expect((await get('/embed/frame?item=articles/chua-tung-co')).status).toBe(404)
  })
})
