import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Below the range that systems hand to outgoing connections (from 32768 on Linux, 49152 elsewhere): there a client that
 * retries while the database is down can be given the database's own port, connect to itself and keep the port taken.
 */
const LOWEST_PORT = 15_000
const HIGHEST_PORT = 32_000
const ATTEMPTS = 100

/** A port of 127.0.0.1 on which nobody listens now. */
export async function choosePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = randomInt(LOWEST_PORT, HIGHEST_PORT)
    if (await isFree(port)) return port
  }
  throw new Error(`no free port between ${LOWEST_PORT} and ${HIGHEST_PORT}`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
}
