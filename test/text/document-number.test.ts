import { describe, expect, test } from '@jest/globals'
import { findDocumentNumbers, normaliseDocumentNumber } from '../../src/text/document-number'

describe('normaliseDocumentNumber', () => {
  test.each([
    ['1373/QĐ-TTg', '1373qdttg'],
    ['1373 / QĐ - TTg', '1373qdttg'],
    ['1373/qd-ttg', '1373qdttg'],
    ['1373/QÐ-TTg', '1373qdttg'],
    ['1373/QĐ–TTg'.normalize('NFD'), '1373qdttg'],
    ['Số: 1373/QĐ-TTg', '1373qdttg'],
    ['1373qdttg', '1373qdttg'],
    ['49-KL/TW', '49kltw'],
    ['38-QĐ/TƯ', '38qdtu'],
    ['42/2022/NĐ-CP', '422022ndcp'],
    ['09/2019/NĐ-CP', '92019ndcp'],
    ['9/2019/NĐ-CP', '92019ndcp'],
    ['202/2025/QH15', '2022025qh15'],
    ['45/BC-SGD&ĐT', '45bcsgddt'],
    ['', ''],
  ])('%s gives %s', (number, normalised) => {
    expect(normaliseDocumentNumber(number)).toBe(normalised)
  })
})

describe('findDocumentNumbers', () => {
  const numbers = [
    ...['1373/QĐ-TTg', '281/QĐ-TTg', '1307/QĐ-BTTTT', '2810/KH-UBND', '1674/NQ-UBTVQH15', '1373a/QĐ-TTg'],
    ...['49-KL/TW', '11-CT/TW', '29-NQ/TW', '38-QĐ/TƯ', '36-HD/VPTW', '05-KH/BTGTU', '15-QyĐ/TU'],
    ...['42/2022/NĐ-CP', '22/2023/TT-BTTTT', '202/2025/QH15', '12/2012/L-CTN', '07/2011/TTLT-BVHTTDL-BTC'],
    ...['78/TTr-SVHTTDL', '123/UBND-VX', '45/BC-SGD&ĐT', '10/TB-BCĐ', '1.234/QĐ-UBND', '12/CTr-UBND'],
  ]

  test.each(numbers)('%s, alone and in sentences', (number) => {
    expect(findDocumentNumbers(number)).toEqual([number])
    expect(findDocumentNumbers(`Căn cứ văn bản số ${number} ngày 30/7/2021 của cấp trên`)).toEqual([number])
    expect(findDocumentNumbers(`(${number}).`)).toEqual([number])
    expect(findDocumentNumbers(`“${number}”, ban hành năm 2021`)).toEqual([number])
    expect(findDocumentNumbers(`số${number}; và`)).toEqual([number])
    expect(findDocumentNumbers(`${number} - Quyết định của tỉnh`)).toEqual([number])
  })

  test.each(numbers)('%s with spaces around its separators, and decomposed', (number) => {
    const spaced = number.replace(/^([^-/]+)([-/])([^-/]+)([-/])/, '$1 $2 $3 $4 ')
    expect(findDocumentNumbers(`theo ${spaced} của`)).toEqual([number])
    expect(findDocumentNumbers(`theo ${number.normalize('NFD')} của`)).toEqual([number])
  })

  test.each([
    ['1373/qd-ttg', '1373/qd-ttg'],
    ['1373/qđ-ttg', '1373/qđ-ttg'],
    ['theo quyet dinh 1373 / qd - ttg', '1373/qd-ttg'],
    ['49-kl/tw', '49-kl/tw'],
    ['42/2022/nd-cp', '42/2022/nd-cp'],
    ['202/2025/qh15', '202/2025/qh15'],
    ['2810/kh-ubnd', '2810/kh-ubnd'],
    ['1373/QÐ-TTg', '1373/QĐ-TTg'],
    ['1373/QĐ–TTg', '1373/QĐ-TTg'],
    ['1373/QĐ\u2011TTg', '1373/QĐ-TTg'],
    ['1373/QĐ-\nTTg', '1373/QĐ-TTg'],
    ['1373/QĐ-\u200bTTg', '1373/QĐ-TTg'],
    ['1373\u00a0/\u00a0QĐ-TTg', '1373/QĐ-TTg'],
    ['1373/QĐ-TTg¹', '1373/QĐ-TTg'],
    ['theo 1373/QĐ-TTg - UBND tỉnh', '1373/QĐ-TTg'],
    ['202/2025/QH15 - UBND tỉnh', '202/2025/QH15'],
    ['📄1373/QĐ-TTg📄', '1373/QĐ-TTg'],
  ])('%j', (text, number) => {
    expect(findDocumentNumbers(text)).toEqual([number])
  })

  test.each([
    '',
    'Ngày 21/4/2026',
    'từ 1/10 đến 7/10/2025',
    'ngày 2/9-Ngày Quốc khánh',
    'tuần lễ 1-7/10',
    '60 km/h, 24/7, 5/10 điểm',
    '15.000 đồng/tháng - người',
    '3/Hà-Nội',
    'nhiệm kỳ 2020-2025',
    '100/phường-xã',
    '24/hour-day',
    'COVID-19',
    'Nghị định 42/2022',
    '19-KH-CN',
    '1373/QĐ-TTgABC đ'.replace('ABC', 'ắ'),
    '30/4/2020/NĐ-CP',
    'https://example.vn/2026/04/tin-tuc',
    '1234567/QĐ-TTg',
  ])('finds none in %j', (text) => {
    expect(findDocumentNumbers(text)).toEqual([])
  })

  test('gives several in order, each once', () => {
    const text = 'Kết luận 49-KL/TW, Quyết định 1373/QĐ-TTg,281/QĐ-TTg; lại 1373 / qd - ttg và 49-KL/TW.'
    expect(findDocumentNumbers(text)).toEqual(['49-KL/TW', '1373/QĐ-TTg', '281/QĐ-TTg'])
  })

  test.each([
    ['digits', '1'.repeat(100_000)],
    ['separators', '1/'.repeat(50_000)],
    ['spaces', '1 '.repeat(50_000)],
    ['letters', `1/${'A'.repeat(100_000)}`],
    ['beginnings of numbers', '1/QĐ-'.repeat(20_000)],
  ])('is quick on a long row of %s', (_, text) => {
    const start = performance.now()
    findDocumentNumbers(text)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
