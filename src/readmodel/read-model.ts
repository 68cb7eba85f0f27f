import type { Action, Entry, ItemType, PublicType, Withdrawal } from '../ledger/entry'
import type { ItemSnapshot, Snapshot } from '../ledger/snapshot'
import type { Mirrored } from './mirrored'

/**
 * A public item as the read model keeps it: its snapshot and the number of its newest entry.
 * `search` is empty here: the text went into the index, and carrying it with every item would double what is read and parsed.
 */
export type PublicItem<S extends Snapshot = Snapshot> = S & { seq: number }

/** What stands at an address: every outlet answers from this. */
export type Found =
  | { is: 'public'; item: PublicItem }
  | { is: 'withdrawn'; withdrawal: Withdrawal; id: string; slug: string; title: string; at: string; seq: number }
  | { is: 'moved'; slug: string }
  | { is: 'unknown' }

/** How items are asked for as JSON. */
export interface Showing {
  /** With `en` the translation takes the place of title, summary and body; an item without one stays Vietnamese and says so. */
  lang?: 'vi' | 'en'
  /** Whether the body is there; with `fields` it is when it is named. */
  body: boolean
  /** Nothing but these, in the order of the contract. */
  fields?: readonly string[]
}

/** As `Found`, with the public JSON of the item (present.ts) in bytes. */
export type FoundJson = Exclude<Found, { is: 'public' }> | { is: 'public'; id: string; json: Buffer }

/** What a list or a search can be narrowed by. */
export interface Filters {
  /** Ids or slugs; any of. */
  topic?: string[]
  organisation?: string[]
  place?: string[]
  edition?: string[]
  observance?: string[]
  kind?: string[]
  /** Calendar days in Asia/Ho_Chi_Minh, both inclusive; for events the day it takes place, else the day of publication. */
  from?: string
  to?: string
  lang?: 'vi' | 'en'
  featured?: boolean
}

export interface ListQuery extends Filters {
  type: PublicType
  limit: number
  /** From the `next` of an earlier page. */
  cursor?: string
  /** Already as typed by the reader; folded inside. */
  q?: string
}

export interface SearchQuery extends Filters {
  /** As typed by the reader. */
  q: string
  types: PublicType[]
  limit: number
  /** From the `next` of an earlier page of the same search. */
  cursor?: string
}

/** HTML in which nothing stands but the item's own text, escaped, and `mark` around what was found. */
export interface Highlight {
  title: string
  /** The part of the text that shows most of what was found; its beginning when only the title has it; null without a text. */
  text: string | null
}

export interface SearchPage {
  found: { item: PublicItem; highlight: Highlight }[]
  cursor: string | null
  /** Other words that find more, when these find nothing or little. */
  didYouMean: string | null
}

export interface Page {
  items: PublicItem[]
  cursor: string | null
}

/** What stands before and after the items of a page. */
export interface Frame {
  before: string
  after: string
}

/** As `Page`: the public JSON of the items with commas between, what stands between the brackets of an array, in its frame. */
export interface JsonPage {
  json: Buffer
  cursor: string | null
}

export interface Change {
  seq: number
  action: Action
  type: PublicType
  id: string
  version: number
  at: string
}

/** One public item in the list that lets a consumer check its own copy. */
export interface ManifestLine {
  type: PublicType
  id: string
  version: number
  seq: number
}

export interface TombstoneQuery {
  types: readonly ItemType[]
  /** ISO 8601, UTC; inclusive. */
  since: string
  /** Ids: what the item was about when it was taken back. */
  topic?: string
  organisation?: string
  edition?: string
  place?: string
}

/** An entry as it comes from the ledger, or from another hub: that tells the addresses an item had before, and of entries that a later one superseded only that they were. */
export type Applied =
  (Entry & { formerSlugs?: string[] }) | (Omit<Entry, 'snapshot' | 'withdrawal'> & { snapshot: null })

/** What was taken back, for feeds and calendars whose readers may still have it. */
export interface Tombstone {
  seq: number
  /** When it was taken back, ISO 8601 UTC. */
  at: string
  withdrawal: Withdrawal
  /** The last public form, without text and pictures. Its title is for readers only where the withdrawal leaves a notice. */
  item: ItemSnapshot
}

export interface SitePages {
  /** How many there are altogether. */
  total: number
  pages: { type: ItemType; slug: string; title: string; publishedAt: string; updatedAt: string }[]
}

/** A read model that was filled from the ledger's first entry on while another served, and lacks only what has come since. */
export interface Rebuild {
  head(): number
  apply(entries: Applied[]): void
  /** Takes the place of the one that served. */
  finish(): void
  abandon(): void
}

/** Each node's local copy of what is public. Synchronous: it answers from a local file. */
export interface ReadModel {
  /** Highest seq applied; 0 when empty. */
  head(): number
  /**
   * Applies entries in one transaction. Twice is harmless; an older entry never replaces a newer one.
   */
  apply(entries: Applied[]): void
  /** A short step of putting the search index in order after much came in; false when nothing is left to do. For idle moments. */
  tidy(): boolean
  /** One page, newest first unless the type has its own order. RangeError for a cursor that is none of this type's. */
  list(query: ListQuery): Page
  /** The same as JSON that is ready to be sent: several times as quick, because nothing is read into objects unless `fields` ask for it. */
  listJson(query: ListQuery, showing: Showing, frame?: (cursor: string | null) => Frame): JsonPage
  /** One page over several types, best first. RangeError for a cursor that is none of a search. */
  search(query: SearchQuery): SearchPage
  find(type: PublicType, idOrSlug: string): Found
  findJson(type: PublicType, idOrSlug: string, showing: Showing): FoundJson
  /** Every entry with a seq above `since`, ascending. */
  changes(since: number, limit: number): Change[]
  /** When the last event before a time was over, and when the next one will be; milliseconds since 1970. */
  eventEnds(now: number): { last: number | null; next: number | null }
  /** Everything public, by type and id. */
  manifest(): ManifestLine[]
  /** What was taken back since a time and is not public again, latest first. */
  tombstones(query: TombstoneQuery): Tombstone[]
  /** Public items that have their page here rather than on a portal, earliest publication first: a part of them, and how many there are. */
  sitePages(part: { offset: number; limit: number }): SitePages
  /** What another hub needs to show the same; null when a later change of the item has taken its place. */
  mirrored(change: Pick<Change, 'seq' | 'type' | 'id'>): Mirrored | null
  /** Files that items with a seq above `since` show. */
  filesSince(since: number): { media: string; file: string }[]
  /** The file names of a media that public items show, or null when none does. */
  publicFiles(mediaId: string): string[] | null
  /** What serves just now. */
  file(): string
  /** Has a file beside its own filled (fill.ts), and serves on until that one is finished. One at a time; a start throws away what is unfinished. */
  rebuild(fill: (file: string) => Promise<void>): Promise<Rebuild>
  /**
   * True once after an operator has put a file beside the read model's own, with `.rebuild` behind its name; and once after a start whose public origin is another than the
   * file was written for.
   */
  isRebuildAsked(): boolean
  /** Whether anybody was answered within the last second: who brings in much at once then does it in small steps. */
  isRead(): boolean
  /**
   * Calls back after each apply that moved the head, and after a rebuild, with no changes named: then everything may be another.
   * Gives a function that stops it. Listeners must not throw.
   */
  onAdvance(listener: (head: number, changed: Change[]) => void): () => void
  close(): void
}
