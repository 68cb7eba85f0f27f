import { describe, expect, test } from '@jest/globals'
import { missingConsents, type ShownPerson } from '../../src/desk/consent/gate'
import { ageOn } from '../../src/desk/consent/lacks'
import type { Consent } from '../../src/desk/consent/record'
import { CHANNELS } from '../../src/desk/consent/terms'

const TODAY = '2026-05-04'
const TERMS = { channels: CHANNELS.map(({ value }) => value), today: TODAY }
const VALID: Consent = {
  id: 'c',
  person: 'Nguyễn Văn An',
  data: ['name', 'photo'],
  channels: ['portal', 'press', 'radio', 'board'],
  grantedOn: '2026-01-05',
  validUntil: TODAY,
  isChild: 'no',
  birthDate: null,
  childAgreed: false,
  guardian: { name: '', agreed: false },
  hasEvidence: true,
  isTakenBack: false,
}
const CHILD: Partial<Consent> = {
  isChild: 'yes',
  birthDate: '2016-05-04',
  childAgreed: true,
  guardian: { name: 'Nguyễn Thị Bình', agreed: true },
}
const PERSON: ShownPerson = {
  field: 'people.0.consent',
  name: 'Nguyễn Văn An',
  as: 'name',
  isIllustration: false,
  consentId: 'c',
  consent: VALID,
}
const missing = (person: Partial<ShownPerson>, terms = TERMS) =>
  missingConsents({ ...terms, people: [{ ...PERSON, ...person }] })
const lackingIn = (changes: Partial<Consent>, person: Partial<ShownPerson> = {}) =>
  missing({ consent: { ...VALID, ...changes }, ...person }).map(({ message }) => message.vi)

describe('a person in an item', () => {
  test('lacks nothing with a consent that covers the use, to the end of its last day', () => {
    expect(missing({})).toEqual([])
    expect(missing({ as: 'photo' })).toEqual([])
  })

  test('who is an illustration needs none', () => {
    expect(missing({ isIllustration: true, consentId: null, consent: null })).toEqual([])
  })

  test('without a consent is told where to choose one', () => {
    expect(missing({ consentId: null, consent: null })).toMatchObject([
      { field: 'people.0.consent', message: { vi: expect.stringMatching(/^Nguyễn Văn An: chưa có giấy đồng ý\./) } },
    ])
    expect(missing({ consentId: null, consent: null, as: 'photo', field: 'cover', file: null })).toMatchObject([
      {
        field: 'cover',
        message: { vi: expect.stringMatching(/^Nguyễn Văn An \(trong ảnh bìa\): chưa có giấy đồng ý/) },
      },
    ])
    expect(missing({ consentId: null, as: 'photo', field: 'body', file: 'lop.jpg' })[0]!.message.vi).toContain(
      'trong ảnh lop.jpg',
    )
  })

  test('names agree whatever the accents, the case and the form of the letters', () => {
    expect(missing({ name: 'NGUYỄN VĂN ÁN'.normalize('NFD') })).toEqual([])
  })

  test.each<[string, Partial<Consent>, RegExp]>([
    ['is of another name', { person: 'Trần Văn An' }, /mang tên người khác/],
    ['was taken back', { isTakenBack: true }, /đã rút đồng ý/],
    ['does not say when it was given', { grantedOn: null }, /chưa ghi ngày đồng ý/],
    ['begins tomorrow', { grantedOn: '2026-05-05' }, /từ ngày 5\/5\/2026/],
    ['has no end', { validUntil: null }, /chưa ghi có giá trị đến ngày nào/],
    ['ended yesterday', { validUntil: '2026-05-03' }, /đã hết hạn ngày 3\/5\/2026/],
    ['does not cover the name', { data: ['photo'] }, /không cho phép nêu họ và tên/],
    ['does not reach a channel', { channels: ['portal', 'press'] }, /kênh: Truyền thanh; Bảng tin, bản in\./],
    ['has no signed form', { hasEvidence: false }, /chưa có bản ký/],
    ['leaves the question of age open', { isChild: null }, /dưới 16 tuổi hay không/],
    ['calls a child an adult', { birthDate: '2010-05-05' }, /ngày sinh không khớp/],
    ['calls an adult a child', { ...CHILD, birthDate: '2010-05-04' }, /ngày sinh không khớp/],
    ['is of a child not yet born', { ...CHILD, birthDate: '2027-01-01' }, /ngày sinh không khớp/],
    ['is of a child without a birth date', { ...CHILD, birthDate: null }, /chưa ghi ngày sinh/],
    ['names no guardian', { ...CHILD, guardian: { name: '', agreed: true } }, /chưa ghi họ tên người đại diện/],
    ['lacks the guardian', { ...CHILD, guardian: { name: 'Bình', agreed: false } }, /người đại diện của trẻ/],
    ['lacks a child of seven', { ...CHILD, birthDate: '2019-05-04', childAgreed: false }, /tự mình đồng ý/],
  ])('whose consent %s is stopped, and told so', (_, changes, told) => {
    const messages = lackingIn(changes)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(told)
    expect(messages[0]).toMatch(/^Nguyễn Văn An: .+\.$/)
  })

  test('in a picture needs the consent to pictures', () => {
    expect(lackingIn({ data: ['name'] }, { as: 'photo' })[0]).toMatch(/không cho phép dùng hình ảnh/)
    expect(lackingIn({ data: ['photo'] }, { as: 'photo' })).toEqual([])
  })

  test('a child under seven is spoken for by its guardian', () => {
    expect(lackingIn({ ...CHILD, birthDate: '2019-05-05', childAgreed: false })).toEqual([])
    expect(lackingIn(CHILD)).toEqual([])
  })

  test('whose consent is gone is told to choose another', () => {
    expect(missing({ consent: null })[0]!.message.vi).toContain('không còn')
  })

  test('hears of everything at once', () => {
    const bare = { data: [], channels: [], grantedOn: null, validUntil: null, isChild: null, hasEvidence: false }
    expect(lackingIn(bare)).toHaveLength(6)
  })

  test('needs no channel that the hub does not reach', () => {
    expect(missing({ consent: { ...VALID, channels: ['portal'] } }, { ...TERMS, channels: ['portal'] })).toEqual([])
  })

  test('is never told what is confidential', () => {
    const told = JSON.stringify(
      missing({
        consent: { ...VALID, ...CHILD, childAgreed: false, guardian: { name: 'Nguyễn Thị Bình', agreed: false } },
      }),
    )
    expect(told).not.toContain('Bình')
    expect(told).not.toContain('2016')
  })
})

test('years count from birthday to birthday', () => {
  expect(ageOn('2016-02-29', '2023-02-28')).toBe(6)
  expect(ageOn('2016-02-29', '2023-03-01')).toBe(7)
  expect(ageOn('2019-05-04', '2026-05-04')).toBe(7)
})
