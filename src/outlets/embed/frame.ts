import type { Request, RequestHandler, Response } from 'express'
import { ERROR_CACHE_CONTROL, ProblemError } from '../../shared/problem'
import { send } from '../../shared/send'
import type { EmbedParts } from './embed-parts'
import { framePage, type FramePage } from './frame-page'
import { readContent } from './read-content'
import { frameOptions } from './read-parameters'
import { writeOptions, type EmbedOptions } from './view/options'

/** As the public pages: what is published or withdrawn is seen within seconds; a day only while the hub cannot be reached (RFC 5861). */
const FRAME_CACHE_CONTROL = 'public, max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400'
const HTML = 'text/html; charset=utf-8'

/**
 * `/embed/frame`: the chosen content as a page of its own, for portals that allow only frames. ProblemError 400 for bad parameters, 404
 * for a consumer there is none of.
 */
export function frameRoute({ model, clock, frameOrigins }: EmbedParts): RequestHandler {
  return (req, res) => {
    const { options, consumer } = frameOptions(req)
    const ancestors = ancestorsOf(consumer, frameOrigins)
    const content = readContent(model, options)
    if (content.is === 'moved') return sendOn(res, { ...options, item: content.item }, consumer)
    const page = framePage(content, options, clock())
    setPolicy(res, page, ancestors)
    if (content.is === 'shown')
      send(req, res, { body: page.html, contentType: HTML, cacheControl: FRAME_CACHE_CONTROL })
    else sendInstead(req, res, content.is === 'gone' ? 410 : 404, page.html)
  }
}

/** Who may frame it: the named consumer's own sites, or everyone, because the content is public. */
function ancestorsOf(consumer: string | null, frameOrigins: EmbedParts['frameOrigins']): string {
  if (consumer === null) return '*'
  const origins = frameOrigins(consumer)
  if (!origins) throw new ProblemError(noSuchConsumer(consumer))
  const usable = origins.filter((origin) => /^https?:\/\/[\w.:*[\]-]+$/.test(origin))
  return usable.length > 0 ? usable.join(' ') : "'none'"
}

/** This alone says who may frame the page: X-Frame-Options, which is set for all others, knows no list and would forbid it. */
function setPolicy(res: Response, { styleHash }: FramePage, ancestors: string): void {
  res.removeHeader('X-Frame-Options')
  res.setHeader(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      "script-src 'self'",
      `style-src '${styleHash}'`,
      "img-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${ancestors}`,
    ].join('; '),
  )
  res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  res.setHeader('X-Content-Type-Options', 'nosniff')
}

function sendInstead(req: Request, res: Response, status: 404 | 410, page: string): void {
  res.vary('Accept-Encoding')
  res.writeHead(status, {
    'Content-Type': HTML,
    'Cache-Control': ERROR_CACHE_CONTROL,
    'Content-Length': Buffer.byteLength(page),
  })
  res.end(req.method === 'HEAD' ? undefined : page)
}

function sendOn(res: Response, options: EmbedOptions, consumer: string | null): void {
  res.writeHead(308, {
    Location: framePath(options, consumer),
    'Cache-Control': FRAME_CACHE_CONTROL,
    'Content-Length': 0,
  })
  res.end()
}

/** The address of a frame on this hub, without its origin. */
export function framePath(options: EmbedOptions, consumer: string | null): string {
  const query = new URLSearchParams(writeOptions(options).filter(([name]) => name !== 'type' || !options.item))
  if (consumer !== null) query.set('consumer', consumer)
  return `/embed/frame?${query.toString()}`
}

function noSuchConsumer(consumer: string) {
  return {
    status: 404,
    title: { vi: 'Không có bên nhận này', en: 'No such consumer' },
    detail: {
      vi: `consumer: nhận được "${consumer}"; không có bên nhận nào mang mã này. Hãy xem lại mã đã được cấp, hoặc bỏ tham số consumer.`,
      en: `consumer: given "${consumer}"; there is no consumer of that id. Check the id you were given, or leave the parameter out.`,
    },
  }
}
