import type { Store } from '../store'

/** Pages of the index a step may write: some ten milliseconds. */
const PAGES = 128
/** Fewer entries do not leave enough parts behind to be noticed. */
const WORTH_IT = 1000

/** Keeps the search index quick: every transaction leaves a part of its own, and a search has to look into each. */
export interface Tidying {
  /** So many entries came in. */
  grown(entries: number): void
  /** Joins some of the parts, when there are enough; false when nothing is left to do for now. */
  step(): boolean
}

export function createTidying(store: Store): Tidying {
  let entries = 0
  let isUnderWay = false
  return {
    grown: (more) => {
      entries += more
    },
    step: () => {
      if (!isUnderWay && entries < WORTH_IT) return false
      const before = changesOf(store)
      // A negative number begins anew with all parts, however small (https://sqlite.org/fts5.html#the_merge_command).
      store.run("INSERT INTO searched (searched, rank) VALUES ('merge', ?)", isUnderWay ? PAGES : -PAGES)
      isUnderWay = changesOf(store) - before >= 2
      entries = 0
      return isUnderWay
    },
  }
}

function changesOf(store: Store): number {
  return store.one<{ count: number }>('SELECT total_changes() AS count')?.count ?? 0
}
