import type { Snapshot } from './snapshot'

/** What editors edit and the hub publishes; also the segment in `/v1/<type>` and `/api/<type>`. */
export const ITEM_TYPES = ['articles', 'stories', 'events', 'editions', 'documents'] as const
/** Reference data: public as a publisher or administrator saves it. */
export const REFERENCE_TYPES = ['topics', 'organisations', 'places', 'observances'] as const
export const PUBLIC_TYPES = [...ITEM_TYPES, ...REFERENCE_TYPES] as const

export type ItemType = (typeof ITEM_TYPES)[number]
export type ReferenceType = (typeof REFERENCE_TYPES)[number]
export type PublicType = (typeof PUBLIC_TYPES)[number]

/**
 * publish: first made public, or public again after a withdrawal. update: a newer version of a public item.
 * refresh: the item itself is unchanged, but something it shows (a topic's name, an image's credit) is not.
 */
export type Action = 'publish' | 'update' | 'withdraw' | 'refresh'

/** Why and how an item was taken back. `gone` leaves an error, `redirect` sends readers on, `notice` leaves the reason in place of the text. */
export type Withdrawal = { reason: string; category?: WithdrawalCategory } & (
  { kind: 'gone' } | { kind: 'redirect'; redirectTo: string } | { kind: 'notice' }
)

/** What kind of reason it was, for the desk's own records; readers get the reason itself. */
export const WITHDRAWAL_CATEGORIES = [
  'inaccurate',
  'consent',
  'rights',
  'outdated',
  'duplicate',
  'law',
  'other',
] as const
export type WithdrawalCategory = (typeof WITHDRAWAL_CATEGORIES)[number]

/** One line of the ledger, numbered: append-only, never changed afterwards. */
export interface Entry {
  id: string
  /** Consecutive from 1, in commit order. */
  seq: number
  action: Action
  type: PublicType
  /** The item's id. */
  item: string
  /** Counts publications of the item from 1; a refresh or withdrawal keeps the version it concerns. */
  version: number
  /** ISO 8601, UTC. */
  at: string
  /** The item's full public form; for a withdrawal, its last public form without body (for title and slug). */
  snapshot: Snapshot
  /** Present exactly when action is `withdraw`. */
  withdrawal: Withdrawal | null
}
