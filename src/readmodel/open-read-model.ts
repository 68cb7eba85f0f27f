import fs from 'node:fs'
import { systemClock, type Clock } from '../shared/clock'
import { applyTo, headOf } from './apply'
import { discard, finishBuild, openBuildFilledBy, openNewest, type Build } from './builds'
import { find, findJson } from './find'
import { list, listJson } from './lists/list'
import { mirrored } from './mirrored'
import type { Applied, Change, ManifestLine, ReadModel, Rebuild } from './read-model'
import { search } from './search/search'
import { createTidying } from './search/tidy'
import { sitePages } from './site-pages'
import type { Store } from './store'
import { tombstones } from './tombstones'

/** Who was answered so lately is likely to ask again. */
const READ_LATELY_MS = 1000

type Listener = Parameters<ReadModel['onAdvance']>[0]

interface Opening {
  file: string
  /** The hub's public origin, without a slash at the end. */
  origin: string
  now?: Clock
}

/** Opens the node's read model, or starts an empty one when the file is missing, no database or of another version. One process a file. */
export function openReadModel({ file, origin, now = systemClock }: Opening): ReadModel {
  let build = openNewest(file, origin)
  let isOfOtherOrigin = build.store.origin !== origin
  let head = headOf(build.store)
  let tidying = createTidying(build.store)
  let lastRead = 0
  const listeners = new Set<Listener>()

  /** For whoever is answered; the time tells whether anybody is. */
  function read(): Store {
    lastRead = performance.now()
    return build.store
  }

  function tell(changed: Change[]): void {
    for (const listener of [...listeners]) listener(head, changed)
  }

  function replaceBy(next: Build): void {
    const old = build
    finishBuild(next)
    build = next
    tidying = createTidying(next.store)
    head = headOf(next.store)
    discard(old)
    tell([])
  }

  function apply(entries: Applied[]): void {
    const before = head
    const changed = applyTo(build.store, entries)
    head = headOf(build.store)
    tidying.grown(changed.length)
    if (head > before) tell(changed)
  }

  async function rebuild(fill: (file: string) => Promise<void>): Promise<Rebuild> {
    const next = await openBuildFilledBy(fill, file)
    return {
      head: () => headOf(next.store),
      apply: (entries) => void applyTo(next.store, entries),
      finish: () => replaceBy(next),
      abandon: () => discard(next),
    }
  }

  return {
    head: () => head,
    apply,
    tidy: () => tidying.step(),
    file: () => build.name,
    rebuild,
    isRebuildAsked: () => {
      const isAsked = fs.existsSync(`${file}.rebuild`)
      if (isAsked) fs.rmSync(`${file}.rebuild`)
      const isWanted = isAsked || isOfOtherOrigin
      isOfOtherOrigin = false
      return isWanted
    },
    isRead: () => performance.now() - lastRead < READ_LATELY_MS,
    list: (query) => list(read(), query, now),
    listJson: (query, showing, frame) => listJson(read(), query, { showing, frame, now }),
    search: (query) => search(read(), query),
    find: (type, idOrSlug) => find(read(), type, idOrSlug),
    findJson: (type, idOrSlug, showing) => findJson(read(), type, idOrSlug, showing),
    // Not counted as reading: the follower asks for them all the time.
    changes: (since, limit) =>
      build.store.all<Change>(
        'SELECT seq, action, type, id, version, at FROM changes WHERE seq > ? ORDER BY seq LIMIT ?',
        since,
        limit,
      ),
    eventEnds: (at) => ({
      last: endOf(build.store, 'SELECT max(ends) AS ms FROM items WHERE withdrawal IS NULL AND ends < ?', at),
      next: endOf(build.store, 'SELECT min(ends) AS ms FROM items WHERE withdrawal IS NULL AND ends >= ?', at),
    }),
    manifest: () =>
      read().all<ManifestLine>('SELECT type, id, version, seq FROM items WHERE withdrawal IS NULL ORDER BY type, id'),
    tombstones: (query) => tombstones(read(), query),
    sitePages: (part) => sitePages(read(), part),
    mirrored: (change) => mirrored(build.store, change),
    filesSince: (since) =>
      build.store.all<{ media: string; file: string }>(
        'SELECT DISTINCT media, file FROM media_files JOIN items ON items.n = media_files.n WHERE items.seq > ?',
        since,
      ),
    publicFiles: (mediaId) => {
      const rows = read().all<{ file: string }>(
        'SELECT DISTINCT file FROM media_files WHERE media = ? ORDER BY file',
        mediaId,
      )
      return rows.length > 0 ? rows.map(({ file: name }) => name) : null
    },
    onAdvance: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => build.store.close(),
  }
}

function endOf(store: Store, sql: string, at: number): number | null {
  return store.one<{ ms: number | null }>(sql, at)?.ms ?? null
}
