import { createServer, type RequestListener, type Server } from 'node:http'
import { StartError } from './start-error'

/** Requests that are still open get this long to finish, in milliseconds; commands take a fraction of it, and waiting readers ask again. */
const GRACE = 2000
/** Longer than proxies keep theirs (nginx: 60 s), so that it is they who close a connection that rests. */
const KEEP_ALIVE_MS = 65_000

/** Listens, or says in one line why it cannot. */
export function listen(app: RequestListener, { port, host }: { port: number; host: string }): Promise<Server> {
  const server = createServer(app)
  server.keepAliveTimeout = KEEP_ALIVE_MS
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)))
    server.listen(port, host, () => resolve(server))
  })
}

/** The address it listens at, for whoever runs on the same machine. */
export function listensAt(server: Server, host: string): string {
  const address = server.address()
  return `http://${host}:${typeof address === 'object' && address ? address.port : 0}`
}

/** Listens on a socket file, where no port could be guessed and no stranger gets in. */
export function listenOnSocket(app: RequestListener, socketPath: string): Promise<Server> {
  const server = createServer(app)
  // Who passes requests on keeps its connections; closing an idle one could cross with the next request.
  server.keepAliveTimeout = 0
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(socketPath, () => resolve(server))
  })
}

/** Takes no more requests, lets the open ones finish, then closes what is left. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE).unref()
  })
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartError('port-taken', {
      vi: `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chạy lại với cổng khác: PORT=${port + 1} npm run hub`,
      en: `Port ${port} is taken by another program. Stop it, or start with another port: PORT=${port + 1} npm run hub`,
    })
  }
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL') {
    return new StartError('port-taken', {
      vi: `Không mở được ${host}:${port} (${error.code}). Hãy đặt HOST và PORT là địa chỉ của máy này và cổng từ 1024 trở lên.`,
      en: `Cannot listen on ${host}:${port} (${error.code}). Set HOST to an address of this machine and PORT to 1024 or above.`,
    })
  }
  return error
}
