import type { ReadModel } from './read-model'

/** Numbers follow commits, times may not: the latest of so many counts. */
const RECENT = 100
const SECOND_MS = 1000

interface Latest {
  head: number
  /** Milliseconds since 1970; -Infinity when nothing ever changed. */
  at: number
  written: string | null
}

const latestOf = new WeakMap<Pick<ReadModel, 'head' | 'changes'>, Latest>()

/**
 * When anything public last changed, as HTTP writes times. Not when the item, or the newest of a list, did: a withdrawal makes a list's newest item older, a refresh changes
 * an item without a new version, and who asks by time alone would keep what is no longer so. Null within a second of a change: another could follow under the same time.
 */
export function lastChange(model: Pick<ReadModel, 'head' | 'changes'>, now: Date): string | null {
  const { at, written } = latest(model)
  return now.getTime() - at > SECOND_MS ? written : null
}

function latest(model: Pick<ReadModel, 'head' | 'changes'>): Latest {
  const head = model.head()
  const known = latestOf.get(model)
  if (known?.head === head) return known
  const times = model.changes(Math.max(0, head - RECENT), RECENT).map(({ at }) => Date.parse(at))
  const at = Math.max(...times)
  const made = { head, at, written: times.length > 0 ? new Date(at).toUTCString() : null }
  latestOf.set(model, made)
  return made
}
