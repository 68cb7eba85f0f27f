import { describe, expect, test } from '@jest/globals'
import { renderBody } from '../../../src/desk/body/render-body'
import { paragraph, published, state, text, words } from './fixtures'

describe('the text of a body', () => {
  test('has one paragraph a block, links as their words and headings without marks', () => {
    expect(text('## Mở đầu\n\nĐọc **sách** tại [cổng](https://vidu.vn).\n\n> Học nữa\n> học mãi\n\n---\nHết.')).toBe(
      'Mở đầu\n\nĐọc sách tại cổng.\n\nHọc nữa học mãi\n\nHết.',
    )
  })

  test('reads lists as one sentence, each item on its line', () => {
    expect(text('Hồ sơ gồm:\n\n- Đơn,\n- Ảnh thẻ!\n- Phong bì')).toBe('Hồ sơ gồm:\n\nĐơn;\nẢnh thẻ!\nPhong bì.')
    expect(text('1. Vào trang\n2. Chọn lớp\n  - lớp sáng\n  - lớp tối\n3. Gửi')).toBe(
      '1. Vào trang;\n2. Chọn lớp:\nlớp sáng;\nlớp tối.\n3. Gửi.',
    )
  })

  test('reads each row of a table with its headers', () => {
    expect(text('| Ngày | Việc | Ghi chú |\n| 21/4 | Khai mạc. | |\n| 22/4 | Bế mạc | Buổi tối |')).toBe(
      'Ngày: 21/4; Việc: Khai mạc.\nNgày: 22/4; Việc: Bế mạc; Ghi chú: Buổi tối.',
    )
  })

  test('repeats a merged cell in every row it covers, under the header it stands below', () => {
    const cell = (text: string, more = {}) => ({
      type: 'tablecell',
      headerState: 0,
      children: [paragraph(words(text))],
      ...more,
    })
    const row = (...children: unknown[]) => ({ type: 'tablerow', children })
    const table = {
      type: 'table',
      children: [
        row(cell('Ngày', { headerState: 1 }), cell('Giờ', { headerState: 1, colSpan: 2 })),
        row(cell('21/4', { rowSpan: 2 }), cell('8h'), cell('9h')),
        row(cell('14h', { colSpan: 2 })),
      ],
    }
    expect(renderBody(state(table), published).text).toBe('Ngày: 21/4; Giờ: 8h; Giờ: 9h.\nNgày: 21/4; Giờ: 14h.')
  })

  test('reads a table that is all header, or without one, as plain rows', () => {
    expect(text('| Một | Hai |')).toBe('Một; Hai.')
    const cell = (text: string) => ({ type: 'tablecell', children: [paragraph(words(text))] })
    const table = { type: 'table', children: [{ type: 'tablerow', children: [cell('a'), cell('b')] }] }
    expect(renderBody(state(table), published).text).toBe('a; b.')
  })

  test('says a fact box by title and content, an image by its caption, a film by its title', () => {
    expect(
      text('::: Cần mang\nThẻ bạn đọc\n- Sổ\n- Bút\n:::\n\n![](thu-vien)\n\n!video[Khai mạc](https://v.vn/1)'),
    ).toBe('Cần mang\n\nThẻ bạn đọc\n\nSổ;\nBút.\n\nGiờ đọc sách buổi sáng\n\nXem video: Khai mạc.')
  })

  test('turns line breaks, tabs and unusual spaces into plain spaces', () => {
    const line = paragraph(
      words('Một'),
      { type: 'linebreak' },
      words('hai'),
      { type: 'tab', text: '\t' },
      words('ba\u00a0\u2003bốn'),
    )
    expect(renderBody(state(line), published).text).toBe('Một hai ba bốn')
  })

  test('is composed (NFC), however it was typed', () => {
    const typed = 'Đẩy mạnh học tập suốt đời'
    const body = renderBody(state(paragraph(words(typed.normalize('NFD')))), published)
    expect(body).toEqual({ html: `<p>${typed}</p>`, text: typed })
  })
})
