import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'

/** Sends the same bytes from memory to whoever asks, by bare node:http or by Express: what nothing can be quicker than, and what is usual. */
const [kind] = process.argv.slice(2)

process.on('message', ({ headers, body }: { headers: string[]; body: string }) => {
  const bytes = Buffer.from(body)
  const server = createServer(kind === 'express' ? byExpress(headers, bytes) : bare(headers, bytes))
  server.listen(0, '127.0.0.1', () =>
    process.send!({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
  )
})

function bare(headers: string[], body: Buffer): RequestListener {
  return (_req, res) => {
    res.writeHead(200, headers)
    res.end(body)
  }
}

function byExpress(headers: string[], body: Buffer): RequestListener {
  const app = express()
  const pairs = Object.fromEntries(headers.flatMap((name, at) => (at % 2 ? [] : [[name, headers[at + 1]!]])))
  app.get('/v1/:type{/:id}', (_req, res) => void res.set(pairs).send(body))
  return app
}
