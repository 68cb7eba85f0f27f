import { Router, type NextFunction, type Request, type Response } from 'express'
import type { ReadModel } from '../../readmodel/read-model'
import { systemClock, type Clock } from '../../shared/clock'
import { sendProblem } from '../../shared/problem'
import { answeredReadOnly, READABLE } from '../../shared/read-only'
import { addVary, send } from '../../shared/send'
import { atom } from './atom'
import { editionCalendar, eventsCalendar, type Calendar } from './calendar'
import { FEED_CACHE_CONTROL, sendWritten } from './conditional'
import { crawlersRouter } from './crawlers'
import { EMBLEM, emblemPng } from './emblem'
import { feedAbout, plainFeed, type Feed, type Found } from './feed'
import { icalendar } from './icalendar'
import { jsonFeed } from './json-feed'
import { createMade } from './made'
import { ninjs, NINJS_PATH } from './ninjs'
import { rss } from './rss'

export interface FeedsOptions {
  model: ReadModel
  /** The hub's public origin, without a slash at the end. */
  origin: string
  clock?: Clock
  /** The most addresses in one sitemap; what the protocol allows, unless a test asks for less. */
  sitemapUrls?: number
}

/**
 * Feeds at `/feeds/<articles|stories|events>.<format>` and `/feeds/<topics|organisations|editions|places>/<slug>.<format>`, calendars at
 * `/feeds/events.ics` and `/feeds/editions/<slug>.ics`, and what search engines ask for.
 */
export function feedsRouter({ model, origin, clock = systemClock, sitemapUrls }: FeedsOptions): Router {
  const router = Router()
  const made = createMade(model)
  router.use('/feeds', readOnlyForAll)
  router.get(EMBLEM.path, async (req, res) => {
    send(req, res, { body: await emblemPng(), contentType: 'image/png', cacheControl: EMBLEM_CACHE_CONTROL })
  })
  router.get(NINJS_PATH, (req, res) => {
    const write = () => made(NINJS_PATH, clock(), (now) => ninjs(model, origin, now))
    sendWritten(req, res, { model, clock, type: NINJS_TYPE, write })
  })
  router.get('/feeds/events.ics', (req, res) => {
    const read = (now: Date) => eventsCalendar(model, origin, now)
    answer(req, res, { format: CALENDAR, ending: 'ics', found: { is: 'found', path: '/feeds/events', read } })
  })
  router.get('/feeds/editions/:slug.ics', (req, res) => {
    const found = editionCalendar(model, req.params.slug, origin)
    answer(req as Request, res, { format: CALENDAR, ending: 'ics', found })
  })
  router.get('/feeds/:file', (req, res) => {
    const { name, ending } = split(req.params.file)
    answer(req as Request, res, { format: FEEDS.get(ending), ending, found: plainFeed(model, name) })
  })
  router.get('/feeds/:kind/:file', (req, res) => {
    const { name, ending } = split(req.params.file)
    answer(req as Request, res, { format: FEEDS.get(ending), ending, found: feedAbout(model, req.params.kind, name) })
  })
  router.use('/feeds', notFound)
  router.use(crawlersRouter({ model, origin, clock, made, sitemapUrls }))
  return router

  function answer<Content>(req: Request, res: Response, { format, ending, found }: Asked<Content>): void {
    if (!format || found.is === 'unknown') return notFound(req, res)
    const path = `${found.path}.${ending}`
    if (found.is === 'moved') {
      res.writeHead(308, { Location: path, 'Cache-Control': FEED_CACHE_CONTROL, 'Content-Length': 0 })
      return void res.end()
    }
    const write = () => made(path, clock(), (now) => format.write(found.read(now), origin))
    sendWritten(req, res, { model, clock, type: format.type, write })
  }
}

interface Asked<Content> {
  format: Format<Content> | undefined
  /** Of the address, without the dot. */
  ending: string
  found: Found<Content>
}

interface Format<Content> {
  type: string
  write(content: Content, origin: string): string
}

/** By the ending of the address. A new format is a new file and a line here. */
const FEEDS = new Map<string, Format<Feed>>([
  ['rss', { type: 'application/rss+xml; charset=utf-8', write: rss }],
  ['atom', { type: 'application/atom+xml; charset=utf-8', write: atom }],
  ['json', { type: 'application/feed+json; charset=utf-8', write: jsonFeed }],
])
const CALENDAR: Format<Calendar> = { type: 'text/calendar; charset=utf-8', write: icalendar }
const NINJS_TYPE = 'application/json; charset=utf-8'

const EMBLEM_CACHE_CONTROL = 'public, max-age=86400'

/** Readers in other people's pages may fetch feeds too; there is nothing here that a cookie would open. */
function readOnlyForAll(req: Request, res: Response, next: NextFunction): void {
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.setHeader('Access-Control-Expose-Headers', READABLE)
  // What was given without a key, or with another, is no answer to who brings a bad one.
  addVary(res, 'Authorization')
  res.setHeader('X-Content-Type-Options', 'nosniff')
  if (!answeredReadOnly(req, res)) next()
}

function split(file: string): { name: string; ending: string } {
  const dot = file.lastIndexOf('.')
  return dot < 0 ? { name: file, ending: '' } : { name: file.slice(0, dot), ending: file.slice(dot + 1) }
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
