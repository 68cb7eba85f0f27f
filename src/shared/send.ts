import type { IncomingMessage, ServerResponse } from 'node:http'
import { etagOf, isUnchanged } from './etag'

export interface Answer {
  body: string | Uint8Array
  contentType: string
  cacheControl: string
  /** The `Link` field (RFC 8288), where it is another than its route sets for all. */
  link?: string
  /** As HTTP writes times; null or left out when that cannot be told. */
  lastModified?: string | null
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
  const description = descriptionOf(answer)
  for (let i = 0; i < description.length; i += 2) res.setHeader(description[i]!, description[i + 1]!)
  const take = takers.get(res)
  if (take) return take(answer)
  const { body, contentType, cacheControl, lastModified = null } = answer
  const etag = etagOf(body)
  res.setHeader('ETag', etag)
  res.setHeader('Cache-Control', cacheControl)
  addVary(res, 'Accept-Encoding')
  if (isUnchanged(req, { tags: [etag], lastModified })) return void res.writeHead(304).end()
  res.writeHead(200, { 'Content-Type': contentType, 'Content-Length': Buffer.byteLength(body) })
  res.end(body)
}

/** The header fields an answer brings along, names and values in turn. */
export function descriptionOf({ link, lastModified }: Answer): string[] {
  const fields: string[] = []
  if (link) fields.push('Link', link)
  if (lastModified) fields.push('Last-Modified', lastModified)
  return fields
}

/** Names one more thing the answer depends on, once. */
export function addVary(res: ServerResponse, name: string): void {
  const given = String(res.getHeader('Vary') ?? '')
  if (!given.split(', ').includes(name)) res.setHeader('Vary', given ? `${given}, ${name}` : name)
}
