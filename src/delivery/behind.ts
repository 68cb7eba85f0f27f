import type { IncomingMessage, RequestListener } from 'node:http'
import { createProxyServer } from 'httpxy'
import { compile } from 'proxy-addr'
import type { Logger } from '../shared/logger'
import { sendProblem } from '../shared/problem'

interface BehindParts {
  /** Where the editing side listens: a socket that this account alone can open. */
  socketPath: string
  trustedProxies: string[]
  logger: Pick<Logger, 'warn'>
}

/** Passes on to the editing side what delivery does not answer, with the reader's address as far as it can be believed. */
export function behind({ socketPath, trustedProxies, logger }: BehindParts): RequestListener {
  const isTrusted = compile(trustedProxies)
  const proxy = createProxyServer({ target: { socketPath } })
  return (req, res) => {
    tellWhoAsks(req, isTrusted)
    proxy.web(req, res).catch((error: unknown) => {
      if (res.headersSent || res.destroyed) return void res.destroy()
      logger.warn({ err: error, method: req.method, url: req.url }, 'The editing side does not answer')
      sendProblem(req, res, UNAVAILABLE)
    })
  }
}

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded']

/** What a stranger says about where a request comes from does not count; what a trusted proxy says is passed on, with the proxy's own address behind it. */
function tellWhoAsks(req: IncomingMessage, isTrusted: (address: string, hop: number) => boolean): void {
  const peer = req.socket.remoteAddress ?? ''
  if (!isTrusted(peer, 0)) for (const name of FORWARDED) delete req.headers[name]
  const before = req.headers['x-forwarded-for']
  req.headers['x-forwarded-for'] = before ? `${String(before)}, ${peer}` : peer
}

const UNAVAILABLE = {
  status: 503,
  title: { vi: 'Phần biên tập tạm ngưng', en: 'Editing is away for a moment' },
  detail: {
    vi: 'Phần biên tập chưa trả lời. Xin thử lại sau ít phút.',
    en: 'The editing side does not answer. Please try again in a few minutes.',
  },
}
