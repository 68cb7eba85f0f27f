import { describe, expect, test } from '@jest/globals'
import { convertLegacy, detectLegacy, type LegacyEncoding } from '../../src/text/legacy'
import { isSyllable } from '../../src/text/syllable'

const LEGACY: [LegacyEncoding, string, string][] = [
  ['TCVN3', 'TiÕng ViÖt, Hµ Nam', 'Tiếng Việt, Hà Nam'],
  ['TCVN3', 'Hµ Nam', 'Hà Nam'],
  ['TCVN3', 'Tr\u00adêng häc', 'Trường học'],
  ['TCVN3', 'lÞch sö', 'lịch sử'],
  ['TCVN3', '§¶ng vµ Nhµ n\u00adíc', 'Đảng và Nhà nước'],
  [
    'TCVN3',
    'Héi KhuyÕn häc tØnh ph¸t ®éng TuÇn lÔ h\u00adëng øng häc tËp',
    'Hội Khuyến học tỉnh phát động Tuần lễ hưởng ứng học tập',
  ],
  ['TCVN3', 'CéNG HßA X· HéI\nChñ nghÜa x· héi', 'CỘNG HÒA XÃ HỘI\nChủ nghĩa xã hội'],
  ['TCVN3', 'UBND tØnh Hµ Nam, §iÒu 5, ngµy 21/4/2009', 'UBND tỉnh Hà Nam, Điều 5, ngày 21/4/2009'],
  ['VNI', 'Vai troø cuûa ngöôøi phoùng vieân', 'Vai trò của người phóng viên'],
  ['VNI', 'Tieáng Vieät', 'Tiếng Việt'],
  ['VNI', 'Thö vieän tænh Haø Nam', 'Thư viện tỉnh Hà Nam'],
  ['VNI', 'Ñoäc laäp – Töï do – Haïnh phuùc', 'Độc lập – Tự do – Hạnh phúc'],
  ['VNI', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['VNI', 'Ñoaïn moät.\n\nÑoaïn hai.', 'Đoạn một.\n\nĐoạn hai.'],
]

/** French, German, Nordic, Spanish, Portuguese, units, signs, law, and Vietnamese as it should be. */
const OTHERS = [
  ...[
    '',
    ' ',
    '12345',
    'ø',
    'Müller',
    '5 µm',
    '10 µm và 5 µg',
    '§ 5',
    '§5 Abs. 2 BGB',
    '100 °C ± 2',
    '© 2020 Intel® Core™',
  ],
  ...[
    'Où est la bibliothèque ? Là-bas, près du café.',
    'été à la plage, très élégant',
    'naïve',
    'Noël à Hué',
    'à la carte',
  ],
  ...[
    'Thaï',
    'cuisine thaï',
    'Hanoï et Saïgon',
    '«Bonjour»',
    'thé',
    'né à Huê',
    'Raphaël et Gaël',
    'maïs, août, où, là',
  ],
  ...['Die Größe für Mädchen und Jungen ist schön', 'Straße', 'Köln', 'Fuß', 'Maß', 'Übung macht den Meister'],
  ...['Smörgåsbord på svenska är gott', 'København, Ærø og Århus', 'Ångström', 'Göteborg', 'Malmö'],
  ...['año niño señor', 'Mª Carmen García', '1ª e 2ª série', '¡Hola! ¿Qué tal?', 'São Paulo', 'coração'],
  ...[
    'hoà bình',
    'Toán học, hoàn thành',
    'xoá',
    'khoá',
    'thuý',
    'lê thành công',
    'Câu cá và có quê',
    'Tìm là có, là quà',
  ],
  ...['Ngày hội đọc sách', 'Việt Nam', 'Đẩy mạnh học tập suốt đời', 'Hue, Da Nang, Hai Phong', 'Tr-ờng'],
  'Ngày Sách và Văn hóa đọc: «Müller» đến với 5 µm, § 5.',
  'Tiếng Việt'.normalize('NFD'),
]

describe('text of before Unicode', () => {
  test.each(LEGACY)('%s: %s', (encoding, text, converted) => {
    expect(detectLegacy(text)).toEqual({ encoding, converted })
  })

  test.each(OTHERS)('nothing is suspected of: %s', (text) => {
    expect(detectLegacy(text)).toBeNull()
  })

  test('what was converted is not suspected again', () => {
    for (const [, , converted] of LEGACY) expect(detectLegacy(converted)).toBeNull()
  })

  test('signs that stand by themselves stay', () => {
    expect(convertLegacy('§ 5 «TuÇn lÔ» ® ©', 'TCVN3')).toBe('§ 5 «Tuần lễ» ® ©')
  })
})

describe('the whole alphabet', () => {
  const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
  const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
  const letters = [...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ']

  test('in TCVN3 goes there and back, capitals as far as the encoding has them', () => {
    const capitals = ['Ă', 'Â', 'Ê', 'Ô', 'Ơ', 'Ư', 'Đ']
    for (const letter of [...letters, ...capitals])
      expect(convertLegacy(`b${tcvn3(letter)}`, 'TCVN3')).toBe(`b${letter}`)
  })

  test('in VNI goes there and back, in both cases', () => {
    for (const letter of letters) {
      const [small, large] = [vni(letter), vni(letter).toUpperCase()]
      expect(convertLegacy(small, 'VNI')).toBe(letter)
      expect(convertLegacy(large, 'VNI')).toBe(letter.toUpperCase())
    }
  })
})

describe('a syllable', () => {
  test.each([
    'nghiêng',
    'khuya',
    'quyết',
    'giữa',
    'gì',
    'ở',
    'ý',
    'thuở',
    'xoong',
    'quốc',
    'yêu',
    'ươm',
    'hòa',
    'hoà',
    'ĐỌC',
  ])('is %s', (word) => expect(isSyllable(word)).toBe(true))
  test.each(['', 'b', 'est', 'für', 'schön', 'thaï', 'hànội', 'tất1', 'cạc̣', 'hòc', 'wow', 'jazz'])(
    'is not %s',
    (word) => expect(isSyllable(word)).toBe(false),
  )
})

/** Bytes of TCVN 5712, VN3, as programs that do not know it show them: written down here once more, from the standard's table. */
function tcvn3(letter: string): string {
  const rows: Record<string, string> = {
    ...{ a: 'aµ¸¶·¹', ă: '¨»¾¼½Æ', â: '©ÇÊÈÉË', e: 'eÌÐÎÏÑ', ê: 'ªÒÕÓÔÖ', i: 'i×ÝØÜÞ', o: 'oßãáâä', ô: '«åèæçé' },
    ...{ ơ: '¬êíëìî', u: 'uïóñòô', ư: '\u00adõøö÷ù', y: 'yúýûüþ' },
  }
  const singles: Record<string, string> = { đ: '®', Ă: '¡', Â: '¢', Ê: '£', Ô: '¤', Ơ: '¥', Ư: '¦', Đ: '§' }
  const [vowel, tone] = apart(letter)
  return singles[letter] ?? [...rows[vowel]!][tone]!
}

function vni(letter: string): string {
  const own: Record<string, string> = { ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ' }
  const marks: Record<string, string> = { ă: 'êèéúüë', â: 'âàáåãä' }
  const plain = ['', 'ø', 'ù', 'û', 'õ', 'ï']
  const [vowel, tone] = apart(letter)
  if (own[letter]) return own[letter]
  if (vowel === 'ă') return `a${marks.ă![tone]}`
  const hatted = { â: 'a', ê: 'e', ô: 'o' }[vowel]
  if (hatted) return hatted + marks.â![tone]
  return ({ ơ: 'ô', ư: 'ö' }[vowel] ?? vowel) + plain[tone]
}

/** The vowel and the number of its tone: none, grave, acute, hook, tilde, dot. */
function apart(letter: string): [vowel: string, tone: number] {
  const signs = '\u0300\u0301\u0309\u0303\u0323'
  const decomposed = letter.normalize('NFD')
  const tone = [...decomposed].map((sign) => signs.indexOf(sign) + 1).find((found) => found > 0) ?? 0
  return [decomposed.replace(/[\u0300\u0301\u0309\u0303\u0323]/g, '').normalize('NFC'), tone]
}
