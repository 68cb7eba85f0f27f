import type { Payload } from 'payload'
import type { Logger } from '../shared/logger'
import { migrations } from './migrations'

interface PostgresParts {
  pool?: { on(event: 'error', listener: (error: Error) => void): void }
  migrate(options: { migrations: typeof migrations }): Promise<void>
}

/** Brings a PostgreSQL database to the newest schema, one transaction a migration. MongoDB needs none. */
export async function migratePostgres(payload: Payload, logger: Logger): Promise<void> {
  const db = payload.db as unknown as PostgresParts
  if (!db.pool) return
  // An idle connection that breaks (the database was restarted) is replaced by the pool; unheard, its error would end the process.
  db.pool.on('error', (error) => logger.debug({ reason: error.message }, 'A database connection was lost'))
  await db.migrate({ migrations })
}
