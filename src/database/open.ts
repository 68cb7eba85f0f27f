import { MongoClient } from 'mongodb'
import type { Config } from '../config/config'
import type { Logger } from '../shared/logger'
import { StartError } from './start-error'
import { startEmbeddedPostgres } from './embedded-postgres'

export interface Database {
  url: string
  stop(): Promise<void>
}

/** The editing database: the embedded one is started, a given one is checked for what the hub relies on. */
export async function openDatabase({ database, dataDir }: Config, logger: Logger): Promise<Database> {
  if (database.engine === 'embedded') return startEmbeddedPostgres({ dir: dataDir, logger })
  if (database.engine === 'mongodb') await requireTransactions(database.url)
  return { url: database.url, stop: async () => undefined }
}

/** How long an unreachable server may keep the start waiting, in milliseconds. */
const REACH_TIMEOUT = 5000

/** Without a replica set MongoDB has no transactions, and Payload would silently go on without: a publication could then be half done. */
async function requireTransactions(url: string): Promise<void> {
  if (!url.startsWith('mongodb+srv://') && !new URL(url).searchParams.has('replicaSet')) throw noTransactions()
  const client = new MongoClient(url, { serverSelectionTimeoutMS: REACH_TIMEOUT })
  try {
    const hello = await client.db().command({ hello: 1 })
    if (!hello.setName && hello.msg !== 'isdbgrid') throw noTransactions()
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(
      'database-failed',
      {
        vi: `Không kết nối được MongoDB theo DATABASE_URL: ${(error as Error).message}. Hãy kiểm tra địa chỉ, mạng và dịch vụ MongoDB.`,
        en: `MongoDB at DATABASE_URL cannot be reached: ${(error as Error).message}. Check the address, the network and the server.`,
      },
      error,
    )
  } finally {
    await client.close()
  }
}

const noTransactions = () =>
  new StartError('database-failed', {
    vi: 'MongoDB này không có giao dịch (transaction): cần chạy ở dạng replica set và thêm ?replicaSet=<tên> vào DATABASE_URL.',
    en: 'This MongoDB has no transactions: run it as a replica set and add ?replicaSet=<name> to DATABASE_URL.',
  })
