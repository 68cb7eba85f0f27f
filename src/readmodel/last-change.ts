import type { ReadModel } from './read-model'

/** Numbers follow commits, times may not: the latest of so many counts. */
const RECENT = 100
const SECOND_MS = 1000

interface Latest {
  head: number
  /** Milliseconds since 1970; -Infinity when there was none. */
  changedAt: number
  /** The same of the last event that is over. */
  endedAt: number
  written: string | null
  /** As long as the head stays, this holds from when it was made until the next event is over. */
  from: number
  until: number
}

type Model = Pick<ReadModel, 'head' | 'changes' | 'eventEnds'>

const latestOf = new WeakMap<Model, Latest>()

/**
 * When anything public last changed, as HTTP writes times. Not when the item, or the newest of a list, did: a withdrawal makes a list's newest item older, a refresh changes
 * an item without a new version, an event that is over leaves lists and feeds by itself, and who asks by time alone would keep what is no longer so. Null within a second of a
 * change, since another could follow under the same time, and within `slowMs` of an event's end, for answers that take so long to leave it out.
 */
export function lastChange(model: Model, now: Date, slowMs = SECOND_MS): string | null {
  const at = now.getTime()
  const { changedAt, endedAt, written } = latest(model, at)
  return at - changedAt > SECOND_MS && at - endedAt > slowMs ? written : null
}

function latest(model: Model, now: number): Latest {
  const head = model.head()
  const known = latestOf.get(model)
  if (known?.head === head && known.from <= now && now <= known.until) return known
  const times = model.changes(Math.max(0, head - RECENT), RECENT).map(({ at }) => Date.parse(at))
  const { last, next } = model.eventEnds(now)
  const changedAt = Math.max(...times)
  const endedAt = last ?? -Infinity
  const at = Math.max(changedAt, endedAt)
  const written = Number.isFinite(at) ? new Date(at).toUTCString() : null
  const made = { head, changedAt, endedAt, written, from: now, until: next ?? Infinity }
  latestOf.set(model, made)
  return made
}
