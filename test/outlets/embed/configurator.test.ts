import { describe, expect, test } from '@jest/globals'
import { contrast } from '../../../src/outlets/embed/contrast'
import { publicContent } from '../../support/public-content'
import { embeds, ORIGIN } from './support'

const serve = embeds()
const unescaped = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  )
const snippet = (text: string, id: string) =>
  unescaped(new RegExp(`<textarea id="${id}"[^>]*>([^<]*)</textarea>`).exec(text)?.[1] ?? '')

describe('the page that makes snippets', () => {
  test('gives both snippets for the choices in its address, without any script', async () => {
    const get = await serve(publicContent())
    const { status, text } = await get(
      '/embed?type=articles&topic=van-hoa-doc&count=3&layout=cards&language=en&heading=S%C3%A1ch+%22hay%22&show=none&show=date&accent=%231F5FA8&consumer=',
    )
    expect(status).toBe(200)
    expect(snippet(text, 'script-snippet')).toBe(
      '<nguon-hoc type="articles" topic="van-hoa-doc" count="3" layout="cards" lang="en" heading="Sách &quot;hay&quot;" show="date" accent="#1F5FA8">' +
        `<a href="${ORIGIN}/">Sách &quot;hay&quot;</a></nguon-hoc>\n<script src="${ORIGIN}/embed/v1.js" async></script>`,
    )
    const query =
      'type=articles&topic=van-hoa-doc&count=3&layout=cards&lang=en&heading=S%C3%A1ch+%22hay%22&show=date&accent=%231F5FA8'
    expect(snippet(text, 'frame-snippet')).toContain(`src="${ORIGIN}/embed/frame?${query.replaceAll('&', '&amp;')}"`)
    expect(text).toContain(`<iframe class="preview" src="/embed/frame?${query.replaceAll('&', '&amp;')}"`)
    expect((await get(`/embed/frame?${query}`)).status).toBe(200)
  })

  test('offers what there is to choose from, and remembers what was chosen', async () => {
    const { text } = await (await serve(publicContent()))('/embed?topic=guong-hoc-tap&layout=compact&show=none')
    expect(text).toContain('<option value="van-hoa-doc">Ngày Sách và Văn hóa đọc Việt Nam</option>')
    expect(text).toContain('<option value="guong-hoc-tap" selected="selected">')
    expect(text).toContain('value="compact" checked="checked"')
    expect(text).not.toMatch(/type="checkbox"[^>]*checked/)
  })

  test('names what cannot be used, and works on with the defaults', async () => {
    const get = await serve([])
    const { status, text } = await get('/embed?count=50&consumer=la')
    expect(status).toBe(200)
    expect(text).toContain('Số mục (1 đến 20): nhận được “50”; chấp nhận: số nguyên từ 1 đến 20.')
    expect(text).toContain('Mã bên nhận: nhận được “la”; chấp nhận: không có bên nhận nào')
    expect(snippet(text, 'script-snippet')).toContain('<nguon-hoc type="articles">')
    expect(snippet((await get('/embed?consumer=cong-tinh')).text, 'frame-snippet')).toContain('consumer=cong-tinh')
  })

  test('warns of colours that are hard to read', async () => {
    const get = await serve([])
    const poor = await get('/embed?accent=%23ffcc00&background=%23ffffff&text=%23777777')
    expect(poor.text).toContain('Chữ và nền: tương phản 4,4:1')
    expect(poor.text).toContain('Liên kết và nền: tương phản 1,5:1')
    expect((await get('/embed')).text).toContain('Màu dễ đọc')
  })

  test('speaks English too, and each version names the other', async () => {
    const get = await serve([])
    const { text } = await get('/embed?lang=en')
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('<h1>Put this content on your site</h1>')
    expect(text).toContain('<input type="hidden" name="lang" value="en">')
    expect(text).toContain(`hreflang="vi" href="${ORIGIN}/embed"`)
    expect((await get('/embed')).text).toContain('href="/embed?lang=en"')
  })

  test('runs nothing but its own scripts and frames nothing but its own pages', async () => {
    const { headers, text } = await (await serve(publicContent()))('/embed')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; .*frame-src 'self'/)
    expect(text).not.toMatch(/<script>|<style| style="(?!border:0)/)
  })

  test('is found from the home page and every foot', async () => {
    const get = await serve(publicContent())
    for (const path of ['/', '/p/articles/thu-vien-mo-cua'])
      expect((await get(path)).text).toContain('<a href="/embed">Nhúng vào trang của bạn</a>')
  })
})

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
  expect(contrast('#FFFFFF', '#0B5D51')).toBeCloseTo(contrast('#0B5D51', '#FFFFFF'), 10)
})
