import { hash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** 132 bits: equal tags of different bytes will not be seen. */
const ETAG_LENGTH = 22

/** A strong entity tag (RFC 9110, 8.8.3) made of the content alone, so that every node gives the same. */
export function etagOf(content: string | Uint8Array): string {
  return `"${hash('sha256', content, 'base64url').slice(0, ETAG_LENGTH)}"`
}

/** Whether the reader already has it: `If-None-Match` names this tag or `*` (RFC 9110, 13.1.2; compared weakly). */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}

interface Stands {
  /** Of every form the answer could take for this reader. */
  tags: string[]
  /** When it last changed, as HTTP writes it; null when that cannot be told. */
  lastModified: string | null
}

/** Whether the reader has it already, by a tag it names; by time only when it names none (RFC 9110, 13.1.3). */
export function isUnchanged({ headers }: Pick<IncomingMessage, 'headers'>, { tags, lastModified }: Stands): boolean {
  const named = headers['if-none-match']
  if (named !== undefined) return tags.some((tag) => isKnown(tag, named))
  const since = headers['if-modified-since']
  if (since === undefined || lastModified === null) return false
  return Date.parse(lastModified) <= Date.parse(since)
}
