import type { EmbedItem } from '../view/item'

const PREFIX = 'nguon-hoc:'
/** As long as caches may show what the hub gave when it cannot be reached: what is withdrawn must not live on in visitors' browsers. */
const LONGEST_MS = 24 * 60 * 60 * 1000

export interface Kept {
  at: number
  items: EmbedItem[]
}

/** The last content of an address. Browsers may refuse storage altogether, or be out of room: then there is none. */
export function readKept(url: string): Kept | null {
  return storage((store) => {
    const kept = JSON.parse(store.getItem(PREFIX + url) ?? 'null') as Kept | null
    return kept && Array.isArray(kept.items) && isFresh(kept) ? kept : null
  })
}

export function keep(url: string, kept: Kept): void {
  storage((store) => store.setItem(PREFIX + url, JSON.stringify(kept)))
}

export function forget(url: string): void {
  storage((store) => store.removeItem(PREFIX + url))
}

/** Removes what is too old to be shown, of whatever address. */
export function forgetOld(): void {
  storage((store) => {
    for (const key of Object.keys(store).filter((one) => one.indexOf(PREFIX) === 0))
      if (!readKept(key.slice(PREFIX.length))) store.removeItem(key)
  })
}

function isFresh({ at }: Kept): boolean {
  return Date.now() - at < LONGEST_MS
}

function storage<T>(use: (store: Storage) => T): T | null {
  try {
    return use(window.localStorage)
  } catch {
    return null
  }
}
