import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { PublicType } from '../ledger/entry'

/** The content of one exact version, as typed: ids of what it refers to, nothing resolved. */
export type Source = Record<string, unknown>

const ITEM = [
  'title',
  'slug',
  'summary',
  'body',
  'topics',
  'organisation',
  'place',
  'authors',
  'source',
  'documents',
  'cover',
  'coverAlt',
  'coverCaption',
  'featured',
  'english',
]
const REFERENCE = ['name', 'slug', 'description']
const DATED = [...REFERENCE, 'kind', 'parent', 'validFrom', 'validTo', 'successors', 'aliases']

/** An allowlist: what is not named here never leaves the editing database. */
const FIELDS: Record<PublicType, string[]> = {
  articles: [...ITEM, 'kind', 'edition'],
  stories: [...ITEM, 'kind', 'people', 'edition'],
  events: [...ITEM, 'startsAt', 'endsAt', 'allDay', 'venue', 'status', 'organisers', 'edition'],
  editions: [...ITEM, 'observance', 'year', 'ordinal', 'anchorDay', 'startsOn', 'endsOn', 'messages', 'leads'],
  documents: [...ITEM, 'kind', 'number', 'issuer', 'issuedOn', 'effectiveOn', 'file'],
  topics: [...REFERENCE, 'code', 'paragraph', 'order'],
  organisations: [...DATED, 'website', 'addressTemplate'],
  places: DATED,
  observances: [...REFERENCE, 'anchorDay', 'leads'],
}

/** Picks the public part of an editing document (as the database gives it, relations as ids). */
export function sourceOf(type: PublicType, doc: Record<string, unknown>): Source {
  return tidy(Object.fromEntries(FIELDS[type].map((field) => [field, doc[field]]))) as Source
}

/** Tells whether two versions are the same to the letter: SHA-256 over canonical JSON (RFC 8785). */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')
}

/** The two engines store nothing differently (absent, null, an empty list or group, row ids): told apart, the same text would get two hashes. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRowId).map(tidy)
  if (value instanceof Date) return value.toISOString()
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value)
    .map(([key, part]) => [key, tidy(part)] as const)
    .filter(([, part]) => !isNothing(part))
  return Object.fromEntries(kept)
}

function isNothing(part: unknown): boolean {
  if (part === null || part === undefined || part === '') return true
  return typeof part === 'object' && Object.keys(part).length === 0
}

/** Rows of an array field carry an id of their own, which is new in each copy. Editor nodes have a type, and keep theirs. */
function withoutRowId(row: unknown): unknown {
  if (row === null || typeof row !== 'object' || !('id' in row) || 'type' in row) return row
  const { id: _id, ...rest } = row as Record<string, unknown>
  return rest
}
