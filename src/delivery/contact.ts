import type { Check } from '../outlets/health/router'
import type { Clock } from '../shared/clock'
import type { Source } from './source/source'

/** As long as the source was heard of within this time, what the node shows counts as current, in milliseconds. */
const FRESH_MS = 30_000

export interface Contact {
  source: Source
  /** Seconds since the source last answered, once that is long enough to matter; else 0. */
  age(): number
  /** ISO 8601, or null before the first answer. */
  lastAt(): string | null
}

/** Remembers when the source last answered: a node that serves on without it says how old it is. */
export function watchContact(source: Source, clock: Clock): Contact {
  let last: Date | null = null
  const heard = <T>(answer: T): T => {
    last = clock()
    return answer
  }
  return {
    source: {
      ...source,
      readEntries: async (since, limit) => heard(await source.readEntries(since, limit)),
      head: async () => heard(await source.head()),
      news: source.news && (async (since) => heard(await source.news!(since))),
    },
    age: () => {
      const ms = last ? clock().getTime() - last.getTime() : 0
      return ms > FRESH_MS ? Math.floor(ms / 1000) : 0
    },
    lastAt: () => last?.toISOString() ?? null,
  }
}

/** For `/health/ready`: worth telling, but readers are served on. */
export function contactCheck({ age, lastAt }: Contact): () => Check {
  return () => ({ ok: age() === 0, ageSeconds: age(), lastContact: lastAt() })
}
