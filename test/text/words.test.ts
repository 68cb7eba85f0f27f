import { describe, expect, test } from '@jest/globals'
import { editDistance } from '../../src/text/edit-distance'
import { fold } from '../../src/text/fold'
import { spell, wordsIn } from '../../src/text/words'

describe('words', () => {
  test('keep their place in the original, whatever folding does to their length', () => {
    const text = 'Ðường\u00AD Phủ-Lý, ½ ﬁn ho\u0323c!'
    const words = [...wordsIn(text)]
    expect(words.map(({ folded }) => folded)).toEqual(['duong', 'phu', 'ly', '1', '2', 'fin', 'hoc'])
    expect(words.map(({ spelled }) => spelled)).toEqual(['đường', 'phủ', 'lý', '1', '2', 'fin', 'học'])
    expect(words.map(({ start, end }) => fold(text.slice(start, end)))).toEqual([
      'duong',
      'phu',
      'ly',
      '1/2',
      '1/2',
      'fin',
      'hoc',
    ])
  })

  test.each([
    ['a\ud800b c\udc00d', ['a', 'b', 'c', 'd']],
    ['\u{1d400}\u{1d401} x\u{1f642}y', ['\u{1d400}\u{1d401}', 'x', 'y']],
    ['ho\u200bc e\u0301m \u0301 t', ['ho\u200bc', 'e\u0301m', 't']],
    ['…', []],
  ])('%j are told apart as they are written', (text, written) => {
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(written)
  })

  test.each([
    ['hoà', 'hòa'],
    ['Khoẻ', 'khỏe'],
    ['THUÝ', 'thúy'],
    ['quý', 'quý'],
    ['hoàn toàn', 'hoàn toàn'],
    ['ngoài', 'ngoài'],
    ['Ðảng', 'đảng'],
    ['Đa\u0309ng', 'đảng'],
    ['huỷ hoại', 'hủy hoại'],
  ])('%s is spelled %s, and folds as before', (text, spelled) => {
    expect(spell(text)).toBe(spelled)
    expect(fold(spell(text))).toBe(fold(text))
  })
})

describe('edit distance', () => {
  test.each([
    ['hoc', 'hoc', 0],
    ['hocc', 'hoc', 1],
    ['hco', 'hoc', 1],
    ['taapj', 'tap', 2],
    ['vien', 'tien', 1],
    ['sach', 'hoc', 3],
    ['a', 'abcdef', 3],
    ['', 'ab', 2],
  ])('of %s and %s is %i at most', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance)
    expect(editDistance(b, a, 2)).toBe(distance)
  })
})
