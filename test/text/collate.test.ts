import { expect, test } from '@jest/globals'
import { byVietnamese, compareVietnamese } from '../../src/text/collate'

test.each([
  ['letters', ['y', 'ư', 'u', 'ơ', 'ô', 'o', 'ê', 'e', 'đ', 'd', 'â', 'ă', 'a'], 'a ă â d đ e ê o ô ơ u ư y'],
  ['tones', ['ngạ', 'ngá', 'ngã', 'ngả', 'ngà', 'nga'], 'nga ngà ngả ngã ngá ngạ'],
  ['đ after all d', ['Đinh', 'Dung', 'Đan', 'Văn', 'Em', 'Dân'], 'Dân Dung Đan Đinh Em Văn'],
])('%s', (_, texts, sorted) => {
  expect([...texts].sort(compareVietnamese).join(' ')).toBe(sorted)
})

test('numbers go by value', () => {
  expect(['Phường 10', 'Phường 2', 'Phường 1'].sort(compareVietnamese)).toEqual(['Phường 1', 'Phường 2', 'Phường 10'])
})

test('composed and decomposed text are equal, and accents are not', () => {
  expect(compareVietnamese('Lệ Hồ', 'Lệ Hồ'.normalize('NFD'))).toBe(0)
  expect(compareVietnamese('Lê Hồ', 'Lệ Hồ')).toBeLessThan(0)
  expect(compareVietnamese('', 'a')).toBeLessThan(0)
})

test('things are sorted by one of their texts', () => {
  const places = [{ name: 'Ý Yên' }, { name: 'Đồng Văn' }, { name: 'Duy Tiên' }]
  expect(places.sort(byVietnamese((place) => place.name)).map((place) => place.name)).toEqual([
    'Duy Tiên',
    'Đồng Văn',
    'Ý Yên',
  ])
})
