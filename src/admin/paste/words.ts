import type { LegacyEncoding } from '../../text/legacy'

const NAMES: Record<LegacyEncoding, string> = { TCVN3: 'TCVN3 (ABC, phông .VnTime)', VNI: 'VNI (phông VNI-Times)' }
const ENGLISH: Record<LegacyEncoding, string> = { TCVN3: 'TCVN3 (ABC, .VnTime fonts)', VNI: 'VNI (VNI-Times fonts)' }

export const WORDS = {
  vi: {
    title: 'Đoạn dán có vẻ dùng bảng mã cũ',
    text: (encoding: LegacyEncoding) =>
      `Đoạn này có vẻ dùng bảng mã ${NAMES[encoding]}. Dán nguyên văn thì người đọc không đọc được. Hãy xem bản đã chuyển trước khi dán.`,
    capitals:
      'Chữ hoa có dấu của bảng mã này không phân biệt được với chữ thường. Hãy xem lại chữ hoa, và các chữ có dấu gạch nối ở giữa: dấu ấy có thể là chữ ư.',
    original: 'Đoạn được dán',
    converted: 'Sau khi chuyển',
    none: 'Không dán',
    asIs: 'Dán nguyên văn',
    useConverted: 'Dán bản đã chuyển',
  },
  en: {
    title: 'The pasted text seems to be in an old encoding',
    text: (encoding: LegacyEncoding) =>
      `It seems to be in ${ENGLISH[encoding]}. Pasted as it is, readers could not read it. Look at the converted text first.`,
    capitals:
      'Capitals with a tone cannot be told from small letters in this encoding. Check the capitals, and words with a hyphen inside: it may be the letter ư.',
    original: 'Pasted text',
    converted: 'Converted',
    none: 'Do not paste',
    asIs: 'Paste as it is',
    useConverted: 'Paste converted',
  },
}

export type Words = (typeof WORDS)['vi']
