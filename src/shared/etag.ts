import { createHash } from 'node:crypto'

/** 132 bits: equal tags of different bytes will not be seen. */
const ETAG_LENGTH = 22

/** A strong entity tag (RFC 9110, 8.8.3) made of the content alone, so that every node gives the same. */
export function etagOf(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, ETAG_LENGTH)}"`
}

/** Whether the reader already has it: `If-None-Match` names this tag or `*` (RFC 9110, 13.1.2; compared weakly). */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}
