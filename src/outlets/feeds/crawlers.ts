import { Router, type Request, type Response } from 'express'
import type { ReadModel } from '../../readmodel/read-model'
import type { Clock } from '../../shared/clock'
import { send } from '../../shared/send'
import { sendWritten } from './conditional'
import type { Made } from './made'
import { sitemap, SITEMAP_URLS, sitemapPart, sitemapParts, sitemapPath } from './sitemap'

export interface CrawlersOptions {
  model: ReadModel
  origin: string
  clock: Clock
  made: Made
  /** The most addresses in one file; what the protocol allows, unless a test asks for less. */
  sitemapUrls?: number
}

/** What search engines ask for: `/robots.txt` and `/sitemap.xml`. */
export function crawlersRouter({
  model,
  origin,
  clock,
  made,
  sitemapUrls: most = SITEMAP_URLS,
}: CrawlersOptions): Router {
  const router = Router()
  router.get('/robots.txt', (req, res) => {
    send(req, res, {
      body: robots(origin),
      contentType: 'text/plain; charset=utf-8',
      cacheControl: ROBOTS_CACHE_CONTROL,
    })
  })
  router.get('/sitemap.xml', (req, res) => {
    answer(req, res, req.path, (now) => sitemap({ model, origin, now, most }))
  })
  router.get('/sitemap-:part.xml', (req, res, next) => {
    const part = Number(req.params.part)
    const parts = sitemapParts({ model, most })
    // The number as it is written in the index, not 01 or 1e0.
    if (parts === 1 || part < 1 || part > parts || req.path !== sitemapPath(part)) return next()
    answer(req as Request, res, req.path, (now) => sitemapPart(part, { model, origin, now, most }))
  })
  return router

  function answer(req: Request, res: Response, path: string, write: (now: Date) => string): void {
    sendWritten(req, res, { model, clock, type: XML_TYPE, write: () => made(path, clock(), write) })
  }
}

const XML_TYPE = 'application/xml; charset=utf-8'
const ROBOTS_CACHE_CONTROL = 'public, max-age=3600'

function robots(origin: string): string {
  return [
    'User-agent: *',
    'Allow: /',
    'Disallow: /admin',
    'Disallow: /api',
    'Disallow: /preview',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')
}
