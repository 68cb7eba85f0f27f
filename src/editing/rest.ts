import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express'
import { handleEndpoints, type Payload, type PayloadRequest } from 'payload'
import { actorOf, FROM_HEADER, isStaff } from '../access/roles'
import { REFERENCE_TYPES } from '../ledger/entry'
import { askAgain } from './ask-again'

interface RestOptions {
  payload: Payload
  cacheKey: string
  /** Resolves when what is committed is shown: reference data is public once its save has been answered. */
  afterWrite(): Promise<void>
  /** Resolves when a change of keys or consumers counts: who is told that a key is revoked may rely on it. */
  accessChanged(): Promise<void>
}

/** What may be asked without being signed in: the way in itself. */
const WAYS_IN = new Set([
  '/api/users/login',
  '/api/users/logout',
  '/api/users/forgot-password',
  '/api/users/reset-password',
  '/api/users/second-factor/setup',
  '/api/users/second-factor/confirm',
])

/** Saves that append an entry by themselves; commands wait for theirs on their own, and drafts have none. */
const REFERENCE_WRITE = new RegExp(`^(POST|PATCH|PUT|DELETE) /api/(${[...REFERENCE_TYPES, 'media'].join('|')})\\b`)

const ACCESS_WRITE = /^(POST|PATCH|PUT|DELETE) \/api\/(keys|consumers)\b/

/**
 * Payload's REST API in Express, without Next in between: errors keep their field names because one copy of Payload's classes makes and formats them.
 * Nobody gets past the door without an account, whatever a collection's own rules say.
 */
export function restApi({ payload, cacheKey, afterWrite, accessChanged }: RestOptions): RequestHandler {
  return async (req, res) => {
    const isWayIn = req.method === 'POST' && WAYS_IN.has(pathOf(req))
    if (!isWayIn && req.method !== 'OPTIONS' && !(await userOf(payload, req))) return refuse(req, res)
    const response = await askAgain(toWebRequest(req), (request) =>
      handleEndpoints({ config: payload.config, payloadInstanceCacheKey: cacheKey, path: pathOf(req), request }),
    )
    if (REFERENCE_WRITE.test(`${req.method} ${pathOf(req)}`)) await afterWrite()
    if (ACCESS_WRITE.test(`${req.method} ${pathOf(req)}`)) await accessChanged()
    await send(response, res)
  }
}

/** Whether someone with a desk asks: press and station accounts see files as the public does. */
export async function isStaffRequest(payload: Payload, req: ExpressRequest): Promise<boolean> {
  return isStaff(actorOf({ user: await userOf(payload, req) }))
}

/** The account whose valid session the request carries. */
export async function userOf(payload: Payload, req: ExpressRequest): Promise<PayloadRequest['user']> {
  const headers = webHeaders(req)
  const { user } = await payload.auth({ headers })
  if (user || (!headers.has('authorization') && !headers.has('cookie'))) return user
  // Payload takes a database that does not answer for a wrong session. Asked something else it throws, and nobody is signed out by an outage.
  await payload.count({ collection: 'users' })
  return (await payload.auth({ headers })).user
}

const pathOf = (req: ExpressRequest) => new URL(req.originalUrl, 'http://hub.invalid').pathname.replace(/(.)\/+$/, '$1')

function refuse(req: ExpressRequest, res: ExpressResponse): void {
  const isEnglish = /^\s*en\b/i.test(req.headers['accept-language'] ?? '')
  const message = isEnglish ? 'Sign in to use the editing API.' : 'Cần đăng nhập để dùng phần biên tập.'
  req.resume()
  res
    .status(401)
    .set('Cache-Control', 'no-store')
    .json({ errors: [{ message }] })
}

function toWebRequest(req: ExpressRequest): Request {
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  return new Request(new URL(req.originalUrl, `${req.protocol}://${req.headers.host ?? 'localhost'}`), {
    method: req.method,
    headers: webHeaders(req),
    ...(hasBody && { body: bodyOf(req), duplex: 'half' }),
  })
}

/** Where reading stops early (a file that is too large), the rest is still taken in and dropped: who is cut off while sending never gets to read the answer. */
function bodyOf(req: ExpressRequest): BodyInit {
  const body = new PassThrough()
  req.pipe(body)
  req.once('close', () => req.complete || body.destroy(new Error('The client went away')))
  body.once('close', () => {
    req.unpipe(body)
    req.resume()
  })
  return Readable.toWeb(body) as unknown as BodyInit
}

function webHeaders(req: ExpressRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) headers.append(name, each)
  }
  headers.set(FROM_HEADER, req.ip ?? '')
  return headers
}

async function send(response: Response, res: ExpressResponse): Promise<void> {
  res.status(response.status)
  for (const [name, value] of response.headers) if (name !== 'set-cookie') res.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
  if (!response.body) return void res.end()
  await pipeline(Readable.fromWeb(response.body as ReadableStream), res).catch((error: unknown) => {
    // Who asked has gone away: that is no failure of ours.
    if (!res.destroyed || res.writableFinished) throw error
  })
}
