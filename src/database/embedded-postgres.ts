import { copyFileSync, existsSync, statSync, truncateSync } from 'node:fs'
import { resolve } from 'node:path'
import pg from 'pg'
import type { Logger } from '../shared/logger'
import { claimFolder } from './folder-claim'
import { DATABASE_USER, describeCluster, ensureCluster } from './postgres-cluster'
import { stopOrphan } from './postgres-orphan'
import { superviseDatabase } from './postgres-supervisor'

const DATABASE_NAME = 'hub'
const NO_SUCH_DATABASE = '3D000'
const LOG_LIMIT_BYTES = 5 * 1024 * 1024
const LOG_CHECK_MS = 10 * 60_000

export interface EmbeddedPostgres {
  /** Stays the same while the hub runs, also when the database has to be started again. */
  url: string
  /** Shuts the database down within 8 s and frees the folder. May be called more than once. */
  stop(): Promise<void>
}

/**
 * Runs PostgreSQL for this hub alone, on a free port of 127.0.0.1, with its data in `dir`/postgres. The first start
 * creates it; a server that a killed hub left behind is replaced; a server that dies is started again on the same URL.
 * Throws StartError when it cannot, and DataFolderInUseError when another living hub works on the folder.
 */
export async function startEmbeddedPostgres(options: {
  dir: string
  logger: Logger
  port?: number
}): Promise<EmbeddedPostgres> {
  const dir = resolve(options.dir)
  const { logger } = options
  const cluster = describeCluster(dir)
  const claim = await claimFolder(dir)
  try {
    await stopOrphan(cluster.dataFolder, logger)
    const password = await ensureCluster(cluster)
    trimLog(cluster.logFile)
    const database = await superviseDatabase({ cluster, logger, port: options.port })
    const logTrimmer = setInterval(() => trimLog(cluster.logFile), LOG_CHECK_MS).unref()
    const stopAll = async () => {
      clearInterval(logTrimmer)
      await database.stop()
      await claim.release()
    }
    const url = `postgres://${DATABASE_USER}:${password}@127.0.0.1:${database.port}/${DATABASE_NAME}`
    try {
      await ensureDatabase(url)
    } catch (error) {
      await database.stop()
      throw error
    }
    let stopped: Promise<void> | undefined
    return { url, stop: () => (stopped ??= stopAll()) }
  } catch (error) {
    await claim.release()
    throw error
  }
}

async function ensureDatabase(url: string): Promise<void> {
  try {
    await withClient(url, async () => undefined)
  } catch (error) {
    if ((error as { code?: string }).code !== NO_SUCH_DATABASE) throw error
    const maintenance = new URL(url)
    maintenance.pathname = '/postgres'
    await withClient(maintenance.href, (client) => client.query(`CREATE DATABASE ${DATABASE_NAME}`))
  }
}

async function withClient(url: string, act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}

/** Keeps one earlier log. Copied and emptied rather than renamed: the server holds the file open, for appending. */
function trimLog(file: string): void {
  if (!existsSync(file) || statSync(file).size < LOG_LIMIT_BYTES) return
  copyFileSync(file, `${file}.1`)
  truncateSync(file)
}
