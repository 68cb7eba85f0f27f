import type { Request, Response } from 'express'
import { lastChange } from '../../readmodel/last-change'
import type { ReadModel } from '../../readmodel/read-model'
import type { Clock } from '../../shared/clock'
import { send } from '../../shared/send'
import { MINUTE_MS } from './made'

/** Short, so that what is withdrawn leaves the feed within seconds; a day only while the hub cannot be reached (RFC 5861). */
export const FEED_CACHE_CONTROL = 'public, max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400'

interface Written {
  model: ReadModel
  clock: Clock
  type: string
  write(): string
}

/** Answers with what `write` gives, or 304 to who has it already. */
export function sendWritten(req: Request, res: Response, { model, clock, type, write }: Written): void {
  const lastModified = lastChange(model, clock(), MINUTE_MS)
  send(req, res, { body: write(), contentType: type, cacheControl: FEED_CACHE_CONTROL, lastModified })
}
