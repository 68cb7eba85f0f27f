import type { IncomingMessage, ServerResponse } from 'node:http'
import accepts from 'accepts'
import type { ErrorRequestHandler } from 'express'
import { isHttpError } from './http-error'
import type { Logger } from './logger'
import { addVary } from './send'

export interface Bilingual {
  vi: string
  en: string
}

/** A failure as RFC 9457 tells it. Further members go along as they are; a function among them is called with the reader's language. */
export interface Problem {
  status: number
  /** An address that names the kind of problem; without it the status says all. */
  type?: string
  title: Bilingual
  detail: Bilingual
  [member: string]: unknown
}

/** Thrown where a request cannot be answered; `problemErrors` turns it into the answer. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  constructor(readonly problem: Problem) {
    super(problem.detail.en)
  }
}

/**
 * Failures are kept for as short as possible: what is missing now may be published the next second. That they are not shown stale either has to be said: Varnish goes on
 * with what says nothing for ten seconds, content networks for as long as they are set to.
 */
export const ERROR_CACHE_CONTROL = 'public, max-age=1, s-maxage=1, stale-while-revalidate=0, stale-if-error=0'

/** Answers with problem+json in Vietnamese, or in English to who prefers it. Cached shortly unless a Cache-Control is set already. */
export function sendProblem(
  req: IncomingMessage,
  res: ServerResponse,
  { status, type, title, detail, ...members }: Problem,
): void {
  const lang = accepts(req).languages('vi', 'en') === 'en' ? 'en' : 'vi'
  const spoken = Object.entries(members).map(([name, value]) => [
    name,
    typeof value === 'function' ? value(lang) : value,
  ])
  const body = JSON.stringify({
    type: type ?? 'about:blank',
    status,
    title: title[lang],
    detail: detail[lang],
    ...Object.fromEntries(spoken),
  })
  addVary(res, 'Accept-Encoding')
  addVary(res, 'Accept-Language')
  if (!res.getHeader('Cache-Control')) res.setHeader('Cache-Control', status >= 500 ? 'no-store' : ERROR_CACHE_CONTROL)
  res.writeHead(status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': lang,
    'Content-Length': Buffer.byteLength(body),
  })
  res.end(body)
}

/** The one error handler, mounted last: named problems as they are, a reader's mistakes as such, anything else logged and hidden. */
export function problemErrors({ logger }: { logger: Pick<Logger, 'error'> }): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    if (error instanceof ProblemError) return sendProblem(req, res, error.problem)
    if (isHttpError(error)) return sendProblem(req, res, unreadable(error.status))
    const { method, originalUrl: url, headers } = req
    logger.error({ err: error, method, url, request: headers['x-request-id'] }, 'A request failed')
    sendProblem(req, res, UNEXPECTED)
  }
}

const UNEXPECTED: Problem = {
  status: 500,
  title: { vi: 'Lỗi hệ thống', en: 'Internal server error' },
  detail: {
    vi: 'Hệ thống gặp lỗi ngoài dự kiến. Xin thử lại sau.',
    en: 'Something unexpected went wrong. Please try again later.',
  },
}

function unreadable(status: number): Problem {
  return {
    status,
    title: { vi: 'Yêu cầu không hợp lệ', en: 'Bad request' },
    detail: { vi: 'Máy chủ không đọc được yêu cầu này.', en: 'The server cannot read this request.' },
  }
}
