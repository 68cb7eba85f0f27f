import type { Payload } from 'payload'
import type { Logger } from '../shared/logger'
import { hearLostConnections, type Pool } from './lost-connections'
import { migrations } from './migrations'

interface PostgresParts {
  pool?: Pool
  migrate(options: { migrations: typeof migrations }): Promise<void>
}

/** Brings a PostgreSQL database to the newest schema, one transaction a migration. MongoDB needs none. */
export async function migratePostgres(
  payload: Payload,
  { logger, say }: { logger: Logger; say: (line: string) => void },
): Promise<void> {
  const db = payload.db as unknown as PostgresParts
  if (!db.pool) return
  hearLostConnections(db.pool, logger)
  const before = await migrationsRun(payload)
  if (before < migrations.length)
    say(before === 0 ? 'Đang tạo cấu trúc cơ sở dữ liệu…' : 'Đang cập nhật cấu trúc cơ sở dữ liệu…')
  await db.migrate({ migrations })
}

/** PostgreSQL's name for "there is no such table": https://www.postgresql.org/docs/18/errcodes-appendix.html */
const UNDEFINED_TABLE = '42P01'

async function migrationsRun(payload: Payload): Promise<number> {
  try {
    return (await payload.db.count({ collection: 'payload-migrations' })).totalDocs
  } catch (error) {
    if (codeOf(error) === UNDEFINED_TABLE) return 0
    throw error
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? ((error as { code?: unknown }).code ?? codeOf(error.cause)) : undefined
}
