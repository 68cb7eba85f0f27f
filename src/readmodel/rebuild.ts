import { applyTo, headOf } from './apply'
import { discard, type Build } from './builds'
import type { Rebuild } from './read-model'
import { rememberWords } from './search/known-words'
import type { ItemWords } from './search/terms'
import { createTidying } from './search/tidy'

/** Nobody reads it yet, so that many slices may share a transaction: each one costs a part of the search index and a turn of the log. */
const ENTRIES_A_TRANSACTION = 500

/** Fills a build until it takes over. */
export function createRebuild(build: Build, takeOver: () => void): Rebuild {
  const { store } = build
  const tidying = createTidying(store)
  let entriesInside = 0
  let words: ItemWords[] = []

  return {
    head: () => headOf(store),
    apply: (entries) => {
      applyTo(store, entries)
      tidying.grown(entries.length)
      if (entriesInside >= ENTRIES_A_TRANSACTION) commit()
    },
    tidy: () => {
      commit()
      return tidying.step()
    },
    finish: () => {
      commit()
      takeOver()
    },
    abandon: () => discard(build),
  }

  function commit(): void {
    if (entriesInside === 0) return
    rememberWords(store, words)
    store.all('COMMIT')
    words = []
    entriesInside = 0
  }
}
