import { Router, type NextFunction, type Request, type Response } from 'express'
import type { ReadModel } from '../../readmodel/read-model'
import { systemClock, type Clock } from '../../shared/clock'
import { sendProblem } from '../../shared/problem'
import { send } from '../../shared/send'
import { EMBLEM, emblemPng } from './emblem'
import { feedAbout, plainFeed, type Feed, type FoundFeed } from './feed'
import { rss } from './rss'

export interface FeedsOptions {
  model: ReadModel
  /** The hub's public origin, without a slash at the end. */
  origin: string
  clock?: Clock
}

/** Feeds at `/feeds/<articles|stories|events>.<format>` and `/feeds/<topics|organisations|editions>/<slug>.<format>`. */
export function feedsRouter({ model, origin, clock = systemClock }: FeedsOptions): Router {
  const router = Router()
  router.use('/feeds', readOnlyForAll)
  router.get(EMBLEM.path, async (req, res) => {
    send(req, res, { body: await emblemPng(), contentType: 'image/png', cacheControl: EMBLEM_CACHE_CONTROL })
  })
  router.get('/feeds/:file', (req, res) => {
    const { name, format } = split(req.params.file)
    answer(req as Request, res, format, plainFeed(model, name))
  })
  router.get('/feeds/:kind/:file', (req, res) => {
    const { name, format } = split(req.params.file)
    answer(req as Request, res, format, feedAbout(model, req.params.kind, name))
  })
  router.use('/feeds', notFound)

  function answer(req: Request, res: Response, format: string, found: FoundFeed): void {
    const writer = FORMATS.get(format)
    if (!writer || found.is === 'unknown') return notFound(req, res)
    res.setHeader('Cache-Control', CACHE_CONTROL)
    if (found.is === 'moved')
      return void res.writeHead(308, { Location: `${found.path}.${format}`, 'Content-Length': 0 }).end()
    const changed = lastChange(model, clock())
    if (changed) res.setHeader('Last-Modified', changed)
    if (changed && isUnchanged(req, changed)) return void res.writeHead(304).end()
    send(req, res, { body: writer.write(found.feed, origin), contentType: writer.type, cacheControl: CACHE_CONTROL })
  }
  return router
}

interface Format {
  type: string
  write(feed: Feed, origin: string): string
}

/** By the ending of the address. A new format is a new file and a line here. */
const FORMATS = new Map<string, Format>([['rss', { type: 'application/rss+xml; charset=utf-8', write: rss }]])

/** Short, so that what is withdrawn leaves the feed within seconds; a day only while the hub cannot be reached (RFC 5861). */
const CACHE_CONTROL = 'public, max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400'
const EMBLEM_CACHE_CONTROL = 'public, max-age=86400'
const METHODS = 'GET, HEAD, OPTIONS'
const RECENT_CHANGES = 100
const SECOND_MS = 1000

/** Readers in other people's pages may fetch feeds too; there is nothing here that a cookie would open. */
function readOnlyForAll(req: Request, res: Response, next: NextFunction): void {
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.setHeader('Access-Control-Expose-Headers', 'ETag, Last-Modified')
  res.setHeader('X-Content-Type-Options', 'nosniff')
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  res.setHeader('Allow', METHODS)
  if (req.method !== 'OPTIONS') return void res.writeHead(405, { 'Content-Length': 0 }).end()
  res.setHeader('Access-Control-Allow-Methods', METHODS)
  res.setHeader('Access-Control-Allow-Headers', 'If-None-Match, If-Modified-Since')
  res.writeHead(204).end()
}

function split(file: string): { name: string; format: string } {
  const dot = file.lastIndexOf('.')
  return dot < 0 ? { name: file, format: '' } : { name: file.slice(0, dot), format: file.slice(dot + 1) }
}

/**
 * When anything public last changed, not when the newest item did: a withdrawal makes the feed's newest item older, and a reader that asks
 * with If-Modified-Since alone would then keep what was taken back. Numbers follow commits, times may not, so the latest of the last few counts.
 */
function lastChange(model: ReadModel, now: Date): string | null {
  const times = model
    .changes(Math.max(0, model.head() - RECENT_CHANGES), RECENT_CHANGES)
    .map(({ at }) => Date.parse(at))
  const latest = Math.max(...times)
  // Within the same second another change could follow under the same time: better no time than a wrong one.
  const isSettled = times.length > 0 && now.getTime() - latest > SECOND_MS
  return isSettled ? new Date(latest).toUTCString() : null
}

/** `If-Modified-Since` counts only without `If-None-Match`: RFC 9110, 13.1.3. */
function isUnchanged(req: Request, changed: string): boolean {
  const since = Date.parse(req.headers['if-modified-since'] ?? '')
  if (Number.isNaN(since) || req.headers['if-none-match'] !== undefined) return false
  return Date.parse(changed) <= since
}

function notFound(req: Request, res: Response): void {
  sendProblem(req, res, {
    status: 404,
    title: { vi: 'Không có nguồn tin này', en: 'No such feed' },
    detail: {
      vi: 'Không có nguồn tin nào đang được công bố ở địa chỉ này.',
      en: 'No public feed stands at this address.',
    },
  })
}
