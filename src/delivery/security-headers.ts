import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import helmet from 'helmet'

/** Headers that keep browsers from doing what no answer here is meant for, as helmet sets them; worked out once, since they are the same for all. */
export function securityHeaders(origin: string): [string, string][] {
  const req = new IncomingMessage(new Socket())
  const res = new ServerResponse(req)
  // Pages and files set their own Content-Security-Policy; the admin needs another than they do.
  const set = helmet({
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: false,
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: origin.startsWith('https:'),
  })
  set(req, res, () => undefined)
  return Object.entries(res.getHeaders()).map(([name, value]) => [name, String(value)])
}
