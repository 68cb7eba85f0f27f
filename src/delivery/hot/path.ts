import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { ReadModel } from '../../readmodel/read-model'
import type { Clock } from '../../shared/clock'
import { isUnchanged } from '../../shared/etag'
import { addVary, type Answer, descriptionOf, leaveTo } from '../../shared/send'
import { capCaching } from '../cap-caching'
import { chooseEncoding } from './encodings'
import { capLifetime } from './lifetime'
import { type Form, formOf, makeReady, type Ready } from './ready'
import type { HotStore } from './store'

export interface HotParts {
  model: Pick<ReadModel, 'onAdvance'>
  store: HotStore
  clock: Clock
  /** When something scheduled changes next, as far as it is known. */
  nextChangeAt(): Date | null
  /** Answers what it can of what is not ready. */
  quick: { headers: readonly string[]; answer(req: IncomingMessage): Answer | null }
  /** Answers the rest, with `send` for what may be kept. */
  app: RequestListener
}

export interface Asked {
  /** Headers of this one answer, names and values in turn: what is left of the reader's rate, the request's id. */
  extra: readonly string[]
  /** Hears how many bytes went out. */
  sent?(bytes: number): void
}

export type HotPath = (req: IncomingMessage, res: ServerResponse, asked: Asked) => void

/** Nothing but files lives longer than this, stale or not, in milliseconds: a change further off needs no cutting. */
const LONGEST_LIFETIME_MS = 3_600_000
/** Who sends this asks for a state that others need not have seen: such an answer is nobody else's. */
const MIN_SEQ = 'min-seq'

/**
 * From request to ready bytes: what was answered once is sent again as it stands, with its compressed forms, until something it depends on changes. What is not
 * there is left to the app, whose answer is kept.
 */
export function hotPath({ model, store, clock, nextChangeAt, quick, app }: HotParts): HotPath {
  model.onAdvance((_head, changed) => store.drop(changed))

  return (req, res, asked) => {
    const { extra, sent } = asked
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    const key = isRead && req.headers[MIN_SEQ] === undefined ? req.url! : null
    const ready = key === null ? undefined : store.get(key, clock().getTime())
    if (ready) return sendReady(req, res, ready, asked)
    const answer = key === null ? null : quick.answer(req)
    if (answer) return give(answer, quick.headers.concat(descriptionOf(answer)))
    const uncap = nextChangeAt() ? capCaching(res, msLeft) : null
    for (let i = 0; i < extra.length; i += 2) res.setHeader(extra[i]!, extra[i + 1]!)
    if (sent) res.once('finish', tellSent)
    leaveTo(res, (answer) => {
      uncap?.()
      res.off('finish', tellSent)
      for (let i = 0; i < extra.length; i += 2) res.removeHeader(extra[i]!)
      addVary(res, 'Accept-Encoding')
      give(answer, takenFrom(res))
    })
    app(req, res)

    function give(answer: Answer, headers: readonly string[]): void {
      const made = makeReady(headers, answer)
      const isForAll = key !== null && answer.cacheControl.startsWith('public')
      sendReady(req, res, isForAll ? keep(key, made, answer.dependsOn) : made, asked)
    }

    function tellSent(): void {
      const isBodiless = req.method === 'HEAD' || res.statusCode === 304
      sent!(isBodiless ? 0 : Number(res.getHeader('Content-Length') ?? 0))
    }
  }

  /**
   * What was there before goes on where it says the same: its compressed forms need not be made again. An answer without a time of change may get one when it is
   * made anew.
   */
  function keep(key: string, made: Ready, dependsOn: string[] | undefined): Ready {
    const before = store.previous(key)
    const ready = before?.etag === made.etag && before.lastModified === made.lastModified ? before : made
    store.put(key, ready, { dependsOn: ready.lastModified === null ? undefined : dependsOn, now: clock().getTime() })
    return ready
  }

  function msLeft(): number {
    const due = nextChangeAt()
    return due ? due.getTime() - clock().getTime() : Infinity
  }

  function sendReady(req: IncomingMessage, res: ServerResponse, ready: Ready, asked: Asked): void {
    const left = msLeft()
    const cacheControl = left < LONGEST_LIFETIME_MS ? capLifetime(ready.cacheControl, left) : ready.cacheControl
    const form = formOf(ready, chooseEncoding(req.headers['accept-encoding'] as string | undefined))
    if (!(form instanceof Promise)) return write(req, res, { ready, form, cacheControl, asked })
    form.then(
      (made) => write(req, res, { ready, form: made, cacheControl, asked }),
      (error: Error) => void res.destroy(error),
    )
  }
}

interface Writing {
  ready: Ready
  form: Form
  cacheControl: string
  asked: Asked
}

function write(req: IncomingMessage, res: ServerResponse, { ready, form, cacheControl, asked }: Writing): void {
  const { extra, sent } = asked
  const { lastModified } = ready
  // Whichever form the reader has: the answer bears the tag of that one (RFC 9111, 4.3.4).
  const known = [form, ready.identity].find(({ etag }) => isUnchanged(req, { tags: [etag], lastModified }))
  const bytes = known || req.method === 'HEAD' ? 0 : form.body.length
  sent?.(bytes)
  const headers = known ? known.headers.slice(known.aloneFrom) : form.headers
  res.writeHead(known ? 304 : 200, headers.concat('Cache-Control', cacheControl, extra))
  if (bytes === 0) res.end()
  else res.end(form.body)
}

/** Told anew with each sending; the rest is the answer's. */
const PER_SENDING = new Set(['cache-control', 'content-length', 'content-type', 'etag', 'date', 'connection'])

/** The headers set so far, names and values in turn, which are then no longer set. */
function takenFrom(res: ServerResponse): string[] {
  const headers: string[] = []
  for (const [name, value] of Object.entries(res.getHeaders())) {
    res.removeHeader(name)
    if (value !== undefined && !PER_SENDING.has(name)) headers.push(name, String(value))
  }
  return headers
}
