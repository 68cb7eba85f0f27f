import { applyTo } from './apply'
import { consecutive } from './consecutive'
import type { Applied } from './read-model'
import { closeFilled, createStoreToFill } from './store'

/** Entries read at one go and brought in by one transaction: each leaves a part of the search index behind. */
const BATCH = 250

interface Filling {
  /** A name nobody uses yet. */
  file: string
  /** The hub's public origin, without a slash at the end. */
  origin: string
  readEntries(since: number, limit: number): Promise<Applied[]>
}

/**
 * Fills a new file with everything the ledger has, as quickly as the processor will, and closes it: what the thread of a rebuild does.
 * Fails with whatever reading or writing fails with; then the file is of no use. A gap in the ledger ends it: the rest comes by following.
 */
export async function fillStore({ file, origin, readEntries }: Filling): Promise<void> {
  const store = createStoreToFill(file, origin)
  try {
    let head = 0
    let reading = readEntries(head, BATCH)
    for (;;) {
      const entries = await reading
      const news = consecutive(head, entries)
      const isMore = news.length === BATCH
      head += news.length
      // The next are on their way while these are brought in; should that fail, it is thrown when it is their turn.
      if (isMore) (reading = readEntries(head, BATCH)).catch(() => undefined)
      applyTo(store, news)
      if (!isMore) break
    }
    closeFilled(store, file)
  } catch (error) {
    store.abandon()
    throw error
  }
}
