import { APIError, type PayloadHandler, type PayloadRequest } from 'payload'
import type { Bilingual } from '../shared/problem'

/** Why signing in, or a change to an account, was refused. */
export type RefusalCode =
  | 'credentials'
  | 'locked'
  | 'second-factor-needed'
  | 'second-factor-wrong'
  | 'second-factor-setup'
  | 'too-many'
  | 'not-allowed'
  | 'unknown'
  | 'state'
  | 'field'

const STATUS: Record<RefusalCode, number> = {
  credentials: 401,
  locked: 429,
  'second-factor-needed': 401,
  'second-factor-wrong': 401,
  'second-factor-setup': 401,
  'too-many': 429,
  'not-allowed': 403,
  unknown: 404,
  state: 409,
  field: 422,
}

interface RefusalMore {
  /** The field the message belongs to. */
  field?: string
  /** Seconds after which asking again makes sense. */
  retryAfter?: number
}

/** A refusal that is expected: nothing was changed by what was asked. */
export class AccountRefusal extends APIError {
  override name = 'AccountRefusal'
  constructor(
    readonly code: RefusalCode,
    readonly text: Bilingual,
    readonly more: RefusalMore = {},
  ) {
    super(text.vi, STATUS[code], null, true)
  }
}

/** Runs an endpoint and tells its refusals as RFC 9457 does, in Vietnamese unless English is asked for. No answer about an account is kept by anyone. */
export function answering(work: PayloadHandler): PayloadHandler {
  return async (req) => {
    try {
      const response = await work(req)
      response.headers.set('Cache-Control', 'no-store')
      return response
    } catch (error) {
      if (error instanceof AccountRefusal) return problem(req, error)
      throw error
    }
  }
}

export const isEnglish = (req: PayloadRequest) => /^\s*en\b/i.test(req.headers.get('accept-language') ?? '')

function problem(req: PayloadRequest, { code, text, more, status }: AccountRefusal): Response {
  const language = isEnglish(req) ? 'en' : 'vi'
  const body = {
    type: `/docs/problems#${code}`,
    title: TITLES[status]![language],
    status,
    detail: text[language],
    code,
    errors: [{ ...(more.field && { field: more.field }), message: text[language] }],
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...(more.retryAfter !== undefined && { 'Retry-After': String(more.retryAfter) }),
    },
  })
}

const TITLES: Record<number, Bilingual> = {
  401: { vi: 'Chưa đăng nhập được', en: 'Not signed in' },
  403: { vi: 'Không có quyền', en: 'Not allowed' },
  404: { vi: 'Không tìm thấy', en: 'Not found' },
  409: { vi: 'Tình trạng đã khác', en: 'Conflict with the present state' },
  422: { vi: 'Chưa đủ thông tin', en: 'Incomplete' },
  429: { vi: 'Thử lại quá nhiều lần', en: 'Too many attempts' },
}
