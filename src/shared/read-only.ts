import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendProblem } from './problem'

/** What scripts of other sites may see of an answer, beside its body. */
export const READABLE =
  'Age, ETag, Hub-Source-Age, Last-Modified, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id'

const METHODS = 'GET, HEAD, OPTIONS'
/** Keys and conditions among it: a browser asks first whether a page of another origin may send them (https://fetch.spec.whatwg.org/#cors-preflight-fetch). */
const SENDABLE =
  'Authorization, Accept, Accept-Language, If-Modified-Since, If-None-Match, Last-Event-ID, Min-Seq, Range, X-Request-Id'
const PREFLIGHT_SECONDS = '86400'

/** Answers what is no question for content, for what any site's scripts may read and nobody may write. False: it is one. */
export function answeredReadOnly(req: IncomingMessage, res: ServerResponse): boolean {
  if (req.method === 'GET' || req.method === 'HEAD') return false
  res.setHeader('Allow', METHODS)
  if (req.method === 'OPTIONS') {
    res.setHeader('Access-Control-Allow-Methods', METHODS)
    res.setHeader('Access-Control-Allow-Headers', SENDABLE)
    res.setHeader('Access-Control-Max-Age', PREFLIGHT_SECONDS)
    res.writeHead(204).end()
  } else {
    sendProblem(req, res, {
      status: 405,
      title: { vi: 'Phương thức không được phép', en: 'Method not allowed' },
      detail: { vi: `Ở đây chỉ đọc: ${METHODS}.`, en: `Read only here: ${METHODS}.` },
    })
  }
  return true
}
