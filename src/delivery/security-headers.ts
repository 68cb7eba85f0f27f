import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import helmet from 'helmet'

/** Sets the headers that keep browsers from doing what no answer here is meant for, as helmet would; worked out once, since they are the same for all. */
export function securing(origin: string): (res: ServerResponse) => void {
  const req = new IncomingMessage(new Socket())
  const sample = new ServerResponse(req)
  // Pages and files set their own Content-Security-Policy; the admin needs another than they do.
  const set = helmet({
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: false,
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: origin.startsWith('https:'),
  })
  set(req, sample, () => undefined)
  const headers = Object.entries(sample.getHeaders()).map(([name, value]) => [name, String(value)] as const)
  return (res) => {
    for (const [name, value] of headers) res.setHeader(name, value)
  }
}
