import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import express, { type Express } from 'express'

export interface Listening {
  origin: string
  close(): Promise<void>
}

/** An Express app on a free port of this machine, or on the given one, with everything `mount` puts in. */
export async function listen(mount: (app: Express, origin: string) => void, port = 0): Promise<Listening> {
  const app = express()
  const server = await new Promise<Server>((resolve) => {
    const listening: Server = app.listen(port, '127.0.0.1', () => resolve(listening))
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  mount(app, origin)
  return {
    origin,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
