/**
 * The shapes of the sample content. Every record has a `key`, by which the others refer to it; keys are unique within their file's kind.
 *
 * Body markup: `## ` and `### ` headings; paragraphs separated by blank lines; `- ` and `1. ` lists; `> ` quotes; `**bold**`, `*italic*`;
 * `[text](https://...)`; `[text](articles:<key>)` for another item (articles, stories, events, editions, documents); `![caption](<picture key>)`
 * on a line of its own; `| a | b |` tables, first row the header, without a rule line; fact boxes from `::: Title` to `:::`.
 */
export type Markup = string

/** A point in the past, counted from the day the sample is loaded; `time` is HH:MM in Asia/Ho_Chi_Minh. */
export interface Ago {
  daysAgo: number
  time: string
}

/** An ISO 8601 instant with +07:00, or a point counted from the day the sample is loaded (negative: past). */
export type When = string | { daysFromNow: number; time: string }

export interface SampleTopic {
  key: string
  /** Where it stands in the plan, section II.1; a number after the letter tells the parts of one paragraph apart. */
  code: string
  name: string
  description: string
  /** The plan's words, exactly. */
  paragraph: string
  order: number
}

export type OrganisationKind =
  | 'ministry'
  | 'committee'
  | 'party'
  | 'department'
  | 'association'
  | 'newspaper'
  | 'station'
  | 'library'
  | 'school'
  | 'centre'
  | 'club'
  | 'editorial'

interface Dated {
  key: string
  name: string
  description: string | null
  parent: string | null
  /** Calendar days, YYYY-MM-DD; null: not confirmed, or still valid. */
  validFrom: string | null
  validTo: string | null
  successors: string[]
  aliases: string[]
}

export interface SampleOrganisation extends Dated {
  kind: OrganisationKind
  address: null
}

export interface SamplePlace extends Dated {
  kind: 'province' | 'city' | 'town' | 'district' | 'ward' | 'township' | 'commune'
}

export interface SampleObservance {
  key: string
  name: string
  description: string
  /** MM-DD */
  anchorDay: string | null
  leads: string[]
}

interface Item {
  key: string
  title: string
  summary: string
  body: Markup
  topics: string[]
  organisation: string
  cover: string
}

export interface SampleDocument extends Item {
  kind: 'decision' | 'conclusion' | 'directive'
  number: string
  issuer: string
  /** Calendar days, YYYY-MM-DD. */
  issuedOn: string
  effectiveOn: string | null
}

export interface SampleEdition extends Item {
  observance: string
  year: number
  ordinal: number | null
  /** Calendar days, YYYY-MM-DD; null: not confirmed. */
  anchorDay: string | null
  startsOn: string | null
  endsOn: string | null
  messages: string[]
  leads: string[]
}

interface Told extends Item {
  place: string | null
  edition: string | null
  authors: string[]
  source: { name: string; url: string | null } | null
  documents: string[]
  featured: boolean
  english: { title: string; summary: string; body: Markup } | null
}

/** How far the item has come. A corrected item was first published with what `before` holds in place of its own title or body. */
export type Standing =
  | { state: 'published'; publishedAt: Ago }
  | { state: 'draft'; publishedAt: null }
  | { state: 'withdrawn'; publishedAt: Ago; withdrawal: { reason: string; kind: 'gone' } }
  | { state: 'corrected'; publishedAt: Ago; correction: { note: string }; before: { title?: string; body?: Markup } }

export type SampleArticle = Told & Standing & { kind: 'news' | 'feature' | 'guide' | 'result' | 'notice' }

export type SampleStory = Told &
  Standing & {
    kind: 'person' | 'practice' | 'initiative'
    /** All of them invented: `illustration` is always true here. */
    people: { name: string; role: string; illustration: true }[]
  }

export type SampleEvent = Told &
  Standing & {
    startsAt: When
    endsAt: When
    allDay: boolean
    venue: { name: string; address: string | null }
    status: 'scheduled' | 'postponed' | 'cancelled'
    organisers: string[]
  }

export interface SamplePicture {
  key: string
  alt: string
  caption: string | null
  credit: string
  licence: string
  motif:
    | 'book'
    | 'lamp'
    | 'river'
    | 'rice'
    | 'drum'
    | 'library'
    | 'bus'
    | 'classroom'
    | 'radio'
    | 'lotus'
    | 'tree'
    | 'phone'
    | 'family'
    | 'festival'
    | 'hands'
    | 'stars'
  palette: 'green' | 'red' | 'amber' | 'blue' | 'ink'
  seed: number
}
