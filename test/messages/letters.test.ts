import { describe, expect, test } from '@jest/globals'
import { htmlOf, textOf } from '../../src/messages/html'
import { compose, subjectLine } from '../../src/messages/letter'
import * as keyLetters from '../../src/messages/key-letters'
import * as letters from '../../src/messages/letters'

const ORIGIN = 'https://hub.test'
const item = { title: 'Ngày hội đọc sách', path: '/admin/collections/articles/1' }
const at = new Date('2026-04-21T01:00:00.000Z')
const consent = { person: 'Trần Thị Hòa', path: '/admin/collections/consents/1' }
const key = { consumer: 'Cổng tỉnh', key: '"Trang" (nh_a1b2c3…)', at }

const every = [
  letters.submitted({ ...item, by: 'Nguyễn Văn An', note: 'Xin duyệt trước thứ Sáu.' }),
  letters.submitted({ ...item, by: 'Nguyễn Văn An' }),
  letters.returned({ ...item, by: 'Lê Thị Bình', note: 'Thiếu nguồn ảnh.' }),
  letters.approved({ ...item, by: 'Lê Thị Bình' }),
  letters.assigned({ ...item, by: 'Lê Thị Bình' }),
  letters.scheduleFailed({ ...item, at, reasons: ['Ảnh bìa thiếu nguồn ảnh.', 'Chưa chọn chủ đề.'] }),
  letters.scheduleFailed({ ...item, at, what: 'withdraw', reasons: ['Chưa có lý do gỡ.'] }),
  letters.scheduleWillFail({ ...item, at, reasons: ['Ảnh bìa thiếu nguồn ảnh.'] }),
  letters.publishedLate({ ...item, at, publishedAt: new Date('2026-04-21T02:05:00.000Z') }),
  letters.consentEnding({ ...consent, at, items: ['Lớp học buổi tối'] }),
  letters.consentEnded({ ...consent, at, items: ['Lớp học buổi tối'] }),
  letters.consentTakenBack({ ...consent, items: ['Lớp học buổi tối'] }),
  letters.withdrawn({ ...item, by: 'Lê Thị Bình', reason: 'Thông tin chưa chính xác.' }),
  letters.resetPassword({ until: at, path: '/admin/reset/0a1b' }),
  letters.testLetter(),
  ...[keyLetters.keyEnding, keyLetters.keyEnded].flatMap((write) => [
    write({ ...key, lastUse: at, toldTo: 'ha@tinh.example', path: '/admin/collections/consumers/1' }),
    write({ ...key, lastUse: null, toldTo: null, path: '/admin/collections/consumers/1' }),
  ]),
  keyLetters.ownKeyEnding(key),
  keyLetters.ownKeyEnded(key),
]

describe('what letters say', () => {
  test('a failed schedule: which item, when it was due, everything that is missing, what to do', () => {
    const failed = letters.scheduleFailed({
      ...item,
      at,
      reasons: ['Ảnh bìa thiếu nguồn ảnh.', 'Chưa chọn chủ đề.'],
    })
    expect(compose(failed, { name: 'Nguyễn Văn An', origin: ORIGIN })).toBe(`Kính gửi Nguyễn Văn An,

"Ngày hội đọc sách" hẹn công bố lúc 08:00 ngày 21/4/2026 nhưng không công bố được.

Nguyên nhân:
- Ảnh bìa thiếu nguồn ảnh.
- Chưa chọn chủ đề.

Nội dung chưa được công bố. Hãy bổ sung những điều trên, rồi công bố ngay hoặc hẹn giờ lại.

Mở để xử lý:
https://hub.test/admin/collections/articles/1

Nguồn Học (thư gửi tự động)
https://hub.test`)
  })

  test.each(every.map((letter) => [letter.subject, letter] as const))(
    '%s: nothing empty, nothing left over',
    (_, letter) => {
      expect(letter.subject).toBe(subjectLine(letter.subject))
      const text = compose(letter, { name: null, origin: ORIGIN })
      expect(text).toMatch(/^Kính gửi anh\/chị,\n\n/)
      expect(text).not.toMatch(/undefined|null|NaN|false|!|\n{3}/)
      expect(text).toBe(text.normalize('NFC'))
    },
  )

  test('an empty note is not quoted', () => {
    expect(letters.submitted({ ...item, by: 'An', note: ' ' }).text).toBe('An gửi duyệt "Ngày hội đọc sách".')
  })
})

test.each(every.map((letter) => [letter.subject, letter] as const))('%s: HTML and text say the same', (_, letter) => {
  const text = compose(letter, { name: 'An & <Bình>', origin: ORIGIN })
  expect(textOf(htmlOf(text, ORIGIN))).toBe(text)
})

test('only addresses of the hub become links', () => {
  const html = htmlOf(`https://la.example/x\nhttps://hub.test.la.example/\n${ORIGIN}/admin/a?b="c"`, ORIGIN)
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([`${ORIGIN}/admin/a?b=&quot;c&quot;`])
})

test('a subject is one line of bounded length', () => {
  expect(subjectLine('Một\r\nBcc: a@b.example\u2028hai\u0000ba')).toBe('Một Bcc: a@b.example hai ba')
  expect(subjectLine('dài '.repeat(100))).toMatch(/^.{150,160}…?$/)
})
