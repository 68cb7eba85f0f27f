import { useCallback, useSyncExternalStore } from 'react'

/** How often something on the screen is asked for again while it is looked at: a schedule that failed has to show without a reload. In milliseconds. */
const INTERVAL = 20_000

interface Place<T> {
  value: T | null
  listeners: Set<() => void>
  /** Numbers the requests: answers may overtake each other. */
  asked: number
  /** Ends the asking again. */
  rest?: () => void
}

/** What the hub says about the open item, shared by everything on the screen that shows it. */
export interface Shelf<T> {
  /** What is known; null so far. */
  get(address: string): T | null
  /** Asks again and tells everyone who looks; null, and nothing forgotten, when the hub refuses. */
  load(address: string): Promise<T | null>
  subscribe(address: string, listener: () => void): () => void
}

export function createShelf<T>(): Shelf<T> {
  const places = new Map<string, Place<T>>()

  function placeOf(address: string): Place<T> {
    const place = places.get(address) ?? { value: null, listeners: new Set(), asked: 0 }
    places.set(address, place)
    return place
  }

  async function load(address: string): Promise<T | null> {
    const place = placeOf(address)
    const turn = ++place.asked
    const answer = await fetch(address, { credentials: 'same-origin' })
    if (!answer.ok) return null
    const newest = (await answer.json()) as T
    // One that was asked for before a command must not hide what the command did.
    if (turn !== place.asked) return place.value
    place.value = newest
    place.listeners.forEach((tell) => tell())
    return newest
  }

  return {
    get: (address) => places.get(address)?.value ?? null,
    load,
    subscribe(address, listener) {
      const place = placeOf(address)
      place.listeners.add(listener)
      place.rest ??= keepAsking(() => quietly(load(address)))
      return () => {
        place.listeners.delete(listener)
        if (place.listeners.size > 0) return
        place.rest?.()
        places.delete(address)
      }
    },
  }
}

/** What a shelf holds under an address; an empty address is nothing to ask for. */
export function useShelf<T>(shelf: Shelf<T>, address: string): T | null {
  const subscribe = useCallback(
    (listener: () => void) => (address ? shelf.subscribe(address, listener) : () => undefined),
    [shelf, address],
  )
  return useSyncExternalStore(
    subscribe,
    () => (address ? shelf.get(address) : null),
    () => null,
  )
}

/** A failed look leaves what was known; the next save, command or look asks again. */
export function quietly(look: Promise<unknown>): void {
  look.catch((error: unknown) => console.warn('desk', error))
}

function keepAsking(look: () => void): () => void {
  const whenSeen = () => {
    if (document.visibilityState === 'visible') look()
  }
  const timer = setInterval(whenSeen, INTERVAL)
  document.addEventListener('visibilitychange', whenSeen)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', whenSeen)
  }
}
