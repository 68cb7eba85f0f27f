import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { addVary } from '../../shared/send'
import { sendProblem } from '../../shared/problem'
import { SERVICE_LINKS } from './links'

/** What scripts of other sites may see of an answer, beside its body. */
const READABLE =
  'Age, ETag, Hub-Source-Age, Last-Modified, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id'
const METHODS = 'GET, HEAD, OPTIONS'
const PREFLIGHT_SECONDS = '86400'

/** What every answer of the API bears. */
export function openToAll(res: ServerResponse): void {
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.setHeader('Access-Control-Expose-Headers', READABLE)
  res.setHeader('Link', SERVICE)
  // What was given without a key, or with another, is no answer to who brings a bad one.
  addVary(res, 'Authorization')
  // A copy for one who asked for no state in particular must not answer one who asks for a later one (min-seq.ts).
  addVary(res, 'Min-Seq')
  res.setHeader('X-Content-Type-Options', 'nosniff')
}

const SERVICE = SERVICE_LINKS.join(', ')

/** Any site's scripts may read; nobody may write here. */
export const readOnlyForAll: RequestHandler = (req, res, next) => {
  openToAll(res)
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  res.setHeader('Allow', METHODS)
  if (req.method !== 'OPTIONS') {
    return sendProblem(req, res, {
      status: 405,
      title: { vi: 'Phương thức không được phép', en: 'Method not allowed' },
      detail: { vi: `Ở đây chỉ đọc: ${METHODS}.`, en: `Read only here: ${METHODS}.` },
    })
  }
  res.setHeader('Access-Control-Allow-Methods', METHODS)
  res.setHeader(
    'Access-Control-Allow-Headers',
    'Authorization, Accept, Accept-Language, If-Modified-Since, If-None-Match, Last-Event-ID, Min-Seq, X-Request-Id',
  )
  res.setHeader('Access-Control-Max-Age', PREFLIGHT_SECONDS)
  res.writeHead(204).end()
}
