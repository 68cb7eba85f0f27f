import { describe, expect, test } from '@jest/globals'
import { weaknessOf } from '../../src/access/password'

const PERSON = { name: 'Nguyễn Thị Mơ', email: 'mo.nguyenthi@hub.test' }

describe('a password is refused', () => {
  test.each([
    ['', 'ít nhất 12 ký tự'],
    ['Ngắn quá!1', 'ít nhất 12 ký tự'],
    [undefined, 'ít nhất 12 ký tự'],
    [123456789012, 'ít nhất 12 ký tự'],
    ['x'.repeat(300), 'tối đa 256'],
    ['190519761986', 'chỉ gồm chữ số'],
    ['2026-04-21 08:00', 'chỉ gồm chữ số'],
    ['aaaaaaaaaaaaaaa', 'lặp lại'],
    ['ababababababab', 'lặp lại'],
    ['xoài12xoài12xoài12', 'lặp lại'],
    ['abcdefghijklmn', 'thứ tự'],
    ['qwertyuiop123456', 'thứ tự'],
    ['1qaz2wsx3edc4rfv', 'thứ tự'],
    ['0987654321zyxw', 'thứ tự'],
    ['nguyenthimo1990', 'họ tên'],
    ['Mơ Nguyễn Thị 88', 'họ tên'],
    ['mo.nguyenthi@hub.test', 'họ tên'],
    ['password1234!', 'phổ biến'],
    ['P@ssw0rd2026', 'phổ biến'],
    ['matkhau123456', 'phổ biến'],
    ['MậtKhẩu@2026!!', 'phổ biến'],
    ['Quantri@123456', 'phổ biến'],
    ['ilovevn123456789', 'phổ biến'],
    ['anhyeuem1314520', 'phổ biến'],
    ['vietnamvodich2026', 'phổ biến'],
    ['hoc-tap-suot-doi-2026', 'phổ biến'],
    ['admin.admin.admin', 'phổ biến'],
  ])('%s', (password, reason) => {
    expect(weaknessOf(password, PERSON)?.vi).toContain(reason)
  })
})

describe('a password is taken', () => {
  test.each([
    'mot-mat-khau-du-dai',
    'đò chiều chở nắng',
    'bánh tráng phơi sương',
    'x7Kq-pW2m-Lz9d',
    'qwerty trên mái nhà cũ',
    'mơ thấy cây khế ngọt',
  ])('%s', (password) => {
    expect(weaknessOf(password, PERSON)).toBeNull()
  })
})
