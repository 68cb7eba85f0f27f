import { expect, test } from '@jest/globals'
import { nameKey } from '../../src/readmodel/name-key'
import { compareVietnamese } from '../../src/text/collate'

const NAMES = [
  'Hà Nam',
  'hà nam',
  'Hả',
  'Hã',
  'Há',
  'Hạ',
  'Ha',
  'An',
  'Ăn',
  'Ân',
  'Đinh',
  'Dinh',
  'Em',
  'Êm',
  'On',
  'Ôn',
  'Ơn',
  'Un',
  'Ưn',
  'Thư viện tỉnh',
  'Phường 2',
  'Phường 10',
  'Phường 02',
  'TP. Phủ Lý',
  'TP Phủ Lý',
  'Xã Bạch Thượng',
  'Xã Đạo Lý',
  'xã đạo lý',
  'Duy Tiên',
  'Duy Tiến',
  'Zalo',
  'nga',
  'ngà',
  'ngả',
  'ngã',
  'ngá',
  'ngạ',
  '1',
  '11',
  '2',
  'A1',
  'A 1',
  'Sở Giáo dục và Đào tạo',
  'Số 1',
  'Thư (viện)',
  'Thư-viện',
  '',
]

test('names sort as the Vietnamese collation has it', () => {
  const disagreements = NAMES.flatMap((a) => NAMES.map((b) => [a, b] as const)).filter(([a, b]) => {
    const expected = Math.sign(compareVietnamese(a, b))
    const found = Math.sign(Buffer.compare(Buffer.from(nameKey(a)), Buffer.from(nameKey(b))))
    return expected !== 0 && expected !== found
  })
  expect(disagreements).toEqual([])
})

test('composed and decomposed names are one', () => {
  expect(nameKey('Phủ Lý'.normalize('NFD'))).toBe(nameKey('Phủ Lý'))
})
