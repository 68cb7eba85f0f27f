import type { Applied, ReadModel, Rebuild } from './read-model'
import { consecutive } from './consecutive'
import type { BringIn } from './slices'

export interface Rebuilding {
  /** While it is true, what serves is of another ledger and takes in nothing more. */
  isStrange(): boolean
  isRunning(): boolean
  /** The ledger is another one: what serves goes on as it is until the new one is whole. */
  startStrange(): void
  start(): void
  /** Brings in a batch more; `more` as long as there is more to bring in. */
  step(): Promise<'more' | 'idle'>
  stop(): void
}

interface Parts {
  model: ReadModel
  readEntries(since: number, limit: number): Promise<Applied[]>
  bringIn: BringIn
  batch: number
  /** Called when the new one serves. */
  finished(head: number): void
}

/** Builds the read model anew beside the one that serves, and lets it take over when it has everything the ledger and the old one have. */
export function createRebuilding({ model, readEntries, bringIn, batch, finished }: Parts): Rebuilding {
  let next: Rebuild | null = null
  let isStrange = false

  return {
    isStrange: () => isStrange,
    isRunning: () => next !== null,
    startStrange: () => {
      stop()
      isStrange = true
      next = model.rebuild()
    },
    start: () => {
      next ??= model.rebuild()
    },
    step,
    stop,
  }

  async function step(): Promise<'more' | 'idle'> {
    if (!next) return 'idle'
    const head = next.head()
    const entries = await readEntries(head, batch)
    const news = consecutive(head, entries)
    try {
      await bringIn(news, next)
      if (entries.length === batch && news.length === batch) return 'more'
      if (news.length < entries.length || (!isStrange && next.head() < model.head())) return 'idle'
      if (next.tidy()) return 'more'
      next.finish()
    } catch (error) {
      stop()
      throw error
    }
    next = null
    isStrange = false
    finished(model.head())
    return 'idle'
  }

  /** What was built so far is thrown away: a start does the same. */
  function stop(): void {
    next?.abandon()
    next = null
    isStrange = false
  }
}
