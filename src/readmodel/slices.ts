import type { Applied } from './read-model'

/** Entries at one go: so many as take this long, or longer when nobody is waiting for an answer meanwhile. */
const SLICE_MS = 15
const QUIET_SLICE_MS = 250
const FIRST_SLICE = 10

/** Brings entries in, in slices between which readers get their answers. */
export type BringIn = (entries: readonly Applied[], target: { apply(entries: Applied[]): void }) => Promise<void>

/** Learns from each slice how many entries the next may have. `isStopped` ends it after the slice at hand. */
export function createSlices({ isRead, isStopped }: { isRead(): boolean; isStopped(): boolean }): BringIn {
  let size = FIRST_SLICE
  return async (entries, target) => {
    for (let at = 0; at < entries.length && !isStopped();) {
      const slice = entries.slice(at, at + size)
      const started = performance.now()
      target.apply(slice)
      const each = Math.max((performance.now() - started) / slice.length, 0.01)
      at += slice.length
      // Growing slowly: the first entries of a process, and a merge within the index, take longer than most.
      const wished = Math.floor((isRead() ? SLICE_MS : QUIET_SLICE_MS) / each)
      size = Math.max(1, Math.min(wished, size * 2))
      if (at < entries.length) await new Promise(setImmediate)
    }
  }
}
