import type { Snapshot } from '../ledger/snapshot'
import { systemClock, type Clock } from '../shared/clock'
import { find, findJson } from './find'
import { list, listJson } from './lists/list'
import { mirrored } from './mirrored'
import { project } from './project'
import type { Applied, Change, ManifestLine, ReadModel } from './read-model'
import { rememberWords } from './search/known-words'
import { search } from './search/search'
import { sitePages } from './site-pages'
import { deleteStore, isDamage, openStore } from './store'
import { tombstones } from './tombstones'

type Listener = Parameters<ReadModel['onAdvance']>[0]

/** Opens the node's read model, or starts an empty one when the file is missing, damaged or of another version. One process a file. */
export function openReadModel({ file, now = systemClock }: { file: string; now?: Clock }): ReadModel {
  let store = openStore(file)
  let head = readHead()
  const listeners = new Set<Listener>()

  function readHead(): number {
    return store.one<{ head: number | null }>('SELECT max(seq) AS head FROM changes')?.head ?? 0
  }

  function tell(changed: Change[]): void {
    for (const listener of [...listeners]) listener(head, changed)
  }

  function reset(): void {
    store.abandon()
    deleteStore(file)
    store = openStore(file)
    head = 0
    tell([])
  }

  function apply(entries: Applied[]): void {
    const changed: Change[] = []
    const shown: Snapshot[] = []
    try {
      store.transaction(() => {
        for (const entry of entries) {
          if (store.one('SELECT 1 FROM changes WHERE seq = ?', entry.seq)) continue
          changed.push(record(entry))
          if (entry.snapshot === null) continue
          project(store, entry)
          if (entry.action !== 'withdraw') shown.push(entry.snapshot)
        }
        rememberWords(store, shown)
      })
    } catch (error) {
      if (isDamage(error)) reset()
      throw error
    }
    const before = head
    head = readHead()
    if (head > before) tell(changed)
  }

  function record({ seq, action, type, item: id, version, at }: Applied): Change {
    store.run(
      'INSERT INTO changes (seq, action, type, id, version, at) VALUES (?, ?, ?, ?, ?, ?)',
      seq,
      action,
      type,
      id,
      version,
      at,
    )
    return { seq, action, type, id, version, at }
  }

  return {
    head: () => head,
    apply,
    reset,
    list: (query) => list(store, query, now),
    listJson: (query, showing) => listJson(store, query, showing, now),
    search: (query) => search(store, query),
    find: (type, idOrSlug) => find(store, type, idOrSlug),
    findJson: (type, idOrSlug, showing) => findJson(store, type, idOrSlug, showing),
    changes: (since, limit) =>
      store.all<Change>(
        'SELECT seq, action, type, id, version, at FROM changes WHERE seq > ? ORDER BY seq LIMIT ?',
        since,
        limit,
      ),
    manifest: () =>
      store.all<ManifestLine>('SELECT type, id, version, seq FROM items WHERE withdrawal IS NULL ORDER BY type, id'),
    tombstones: (query) => tombstones(store, query),
    sitePages: (part) => sitePages(store, part),
    mirrored: (change) => mirrored(store, change),
    filesSince: (since) =>
      store.all<{ media: string; file: string }>(
        'SELECT DISTINCT media, file FROM media_files JOIN items ON items.n = media_files.n WHERE items.seq > ?',
        since,
      ),
    publicFiles: (mediaId) => {
      const rows = store.all<{ file: string }>(
        'SELECT DISTINCT file FROM media_files WHERE media = ? ORDER BY file',
        mediaId,
      )
      return rows.length > 0 ? rows.map(({ file: name }) => name) : null
    },
    onAdvance: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => store.close(),
  }
}
