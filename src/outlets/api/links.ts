import type { PublicType } from '../../ledger/entry'

/** What an answer of the API is described by (RFC 8631): the same for all. */
export const SERVICE_LINKS = [
  '</openapi.json>; rel="service-desc"; type="application/vnd.oai.openapi+json"',
  '</docs>; rel="service-doc"; type="text/html"',
]

/** Lists that also come as a feed. */
const WITH_FEED = new Set<PublicType>(['articles', 'stories', 'events'])
const FEED_FORMATS = [
  ['rss', 'application/rss+xml'],
  ['atom', 'application/atom+xml'],
  ['json', 'application/feed+json'],
]

/** The `Link` field of a list (RFC 8288): its next page, and the feeds of its type. */
export function listLinks(type: PublicType, next: string | null): string {
  const feeds = WITH_FEED.has(type)
    ? FEED_FORMATS.map(([ending, mime]) => `</feeds/${type}.${ending}>; rel="alternate"; type="${mime}"`)
    : []
  return [...nextLink(next), ...feeds, ...SERVICE_LINKS].join(', ')
}

export function pageLinks(next: string | null): string {
  return [...nextLink(next), ...SERVICE_LINKS].join(', ')
}

const nextLink = (next: string | null) => (next === null ? [] : [`<${next}>; rel="next"`])
