import { z } from 'zod'
import { said } from '../../shared/said'
import { address, count, date, dated, instant, itemFields, refJson, referenceFields, text } from './schema-parts'

/**
 * What the presenters give, type by type, for the API's documentation. Nothing is parsed by it on the way to readers: `present.ts` does not
 * compile while a presenter and its schema differ.
 */
export const SCHEMAS = {
  articles: z.object({
    ...itemFields('articles'),
    kind: said(
      text,
      {
        vi: 'Thể loại: news (tin), feature (phóng sự), guide (hướng dẫn), result (kết quả), notice (thông báo), …',
        en: 'news, feature, guide, result, notice and others',
      },
      'news',
    ),
    edition: edition(),
  }),
  stories: z.object({
    ...itemFields('stories'),
    kind: said(z.enum(['person', 'practice', 'initiative']), {
      vi: 'Người, cách làm hay, sáng kiến',
      en: 'A person, a practice or an initiative',
    }),
    people: said(
      z.array(
        z.object({
          name: text,
          role: text.nullable(),
          illustration: said(z.boolean(), {
            vi: 'Nhân vật minh họa, không có thật: phải ghi rõ như vậy',
            en: 'An invented person, who must be shown as such',
          }),
        }),
      ),
      { vi: 'Nhân vật', en: 'Who it is about' },
    ),
    edition: edition(),
  }),
  events: z.object({
    ...itemFields('events'),
    startsAt: said(instant, { vi: 'Bắt đầu', en: 'Beginning' }),
    endsAt: said(instant, { vi: 'Kết thúc', en: 'End' }),
    allDay: said(z.boolean(), { vi: 'Cả ngày', en: 'All day' }),
    venue: said(z.object({ name: text, address: text.nullable() }).nullable(), {
      vi: 'Nơi tổ chức',
      en: 'Where it takes place',
    }),
    status: said(z.enum(['scheduled', 'postponed', 'cancelled']), {
      vi: 'Theo kế hoạch, hoãn, hủy',
      en: 'As planned, postponed or cancelled',
    }),
    organisers: said(z.array(refJson), { vi: 'Đơn vị tổ chức', en: 'Organisers' }),
    edition: edition(),
  }),
  editions: z.object({
    ...itemFields('editions'),
    observance: said(refJson, {
      vi: 'Sự kiện thường niên mà kỳ này thuộc về',
      en: 'The observance it is an edition of',
    }),
    year: said(z.number(), { vi: 'Năm', en: 'Year' }, 2026),
    ordinal: said(z.number().nullable(), { vi: 'Lần thứ mấy', en: 'Which one in the row' }),
    anchorDay: said(date.nullable(), { vi: 'Ngày chính', en: 'The day itself' }),
    startsOn: said(date.nullable(), { vi: 'Ngày đầu', en: 'First day' }),
    endsOn: said(date.nullable(), { vi: 'Ngày cuối', en: 'Last day' }),
    messages: said(z.array(text), { vi: 'Thông điệp', en: 'Messages' }),
    leads: said(z.array(refJson), { vi: 'Cơ quan chủ trì', en: 'Who leads it' }),
  }),
  documents: z.object({
    ...itemFields('documents'),
    kind: said(
      text,
      { vi: 'Loại văn bản: decision (quyết định), plan (kế hoạch), …', en: 'decision, plan and others' },
      'decision',
    ),
    number: said(text.nullable(), { vi: 'Số, ký hiệu', en: 'Number and mark' }, '1373/QĐ-TTg'),
    issuer: said(text, { vi: 'Cơ quan ban hành', en: 'Who issued it' }),
    issuedOn: said(date.nullable(), { vi: 'Ngày ban hành', en: 'Day of issue' }),
    effectiveOn: said(date.nullable(), { vi: 'Ngày có hiệu lực', en: 'Day it takes effect' }),
    file: said(z.object({ url: address, name: text, type: text, bytes: count }).nullable(), {
      vi: 'Tệp văn bản',
      en: 'The file',
    }),
  }),
  topics: z.object({
    ...referenceFields('topics'),
    code: said(text, { vi: 'Ký hiệu trong kế hoạch', en: "The plan's own mark" }, 'II.1.a'),
    paragraph: said(text, { vi: 'Nguyên văn đoạn trong kế hoạch', en: "The plan's paragraph, word for word" }),
    order: said(z.number(), { vi: 'Thứ tự', en: 'Place in the order' }),
  }),
  organisations: z.object({
    ...referenceFields('organisations'),
    ...dated(),
    website: said(text.nullable(), { vi: 'Trang thông tin điện tử', en: 'Website' }),
  }),
  places: z.object({ ...referenceFields('places'), ...dated() }),
  observances: z.object({
    ...referenceFields('observances'),
    anchorDay: said(
      text.nullable(),
      { vi: 'Ngày hằng năm, dạng THÁNG-NGÀY', en: 'Day of every year, as MM-DD' },
      '04-21',
    ),
    leads: said(z.array(refJson), { vi: 'Cơ quan chủ trì', en: 'Who leads it' }),
  }),
}

function edition() {
  return said(refJson.nullable(), { vi: 'Kỳ sự kiện mà mục này thuộc về', en: 'The edition it belongs to' })
}
