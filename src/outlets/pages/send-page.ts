import type { Request, Response } from 'express'
import { ERROR_CACHE_CONTROL } from '../../shared/problem'
import { send } from '../../shared/send'

/** Short, so that what is published or withdrawn is seen within seconds; a day only while the hub cannot be reached (RFC 5861). */
export const PAGE_CACHE_CONTROL = 'public, max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400'

/** No script at all, nothing from elsewhere, no forms; styles, fonts and pictures from this site. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

const CONTENT_TYPE = 'text/html; charset=utf-8'

/** Sends a complete page, or 304 to who has it already. */
export function sendPage(req: Request, res: Response, page: string): void {
  secure(res)
  send(req, res, { body: page, contentType: CONTENT_TYPE, cacheControl: PAGE_CACHE_CONTROL })
}

/** Sends a page in place of what is not there. */
export function sendErrorPage(res: Response, status: 404 | 410, page: string): void {
  secure(res)
  res.vary('Accept-Encoding')
  res.writeHead(status, {
    'Content-Type': CONTENT_TYPE,
    'Cache-Control': ERROR_CACHE_CONTROL,
    'Content-Length': Buffer.byteLength(page),
  })
  res.end(page)
}

export function sendAway(res: Response, status: 302 | 308, location: string): void {
  res.writeHead(status, { Location: location, 'Cache-Control': PAGE_CACHE_CONTROL, 'Content-Length': 0 })
  res.end()
}

function secure(res: Response): void {
  res.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY)
  res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  res.setHeader('X-Content-Type-Options', 'nosniff')
}
