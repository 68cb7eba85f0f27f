import type { Logger } from '../shared/logger'

interface Emitter {
  on(event: 'error', listener: (error: Error) => void): void
}

/** A pool of the package `pg`. */
export type Pool = Emitter & { on(event: 'acquire', listener: (client: Emitter) => void): void }

/**
 * A connection that breaks (the database was restarted) is replaced by the pool, and whoever uses it is told by their own query. The error that the connection itself
 * reports would, unheard, end the process: idle ones report through the pool, those in use each on their own.
 */
export function hearLostConnections(pool: Pool, logger: Logger): void {
  const report = (error: Error) => logger.debug({ reason: error.message }, 'A database connection was lost')
  const heard = new WeakSet<Emitter>()
  pool.on('error', report)
  pool.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    client.on('error', report)
  })
}
