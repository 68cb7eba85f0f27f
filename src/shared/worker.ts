import type { Logger } from './logger'

export interface Worker {
  /** There may be work now. */
  poke(): void
  /** Runs now, and resolves when what was there at the call is done. */
  drain(): Promise<void>
  stop(): Promise<void>
}

interface WorkerOptions {
  name: string
  work: () => Promise<unknown>
  pollMs: number
  logger: Pick<Logger, 'error' | 'info'>
}

/**
 * Runs `work` when poked, and every `pollMs` in case a poke was lost or another process left something. One run at a time; a run that fails is tried again
 * at the next poll, and reported once until it succeeds again: an outage of an hour is one line, not thousands.
 */
export function startWorker({ name, work, pollMs, logger }: WorkerOptions): Worker {
  let running: Promise<void> | null = null
  let isPoked = false
  let isStopped = false
  let hasFailed = false

  const run = async () => {
    while (isPoked && !isStopped) {
      isPoked = false
      await work()
    }
  }
  const start = () => {
    isPoked = true
    running ??= run().finally(() => (running = null))
    return running
  }
  const background = () => {
    if (!isStopped) start().then(recovered, failed)
  }
  const failed = (error: unknown) => {
    if (!hasFailed) logger.error({ err: error, worker: name }, 'A worker failed; it goes on trying')
    hasFailed = true
  }
  const recovered = () => {
    if (hasFailed) logger.info({ worker: name }, 'A worker is at work again')
    hasFailed = false
  }
  const timer = setInterval(background, pollMs)

  return {
    poke: background,
    async drain() {
      await running?.catch(failed)
      await start()
    },
    async stop() {
      isStopped = true
      clearInterval(timer)
      await running?.catch(failed)
    },
  }
}
