import { describe, expect, test } from '@jest/globals'
import { fold, searchText } from '../../src/text/fold'

const LONG_TITLE = 'Kế hoạch triển khai Đề án Xây dựng xã hội học tập giai đoạn 2021 - 2030 '.repeat(200)

describe('fold', () => {
  test.each([
    ['đ has no decomposition', 'Đường đèn Phủ Lý', 'duong den phu ly'],
    ['eth for Đ', 'Ðẩy mạnh học tập', 'day manh hoc tap'],
    ['small eth for đ', 'suốt ðời', 'suot doi'],
    ['African D for Đ', 'Ɖảng bộ tỉnh', 'dang bo tinh'],
    ['small d with tail for đ', 'ɖảng', 'dang'],
    ['every vowel', 'aăâ eê i oôơ uư y', 'aaa ee i ooo uu y'],
    ['every tone', 'nga ngà ngả ngã ngá ngạ', 'nga nga nga nga nga nga'],
    ['capitals with accents', 'TUẦN LỄ HƯỞNG ỨNG HỌC TẬP SUỐT ĐỜI', 'tuan le huong ung hoc tap suot doi'],
    ['composed', 'Nguyễn Khuyến'.normalize('NFC'), 'nguyen khuyen'],
    ['decomposed', 'Nguyễn Khuyến'.normalize('NFD'), 'nguyen khuyen'],
    ['Windows-1258: ê and a dot below', 'Vi\u00ea\u0323t', 'viet'],
    ['Windows-1258: ơ and a hook', 'h\u01a1\u0309i', 'hoi'],
    ['horn as a mark', 'hu\u031bo\u031bng', 'huong'],
    ['marks in the wrong order', 'ti\u0065\u0301\u0302ng', 'tieng'],
    ['spaces of all kinds', '  Hà\u00a0Nam \t\n Ninh\u2003Bình ', 'ha nam ninh binh'],
    ['dashes', 'Hà Nam – Ninh Bình — 2025‑2030', 'ha nam - ninh binh - 2025-2030'],
    ['quotes', '“Sách” và ‘chữ’ «hay»', `"sach" va 'chu' "hay"`],
    ['soft hyphen', 'học\u00ad tập', 'hoc tap'],
    ['zero-width characters', '\ufeffhọc\u200b t\u200dậ\u2060p', 'hoc tap'],
    ['styled letters from social networks', '𝐍𝐠𝐚̀𝐲 𝐡𝐨̣̂𝐢 Đ𝐨̣𝐜 𝐬𝐚́𝐜𝐡', 'ngay hoi doc sach'],
    ['full-width letters', 'ＨỌＣ tập', 'hoc tap'],
    ['ligatures from PDF', 'o\ufb03ce', 'office'],
    ['emoji stay', 'Đọc sách 📚!', 'doc sach 📚!'],
    ['a joined emoji folds like its parts', 'gia đình 👨\u200d👩\u200d👧', 'gia dinh 👨👩👧'],
    ['Latin letters of other languages', 'Søren Straße Łódź Œuvre', 'soren strasse lodz oeuvre'],
    ['capital I with a dot', 'İstanbul', 'istanbul'],
    ['other scripts stay', 'Hà Nội 河內', 'ha noi 河內'],
    ['document number', '1373/QĐ-TTg', '1373/qd-ttg'],
    ['half a surrogate pair', 'a\ud83d', 'a\ud83d'],
    ['only spaces', ' \u00a0\n', ''],
    ['only a mark', '\u0301', ''],
    ['empty', '', ''],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text.normalize('NFD'))).toBe(folded)
    expect(fold(text.normalize('NFC'))).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })

  test.each([
    ['hòa bình', 'hoà bình'],
    ['Thúy', 'Thuý'],
    ['sức khỏe', 'sức khoẻ'],
    ['ủy ban', 'uỷ ban'],
    ['khóa học', 'khoá học'],
    ['xã hội hóa', 'xã hội hoá'],
    ['HÒA', 'HOÀ'],
  ])('old and new tone placement fold alike: %s, %s', (old, modern) => {
    expect(old).not.toBe(modern)
    expect(fold(old)).toBe(fold(modern))
    expect(fold(old.normalize('NFD'))).toBe(fold(modern))
  })

  test('what is folded folds to itself, for every character there is in the basic plane', () => {
    const unstable: string[] = []
    for (let code = 1; code < 0xffff; code++) {
      const once = fold(`a${String.fromCharCode(code)}b`)
      if (fold(once) !== once) unstable.push(code.toString(16))
    }
    expect(unstable).toEqual([])
  })

  test('a very long title folds whole', () => {
    expect(fold(LONG_TITLE)).toHaveLength(LONG_TITLE.trim().length)
  })
})

describe('searchText', () => {
  test('holds all parts folded, and document numbers as one word', () => {
    expect(searchText(['Xã hội học tập', 'Theo Quyết định 1373/QĐ-TTg và Kết luận 49-KL/TW'])).toBe(
      'xa hoi hoc tap theo quyet dinh 1373/qd-ttg va ket luan 49-kl/tw 1373qdttg 49kltw',
    )
  })

  test('leaves out what is missing', () => {
    expect(searchText([null, 'Đọc', undefined, '', '  '])).toBe('doc')
    expect(searchText([])).toBe('')
  })

  test('names a number once, however often and variously it is written', () => {
    expect(searchText(['1373/QĐ-TTg', '1373 / QÐ - TTg', '1373/qd-ttg'])).toMatch(/^[^g]+g [^g]+g [^g]+g 1373qdttg$/)
  })

  test('does not read a number across two parts', () => {
    expect(searchText(['năm 2025', '-KH/UBND'])).toBe('nam 2025 -kh/ubnd')
  })
})
