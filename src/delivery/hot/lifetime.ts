const LIFETIMES = /\b(max-age|s-maxage|stale-while-revalidate)=(\d+)/g

/**
 * No copy outlives the next scheduled change: where one is near, freshness and the time a stale copy may be shown while a new one is fetched are cut to the seconds left
 * (as GOV.UK does with its publish intents). Errors too: what is missing now may be due in a moment.
 */
export function capLifetime(cacheControl: string, msLeft: number): string {
  if (!cacheControl.startsWith('public') || cacheControl.includes('immutable')) return cacheControl
  const left = Math.max(0, Math.floor(msLeft / 1000))
  // A stale copy shown after its freshness ended counts from there: both together may not reach beyond the change.
  const fresh = Math.min(left, Number(/\bmax-age=(\d+)/.exec(cacheControl)?.[1] ?? 0))
  return cacheControl.replace(
    LIFETIMES,
    (_all, name: string, seconds: string) =>
      `${name}=${Math.min(Number(seconds), name === 'stale-while-revalidate' ? left - fresh : left)}`,
  )
}
