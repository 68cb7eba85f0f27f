import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import type { Config } from 'payload'
import { withHonestTransactions } from './honest-transactions'

/** Connections one hub holds open; the embedded server allows 60. */
const POOL_SIZE = 20

/** The same collections on either engine; which one is told by the URL alone. */
export function databaseAdapter(url: string): Config['db'] {
  return url.startsWith('mongodb') ? mongodb(url) : postgres(url)
}

/** Indexes are made by `ensureMongoIndexes`: two nodes that start at once may get in each other's way, and Payload would give up. */
function mongodb(url: string): Config['db'] {
  return mongooseAdapter({ url, connectOptions: { autoIndex: false } })
}

function postgres(url: string): Config['db'] {
  const adapter = postgresAdapter({
    pool: { connectionString: url, max: POOL_SIZE },
    push: false,
    migrationDir: 'src/database/migrations',
  })
  return { ...adapter, init: (args) => withHonestTransactions(adapter.init(args), POOL_SIZE / 2) }
}
