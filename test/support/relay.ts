import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface Relay {
  /** Leads to the same database through the relay. */
  url: string
  /** From here on nobody gets through: what is open breaks off, what is tried is refused. */
  cut(): Promise<void>
  close(): Promise<void>
}

/** A way to a database that can be cut, whichever engine it is. */
export async function relayTo(databaseUrl: string): Promise<Relay> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as { port: number }).port)
  // A client that knows of the replica set would go past the relay.
  if (url.protocol === 'mongodb:') {
    url.searchParams.delete('replicaSet')
    url.searchParams.set('directConnection', 'true')
  }
  const cut = async () => {
    if (!server.listening) return
    server.close()
    for (const socket of sockets) socket.destroy()
    await once(server, 'close')
  }
  return { url: url.toString(), cut, close: cut }
}
