import type { ItemType, ReferenceType } from './entry'

/**
 * Snapshots are stored with this origin in every link and address (RFC 2606 reserves the name), so that each node can put its own
 * public origin there: see `src/readmodel/present.ts`.
 */
export const PLACEHOLDER_ORIGIN = 'https://hub.invalid'

/** A public form that stands on its own: every name, address and image is resolved, from published targets only. */
export type Snapshot = ItemSnapshot | ReferenceSnapshot
export type ItemSnapshot = ArticleSnapshot | StorySnapshot | EventSnapshot | EditionSnapshot | DocumentSnapshot
export type ReferenceSnapshot = TopicSnapshot | OrganisationSnapshot | PlaceSnapshot | ObservanceSnapshot

export interface Ref {
  id: string
  slug: string
  name: string
}

export interface Body {
  /** Clean semantic HTML; links and image addresses begin with PLACEHOLDER_ORIGIN where they are the hub's own. */
  html: string
  /** Plain text that reads well aloud: one paragraph a block, no markup. */
  text: string
}

export interface Picture {
  id: string
  alt: string
  credit: string
  licence: string
  caption: string | null
  /** 0-100 from left and top, the point that must stay visible when cropped. */
  focalPoint: { x: number; y: number }
  /** From small to large; each width in WebP and in the original format. `size` is thumbnail, card, social or wide. */
  sizes: PictureSize[]
}

export interface PictureSize {
  size: string
  url: string
  width: number
  height: number
  type: string
}

export interface FileLink {
  id: string
  url: string
  name: string
  type: string
  bytes: number
}

/** The optional English version; `lang=en` shows only items that have one. */
export interface Translation {
  title: string
  summary: string
  body: Body
}

interface Common {
  id: string
  slug: string
  /** Folded search text (src/text/fold.ts): title, summary, body, names; ready for full-text search. */
  search: string
  /** Ids of media whose files may be fetched while this is public, with the file names. */
  media: { id: string; files: string[] }[]
}

export interface ItemCommon<T extends ItemType> extends Common {
  type: T
  lang: 'vi'
  title: string
  summary: string
  body: Body
  english: Translation | null
  /** The address on the organisation's own portal, when it has an address template; else null: the hub's own page. */
  portalUrl: string | null
  topics: Ref[]
  organisation: Ref | null
  /** With `lineage`: ids of the place itself and of all its predecessors and successors, for the place filter. */
  place: (Ref & { lineage: string[] }) | null
  authors: string[]
  source: { name: string; url: string | null } | null
  documents: { id: string; slug: string; number: string | null; title: string; url: string }[]
  cover: Picture | null
  featured: boolean
  /** First publication, ISO 8601 UTC; never moves. */
  publishedAt: string
  /** This version's publication, ISO 8601 UTC. */
  updatedAt: string
  version: number
  correction: { note: string; at: string } | null
}

export type ArticleSnapshot = ItemCommon<'articles'> & {
  /** news, guide, result ... see the collection. */
  kind: string
  edition: Ref | null
}

export type StorySnapshot = ItemCommon<'stories'> & {
  kind: 'person' | 'practice' | 'initiative'
  people: { name: string; role: string | null; /** An invented person, shown as such. */ illustration: boolean }[]
  edition: Ref | null
}

export type EventSnapshot = ItemCommon<'events'> & {
  /** ISO 8601 UTC instants; for all-day events the start of the day and the end of the last day in Asia/Ho_Chi_Minh. */
  startsAt: string
  endsAt: string
  allDay: boolean
  venue: { name: string; address: string | null } | null
  status: 'scheduled' | 'postponed' | 'cancelled'
  organisers: Ref[]
  edition: Ref | null
}

export type EditionSnapshot = ItemCommon<'editions'> & {
  observance: Ref
  year: number
  ordinal: number | null
  /** Calendar days, YYYY-MM-DD. */
  anchorDay: string | null
  startsOn: string | null
  endsOn: string | null
  messages: string[]
  leads: Ref[]
}

export type DocumentSnapshot = ItemCommon<'documents'> & {
  kind: string
  number: string | null
  issuer: string
  /** Calendar days, YYYY-MM-DD. */
  issuedOn: string | null
  effectiveOn: string | null
  file: FileLink | null
}

interface ReferenceCommon<T extends ReferenceType> extends Common {
  type: T
  name: string
  description: string | null
  version: number
  updatedAt: string
}

export type TopicSnapshot = ReferenceCommon<'topics'> & {
  /** The plan's own mark, e.g. "II.1.a". */
  code: string
  /** The plan's paragraph, word for word. */
  paragraph: string
  order: number
}

interface Dated {
  kind: string
  parent: Ref | null
  /** Calendar days, YYYY-MM-DD. */
  validFrom: string | null
  validTo: string | null
  successors: Ref[]
  aliases: string[]
}

export type OrganisationSnapshot = ReferenceCommon<'organisations'> & Dated & { website: string | null }
export type PlaceSnapshot = ReferenceCommon<'places'> & Dated & { lineage: string[] }
export type ObservanceSnapshot = ReferenceCommon<'observances'> & {
  /** MM-DD */ anchorDay: string | null
  leads: Ref[]
}
