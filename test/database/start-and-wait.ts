import { createLogger } from '../../src/shared/logger'
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres'

/** Started as a process of its own by the tests, to be killed: prints the database's URL, then waits. SIGTERM stops both. */
const dir = process.argv[2]
if (!dir) throw new Error('usage: start-and-wait <folder>')
const database = await startEmbeddedPostgres({ dir, logger: createLogger('warn') })
process.stdout.write(`${database.url}\n`)
const waiting = setInterval(() => undefined, 60_000)
process.once('SIGTERM', async () => {
  await database.stop()
  clearInterval(waiting)
})
