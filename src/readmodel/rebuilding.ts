import type { Logger } from '../shared/logger'
import { consecutive } from './consecutive'
import type { Applied, ReadModel, Rebuild } from './read-model'
import type { BringIn } from './slices'

/** Fills a new file from the ledger (fill.ts), out of the way of who is served; rejects when that fails, or `signal` ends it. */
export type Fill = (file: string, signal: AbortSignal) => Promise<void>

export interface Rebuilding {
  /** While it is true, what serves is of another ledger and takes in nothing more. */
  isStrange(): boolean
  isWanted(): boolean
  /** The ledger is another one: what serves goes on as it is until the new one is whole. */
  startStrange(): Promise<void>
  start(): void
  /** Begins it when it is time, and brings a batch into what was filled; `more` as long as there is more to bring in. */
  step(): Promise<'more' | 'idle'>
  stop(): Promise<void>
}

interface Parts {
  model: ReadModel
  fill: Fill
  readEntries(since: number, limit: number): Promise<Applied[]>
  bringIn: BringIn
  batch: number
  /** After so many failures in a row, in milliseconds. */
  pauseAfter(failures: number): number
  /** There is something to do for `step`. */
  ring(): void
  logger: Pick<Logger, 'info' | 'error'>
}

/** Has the read model built anew beside the one that serves, and lets it take over when it has everything the ledger and the old one have. */
export function createRebuilding({ model, fill, readEntries, bringIn, batch, ...parts }: Parts): Rebuilding {
  let isWanted = false
  let isStrange = false
  let failures = 0
  let notBefore = 0
  let filling: { abort: AbortController; over: Promise<void> } | null = null
  let next: Rebuild | null = null

  return {
    isStrange: () => isStrange,
    isWanted: () => isWanted,
    startStrange: async () => {
      await stop()
      isStrange = true
      isWanted = true
    },
    start: () => {
      isWanted = true
      notBefore = 0
    },
    step,
    stop,
  }

  async function step(): Promise<'more' | 'idle'> {
    if (isWanted && !filling && !next && performance.now() >= notBefore) begin()
    if (!next) return 'idle'
    const head = next.head()
    const entries = await readEntries(head, batch)
    const news = consecutive(head, entries)
    try {
      await bringIn(news, next)
      if (entries.length === batch && news.length === batch) return 'more'
      if (news.length < entries.length || (!isStrange && next.head() < model.head())) return 'idle'
      const whole = next
      next = null
      whole.finish()
    } catch (error) {
      next?.abandon()
      next = null
      failed(error)
      return 'idle'
    }
    isStrange = false
    isWanted = false
    failures = 0
    parts.logger.info({ head: model.head() }, 'The read model is built anew and serves')
    return 'idle'
  }

  function begin(): void {
    const abort = new AbortController()
    const over = model
      .rebuild((file) => fill(file, abort.signal))
      .then(
        (filled) => void (next = filled),
        (error: unknown) => void (abort.signal.aborted || failed(error)),
      )
      .finally(() => {
        filling = null
        parts.ring()
      })
    filling = { abort, over }
  }

  /** What serves goes on, and follows the ledger: if that is still another one, it will be found so again. */
  function failed(error: unknown): void {
    isStrange = false
    failures += 1
    const pause = parts.pauseAfter(failures)
    notBefore = performance.now() + pause
    parts.logger.error(
      { err: error, againIn: `${pause / 1000} s` },
      'Building the read model anew failed: trying again; the old one serves on',
    )
  }

  /** What was built so far is thrown away: a start does the same. */
  async function stop(): Promise<void> {
    isWanted = false
    isStrange = false
    filling?.abort.abort()
    await filling?.over
    next?.abandon()
    next = null
  }
}
