import type { z } from 'zod'
import type { Told } from '../api/parameters'
import type { Bilingual } from '../../shared/problem'
import type { SharedAnswer } from './answers'

/** One kind of request, as the documentation tells it; made from what the routes themselves use. */
export interface Operation {
  /** With `{names}` of what varies. */
  path: string
  id: string
  tag: Tag
  summary: Bilingual
  description?: Bilingual
  variables?: Record<string, Variable>
  query?: Record<string, Told>
  /** Headers a request may carry beside those of HTTP itself. */
  headers?: Record<string, Told>
  answers: Record<number, Answer | SharedAnswer>
  /** An address that answers; `Thử ngay` asks it. */
  example: string
}

/** What stands for `{name}` in a path. */
export interface Variable {
  about: Bilingual
  schema: z.ZodType
  example: string
}

export interface Answer {
  about: Bilingual
  /** Media types with the schema of the body; none for an empty body. */
  content?: Record<string, { schema: z.ZodType; example?: unknown }>
  headers?: readonly HeaderName[]
}

export const TAGS = {
  items: { vi: 'Danh sách và từng mục', en: 'Lists and items' },
  changes: { vi: 'Thay đổi và đồng bộ', en: 'Changes and sync' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  feeds: { vi: 'Nguồn tin và lịch', en: 'Feeds and calendars' },
  embed: { vi: 'Nhúng vào trang khác', en: 'Embedding' },
  media: { vi: 'Hình ảnh và tệp', en: 'Pictures and files' },
  operation: { vi: 'Vận hành và mô tả', en: 'Operation and description' },
} satisfies Record<string, Bilingual>
export type Tag = keyof typeof TAGS
/** What is counted, and takes a key. */
export const COUNTED: readonly Tag[] = ['items', 'changes', 'search', 'feeds']

/** By name: what a header tells, and an example. Those of `ALWAYS` are on every answer they are named for. */
export const HEADERS = {
  ETag: {
    about: {
      vi: 'Dấu của nội dung; gửi lại trong If-None-Match để nhận 304',
      en: 'Tag of the content; send it as If-None-Match to get 304',
    },
    example: '"sKM1v0bZ2Yc4mS1u5nqD0A"',
  },
  'Cache-Control': {
    about: {
      vi: 'Bản lưu được dùng bao lâu; không bao giờ quá lần thay đổi đã hẹn giờ',
      en: 'How long a copy may be used; never beyond the next scheduled change',
    },
    example: 'public, max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400',
  },
  Vary: {
    about: { vi: 'Câu trả lời tùy thuộc những gì', en: 'What the answer depends on' },
    example: 'Accept-Encoding',
  },
  'Last-Modified': {
    about: { vi: 'Lần thay đổi gần nhất', en: 'When something last changed' },
    example: 'Tue, 21 Apr 2026 01:00:00 GMT',
  },
  Link: {
    about: {
      vi: 'Trang tiếp theo (next), nguồn tin cùng loại (alternate), bản mô tả và tài liệu này',
      en: 'The next page, feeds of the same, this description and its documentation',
    },
    example: '</v1/articles?cursor=…>; rel="next"',
  },
  Location: { about: { vi: 'Nơi cần tới', en: 'Where to go' }, example: '/v1/articles/dia-chi-moi' },
  'Retry-After': { about: { vi: 'Số giây nên chờ', en: 'Seconds to wait' }, example: '2' },
  'WWW-Authenticate': {
    about: { vi: 'Khóa sai ở chỗ nào (RFC 6750)', en: 'What is wrong with the key (RFC 6750)' },
    example: 'Bearer realm="Nguon Hoc", error="invalid_token"',
  },
  RateLimit: {
    about: { vi: 'Còn được hỏi bao nhiêu lần, trong bao lâu', en: 'What is left, and for how long' },
    example: '"anonymous";r=598;t=42',
  },
  'RateLimit-Policy': {
    about: { vi: 'Hạn mức đang áp dụng', en: 'The limit that applies' },
    example: '"anonymous";q=600;w=60',
  },
  'Content-Language': { about: { vi: 'Tiếng của thông báo', en: 'Language of the message' }, example: 'vi' },
  'Content-Disposition': { about: { vi: 'Mở ngay hay tải về', en: 'Shown at once or saved' }, example: 'inline' },
  'Accept-Ranges': { about: { vi: 'Nhận được từng phần', en: 'Parts can be asked for' }, example: 'bytes' },
  'Content-Range': { about: { vi: 'Phần nào của tệp', en: 'Which part it is' }, example: 'bytes 0-99/1482003' },
} satisfies Record<string, { about: Bilingual; example: string }>
export type HeaderName = keyof typeof HEADERS
export const HEADER_NAMES = Object.keys(HEADERS) as HeaderName[]
