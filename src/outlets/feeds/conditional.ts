import type { Request, Response } from 'express'
import type { ReadModel } from '../../readmodel/read-model'
import type { Clock } from '../../shared/clock'
import { send } from '../../shared/send'

/** Short, so that what is withdrawn leaves the feed within seconds; a day only while the hub cannot be reached (RFC 5861). */
export const FEED_CACHE_CONTROL = 'public, max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400'
const RECENT_CHANGES = 100
const SECOND_MS = 1000

interface Written {
  model: ReadModel
  clock: Clock
  type: string
  write(): string
}

/** Answers with what `write` gives, which is not asked when the reader has it already as `If-Modified-Since` tells. */
export function sendWritten(req: Request, res: Response, { model, clock, type, write }: Written): void {
  res.setHeader('Cache-Control', FEED_CACHE_CONTROL)
  const changed = lastChange(model, clock())
  if (changed) res.setHeader('Last-Modified', changed)
  if (changed && isUnchanged(req, changed)) return void res.writeHead(304).end()
  send(req, res, { body: write(), contentType: type, cacheControl: FEED_CACHE_CONTROL })
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
