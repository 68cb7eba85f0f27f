/**
 * How long copies may live. Short, so that a publication or withdrawal is seen within seconds everywhere; copies may be shown a little
 * longer while a new one is fetched, and for a day when the hub cannot be reached (RFC 5861).
 */
const FRESH_SECONDS = 5
const STALE_WHILE_REVALIDATE_SECONDS = 30
const STALE_IF_ERROR_SECONDS = 86_400

export const PUBLIC_CACHE_CONTROL = [
  'public',
  `max-age=${FRESH_SECONDS}`,
  `s-maxage=${FRESH_SECONDS}`,
  `stale-while-revalidate=${STALE_WHILE_REVALIDATE_SECONDS}`,
  `stale-if-error=${STALE_IF_ERROR_SECONDS}`,
].join(', ')

/** Whoever follows the changes must not be given yesterday's; the ETag still saves the bytes. */
export const CHANGES_CACHE_CONTROL = 'public, no-cache'
/** A held answer is one reader's. */
export const WAITING_CACHE_CONTROL = 'no-store'
