import type { Payload } from 'payload'
import { createTitleIndex, type TitleIndex } from './title-index'

export const COMPARED = ['articles', 'stories', 'events'] as const

/** Rows read at once while the index is first filled. */
const PAGE = 2000
/** Other nodes' clocks may be behind, and a save is seen only once it is committed. */
const OVERLAP_MS = 60_000
/** Several people type at once: what changed is asked for no more often than this. */
const FRESH_MS = 1000

interface Row {
  id: string
  title?: string | null
  updatedAt: string | Date
}

interface Known {
  index: TitleIndex
  /** Newest save that was read, and when this node last asked. */
  newest: number
  asked: number
  reading: Promise<void> | null
}

const known = new WeakMap<Payload, Known>()

/** The titles of all items, up to date: filled at the first question, afterwards only what was saved since is read, whichever node saved it. */
export async function knownTitles(payload: Payload): Promise<TitleIndex> {
  const here = known.get(payload) ?? { index: createTitleIndex(), newest: 0, asked: 0, reading: null }
  known.set(payload, here)
  if (Date.now() - here.asked < FRESH_MS && !here.reading) return here.index
  here.reading ??= read(payload, here).finally(() => (here.reading = null))
  await here.reading
  return here.index
}

async function read(payload: Payload, here: Known): Promise<void> {
  const since = here.newest - OVERLAP_MS
  for (const type of COMPARED) {
    for (let last = ''; ;) {
      const rows = await page(payload, type, { last, since })
      for (const { id, title, updatedAt } of rows) {
        here.index.put({ id, type, title: title ?? '' })
        here.newest = Math.max(here.newest, new Date(updatedAt).getTime())
      }
      if (rows.length < PAGE) break
      last = rows.at(-1)!.id
    }
  }
  here.asked = Date.now()
}

async function page(payload: Payload, collection: string, { last, since }: { last: string; since: number }) {
  const { docs } = await payload.db.find<Row & Record<string, unknown>>({
    collection,
    where: {
      and: [
        ...(last ? [{ id: { greater_than: last } }] : []),
        ...(since > 0 ? [{ updatedAt: { greater_than: new Date(since).toISOString() } }] : []),
      ],
    },
    select: { title: true, updatedAt: true },
    sort: 'id',
    limit: PAGE,
    pagination: false,
  })
  return docs
}
