import type { Payload } from 'payload'
import type { Delivery } from './delivery/node'
import { watchConsents } from './desk/consent/watch'
import { refreshShown } from './desk/refresh'
import { checkScheduled } from './desk/schedule/daily-check'
import { sweepSchedule } from './desk/schedule/sweep'
import { tellOfEndings } from './keys/endings'
import { createUsageCleaner } from './keys/old-usage'
import { createNumberer, ledgerHead } from './ledger/number'
import type { Logger } from './shared/logger'
import { startWorker, type Worker } from './shared/worker'

/** How long a command waits for this node to show what it published, in milliseconds; then it answers all the same. */
const SHOW_TIMEOUT = 1000
/** How often the hub looks for what is due, and for what comes with the days: checks, keys that end; in milliseconds. */
const SWEEP_MS = 250
const CHECK_MS = 60_000
/** A consent that ended takes its items down within a minute, whatever became of the process that was to do so. */
const CONSENT_MS = 15_000

interface WorkerParts {
  payload: Payload
  delivery: Pick<Delivery, 'poke' | 'settled' | 'scheduleChanged' | 'lookAhead'>
  logger: Logger
  /** How often to look for what another process left. */
  pollMs: number
}

export interface Workers {
  /** Numbers what is committed, and waits for a moment until this process shows it. */
  afterCommit(): Promise<void>
  scheduleChanged(): void
  /** Resolves when everything committed or due so far is done and shown. */
  drain(): Promise<void>
  stop(): Promise<void>
}

/** Everything the hub does by itself, beside answering requests. */
export function startWorkers({ payload, delivery, logger, pollMs }: WorkerParts): Workers {
  const numberer = createNumberer(payload)
  const show = async () => {
    await numberer.run()
    delivery.poke()
    return ledgerHead(payload)
  }
  const start = (name: string, work: () => Promise<unknown>, ms = pollMs) =>
    startWorker({ name, work, pollMs: ms, logger })
  const numbering = start('numbering', show)
  const refreshing = start('refreshing', () => refreshShown(payload, logger))
  const sweeping = start('schedule', () => sweepSchedule(payload, logger), SWEEP_MS)
  const checking = start('daily check', () => checkScheduled(payload), CHECK_MS)
  const watching = start('consents', () => watchConsents(payload), CONSENT_MS)
  const keyKeeping = start('keys', () => tellOfEndings(payload), CHECK_MS)
  const cleaning = start('old usage', createUsageCleaner(payload), CHECK_MS)
  const all: Worker[] = [numbering, refreshing, sweeping, checking, watching, keyKeeping, cleaning]
  for (const worker of [sweeping, checking, watching, keyKeeping, cleaning]) worker.poke()

  return {
    async afterCommit() {
      await within(SHOW_TIMEOUT, delivery.settled(await show()))
      refreshing.poke()
    },
    scheduleChanged() {
      sweeping.poke()
      delivery.scheduleChanged()
    },
    async drain() {
      for (const worker of [checking, sweeping, watching, keyKeeping, cleaning, numbering, refreshing, numbering])
        await worker.drain()
      await delivery.settled(await ledgerHead(payload))
      await delivery.lookAhead()
    },
    async stop() {
      for (const worker of all.reverse()) await worker.stop()
    },
  }
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, ms)))])
  clearTimeout(timer)
}
