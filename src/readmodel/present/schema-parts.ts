import { z } from 'zod'
import type { ItemType, ReferenceType } from '../../ledger/entry'
import { said } from '../../shared/said'

export const text = z.string()
export const count = z.number()
export const mark = said(z.string(), { vi: 'Mã, không bao giờ đổi', en: 'Never changes' }, '6718a2c4e1b2')
export const address = z.string().meta({ format: 'uri-reference' })
export const date = z.string().meta({ format: 'date' })
/** With the offset of Asia/Ho_Chi_Minh. */
export const instant = z.string().meta({ format: 'date-time' })
export const langJson = z.enum(['vi', 'en'])
export const refJson = z.object({ id: mark, slug: text, name: text }).meta({ id: 'Ref' })
export const bodyJson = z
  .object({
    html: said(text, { vi: 'HTML sạch, địa chỉ đầy đủ', en: 'Clean HTML with whole addresses' }),
    text: said(text, { vi: 'Chữ thuần, mỗi đoạn một dòng', en: 'Plain text, a paragraph a line' }),
  })
  .meta({ id: 'Body' })

export const seqJson = said(
  count,
  { vi: 'Số trong sổ công bố; lớn hơn là mới hơn', en: 'Number in the ledger; higher is newer' },
  128,
)
export const versionJson = said(count, { vi: 'Lần công bố thứ mấy, từ 1', en: 'Counts publications, from 1' }, 1)
const slug = said(
  text,
  { vi: 'Đường dẫn; địa chỉ cũ được chuyển tiếp', en: 'Part of the address; a former one leads on' },
  'day-manh-hoc-tap-suot-doi',
)

const pictureJson = z
  .object({
    id: mark,
    alt: said(text, { vi: 'Mô tả ảnh cho người không nhìn thấy', en: 'What the picture shows, for who cannot see it' }),
    credit: said(text, { vi: 'Nguồn ảnh, phải ghi kèm', en: 'Credit, to be shown with it' }),
    caption: text.nullable(),
    sizes: z.array(z.object({ url: address, width: count, height: count, type: text })),
  })
  .meta({ id: 'Picture' })

const documentLink = z.object({ id: mark, number: text.nullable(), title: text, url: address })

/** The fields every item shares, in the order of the contract. */
export function itemFields<T extends ItemType>(type: T) {
  return {
    type: z.literal(type),
    id: mark,
    slug,
    url: said(address, { vi: 'Nơi bạn đọc xem mục này', en: 'Where readers find it' }),
    lang: langJson,
    title: said(text, { vi: 'Tiêu đề', en: 'Title' }),
    summary: said(text, { vi: 'Tóm tắt', en: 'Summary' }),
    body: said(bodyJson.optional(), {
      vi: 'Toàn văn; trong danh sách chỉ có khi include=body',
      en: 'The text; in lists only with include=body',
    }),
    topics: said(z.array(refJson), { vi: 'Chủ đề', en: 'Topics' }),
    organisation: said(refJson.nullable(), { vi: 'Cơ quan chịu trách nhiệm', en: 'Who answers for it' }),
    place: said(refJson.nullable(), { vi: 'Địa bàn', en: 'Place' }),
    authors: said(z.array(text), { vi: 'Tác giả', en: 'Authors' }),
    source: said(z.object({ name: text, url: text.nullable() }).nullable(), {
      vi: 'Nguồn, khi lấy từ nơi khác',
      en: 'Where it was taken from',
    }),
    documents: said(z.array(documentLink), { vi: 'Văn bản liên quan', en: 'Related documents' }),
    cover: said(pictureJson.nullable(), { vi: 'Ảnh bìa', en: 'Cover picture' }),
    publishedAt: said(instant, { vi: 'Công bố lần đầu; không đổi', en: 'First publication; never moves' }),
    updatedAt: said(instant, { vi: 'Công bố bản này', en: 'Publication of this version' }),
    version: versionJson,
    seq: seqJson,
    correction: said(z.object({ note: text, at: instant }).nullable(), {
      vi: 'Đính chính, phải đăng kèm',
      en: 'A correction, to be shown with it',
    }),
  }
}

/** The fields all reference data share. */
export function referenceFields<T extends ReferenceType>(type: T) {
  return {
    type: z.literal(type),
    id: mark,
    slug,
    url: said(address, { vi: 'Địa chỉ trong API', en: 'Its address in the API' }),
    name: said(text, { vi: 'Tên', en: 'Name' }),
    description: said(text.nullable(), { vi: 'Mô tả', en: 'Description' }),
    version: versionJson,
    seq: seqJson,
    updatedAt: said(instant, { vi: 'Lưu bản này', en: 'When this version was saved' }),
  }
}

/** What organisations and places share: they come and go, and others take over. */
export function dated() {
  return {
    kind: said(text, { vi: 'Loại', en: 'Kind' }),
    parent: said(refJson.nullable(), { vi: 'Cấp trên', en: 'What it is part of' }),
    validFrom: said(date.nullable(), { vi: 'Có từ ngày', en: 'Since' }),
    validTo: said(date.nullable(), { vi: 'Đến hết ngày; để trống khi đang còn', en: 'Until; null while it stands' }),
    successors: said(z.array(refJson), { vi: 'Đơn vị kế tiếp', en: 'What took its place' }),
    aliases: said(z.array(text), { vi: 'Tên gọi khác', en: 'Other names' }),
  }
}
