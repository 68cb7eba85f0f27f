import type { Response } from 'express'
import type { ApiParts } from './api-parts'
import { changeJson } from './changes'

export const HEARTBEAT_MS = 15_000
/** How soon a reader whose connection broke comes back. */
const RETRY_MS = 2000
/** Entries a write: few, because with their items they may be large, and a slow reader has at most one such piece waiting for it. */
const BATCH = 25
/** A reader that has taken nothing for so many heartbeats is cut off; it goes on where it was when it comes back. */
const MOST_MISSED = 4
/** Readers that are up to date all want the same piece; those still catching up each want another. */
const MOST_PIECES = 50

interface Wish {
  since: number
  withItem: boolean
  lang?: 'vi' | 'en'
}

interface Listener extends Wish {
  res: Response
  /** Its socket is full: nothing is written until it drains. */
  isFull: boolean
  missed: number
}

interface Piece {
  bytes: Buffer
  last: number
}

export interface Broadcast {
  /** Takes over an answer whose head is written, and keeps it going until the reader leaves or the server stops. */
  add(res: Response, wish: Wish): void
}

/**
 * Many readers of the same changes. Each is a place in the ledger and a socket: it pulls on from its place whenever the socket has room,
 * so that nothing gathers up for slow ones. One listener and one timer serve all, and what many want is made once.
 */
export function createBroadcast({
  model,
  stopping,
  heartbeatMs,
}: Omit<ApiParts, 'clock' | 'origin'> & { heartbeatMs: number }): Broadcast {
  const listeners = new Set<Listener>()
  const pieces = new Map<string, Piece>()
  let quiet: () => void = () => undefined
  let isWaking = false
  stopping?.addEventListener('abort', () => listeners.forEach(end))

  return {
    add: (res, wish) => {
      if (stopping?.aborted) return void res.end()
      const listener: Listener = { ...wish, res, isFull: false, missed: 0 }
      if (listeners.size === 0) quiet = listen()
      listeners.add(listener)
      res.on('close', () => leave(listener))
      res.on('drain', () => {
        listener.isFull = false
        listener.missed = 0
        if (listeners.has(listener)) serve(listener)
      })
      // Something at once: a reader that waits for the first event still sees that it is connected.
      listener.isFull = !res.write(`retry: ${RETRY_MS}\n\n`)
      serve(listener)
    },
  }

  function listen(): () => void {
    const timer = setInterval(() => listeners.forEach(beat), heartbeatMs)
    const unlisten = model.onAdvance(wake)
    return () => {
      clearInterval(timer)
      unlisten()
      pieces.clear()
    }
  }

  function end(listener: Listener): void {
    leave(listener)
    listener.res.end()
  }

  function cut(listener: Listener, error?: Error): void {
    leave(listener)
    listener.res.destroy(error)
  }

  function leave(listener: Listener): void {
    if (listeners.delete(listener) && listeners.size === 0) quiet()
  }

  /** After the read model is done with telling, so that applying entries does not wait for a thousand sockets. */
  function wake(): void {
    pieces.clear()
    if (isWaking) return
    isWaking = true
    setImmediate(() => {
      isWaking = false
      listeners.forEach(serve)
    })
  }

  function serve(listener: Listener): void {
    try {
      while (!listener.isFull && listener.since < model.head()) {
        const { bytes, last } = pieceFor(listener)
        listener.since = last
        listener.isFull = !listener.res.write(bytes)
      }
    } catch (error) {
      // Its reader comes back by itself and, if the failure lasts, gets it as an answer that is logged.
      cut(listener, error instanceof Error ? error : new Error(String(error)))
    }
  }

  function pieceFor({ since, withItem, lang }: Wish): Piece {
    const key = `${since} ${withItem} ${lang ?? ''}`
    const known = pieces.get(key)
    if (known) return known
    const changes = model.changes(since, BATCH)
    const showing = withItem ? { lang, body: true } : null
    const shown = changes.flatMap((change) => [
      Buffer.from(`id: ${change.seq}\nevent: change\ndata: `),
      changeJson(model, change, showing),
      Buffer.from('\n\n'),
    ])
    const piece = { bytes: Buffer.concat(shown), last: changes.at(-1)?.seq ?? model.head() }
    const [oldest] = pieces.keys()
    if (oldest !== undefined && pieces.size >= MOST_PIECES) pieces.delete(oldest)
    pieces.set(key, piece)
    return piece
  }

  function beat(listener: Listener): void {
    if (!listener.isFull) listener.isFull = !listener.res.write(':\n\n')
    else if (++listener.missed >= MOST_MISSED) cut(listener)
  }
}
