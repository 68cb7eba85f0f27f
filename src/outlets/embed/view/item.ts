/** An item of `/v1`, as far as embedded content shows it. */
export interface EmbedItem {
  type: string
  id: string
  url: string
  lang: 'vi' | 'en'
  title: string
  summary: string
  publishedAt: string
  organisation: { name: string } | null
  cover: {
    alt: string
    credit: string
    sizes: { url: string; width: number; height: number; type: string }[]
  } | null
  // Events.
  startsAt?: string
  endsAt?: string
  allDay?: boolean
  venue?: { name: string } | null
  status?: string
  // Documents.
  number?: string | null
  issuer?: string | null
  issuedOn?: string | null
  // Stories.
  people?: { name: string; illustration: boolean }[]
}

/** The fields above, for `fields=`: the same for every layout, so that more elements share one request. */
export function fieldsOf(type: string): string {
  return [...COMMON, ...(OWN[type] ?? [])].join(',')
}

const COMMON = ['type', 'id', 'url', 'lang', 'title', 'summary', 'publishedAt', 'organisation', 'cover']
const OWN: Record<string, string[]> = {
  events: ['startsAt', 'endsAt', 'allDay', 'venue', 'status'],
  documents: ['number', 'issuer', 'issuedOn'],
  stories: ['people'],
}
