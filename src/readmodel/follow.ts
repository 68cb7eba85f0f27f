import type { Logger } from '../shared/logger'
import { createBell } from './bell'
import { consecutive } from './consecutive'
import type { Applied, Change, ReadModel } from './read-model'
import { createRebuilding, type Fill } from './rebuilding'
import { createSettling } from './settling'
import { createSlices } from './slices'
import { isDamage } from './store'

/** Entries read at one go; they are brought in by slices (slices.ts). */
const BATCH = 200
const LONGEST_WAIT_MS = 30_000
/** A ledger that seems to be another one is looked at again before everything local is thrown away. */
const SIGHTINGS_BEFORE_REBUILD = 2

export interface Follower {
  /** Something may have been appended: look now rather than at the next poll. */
  poke(): void
  /** Builds the read model anew beside the one that serves, which goes on and stays up to date until the new one takes over. */
  rebuild(): void
  /** Resolves when the read model holds everything up to seq; rejects with FollowerStoppedError when that will not happen any more. */
  settled(seq: number): Promise<void>
  /** Ends after the batch at hand. */
  stop(): Promise<void>
}

export interface FollowOptions {
  /** Entries with a seq above `since`, ascending, at most `limit`. */
  readEntries(since: number, limit: number): Promise<Applied[]>
  model: ReadModel
  /** Where a new read model is filled from the same ledger. */
  fill: Fill
  pollMs: number
  /** Whether readers are being answered just now, from the model or from copies of what it gave: then entries come in by small slices. */
  isServing?(): boolean
  logger: Pick<Logger, 'info' | 'warn' | 'error'>
}

type Outcome = 'more' | 'idle' | 'failed'

/** Keeps the read model in step with the ledger until stopped. Never throws: failures are logged, once a kind, and tried again. */
export function followLedger({ readEntries, model, fill, pollMs, isServing, logger }: FollowOptions): Follower {
  const bell = createBell()
  const settling = createSettling(model)
  let isStopped = false
  let failures = 0
  let strangeSightings = 0
  let reported = ''
  const bringIn = createSlices({ isRead: () => isServing?.() || model.isRead(), isStopped: () => isStopped })
  const pauseAfter = (times: number) => Math.min(pollMs * 2 ** times, LONGEST_WAIT_MS)
  const { ring } = bell
  const rebuilding = createRebuilding({ model, fill, readEntries, bringIn, batch: BATCH, pauseAfter, ring, logger })

  const done = run()
  return {
    poke: bell.ring,
    rebuild,
    settled: (seq) => {
      bell.ring()
      return settling.settled(seq)
    },
    stop: async () => {
      isStopped = true
      settling.stop()
      bell.ring()
      await done
      await rebuilding.stop()
    },
  }

  function rebuild(): void {
    if (!rebuilding.isWanted()) logger.info({ head: model.head() }, 'Building the read model anew, as asked')
    rebuilding.start()
    bell.ring()
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      const outcome = await step().catch(failed)
      if (outcome === 'more') await new Promise(setImmediate)
      else if (!isStopped) await bell.wait(outcome === 'failed' ? pauseAfter(failures) : pollMs)
    }
  }

  async function step(): Promise<Outcome> {
    if (model.isRebuildAsked()) rebuild()
    const own = rebuilding.isStrange() ? 'idle' : await follow().catch(failed)
    const other = isStopped ? 'idle' : await rebuilding.step()
    if (own === 'more' || other === 'more') return 'more'
    if (own === 'failed') return 'failed'
    return !isStopped && model.tidy() ? 'more' : 'idle'
  }

  /** Reads on from the last entry held, that one included: it shows whether this is still the same ledger. */
  async function follow(): Promise<Outcome> {
    const head = model.head()
    const entries = await readEntries(Math.max(head - 1, 0), BATCH)
    if (isStopped) return 'idle'
    if (head > 0 && !isSame(entries[0], model.changes(head - 1, 1)[0])) return strange(head, entries[0])
    strangeSightings = 0
    const news = head > 0 ? entries.slice(1) : entries
    const next = consecutive(head, news)
    await bringIn(next, model)
    if (isStopped) return 'idle'
    if (next.length < news.length) return gap(head + next.length, news[next.length]?.seq)
    recovered()
    return entries.length === BATCH ? 'more' : 'idle'
  }

  async function strange(head: number, found: Applied | undefined): Promise<Outcome> {
    strangeSightings += 1
    if (strangeSightings < SIGHTINGS_BEFORE_REBUILD) return 'idle'
    strangeSightings = 0
    logger.warn(
      { head, found: found?.seq ?? null },
      'The ledger is another one than the read model was built from: building it anew',
    )
    await rebuilding.startStrange()
    return 'more'
  }

  function gap(head: number, next: number | undefined): Outcome {
    report(`gap after ${head}`, () =>
      logger.warn({ head, next }, 'The ledger has a gap: waiting for the entry between'),
    )
    return 'idle'
  }

  function failed(error: unknown): Outcome {
    failures += 1
    report(kindOf(error), () => logger.error({ err: error }, 'Following the ledger failed: trying again'))
    if (isDamage(error) && !rebuilding.isWanted()) {
      logger.error({ file: model.file() }, 'The read model is damaged: building it anew')
      rebuilding.start()
    }
    return 'failed'
  }

  function recovered(): void {
    if (reported) logger.info({ head: model.head() }, 'Following the ledger again')
    reported = ''
    failures = 0
  }

  function report(kind: string, log: () => void): void {
    if (kind !== reported) log()
    reported = kind
  }
}

function isSame(entry: Applied | undefined, change: Change | undefined): boolean {
  if (!entry || !change) return false
  return (
    entry.seq === change.seq && entry.item === change.id && entry.at === change.at && entry.action === change.action
  )
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : `${error.name}: ${error.message}`
}
