import { describe, expect, test } from '@jest/globals'
import { collectReferences, isEmptyBody, renderBody } from '../../../src/desk/body/render-body'
import { sanitizeBody } from '../../../src/desk/body/sanitize-body'
import { paragraph, published, state, words } from './fixtures'

const render = (...nodes: unknown[]) => renderBody(state(...nodes), published)

describe('a hostile or broken body', () => {
  test('shows markup in text as text, everywhere text can stand', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    const box = { type: 'block', fields: { blockType: 'factBox', title: evil, content: evil } }
    const media = {
      type: 'block',
      fields: { blockType: 'mediaLink', kind: evil, title: evil, url: 'javascript:x', transcript: evil },
    }
    const image = { type: 'upload', relationTo: 'media', value: 'm1', fields: { alt: evil, caption: evil } }
    const { html } = render(paragraph(words(evil)), box, media, image)
    expect(html).not.toMatch(/<script|<img src=x|"javascript/)
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(8)
    expect(html.match(/<a /g)).toBeNull()
  })

  test('keeps the words of unknown nodes that hold some, and only those', () => {
    const unknown = { type: 'layout', children: [paragraph(words('trong')), { type: 'poll' }] }
    expect(render(paragraph(words('trước')), unknown, { type: 'hashtag', text: '#đọcsách' }).html).toBe(
      '<p>trước</p>\n<p>trong</p>\n<p>#đọcsách</p>',
    )
  })

  test.each([
    ['children that are no list', { type: 'paragraph', children: 'x' }],
    ['missing children', { type: 'list', listType: 'bullet' }],
    ['null, numbers and arrays as nodes', { type: 'paragraph', children: [null, 7, 'chữ', [words('x')], undefined] }],
    ['text that is no string', paragraph({ type: 'text', text: { toString: 'x' } }, { type: 'text', text: 12 })],
    ['links without fields', paragraph({ type: 'link', children: [] }, { type: 'link', fields: 3 })],
    [
      'a table of nonsense',
      { type: 'table', children: [{ type: 'tablerow', children: [{ colSpan: 1e9, rowSpan: -4, headerState: 'x' }] }] },
    ],
  ])('with %s renders what else there is', (_, node) => {
    expect(render(node, paragraph(words('Còn lại'))).html).toBe('<p>Còn lại</p>')
  })

  test.each([
    ['an image without id', { type: 'upload', relationTo: 'media' }],
    ['an image of another collection', { type: 'upload', relationTo: 'users', value: 'u1' }],
    ['a block without fields', { type: 'block' }],
    ['a node without type', {}],
  ])('leaves out %s, yet knows that it is there', (_, node) => {
    expect(render(node, paragraph(words('Còn lại'))).html).toBe('<p>Còn lại</p>')
    expect(isEmptyBody(state(node))).toBe(false)
    expect(collectReferences(state(node))).toEqual({ media: [], pictures: [], links: [] })
  })

  test('does not let a table of merged cells grow without end', () => {
    const wide = { type: 'tablecell', colSpan: 1e9, rowSpan: 1e9, children: [paragraph(words('x'))] }
    const { html } = render({ type: 'table', children: [{ type: 'tablerow', children: [wide, wide] }] })
    expect(html).toBe(
      '<table><tbody><tr><td colspan="50" rowspan="50">x</td><td colspan="50" rowspan="50">x</td></tr></tbody></table>',
    )
  })

  test.each(['list', 'quote', 'layout', 'link', 'table'])(
    'keeps the words at the bottom of 100,000 nested nodes of type %s',
    (type) => {
      let node: unknown = paragraph(words('đáy'))
      for (let depth = 0; depth < 100_000; depth++) node = { type, children: [node] }
      const { html, text } = render(node)
      expect(text.replace(/[.;:]/g, '')).toBe('đáy')
      expect(html.length).toBeLessThan(2000)
    },
  )

  test('of 100,000 paragraphs, or one paragraph of 100,000 pieces, is rendered in seconds', () => {
    const started = performance.now()
    const many = Array.from({ length: 100_000 }, (_, i) => paragraph(words(`Đoạn ${i}`)))
    expect(render({ type: 'layout', children: many }).text.split('\n\n')).toHaveLength(100_000)
    const pieces = Array.from({ length: 100_000 }, () => words('chữ '))
    expect(render(paragraph(...pieces)).text).toHaveLength(399_999)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test('broken surrogates, control and direction characters are gone', () => {
    expect(render(paragraph(words('a\u0000b\ud800c\u202ed\u0007'))).text).toBe('abcd')
  })
})

describe('the sanitiser, on its own', () => {
  test('lets only the allowed elements, attributes and schemes through', () => {
    const dirty =
      '<h1>T</h1><p class="x" style="color:red" onclick="x()">a<script>alert(1)</script><iframe src="https://x.vn"></iframe></p>' +
      '<a href="javascript:x">b</a><a href="//x.vn" target="_blank">c</a><img src="data:image/png;base64,AA" alt="d"><svg onload="x"></svg>'
    expect(sanitizeBody(dirty)).toBe('T<p>a</p><a>b</a><a>c</a><img alt="d" />')
  })
})
