import type { EmbedItem } from '../view/item'
import { forget, keep, readKept } from './kept'
import { keepFresh, type Outcome, type Rhythm } from './rhythm'

/** A hub that does not answer in this time counts as not reached. */
const PATIENCE_MS = 15_000

export type State =
  | { is: 'loading' }
  /** `isLive`: as the hub just gave it; else as kept at that time. */
  | { is: 'shown'; items: EmbedItem[]; at: number; isLive: boolean }
  | { is: 'offline' }
  | { is: 'gone'; reason?: string }
  | { is: 'missing' }

type Listener = (state: State) => void

export interface Subscription {
  again(): void
  stop(): void
}

interface Source {
  state: State
  listeners: Listener[]
  rhythm: Rhythm
}

const sources: Record<string, Source | undefined> = {}

/** Hears of what stands at an address of `/v1`, now and whenever it changes. All who ask for the same address share its requests. */
export function subscribe(url: string, listener: Listener): Subscription {
  const source = (sources[url] = sources[url] ?? open(url))
  source.listeners.push(listener)
  listener(source.state)
  return {
    again: () => source.rhythm.again(),
    stop: () => {
      source.listeners = source.listeners.filter((one) => one !== listener)
      if (source.listeners.length > 0) return
      source.rhythm.stop()
      if (sources[url] === source) delete sources[url]
    },
  }
}

function open(url: string): Source {
  const source: Source = { state: { is: 'loading' }, listeners: [], rhythm: { again() {}, stop() {} } }
  const tell = (state: State) => {
    source.state = state
    for (const listener of source.listeners) listener(state)
  }
  // After this turn, so that whoever opened it hears of everything.
  source.rhythm = keepFresh(() => Promise.resolve().then(() => load(url, source.state, tell)))
  return source
}

async function load(url: string, before: State, tell: Listener): Promise<Outcome> {
  try {
    const response = await ask(url)
    if (response.status === 410 || response.status === 404) {
      forget(url)
      tell(response.status === 404 ? { is: 'missing' } : { is: 'gone', reason: reasonIn(await response.json()) })
      return { isReached: true }
    }
    if (!response.ok) {
      tell(fallback(url, before))
      return { isReached: false, waitMs: 1000 * (Number(response.headers.get('Retry-After')) || 0) }
    }
    tell(read(url, await response.json()))
    return { isReached: true }
  } catch {
    // No network, no answer in time, or one that cannot be read: to the visitor it is all the same.
    tell(fallback(url, before))
    return { isReached: false }
  }
}

/** The browser's own cache asks with If-None-Match and gives the body it has on 304; doing it here would cost a preflight each time. */
function ask(url: string): Promise<Response> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  return fetch(url, { credentials: 'omit', cache: 'no-cache', signal: patience.signal }).then(
    (response) => {
      clearTimeout(timer)
      return response
    },
    (error: unknown) => {
      clearTimeout(timer)
      throw error
    },
  )
}

function read(url: string, answer: { data?: EmbedItem[]; notice?: string } & Partial<EmbedItem>): State {
  if (answer.notice !== undefined) {
    forget(url)
    return { is: 'gone', reason: answer.notice }
  }
  const items = answer.data ?? [answer as EmbedItem]
  const at = Date.now()
  keep(url, { at, items })
  return { is: 'shown', items, at, isLive: true }
}

function fallback(url: string, before: State): State {
  if (before.is === 'shown') return { ...before, isLive: false }
  if (before.is === 'gone' || before.is === 'missing') return before
  const kept = readKept(url)
  return kept ? { is: 'shown', items: kept.items, at: kept.at, isLive: false } : { is: 'offline' }
}

function reasonIn(problem: { reason?: unknown }): string | undefined {
  return typeof problem.reason === 'string' ? problem.reason : undefined
}
