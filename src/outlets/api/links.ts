import type { PublicType } from '../../ledger/entry'

/** What an answer of the API is described by (RFC 8631): the same for all. */
export const SERVICE_LINKS = [
  '</openapi.json>; rel="service-desc"; type="application/vnd.oai.openapi+json"',
  '</docs>; rel="service-doc"; type="text/html"',
].join(', ')

/** Lists that also come as a feed. */
const WITH_FEED = new Set<PublicType>(['articles', 'stories', 'events'])
const FEED_FORMATS = [
  ['rss', 'application/rss+xml'],
  ['atom', 'application/atom+xml'],
  ['json', 'application/feed+json'],
]

/** The `Link` field of the lists of a type, or of those over all types (RFC 8288): the next page, and the feeds of the type. */
export function listLinks(type: PublicType | null): (next: string | null) => string {
  const feeds =
    type && WITH_FEED.has(type)
      ? FEED_FORMATS.map(([ending, mime]) => `</feeds/${type}.${ending}>; rel="alternate"; type="${mime}"`)
      : []
  const links = [...feeds, SERVICE_LINKS].join(', ')
  return (next) => (next === null ? links : `<${next}>; rel="next", ${links}`)
}
