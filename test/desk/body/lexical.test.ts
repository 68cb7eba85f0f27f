import { describe, expect, test } from '@jest/globals'
import { toLexical, UnknownReferenceError } from '../../../src/desk/body/lexical'
import { html, lookups } from './fixtures'

const nodes = (markup: string) => toLexical(markup, lookups).root.children

describe('the markup for sample texts', () => {
  test('joins the lines of a paragraph; a backslash keeps a break or a mark', () => {
    expect(html('Một\nhai\\\nba \\*bốn\\* \\[x](y)')).toBe('<p>Một hai<br />ba *bốn* [x](y)</p>')
  })

  test('ends a paragraph where another construct begins', () => {
    expect(html('Gồm:\n- một\nXong.\n## Tiếp\n> lời\nhết')).toBe(
      '<p>Gồm:</p>\n<ul><li>một</li></ul>\n<p>Xong.</p>\n<h2>Tiếp</h2>\n<blockquote><p>lời</p></blockquote>\n<p>hết</p>',
    )
  })

  test('bullets and numbers next to each other are two lists', () => {
    expect(html('- a\n1. b\n2. c')).toBe('<ul><li>a</li></ul>\n<ol><li>b</li><li>c</li></ol>')
  })

  test('marks may stand in links and links in marks', () => {
    expect(html('**Xem [*cổng*](https://vidu.vn)**')).toBe(
      '<p><strong>Xem </strong><a href="https://vidu.vn/" rel="noopener"><strong><em>cổng</em></strong></a></p>',
    )
  })

  test('an unfinished mark, fence or list stays readable', () => {
    expect(html('5 * 3 và **đậm')).toBe('<p>5 * 3 và **đậm</p>')
    expect(html('::: Hộp\nnội dung')).toContain('<p>nội dung</p>')
    expect(html('-\n\n# Một')).toBe('<p>-</p>\n<p># Một</p>')
  })

  test('an empty text is an untouched editor', () => {
    expect(nodes(' \n\n')).toMatchObject([{ type: 'paragraph', children: [] }])
  })

  test('internal links and images hold ids', () => {
    expect(nodes('[x](events:ngay-sach)')).toMatchObject([
      { children: [{ type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'events', value: 'e1' } } }] },
    ])
    expect(nodes('![Chú thích](thu-vien)')).toMatchObject([
      { type: 'upload', relationTo: 'media', value: 'm1', fields: { caption: 'Chú thích' } },
    ])
  })

  test('every upload, link and block has an id of its own', () => {
    const ids = JSON.stringify(
      nodes('![](thu-vien)\n\n![](thu-vien)\n\n[a](https://a.vn) [b](https://b.vn)\n\n::: x\ny\n:::'),
    ).match(/(?<="id":")[0-9a-f]{24}(?=")/g)
    expect(new Set(ids).size).toBe(5)
  })

  test.each(['[x](articles:khong-co)', '![x](khong-co)'])('an unknown name in %s is an error', (markup) => {
    expect(() => toLexical(markup, lookups)).toThrow(UnknownReferenceError)
    expect(() => toLexical(markup)).toThrow(/khong-co/)
  })
})
