import { LRUCache } from 'lru-cache'
import type { ReadModel } from '../../readmodel/read-model'

const MOST_CHARACTERS = 64 * 1024 * 1024
/** How long what was written may be kept. */
export const MINUTE_MS = 60 * 1000

/** What was written for a path at a time, to the minute; `write` is called when there is nothing yet. */
export type Made = (path: string, now: Date, write: (minute: Date) => string) => string

/**
 * Keeps what was written until the read model changes or the minute is over: a calendar of thousands of events or a sitemap of all pages
 * takes too long to write for each who asks. Writers are given the beginning of the minute, so that within it the bytes stay the same.
 */
export function createMade(model: ReadModel): Made {
  const bodies = new LRUCache<string, string>({ maxSize: MOST_CHARACTERS, sizeCalculation: ({ length }) => length + 1 })
  model.onAdvance(() => bodies.clear())
  return (path, now, write) => {
    const minute = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS
    const key = `${minute} ${path}`
    const known = bodies.get(key)
    if (known !== undefined) return known
    const body = write(new Date(minute))
    bodies.set(key, body)
    return body
  }
}
