import type { IncomingMessage, ServerResponse } from 'node:http'
import { etagOf, isUnchanged } from './etag'

export interface Answer {
  body: string | Uint8Array
  contentType: string
  cacheControl: string
  /**
   * What has to change before the answer does: types (`articles`: anything of that type) and items (`articles/<id>`). Left out: any change, and time passing, may
   * change it.
   */
  dependsOn?: string[]
}

/** Who sends in place of `send`: the hot path, which keeps what it sends. */
export type Taker = (answer: Answer) => void

const takers = new WeakMap<ServerResponse, Taker>()

/** From here on `send` leaves this one answer to `take`. */
export function leaveTo(res: ServerResponse, take: Taker): void {
  takers.set(res, take)
}

/** Answers with bytes under a strong ETag, or 304 to who has them already. HEAD gets the same headers without the bytes. The only way public content goes out. */
export function send(req: IncomingMessage, res: ServerResponse, answer: Answer): void {
  const take = takers.get(res)
  if (take) return take(answer)
  const { body, contentType, cacheControl } = answer
  const etag = etagOf(body)
  res.setHeader('ETag', etag)
  res.setHeader('Cache-Control', cacheControl)
  addVary(res, 'Accept-Encoding')
  const lastModified = res.getHeader('Last-Modified')
  if (isUnchanged(req, { tags: [etag], lastModified: lastModified ? String(lastModified) : null }))
    return void res.writeHead(304).end()
  res.writeHead(200, { 'Content-Type': contentType, 'Content-Length': Buffer.byteLength(body) })
  res.end(body)
}

/** Names one more thing the answer depends on, once. */
export function addVary(res: ServerResponse, name: string): void {
  const given = String(res.getHeader('Vary') ?? '')
  if (!given.split(', ').includes(name)) res.setHeader('Vary', given ? `${given}, ${name}` : name)
}
