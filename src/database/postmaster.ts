import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runAs } from './postgres-account'
import type { PostgresCluster } from './postgres-cluster'
import { explainFailure } from './postgres-failure'

/** A small server beside Node on one machine; durability stays at PostgreSQL's strictest. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '64MB',
  max_connections: '60',
  max_wal_size: '256MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_checkpoints: 'off',
}
const READY_LINE = 7
const POLL_MS = 10
const LOG_TAIL_BYTES = 8192

export interface Postmaster {
  /** Fulfilled when it accepts connections; rejected with a StartError when it ends before. */
  ready: Promise<void>
  /** Says how it ended. */
  exited: Promise<string>
  /** Ends open transactions and shuts down; after `patienceMs` without a checkpoint, which recovery makes up for. */
  stop(patienceMs: number): Promise<void>
}

/** Starts the database server of the cluster on 127.0.0.1. */
export function launchPostmaster(cluster: PostgresCluster, port: number): Postmaster {
  const log = openSync(cluster.logFile, 'a', 0o600)
  const logStart = fstatSync(log).size
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = runAs(cluster.account, cluster.binaries.postgres, ['-D', cluster.dataFolder, ...settings], {
    stdio: ['ignore', log, log],
    // In a session of its own: Ctrl-C in the terminal must reach the hub alone, which then stops the database last.
    detached: true,
  })
  closeSync(log)
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
    child.once('error', (error) => resolve(error.message))
  })
  return {
    exited,
    ready: waitUntilReady({ cluster, pid: child.pid, exited, logStart }),
    stop: async (patienceMs) => {
      if (child.pid === undefined) return
      child.kill('SIGINT')
      if (await isWithin(exited, patienceMs)) return
      child.kill('SIGQUIT')
      await exited
    },
  }
}

/** Whether the promise is settled before the time is over. */
export async function isWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController()
  const timeout = pause(milliseconds, false, { signal: timer.signal }).catch(() => false)
  try {
    return await Promise.race([promise.then(() => true), timeout])
  } finally {
    timer.abort()
  }
}

interface Launch {
  cluster: PostgresCluster
  pid: number | undefined
  exited: Promise<string>
  logStart: number
}

/** PostgreSQL writes "ready" into its pid file, also after a recovery of minutes: there is no time limit. */
async function waitUntilReady({ cluster, pid, exited, logStart }: Launch): Promise<void> {
  const pidFile = join(cluster.dataFolder, 'postmaster.pid')
  while (!(await isWithin(exited, POLL_MS))) {
    const lines = readOrEmpty(pidFile).split('\n')
    if (lines[0] === String(pid) && lines[READY_LINE]?.trim() === 'ready') return
  }
  throw explainFailure(tail(cluster.logFile, logStart) || (await exited), cluster)
}

/** The pid file of a starting server may not be there yet. */
function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

function tail(file: string, start: number): string {
  const handle = openSync(file, 'r')
  try {
    const end = fstatSync(handle).size
    const from = Math.max(start, end - LOG_TAIL_BYTES)
    const bytes = Buffer.alloc(Math.max(0, end - from))
    readSync(handle, bytes, 0, bytes.length, from)
    return bytes.toString('utf8')
  } finally {
    closeSync(handle)
  }
}
