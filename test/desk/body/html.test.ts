import { describe, expect, test } from '@jest/globals'
import { toLexical } from '../../../src/desk/body/lexical'
import { collectReferences, EmptyRenderingError, isEmptyBody, renderBody } from '../../../src/desk/body/render-body'
import { sanitizeBody } from '../../../src/desk/body/sanitize-body'
import { toHtml } from '../../../src/desk/body/to-html'
import { readLexical } from '../../../src/desk/body/read-lexical'
import { address, html, library, lookups, paragraph, published, state, words } from './fixtures'

const everything = `
## Mở đầu
Đọc **sách** mỗi *ngày* & <học> tại [cổng](https://vidu.vn/tin?a=1&b=2), [tuần lễ](articles:tuan-le).

![](thu-vien)

- một
- hai
  1. hai một
  2. hai hai

> Lời hay \\* ý đẹp

| Ngày | Việc |
| 21/4 | Khai mạc |

::: Cần mang
Thẻ bạn đọc
- Sổ tay
- Bút
:::

!video[Lễ khai mạc](https://video.vidu.vn/1)

---
Hết.`

describe('the HTML of a body', () => {
  test('headings begin at h2, because the title is h1, and end at h4', () => {
    const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({
      type: 'heading',
      tag,
      children: [words(tag)],
    }))
    expect(renderBody(state(...headings), published).html).toBe(
      '<h2>h1</h2>\n<h2>h2</h2>\n<h3>h3</h3>\n<h4>h4</h4>\n<h4>h5</h4>\n<h4>h6</h4>',
    )
  })

  test('a bold heading is a heading', () => {
    expect(html('## **Thời** gian')).toBe('<h2>Thời gian</h2>')
  })

  test('bold and italic are strong and em; neighbours that look the same are one', () => {
    expect(html('Đọc **sách *hay* mỗi** ngày')).toBe(
      '<p>Đọc <strong>sách </strong><strong><em>hay</em></strong><strong> mỗi</strong> ngày</p>',
    )
    const split = state(paragraph(words('Học ', 1), words('tập', 1), words(' suốt'), words(' đời')))
    expect(renderBody(split, published).html).toBe('<p><strong>Học tập</strong> suốt đời</p>')
  })

  test('underline, colours and alignment are not carried over', () => {
    const styled = state({ ...paragraph({ ...words('Chữ', 8), style: 'color: red' }), format: 'center', indent: 3 })
    expect(renderBody(styled, published).html).toBe('<p>Chữ</p>')
  })

  test('a line break stays within its paragraph; two in a row begin a new one', () => {
    const br = { type: 'linebreak', version: 1 }
    expect(renderBody(state(paragraph(words('Một'), br, words('hai'))), published).html).toBe('<p>Một<br />hai</p>')
    expect(renderBody(state(paragraph(br, words('Một'), br, br, words('hai'), br)), published).html).toBe(
      '<p>Một</p>\n<p>hai</p>',
    )
  })

  test('blank paragraphs, headings, items and quotes are left out', () => {
    const blank = state(
      paragraph(),
      paragraph(words(' \u00a0\u200b ')),
      { type: 'heading', tag: 'h2', children: [words(' ')] },
      { type: 'quote', children: [] },
      { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [] }] },
      paragraph(words('Có chữ')),
    )
    expect(renderBody(blank, published).html).toBe('<p>Có chữ</p>')
  })

  test('a nested list belongs to the item above it', () => {
    expect(html('- một\n- hai\n  1. hai một\n  2. hai hai\n- ba')).toBe(
      '<ul><li>một</li><li>hai<ol><li>hai một</li><li>hai hai</li></ol></li><li>ba</li></ul>',
    )
  })

  test('a numbered list keeps its first number', () => {
    expect(html('3. ba\n4. bốn')).toBe('<ol start="3"><li>ba</li><li>bốn</li></ol>')
  })

  test('a quote holds paragraphs', () => {
    expect(html('> Học, học nữa\n> học mãi')).toBe('<blockquote><p>Học, học nữa<br />học mãi</p></blockquote>')
  })

  test('header cells say what they head', () => {
    expect(html('| Ngày | Việc |\n| --- | --- |\n| 21/4 | Khai **mạc** |')).toBe(
      '<table><thead><tr><th scope="col">Ngày</th><th scope="col">Việc</th></tr></thead>' +
        '<tbody><tr><td>21/4</td><td>Khai <strong>mạc</strong></td></tr></tbody></table>',
    )
    const cell = (headerState: number, text: string, spans = {}) => ({
      type: 'tablecell',
      headerState,
      children: [paragraph(words(text))],
      ...spans,
    })
    const table = {
      type: 'table',
      children: [
        { type: 'tablerow', children: [cell(3, ''), cell(1, 'Sáng', { colSpan: 2 })] },
        { type: 'tablerow', children: [cell(2, 'Thứ Hai', { rowSpan: 2 }), cell(0, '8h'), cell(0, '9h')] },
      ],
    }
    expect(renderBody(state(table), published).html).toBe(
      '<table><thead><tr><td></td><th scope="col" colspan="2">Sáng</th></tr></thead>' +
        '<tbody><tr><th scope="row" rowspan="2">Thứ Hai</th><td>8h</td><td>9h</td></tr></tbody></table>',
    )
  })

  test('a table without words is left out', () => {
    expect(html('| | |\n| | |\n\nChữ')).toBe('<p>Chữ</p>')
  })

  test('a fact box is a labelled aside with lists and paragraphs', () => {
    expect(html('::: Cần "mang"\nThẻ bạn đọc\n- Sổ tay\n- Bút\n:::')).toBe(
      '<aside aria-label="Cần &quot;mang&quot;"><h3>Cần "mang"</h3>\n<p>Thẻ bạn đọc</p>\n<ul><li>Sổ tay</li><li>Bút</li></ul></aside>',
    )
  })

  test('a film or recording is a link with its transcript folded below', () => {
    const block = {
      type: 'block',
      fields: {
        blockType: 'mediaLink',
        kind: 'audio',
        title: 'Bản tin',
        url: 'https://dai.vn/1',
        transcript: 'Xin chào.\n\nTạm biệt.',
      },
    }
    expect(renderBody(state(block), published).html).toBe(
      '<p><a href="https://dai.vn/1" rel="noopener">Nghe: Bản tin</a></p>\n' +
        '<details><summary>Lời thoại</summary>\n<p>Xin chào.</p>\n<p>Tạm biệt.</p></details>',
    )
    expect(renderBody(state(block), published, 'en').html).toContain(
      '>Listen: Bản tin</a></p>\n<details><summary>Transcript<',
    )
    expect(html('!video[Khai mạc](https://v.vn/1)')).toBe(
      '<p><a href="https://v.vn/1" rel="noopener">Xem video: Khai mạc</a></p>',
    )
  })

  test('the same body gives the same bytes, and the sanitiser finds nothing to remove', () => {
    const body = toLexical(everything, lookups)
    const raw = toHtml(readLexical(body), published, 'vi')
    expect(sanitizeBody(raw)).toBe(raw)
    expect(renderBody(body, published)).toEqual(renderBody(toLexical(everything, lookups), published))
    expect(raw).not.toMatch(/class=|style=|unknown/)
  })
})

describe('links', () => {
  test('lead to public items only; otherwise the words stay', () => {
    expect(html('Xem [tuần lễ](articles:tuan-le) và [ngày sách](events:ngay-sach).')).toBe(
      `<p>Xem <a href="${address('/p/articles/tuan-le')}">tuần lễ</a> và ngày sách.</p>`,
    )
  })

  test('to an item the editing API has already filled in are understood', () => {
    const link = {
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'articles', value: { id: 'a1', title: 'T' } } },
      children: [words('x')],
    }
    expect(renderBody(state(paragraph(link)), published).html).toBe(
      `<p><a href="${address('/p/articles/tuan-le')}">x</a></p>`,
    )
  })

  test('to other sites carry rel=noopener and never open by themselves elsewhere', () => {
    const link = {
      type: 'autolink',
      fields: { linkType: 'custom', newTab: true, url: 'www.vidu.vn/a b' },
      children: [words('www')],
    }
    expect(html('[cổng](https://vidu.vn/?a=1&b=2)')).toBe(
      '<p><a href="https://vidu.vn/?a=1&amp;b=2" rel="noopener">cổng</a></p>',
    )
    expect(html('[thư](mailto:a@vidu.vn) [gọi](tel:+842261234)')).toBe(
      '<p><a href="mailto:a@vidu.vn">thư</a> <a href="tel:+842261234">gọi</a></p>',
    )
    expect(renderBody(state(paragraph(link)), published).html).toBe('<p>www</p>')
  })

  test('of an article on its own portal count as other sites', () => {
    const elsewhere = { ...published, link: () => 'https://portal.example/tin/tuan-le' }
    const body = toLexical('[x](articles:tuan-le)', lookups)
    expect(renderBody(body, elsewhere).html).toBe(
      '<p><a href="https://portal.example/tin/tuan-le" rel="noopener">x</a></p>',
    )
  })

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.vn',
    '/tin',
    '#x',
    'https://',
    'http://localhost/x',
    '',
  ])('to %j lose their address', (url) => {
    const link = { type: 'link', fields: { linkType: 'custom', url }, children: [words('chữ')] }
    expect(renderBody(state(paragraph(link)), published).html).toBe('<p>chữ</p>')
    const internal = { ...published, link: () => url }
    expect(renderBody(toLexical('[chữ](articles:tuan-le)', lookups), internal).html).toBe('<p>chữ</p>')
  })
})

describe('images', () => {
  test('come with sizes of one shape, description, caption and credit', () => {
    expect(html('![](thu-vien)')).toBe(
      `<figure><img src="${address('/media/m1/wide-1536.jpg')}" ` +
        `srcset="${address('/media/m1/card-768.webp')} 768w, ${address('/media/m1/wide-1536.webp')} 1536w" ` +
        'sizes="(min-width: 768px) 720px, 100vw" alt="Học sinh đọc sách trong thư viện xã" width="1536" height="1024" loading="lazy" />' +
        '<figcaption>Giờ đọc sách buổi sáng. Ảnh: Thư viện tỉnh</figcaption></figure>',
    )
  })

  test('take description and caption of this use first', () => {
    const upload = {
      type: 'upload',
      relationTo: 'media',
      value: 'm1',
      fields: { alt: 'Hai em "nhỏ"', caption: 'Riêng bài này!' },
    }
    const { html, text } = renderBody(state(upload), published)
    expect(html).toContain('alt="Hai em &quot;nhỏ&quot;"')
    expect(html).toContain('<figcaption>Riêng bài này! Ảnh: Thư viện tỉnh</figcaption>')
    expect(text).toBe('Riêng bài này!')
  })

  test('name a credit once, in the language of the body', () => {
    const crediting = (credit: string) => ({ ...published, picture: () => ({ ...library, caption: null, credit }) })
    const body = toLexical('![](thu-vien)', lookups)
    expect(renderBody(body, crediting('Ảnh: Hải Yến')).html).toContain('<figcaption>Ảnh: Hải Yến</figcaption>')
    expect(renderBody(body, crediting('Hải Yến'), 'en').html).toContain('<figcaption>Photo: Hải Yến</figcaption>')
    expect(renderBody(body, crediting('')).html).not.toContain('figcaption')
  })

  test('that are not public are left out, here and in the text', () => {
    expect(html('Trước\n\n![Chú thích](chua-cong-bo)\n\nSau')).toBe('<p>Trước</p>\n<p>Sau</p>')
  })

  test('with odd file names keep a valid srcset', () => {
    const sizes = library.sizes.map((size) => ({ ...size, url: `${size.url}?a b,c` }))
    const odd = { ...published, picture: () => ({ ...library, sizes }) }
    expect(renderBody(toLexical('![](thu-vien)', lookups), odd).html).toContain('card-768.webp?a%20b%2Cc 768w, ')
  })
})

describe('an empty body', () => {
  test.each([
    null,
    undefined,
    '',
    {},
    { root: { children: [] } },
    toLexical(''),
    toLexical('---'),
    state(paragraph(words('\u00a0'))),
  ])('is %j', (value) => {
    const isUnreadable = JSON.stringify(value) === '{}'
    expect(isEmptyBody(value)).toBe(!isUnreadable)
    if (!isUnreadable) expect(renderBody(value, published)).toEqual({ html: '', text: '' })
  })

  test.each([
    ['an image that is not public', toLexical('![x](chua-cong-bo)', lookups), ['picture']],
    [
      'nodes of an unknown kind',
      state({ type: 'poll', version: 1 }, { type: 'block', fields: { blockType: 'map' } }),
      ['poll', 'block map'],
    ],
    ['something that is no editor state', { html: '<p>x</p>' }, ['not a text of the editor']],
  ])('is not one of nothing but %s: that is an error', (_, body, kinds) => {
    expect(isEmptyBody(body)).toBe(false)
    expect(() => renderBody(body, published)).toThrow(EmptyRenderingError)
    try {
      renderBody(body, published)
    } catch (error) {
      expect(error).toMatchObject({ name: 'EmptyRenderingError', code: 'empty_rendering', kinds })
    }
  })
})

test('what a body points to is collected once, in order, from every depth', () => {
  const inCell = '| [a](articles:tuan-le) | [b](events:ngay-sach) |'
  const body = toLexical(
    `![](thu-vien)\n\n- x\n  - [a](articles:tuan-le)\n\n${inCell}\n\n![](chua-cong-bo)\n\n![](thu-vien)`,
    lookups,
  )
  expect(collectReferences(body)).toEqual({
    media: ['m1', 'm2'],
    pictures: ['m1', 'm2', 'm1'].map((media) => ({ media, alt: '', caption: '' })),
    links: [
      { type: 'articles', id: 'a1' },
      { type: 'events', id: 'e1' },
    ],
  })
  expect(collectReferences(null)).toEqual({ media: [], pictures: [], links: [] })
})
