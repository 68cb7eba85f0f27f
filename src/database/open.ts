import { MongoClient } from 'mongodb'
import pg from 'pg'
import type { Config } from '../config/config'
import type { Logger } from '../shared/logger'
import { StartError } from '../shared/start-error'
import { startEmbeddedPostgres } from './embedded-postgres'
import { claimFolder } from './folder-claim'

export interface Database {
  url: string
  stop(): Promise<void>
}

/** The editing database: the embedded one is started, a given one is checked for what the hub relies on. */
export async function openDatabase({ database, dataDir }: Config, logger: Logger): Promise<Database> {
  if (database.engine === 'embedded') return startEmbeddedPostgres({ dir: dataDir, logger })
  if (database.engine === 'mongodb') await requireTransactions(database.url)
  else await requirePostgres(database.url)
  // The folder holds the read model, which is one hub's alone.
  const claim = await claimFolder(dataDir)
  return { url: database.url, stop: () => claim.release() }
}

/** How long an unreachable server may keep the start waiting, in milliseconds. */
const REACH_TIMEOUT = 5000

/** Without a replica set MongoDB has no transactions, and Payload would silently go on without: a publication could then be half done. */
async function requireTransactions(url: string): Promise<void> {
  let client: MongoClient | undefined
  try {
    client = new MongoClient(url, { serverSelectionTimeoutMS: REACH_TIMEOUT })
    // With mongodb+srv the name of the replica set comes from DNS, as the client connects. Payload looks at the same option.
    if (!client.options.replicaSet && !client.options.srvHost) throw noTransactions()
    const hello = await client.db().command({ hello: 1 })
    if (!client.options.replicaSet || !hello.setName) throw noTransactions()
  } catch (error) {
    throw error instanceof StartError ? error : unreachable('MongoDB', error)
  } finally {
    await client?.close()
  }
}

const NO_SUCH_DATABASE = '3D000'

/** Asked before Payload connects, which would try for minutes. A database that is not there yet is made by Payload. */
async function requirePostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: REACH_TIMEOUT })
  client.on('error', () => client.end())
  try {
    await client.connect()
  } catch (error) {
    if ((error as { code?: string }).code !== NO_SUCH_DATABASE) throw unreachable('PostgreSQL', error)
  } finally {
    await client.end()
  }
}

function unreachable(name: 'MongoDB' | 'PostgreSQL', error: unknown): StartError {
  const reason = reasonOf(error)
  return new StartError(
    'database-failed',
    {
      vi: `Không kết nối được ${name} theo DATABASE_URL: ${reason}. Hãy kiểm tra địa chỉ, tài khoản, mạng và dịch vụ ${name}.`,
      en: `${name} at DATABASE_URL cannot be reached: ${reason}. Check the address, the account, the network and the server.`,
    },
    error,
  )
}

/** Where a name has several addresses, the error that says what happened is one of several inside. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message.split('\n')[0]! : String(error)
}

const noTransactions = () =>
  new StartError('database-failed', {
    vi: 'MongoDB này không có giao dịch (transaction): cần chạy ở dạng replica set và thêm ?replicaSet=<tên> vào DATABASE_URL.',
    en: 'This MongoDB has no transactions: run it as a replica set and add ?replicaSet=<name> to DATABASE_URL.',
  })
