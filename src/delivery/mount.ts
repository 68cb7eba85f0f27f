import type { Express, RequestHandler } from 'express'
import { apiRouter } from '../outlets/api/router'
import { docsRouter } from '../outlets/docs/router'
import { embedRouter } from '../outlets/embed/router'
import { feedsRouter } from '../outlets/feeds/router'
import { healthRouter, type Checks } from '../outlets/health/router'
import { mediaEnd, mediaRouter, type MediaParts } from '../outlets/media/router'
import { type Count, type Measure, metricsRouter } from '../outlets/metrics/router'
import { pagesRouter } from '../outlets/pages/router'
import { createSitePage } from '../outlets/pages/site-page'
import type { ReadModel } from '../readmodel/read-model'
import type { Clock } from '../shared/clock'
import { securing } from './security-headers'

export interface Outlets {
  model: ReadModel
  origin: string
  mediaDir: string
  clock: Clock
  /** What the node needs, and what is worth telling but not needed by readers. */
  health: { checks: Checks; optional: string[] }
  measures: (Measure | Count)[]
  /** Metrics of others in this hub, in Prometheus' text format. */
  furtherMetrics?(): Promise<string>
  bringFile?: MediaParts['bring']
  /** The origins on which a consumer may frame content; null: no such consumer. */
  frameOrigins(consumerId: string): string[] | null
  /** Fires when the server is about to stop: whoever is kept waiting is let go. */
  stopping: AbortSignal
}

/** Everything readers meet, each from the read model alone. */
export function mountOutlets(app: Express, parts: Outlets): void {
  const { model, origin, mediaDir, clock, health, measures, furtherMetrics, bringFile, frameOrigins, stopping } = parts
  const secure = securing(origin)
  app.use((_req, res, next) => {
    secure(res)
    next()
  })
  app.use('/health', healthRouter(health))
  app.use('/metrics', metricsRouter(measures, furtherMetrics))
  app.use('/v1', apiRouter({ model, origin, clock, stopping }))
  const mayFetch: MediaParts['mayFetch'] = (_req, mediaId, name) => model.publicFiles(mediaId)?.includes(name) ?? false
  app.use('/media', mediaRouter({ mediaDir, mayFetch, isPublic: true, bring: bringFile }), forStrangers(mediaEnd()))
  app.use(feedsRouter({ model, origin, clock }))
  app.use(embedRouter({ model, origin, clock, frameOrigins, sitePage: createSitePage() }))
  app.use(docsRouter({ model, origin }))
  app.use(pagesRouter({ model, origin, clock }))
}

/** Who brings a session may be staff, whose files the editing side knows. */
function forStrangers(end: RequestHandler): RequestHandler {
  return (req, res, next) => {
    const mayBeStaff = req.headers.cookie !== undefined || req.headers.authorization !== undefined
    if (mayBeStaff) next()
    else end(req, res, next)
  }
}
