import type { Server } from 'node:http'
import type { RequestHandler } from 'express'
import next from 'next'
import type { Config } from '../config/config'
import { projectRoot } from '../config/root'

/** The admin's pages, rendered by Next in this process: it finds the hub's running Payload, and takes what no outlet answers. */
export async function createAdmin({ config, server }: { config: Config; server: Server }): Promise<RequestHandler> {
  const app = next({
    dev: !config.production,
    dir: projectRoot,
    hostname: config.host,
    port: config.port,
    httpServer: server,
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  return (req, res) => handle(req, res)
}
