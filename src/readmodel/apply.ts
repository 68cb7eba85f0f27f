import { forgetIds } from './find'
import type { Position } from './position'
import { project } from './project'
import type { Applied, Change } from './read-model'
import { putSearched, type Findable } from './search/index-item'
import type { Store } from './store'
import { forgetTagNumbers } from './tagged'

/** Brings entries into a store in one transaction, and gives those that were not in it yet. */
export function applyTo(store: Store, entries: readonly Applied[]): Change[] {
  const changed: Change[] = []
  const found = new Map<Position, Findable>()
  forgetIds(store)
  try {
    store.transaction(() => {
      for (const entry of entries) {
        if (store.one('SELECT 1 FROM changes WHERE seq = ?', entry.seq)) continue
        changed.push(record(store, entry))
        if (entry.snapshot !== null) project(store, entry, found)
      }
      putSearched(store, found.values())
    })
  } catch (error) {
    forgetTagNumbers(store)
    throw error
  }
  return changed
}

export function headOf(store: Store): number {
  return store.one<{ head: number | null }>('SELECT max(seq) AS head FROM changes')?.head ?? 0
}

function record(store: Store, { seq, action, type, item: id, version, at }: Applied): Change {
  store.run(
    'INSERT INTO changes (seq, action, type, id, version, at) VALUES (?, ?, ?, ?, ?, ?)',
    ...[seq, action, type, id, version, at],
  )
  return { seq, action, type, id, version, at }
}
