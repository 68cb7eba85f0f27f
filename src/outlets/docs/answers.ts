import { z } from 'zod'
import type { Bilingual } from '../../shared/problem'
import { said } from '../../shared/said'
import type { Answer, HeaderName } from './operation'
import { PROBLEM } from './examples'

export const JSON_TYPE = 'application/json'
export const PROBLEM_TYPE = 'application/problem+json'

/** RFC 9457. Some problems tell more: `parameters`, `reason`, `withdrawnAt`, `seq`, `head`. */
export const problemJson = z
  .looseObject({
    type: z.string(),
    status: z.number(),
    title: said(z.string(), { vi: 'Chuyện gì đã xảy ra', en: 'What happened' }),
    detail: said(z.string(), { vi: 'Vì sao, và làm gì', en: 'Why, and what to do' }),
    parameters: said(z.array(z.object({ name: z.string(), value: z.string(), allowed: z.string() })).optional(), {
      vi: 'Mỗi tham số sai: tên, giá trị nhận được, giá trị được phép',
      en: 'Each bad parameter: its name, the value given and those allowed',
    }),
  })
  .meta({ id: 'Problem' })

const VALIDATORS = ['ETag', 'Cache-Control', 'Vary'] as const satisfies HeaderName[]

/** JSON that can be asked for again with its ETag. */
export function json(schema: z.ZodType, about: Bilingual, example?: unknown): Answer {
  return {
    about,
    content: { [JSON_TYPE]: { schema, example } },
    headers: [...VALIDATORS, 'Last-Modified', ...ON_ALL],
  }
}

/** Text in a format of its own, as feeds are. */
export function written(type: string, about: Bilingual): Answer {
  return { about, content: { [type]: { schema: z.string() } }, headers: [...VALIDATORS, 'Last-Modified', ...RATE] }
}

/** On every answer that is counted. */
const RATE = ['RateLimit', 'RateLimit-Policy'] as const satisfies HeaderName[]

/** On every answer below `/v1`. */
export const ON_ALL = ['Link', ...RATE] as const satisfies HeaderName[]

export function problem(about: Bilingual, headers: HeaderName[] = []): Answer {
  const known: HeaderName[] = ['Cache-Control', 'Vary', 'Content-Language']
  return {
    about,
    content: { [PROBLEM_TYPE]: { schema: problemJson, example: PROBLEM } },
    headers: [...known, ...headers],
  }
}

/** Answers that many addresses give alike: by name, so that the document says them once. */
export const SHARED = {
  Unchanged: {
    about: { vi: 'Không đổi so với bản bạn đang có', en: 'Unchanged since the copy you have' },
    headers: [...VALIDATORS, 'Last-Modified', ...ON_ALL],
  },
  Moved: {
    about: {
      vi: 'Địa chỉ đã đổi, hoặc bài đã gỡ và trỏ sang nơi khác',
      en: 'The address has changed, or readers are sent on after a withdrawal',
    },
    headers: ['Location', 'Cache-Control', 'Last-Modified', 'Vary', ...ON_ALL],
  },
  BadParameter: problem(
    {
      vi: 'Tham số lạ hoặc sai giá trị; nêu tên từng tham số',
      en: 'An unknown parameter or a bad value; each is named',
    },
    [...ON_ALL],
  ),
  BadKey: problem(
    { vi: 'Khóa không đúng, hết hạn hoặc đã bị thu hồi', en: 'The key is wrong, has expired or was revoked' },
    ['WWW-Authenticate', ...ON_ALL],
  ),
  Forbidden: problem(
    {
      vi: 'Khóa không mở phần này, hoặc không dùng được từ trang này',
      en: 'The key does not open this, or not from this origin',
    },
    ['WWW-Authenticate', ...ON_ALL],
  ),
  Missing: problem(
    {
      vi: 'Không có gì đang công bố ở địa chỉ này; bản nháp và thứ chưa từng có đều như nhau',
      en: 'Nothing public stands there; drafts and what never existed look alike',
    },
    ['Last-Modified', ...ON_ALL],
  ),
  Withdrawn: problem(
    {
      vi: 'Đã gỡ; "reason" cho biết lý do. Hãy gỡ bản sao của bạn',
      en: 'Withdrawn; "reason" says why. Remove your copy',
    },
    ['Last-Modified', ...ON_ALL],
  ),
  TooMany: problem({ vi: 'Hỏi quá nhiều; chờ theo Retry-After', en: 'Too many requests; wait as Retry-After says' }, [
    'Retry-After',
    ...ON_ALL,
  ]),
  Unexpected: problem({ vi: 'Lỗi ngoài dự kiến', en: 'Something unexpected' }),
  NotYet: problem(
    { vi: 'Chưa có mục mà min-seq hỏi, hoặc máy chủ chưa sẵn sàng', en: 'Not yet at min-seq, or not ready' },
    ['Retry-After', ...ON_ALL],
  ),
} satisfies Record<string, Answer>
export type SharedAnswer = keyof typeof SHARED

/** What any address may answer where a key counts. */
export const REFUSALS = { 401: 'BadKey', 403: 'Forbidden', 429: 'TooMany' } as const satisfies Record<
  number,
  SharedAnswer
>

/** What any address below `/v1` may answer as well. */
export const ANY_TIME = {
  304: 'Unchanged',
  400: 'BadParameter',
  ...REFUSALS,
  500: 'Unexpected',
  503: 'NotYet',
} as const satisfies Record<number, SharedAnswer>
