import { forgetIds } from './find'
import { project } from './project'
import type { Applied, Change } from './read-model'
import { rememberWords } from './search/known-words'
import type { ItemWords } from './search/terms'
import type { Store } from './store'
import { forgetTagNumbers } from './tagged'

/** Brings entries into a store in one transaction, and gives those that were not in it yet. */
export function applyTo(store: Store, entries: readonly Applied[]): Change[] {
  let changed: Change[] = []
  try {
    store.transaction(() => {
      const brought = bringIn(store, entries)
      rememberWords(store, brought.words)
      changed = brought.changed
    })
  } catch (error) {
    forgetTagNumbers(store)
    throw error
  }
  return changed
}

/** The same inside a transaction that is open already; the words are to be remembered before it ends. */
export function bringIn(store: Store, entries: readonly Applied[]): { changed: Change[]; words: ItemWords[] } {
  forgetIds(store)
  const changed: Change[] = []
  const words: ItemWords[] = []
  for (const entry of entries) {
    if (store.one('SELECT 1 FROM changes WHERE seq = ?', entry.seq)) continue
    changed.push(record(store, entry))
    if (entry.snapshot === null) continue
    const found = project(store, entry)
    if (found) words.push(found)
  }
  return { changed, words }
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
