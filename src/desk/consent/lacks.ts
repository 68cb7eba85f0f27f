import { shortDate, startOfDay } from '../../text/dates'
import { fold } from '../../text/fold'
import type { Text } from '../errors'
import type { Consent } from './record'
import { CHANNELS, type Channel } from './terms'

/** What a consent is needed for. */
export interface Use {
  name: string
  /** Named in a text, or recognisable in a picture. Absent: the consent is looked at for itself. */
  as?: 'name' | 'photo'
}

export interface Terms {
  /** Where published content goes: a consent has to cover all of it. */
  channels: Channel[]
  /** YYYY-MM-DD in Vietnam. */
  today: string
}

/** From this age a child agrees itself, beside its guardian (Luật 91/2025/QH15, Art. 24). */
const OWN_CONSENT_AGE = 7
/** Under this age somebody is a child (Luật Trẻ em 2016, Art. 1). */
const ADULT_AGE = 16

/** Everything a consent lacks for this use today, each as the end of a sentence that begins with the person's name. It never tells what is confidential. */
export function lacksOf(consent: Consent | null, use: Use, terms: Terms): Text[] {
  if (!consent) return [GONE]
  if (fold(consent.person) !== fold(use.name)) return [OTHER_NAME]
  if (consent.isTakenBack) return [TAKEN_BACK]
  return [
    ...lackingTime(consent, terms.today),
    ...lackingData(consent, use),
    ...lackingChannels(consent, terms.channels),
    ...(consent.hasEvidence ? [] : [NO_EVIDENCE]),
    ...lackingForAge(consent, terms.today),
  ]
}

function lackingTime({ grantedOn, validUntil }: Consent, today: string): Text[] {
  const lacks: Text[] = []
  if (!grantedOn) lacks.push(NOT_GIVEN)
  else if (grantedOn > today) lacks.push(notYet(grantedOn))
  if (!validUntil) lacks.push(NO_END)
  else if (validUntil < today) lacks.push(expired(validUntil))
  return lacks
}

function lackingData({ data }: Consent, { as }: Use): Text[] {
  if (!as) return data.length > 0 ? [] : [NO_DATA]
  return data.includes(as) ? [] : [as === 'name' ? NO_NAME : NO_PHOTO]
}

function lackingChannels({ channels }: Consent, needed: Channel[]): Text[] {
  const lacking = CHANNELS.filter(({ value }) => needed.includes(value) && !channels.includes(value))
  if (lacking.length === 0) return []
  return [
    {
      vi: `giấy đồng ý chưa cho phép kênh: ${lacking.map(({ label }) => label.vi).join('; ')}. Hãy xin bổ sung.`,
      en: `the consent does not cover: ${lacking.map(({ label }) => label.en).join('; ')}.`,
    },
  ]
}

function lackingForAge({ isChild, birthDate, childAgreed, guardian }: Consent, today: string): Text[] {
  if (!isChild) return [NO_ANSWER]
  const age = birthDate ? ageOn(birthDate, today) : null
  if (isChild === 'no') return age !== null && age < ADULT_AGE ? [CONTRADICTION] : []
  if (age !== null && (age < 0 || age >= ADULT_AGE)) return [CONTRADICTION]
  const lacks: Text[] = []
  if (age === null) lacks.push(NO_BIRTH_DATE)
  if (!guardian.name) lacks.push(NO_GUARDIAN)
  if (!guardian.agreed) lacks.push(GUARDIAN_NOT_AGREED)
  if (age !== null && age >= OWN_CONSENT_AGE && !childAgreed) lacks.push(CHILD_NOT_AGREED)
  return lacks
}

/** Whole years between two days. */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

const dayInWords = (day: string) => shortDate(startOfDay(day))

const notYet = (day: string): Text => ({
  vi: `giấy đồng ý chỉ có hiệu lực từ ngày ${dayInWords(day)}. Hãy chờ đến ngày đó hoặc sửa ngày đồng ý.`,
  en: `the consent begins on ${dayInWords(day)} only.`,
})
const expired = (day: string): Text => ({
  vi: `giấy đồng ý đã hết hạn ngày ${dayInWords(day)}. Hãy xin gia hạn hoặc bỏ nhân vật khỏi bài.`,
  en: `the consent expired on ${dayInWords(day)}. Have it renewed or take the person out.`,
})

export const NO_CONSENT = {
  name: {
    vi: 'chưa có giấy đồng ý. Hãy chọn giấy đồng ý; nếu là người không có thật, hãy đánh dấu "Nhân vật minh họa".',
    en: 'no consent is chosen. Choose one, or mark an invented person as an illustration.',
  },
  photo: {
    vi: 'chưa có giấy đồng ý. Hãy mở ảnh trong thư viện và chọn giấy đồng ý, hoặc dùng ảnh khác.',
    en: 'no consent is chosen. Open the picture in the library and choose one, or use another picture.',
  },
}
const GONE = { vi: 'giấy đồng ý đã chọn không còn. Hãy chọn giấy khác.', en: 'the chosen consent no longer exists.' }
const OTHER_NAME = {
  vi: 'giấy đồng ý đã chọn mang tên người khác. Hãy chọn đúng giấy, hoặc viết tên như trong giấy.',
  en: 'the chosen consent bears another name. Choose the right one, or write the name as it stands there.',
}
const TAKEN_BACK = {
  vi: 'người này đã rút đồng ý. Hãy bỏ nhân vật khỏi bài, hoặc lập giấy đồng ý mới nếu họ đồng ý lại.',
  en: 'the consent has been taken back. Take the person out, or record a new consent.',
}
const NOT_GIVEN = {
  vi: 'giấy đồng ý chưa ghi ngày đồng ý. Hãy bổ sung vào giấy.',
  en: 'the consent does not say when it was given.',
}
const NO_END = {
  vi: 'giấy đồng ý chưa ghi có giá trị đến ngày nào. Hãy bổ sung vào giấy.',
  en: 'the consent does not say until when it is valid.',
}
const NO_DATA = {
  vi: 'giấy đồng ý chưa nêu dữ liệu nào được phép dùng. Hãy chọn ít nhất một loại.',
  en: 'the consent names no data that may be shown.',
}
const NO_NAME = {
  vi: 'giấy đồng ý không cho phép nêu họ và tên. Hãy xin bổ sung hoặc bỏ nhân vật khỏi bài.',
  en: 'the consent does not cover the name.',
}
const NO_PHOTO = {
  vi: 'giấy đồng ý không cho phép dùng hình ảnh. Hãy xin bổ sung hoặc dùng ảnh khác.',
  en: 'the consent does not cover pictures.',
}
const NO_EVIDENCE = {
  vi: 'giấy đồng ý chưa có bản ký (ảnh hoặc PDF). Hãy tải bản ký lên.',
  en: 'the signed form is missing.',
}
const NO_ANSWER = {
  vi: 'giấy đồng ý chưa cho biết người này có dưới 16 tuổi hay không. Hãy chọn Có hoặc Không.',
  en: 'the consent does not say whether the person is under 16.',
}
const CONTRADICTION = {
  vi: 'ngày sinh không khớp với câu trả lời về tuổi. Hãy kiểm tra lại giấy đồng ý.',
  en: 'the birth date contradicts the answer about age.',
}
const NO_BIRTH_DATE = {
  vi: 'giấy đồng ý của trẻ chưa ghi ngày sinh. Hãy bổ sung vào giấy.',
  en: "the child's birth date is missing.",
}
const NO_GUARDIAN = {
  vi: 'giấy đồng ý của trẻ chưa ghi họ tên người đại diện. Hãy bổ sung vào giấy.',
  en: "the guardian's name is missing.",
}
const GUARDIAN_NOT_AGREED = {
  vi: 'chưa có sự đồng ý của người đại diện của trẻ. Hãy xin ý kiến người đại diện.',
  en: 'the guardian has not agreed.',
}
const CHILD_NOT_AGREED = {
  vi: 'trẻ từ đủ 7 tuổi phải tự mình đồng ý. Hãy xin ý kiến của chính trẻ.',
  en: 'a child of seven or more has to agree itself.',
}
