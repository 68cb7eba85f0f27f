import type { Request, Response } from 'express'
import { etagOf, isKnown } from './etag'

export interface Answer {
  body: string | Uint8Array
  contentType: string
  cacheControl: string
}

/** Answers with bytes under a strong ETag, or 304 to who has them already. HEAD gets the same headers without the bytes. */
export function send(req: Request, res: Response, { body, contentType, cacheControl }: Answer): void {
  const etag = etagOf(body)
  res.setHeader('ETag', etag)
  res.setHeader('Cache-Control', cacheControl)
  res.vary('Accept-Encoding')
  if (isKnown(etag, req.headers['if-none-match'])) return void res.writeHead(304).end()
  res.writeHead(200, { 'Content-Type': contentType, 'Content-Length': Buffer.byteLength(body) })
  res.end(body)
}
