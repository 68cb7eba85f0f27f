import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from '../shared/logger'
import { StartError } from '../shared/start-error'

const FAST_SHUTDOWN_MS = 5_000
const IMMEDIATE_SHUTDOWN_MS = 5_000
const POLL_MS = 20

/**
 * Stops the database server that a killed hub left running on this folder. Call it only with the folder's claim in
 * hand: the claim says that no living hub owns the server. A process that merely got the recorded number is left alone,
 * and the record removed, because PostgreSQL would otherwise refuse to start.
 */
export async function stopOrphan(dataFolder: string, logger: Logger): Promise<void> {
  const pidFile = join(dataFolder, 'postmaster.pid')
  const pid = recordedPid(pidFile)
  if (pid === undefined || !isAlive(pid)) return
  if (!isPostmasterOf(pid, dataFolder)) {
    rmSync(pidFile, { force: true })
    return
  }
  logger.warn({ pid }, 'stopping the database server that an earlier hub left running')
  if (await ends(pid, 'SIGINT', FAST_SHUTDOWN_MS)) return
  if (await ends(pid, 'SIGQUIT', IMMEDIATE_SHUTDOWN_MS)) return
  throw cannotStop(pid, dataFolder)
}

function recordedPid(pidFile: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10)
    return pid > 0 ? pid : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The server works inside its data folder; where that is not shown, its command line names the folder. */
function isPostmasterOf(pid: number, dataFolder: string): boolean {
  const command = commandOf(pid)
  if (!/postgres/.test(command)) return false
  const folder = realpathSync(dataFolder)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return command.includes(folder) || command.includes(dataFolder)
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

async function ends(pid: number, signal: NodeJS.Signals, patienceMs: number): Promise<boolean> {
  try {
    process.kill(pid, signal)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
  const deadline = Date.now() + patienceMs
  while (isAlive(pid) && !isZombie(pid)) {
    if (Date.now() > deadline) return false
    await pause(POLL_MS)
  }
  return true
}

/** Dead, but nobody has collected it yet: as in a container whose first process does not reap. */
function isZombie(pid: number): boolean {
  return process.platform === 'linux' && commandOf(pid) === ''
}

function cannotStop(pid: number, dataFolder: string): StartError {
  return new StartError('left-over', {
    vi: `Một tiến trình PostgreSQL cũ (số ${pid}) vẫn giữ ${dataFolder} và không dừng được. Hãy chạy: sudo kill -QUIT ${pid}, rồi khởi động lại hub.`,
    en: `An old PostgreSQL process (number ${pid}) still holds ${dataFolder} and cannot be stopped. Run: sudo kill -QUIT ${pid}, then start the hub again.`,
  })
}
