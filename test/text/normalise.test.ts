import { describe, expect, test } from '@jest/globals'
import { normalise } from '../../src/text/normalise'

describe('normalise', () => {
  test.each([
    ['decomposed becomes composed', 'Tuần lễ học tập'.normalize('NFD'), 'Tuần lễ học tập'],
    ['Windows-1258 becomes composed', 'Vi\u00ea\u0323t Nam', 'Việt Nam'],
    ['a mark cut off by a zero-width space joins its letter', 'Vie\u200b\u0323\u0302t', 'Việt'],
    ['eth that opens a syllable', 'Ðẩy mạnh, ðọc sách, ÐOÀN', 'Đẩy mạnh, đọc sách, ĐOÀN'],
    ['African D that opens a syllable', 'Ɖường ɖi', 'Đường đi'],
    ['eth in an abbreviation', '1373/QÐ-TTg của HÐND, GDÐT', '1373/QĐ-TTg của HĐND, GDĐT'],
    ['eth in a place name', 'Ðắk Lắk, Ðray Sáp', 'Đắk Lắk, Đray Sáp'],
    ['eth for đồng', '500.000ð', '500.000đ'],
    ['eth in decomposed text', 'Ðường'.normalize('NFD'), 'Đường'],
    ['eth of Icelandic stays', 'Guðmundur, Norður, það', 'Guðmundur, Norður, það'],
    ['no-break and thin spaces', 'Hà\u00a0Nam,\u202f2025', 'Hà Nam, 2025'],
    ['line breaks of Windows, old Mac and Word', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['invisible leftovers', '\ufeffhọc\u200b tập\u200e', 'học tập'],
    ['control characters, which XML and PostgreSQL refuse', 'học\u0000 \u000btập\u001f', 'học tập'],
    ['half a surrogate pair', 'sách \ud83d!', 'sách !'],
    ['spaces around', ' \n học tập\t', 'học tập'],
    ['only spaces', '\u00a0 \n', ''],
    ['empty', '', ''],
  ])('%s', (_, text, stored) => {
    expect(normalise(text)).toBe(stored)
    expect(normalise(stored)).toBe(stored)
  })

  test.each([
    ['old tone placement', 'hòa, thúy, khỏe, ủy'],
    ['new tone placement', 'hoà, thuý, khoẻ, uỷ'],
    ['punctuation', '“Sách” – ‘chữ’ … 1.234,5%'],
    ['inner spaces, tabs and line breaks', 'một  hai\tba\n\nbốn'],
    ['a soft hyphen, which may be the ư of TCVN3', 'Tr\u00adêng'],
    ['joined emoji', 'gia đình 👨\u200d👩\u200d👧 ❤\ufe0f'],
    ['other scripts', '河內 Ђ ደ'],
  ])('keeps %s', (_, text) => {
    expect(normalise(text)).toBe(text)
  })
})
