import type { HubClient } from './hub-client'
import type { AnyItem, ItemType } from './types'

export interface Key {
  type: ItemType
  id: string
}

/** What a copy has to do to come from where it is to `seq`; all of it, or nothing. */
export interface Batch {
  put: AnyItem[]
  remove: Key[]
  seq: number
}

/** Where an application keeps its copy. */
export interface Store {
  /** How far the copy is: the `seq` of the last batch; 0 at the beginning. */
  seq(): number | Promise<number>
  /** Carries out a batch and keeps its `seq`, in one transaction: who is killed in the middle goes on where it was. */
  apply(batch: Batch): void | Promise<void>
}

export interface SyncOptions {
  signal?: AbortSignal
  /** Seconds that an answer is held until something changes; 0: only what there is now, and then done. */
  wait?: number
  /** Changes at a time. */
  limit?: number
}

/**
 * Keeps a copy in step with the hub: published, changed and refreshed items are put, withdrawn ones removed. Resumes by itself. Goes on
 * until the signal is aborted; with `wait: 0` until the copy is up to date. Gives the number reached.
 */
export async function sync(
  hub: HubClient,
  store: Store,
  { signal, wait = 25, limit = 1000 }: SyncOptions = {},
): Promise<number> {
  let seq = await store.seq()
  try {
    for await (const { changes, head } of hub.changes({ since: seq, include: ['item'], limit, wait }, signal)) {
      const latest = new Map(changes.map((change) => [`${change.type}/${change.id}`, change]))
      const put = [...latest.values()].flatMap(({ item }) => item ?? [])
      const remove = [...latest.values()].filter(({ item }) => !item).map(({ type, id }) => ({ type, id }))
      const reached = changes.at(-1)?.seq ?? seq
      if (reached > seq) await store.apply({ put, remove, seq: reached })
      seq = reached
      if (wait === 0 && seq >= head) return seq
    }
  } catch (error) {
    if (!signal?.aborted) throw error
  }
  return seq
}

export interface Difference {
  /** Public, but not in the copy, or in the copy as it was before. */
  stale: Key[]
  /** In the copy, but not public. */
  extra: Key[]
}

/**
 * Compares a copy, given by the `seq` of each of its items, with what is public. Null when the copy is at another point of the ledger than
 * the answer, so that nothing can be said: sync, and ask again.
 */
export async function check(
  hub: HubClient,
  copy: { seq: number; items: Iterable<Key & { seq: number }> },
  signal?: AbortSignal,
): Promise<Difference | null> {
  const { data, head } = await hub.manifest(signal)
  if (head !== copy.seq) return null
  const held = new Map([...copy.items].map((item) => [`${item.type}/${item.id}`, item]))
  const stale = data
    .filter(({ type, id, seq }) => held.get(`${type}/${id}`)?.seq !== seq)
    .map(({ type, id }) => ({ type, id }))
  for (const { type, id } of data) held.delete(`${type}/${id}`)
  return { stale, extra: [...held.values()].map(({ type, id }) => ({ type, id })) }
}
