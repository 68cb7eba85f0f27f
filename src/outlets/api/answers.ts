import { z } from 'zod'
import { PUBLIC_TYPES } from '../../ledger/entry'
import { instant, mark, seqJson, text, versionJson } from '../../readmodel/present/schema-parts'
import { said } from '../../shared/said'

/** What the routes answer around the items, as the documentation tells it; the routes do not compile while theirs is another. */
export const nextJson = said(
  z.string().nullable(),
  { vi: 'Địa chỉ trang tiếp theo; null ở trang cuối', en: 'Address of the next page; null on the last' },
  '/v1/articles?cursor=…',
)
export const headJson = said(z.number(), { vi: 'Số mới nhất mà máy chủ này có', en: 'Newest entry of this node' }, 128)

export const noticeJson = z.object({
  type: z.enum(PUBLIC_TYPES),
  id: mark,
  slug: text,
  title: text,
  notice: said(text, { vi: 'Lý do gỡ, để đăng thay cho bài', en: 'Why it was taken back, to be shown in its place' }),
  withdrawnAt: instant,
  seq: seqJson,
})

export const highlightJson = z.object({
  title: said(text, {
    vi: 'HTML: tiêu đề với từ tìm thấy trong <mark>',
    en: 'HTML: the title with what was found in <mark>',
  }),
  text: said(text.nullable(), {
    vi: 'HTML: đoạn văn có nhiều từ tìm thấy nhất',
    en: 'HTML: the part of the text that shows most of it',
  }),
})

export const changeJson = z.object({
  seq: seqJson,
  action: said(z.enum(['publish', 'update', 'withdraw', 'refresh']), {
    vi: 'publish: công bố; update: bản mới; withdraw: gỡ; refresh: bài không đổi nhưng thứ nó hiển thị (tên chủ đề, nguồn ảnh) đã đổi',
    en: "refresh: the item is the same, but something it shows (a topic's name, a credit) is not",
  }),
  type: z.enum(PUBLIC_TYPES),
  id: mark,
  version: versionJson,
  at: instant,
})

export const manifestLine = z.object({ type: z.enum(PUBLIC_TYPES), id: mark, version: versionJson, seq: seqJson })
export const manifestJson = z.object({ data: z.array(manifestLine), head: headJson })

export type Notice = z.output<typeof noticeJson>
export type ChangeJson = z.output<typeof changeJson>
export type ManifestJson = z.output<typeof manifestJson>
