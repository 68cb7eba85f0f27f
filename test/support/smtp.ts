import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A letter as it arrived, decoded from its MIME. */
export interface Received {
  to: string[]
  from: string
  raw: string
  headers: Record<string, string>
  subject: string
  text: string
  html: string
}

export interface MailServer {
  url: string
  received: Received[]
  /** Ends it, with its connections. */
  stop(): Promise<void>
}

interface MailServerOptions extends Pick<SMTPServerOptions, 'onConnect' | 'onRcptTo' | 'onMailFrom' | 'onAuth'> {
  port?: number
  /** Runs before the server says that it took the letter over. */
  beforeTaking?: () => Promise<void>
}

/** A real SMTP server on loopback. */
export async function startMailServer({
  port = 0,
  beforeTaking,
  ...options
}: MailServerOptions = {}): Promise<MailServer> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    // How long `close` waits for connections that are kept open.
    closeTimeout: 50,
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        await beforeTaking?.()
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          ...parse(Buffer.concat(chunks).toString('latin1')),
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
        })
        done()
      })
    },
    ...options,
  })
  // Connections that are cut are part of what is tried here.
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function parse(raw: string): Omit<Received, 'from' | 'to'> {
  const { headers, body } = partOf(raw)
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1]
  const parts = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => partOf(part.trimStart()))
    : []
  const textOf = (type: string) => parts.find((part) => part.headers['content-type']?.startsWith(type))
  return {
    raw,
    headers,
    subject: decodeWords(headers.subject ?? ''),
    text: decodeBody(textOf('text/plain')),
    html: decodeBody(textOf('text/html')),
  }
}

interface Part {
  headers: Record<string, string>
  body: string
}

function partOf(raw: string): Part {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 2),
  ])
  return { headers: Object.fromEntries(headers) as Record<string, string>, body: raw.slice(end + 4) }
}

/** RFC 2045, section 6. */
function decodeBody(part: Part | undefined): string {
  const encoding = part?.headers['content-transfer-encoding']
  const body = part?.body ?? ''
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : encoding === 'quoted-printable'
        ? unquote(body.replace(/=\r\n/g, ''))
        : Buffer.from(body, 'latin1')
  return bytes.toString('utf8').replace(/\r\n/g, '\n').trim()
}

/** RFC 2047: words that follow each other make one text, and a character may begin in one and end in the next. */
function decodeWords(header: string): string {
  return header.replace(/=\?utf-8\?([bq])\?([^?]*)\?=(?:\s+=\?utf-8\?\1\?([^?]*)\?=)*/gi, (words) => {
    const bytes = [...words.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, kind, text]) =>
      kind!.toLowerCase() === 'b' ? Buffer.from(text!, 'base64') : unquote(text!.replaceAll('_', ' ')),
    )
    return Buffer.concat(bytes).toString('utf8')
  })
}

const unquote = (text: string) =>
  Buffer.from(
    text.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )
