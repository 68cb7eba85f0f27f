import type { Logger } from './logger'

export interface Worker {
  /** There may be work now. */
  poke(): void
  /** Runs now, and resolves when what was there at the call is done. */
  drain(): Promise<void>
  stop(): Promise<void>
}

/**
 * Runs `work` when poked, and every `pollMs` in case a poke was lost or another process left something. One run at a time; a run that fails is reported and
 * tried again at the next poll.
 */
export function startWorker({ name, work, pollMs, logger }: { name: string; work: () => Promise<unknown>; pollMs: number; logger: Logger }): Worker {
  let running: Promise<void> | null = null
  let isPoked = false
  let isStopped = false

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
    if (!isStopped) start().catch((error: unknown) => logger.error({ err: error, worker: name }, 'A worker failed; it will try again'))
  }
  const timer = setInterval(background, pollMs)

  return {
    poke: background,
    async drain() {
      await running?.catch(() => undefined)
      await start()
    },
    async stop() {
      isStopped = true
      clearInterval(timer)
      await running?.catch(() => undefined)
    },
  }
}
