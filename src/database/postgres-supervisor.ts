import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from '../shared/logger'
import { choosePort } from './free-port'
import type { PostgresCluster } from './postgres-cluster'
import { launchPostmaster, type Postmaster } from './postmaster'
import { StartError, type StartErrorCode } from '../shared/start-error'

const STOP_MS = 8_000
const FIRST_START_PATIENCE_MS = 15_000
const RETRY_MS = 100
const LONGEST_RETRY_MS = 10_000
/** A server that ran this long was healthy: the next failure starts the waiting times anew. */
const HEALTHY_AFTER_MS = 60_000
const LOUD_AFTER_FAILURES = 5

export interface SupervisedDatabase {
  port: number
  stop(): Promise<void>
}

/** Starts the server and starts it again, on the same port, whenever it ends without `stop`. */
export async function superviseDatabase(options: {
  cluster: PostgresCluster
  logger: Logger
  /** Without it a free one is chosen. */
  port?: number
}): Promise<SupervisedDatabase> {
  const { cluster, logger } = options
  const first = await startFirst(cluster, options.port)
  const stopping = new AbortController()
  let current = first.postmaster
  const watching = keepRunning({
    cluster,
    logger,
    port: first.port,
    signal: stopping.signal,
    current: () => current,
    replace: (postmaster) => (current = postmaster),
  })
  return {
    port: first.port,
    stop: async () => {
      stopping.abort()
      await current.stop(STOP_MS)
      await watching
    },
  }
}

/** What a killed server left (its child processes, a port taken meanwhile) is given time to go away. */
async function startFirst(cluster: PostgresCluster, fixedPort: number | undefined) {
  const passing: StartErrorCode[] = fixedPort === undefined ? ['left-over', 'port-taken'] : ['left-over']
  const deadline = Date.now() + FIRST_START_PATIENCE_MS
  for (;;) {
    const port = fixedPort ?? (await choosePort())
    const postmaster = launchPostmaster(cluster, port)
    try {
      await postmaster.ready
      return { port, postmaster }
    } catch (error) {
      const canPass = error instanceof StartError && passing.includes(error.code)
      if (!canPass || Date.now() > deadline) throw error
      await pause(RETRY_MS)
    }
  }
}

interface Watch {
  cluster: PostgresCluster
  logger: Logger
  port: number
  signal: AbortSignal
  current(): Postmaster
  replace(postmaster: Postmaster): void
}

async function keepRunning({ cluster, logger, port, signal, current, replace }: Watch): Promise<void> {
  let failures = 0
  let startedAt = Date.now()
  for (;;) {
    const ending = await current().exited
    if (signal.aborted) return
    if (Date.now() - startedAt > HEALTHY_AFTER_MS) failures = 0
    if (failures >= LOUD_AFTER_FAILURES) {
      logger.fatal({ ending, failures, log: cluster.logFile }, 'the database keeps ending; see its log')
    } else {
      logger.error({ ending }, 'the database ended; starting it again')
    }
    if (failures > 0) await waitUnlessAborted(Math.min(RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS), signal)
    if (signal.aborted) return
    failures += 1
    startedAt = Date.now()
    const postmaster = launchPostmaster(cluster, port)
    replace(postmaster)
    try {
      await postmaster.ready
      logger.info({ port, milliseconds: Date.now() - startedAt }, 'the database runs again')
    } catch (error) {
      if (!signal.aborted)
        logger.warn({ reason: error instanceof StartError ? error.en : error }, 'the database did not start')
    }
  }
}

async function waitUnlessAborted(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await pause(milliseconds, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
