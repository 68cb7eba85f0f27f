import { LRUCache } from 'lru-cache'
import type { Change } from '../../readmodel/read-model'
import { createAskedBefore } from './asked-before'
import type { Ready } from './ready'

/** Memory for ready answers. A thousand lists with their compressed forms take a tenth of it; what is asked for rarely makes room. */
const MOST_BYTES = 64 * 1024 * 1024
/** Map, headers and such, beside the bytes; compressed forms come to about a third of the answer each. */
const OVERHEAD = 2048
const WITH_FORMS = 1.7
/** An answer that does not say what it depends on may show the time of day: it lives as long as the lifetime it promises. */
const UNTOLD_MS = 5000
/** Stands for: any change at all. */
const ANYTHING = '*'

interface Kept {
  ready: Ready
  dependsOn: string[]
  /** Milliseconds since 1970. */
  until: number
}

export interface HotStore {
  get(key: string, now: number): Ready | undefined
  /** The answer as it stood before it ran out: its compressed forms are worth keeping where the bytes are the same. */
  previous(key: string): Ready | undefined
  /** Keeps it, if it was asked for before. */
  put(key: string, ready: Ready, told: { dependsOn?: string[]; now: number }): void
  /** Drops what the changes touch; none given, everything. */
  drop(changes: Change[]): void
  readonly size: number
}

/** Ready answers by address, each until something changes that it depends on. */
export function createHotStore({ mostBytes = MOST_BYTES, askedBefore = createAskedBefore() } = {}): HotStore {
  const byDependency = new Map<string, Set<string>>()
  const kept = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    sizeCalculation: ({ ready }, key) => Math.ceil(ready.size * WITH_FORMS) + key.length + OVERHEAD,
    dispose: ({ dependsOn }, key) => forget(key, dependsOn),
  })

  return {
    get: (key, now) => {
      const found = kept.get(key)
      return found && now < found.until ? found.ready : undefined
    },
    previous: (key) => kept.peek(key)?.ready,
    put: (key, ready, { dependsOn = [ANYTHING], now }) => {
      if (!askedBefore(key)) return
      const until = dependsOn[0] === ANYTHING ? now + UNTOLD_MS : Infinity
      kept.delete(key)
      kept.set(key, { ready, dependsOn, until })
      if (kept.has(key)) for (const name of dependsOn) keysOf(name).add(key)
    },
    drop: (changes) => {
      if (changes.length === 0) return kept.clear()
      const touched = new Set([ANYTHING, ...changes.flatMap(({ type, id }) => [type, `${type}/${id}`])])
      for (const name of touched) for (const key of byDependency.get(name) ?? []) kept.delete(key)
    },
    get size() {
      return kept.size
    },
  }

  function keysOf(name: string): Set<string> {
    const known = byDependency.get(name)
    if (known) return known
    const made = new Set<string>()
    byDependency.set(name, made)
    return made
  }

  function forget(key: string, dependsOn: string[]): void {
    for (const name of dependsOn) {
      const keys = byDependency.get(name)
      keys?.delete(key)
      if (keys?.size === 0) byDependency.delete(name)
    }
  }
}
