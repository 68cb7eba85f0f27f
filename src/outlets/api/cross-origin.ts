import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { answeredReadOnly, READABLE } from '../../shared/read-only'
import { addVary } from '../../shared/send'
import { SERVICE_LINKS } from './links'

/** What every answer of the API bears. */
export function openToAll(res: ServerResponse): void {
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.setHeader('Access-Control-Expose-Headers', READABLE)
  res.setHeader('Link', SERVICE_LINKS)
  // What was given without a key, or with another, is no answer to who brings a bad one.
  addVary(res, 'Authorization')
  // A copy for one who asked for no state in particular must not answer one who asks for a later one (min-seq.ts).
  addVary(res, 'Min-Seq')
  res.setHeader('X-Content-Type-Options', 'nosniff')
}

/** Any site's scripts may read; nobody may write here. */
export const readOnlyForAll: RequestHandler = (req, res, next) => {
  openToAll(res)
  if (!answeredReadOnly(req, res)) next()
}
