import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles'
import { ITEM_TYPES, type ItemType } from '../ledger/entry'
import { find, readLines, readStates, type StateRow } from './lines'
import { DAY, listed, MOST } from './listed'
import type { Listing, MineLine, MineReason } from './shape'

/** A draft nobody touched for longer is no longer on anyone's mind. */
const LATELY = 60 * DAY

/** What is this person's to do: sent back to them, made their turn, or their own draft. The newest first within each. */
export async function mineToDo(req: PayloadRequest, actor: Actor, now: Date): Promise<Listing<MineLine>> {
  const since = new Date(now.getTime() - LATELY).toISOString()
  const [assigned, returned, drafts] = await Promise.all([
    readStates(req, { where: { assignee: { equals: actor.id } }, limit: MOST }),
    sentBack(req, actor),
    ownDrafts(req, actor, since),
  ])
  const rows: [MineReason, StateRow[]][] = [
    ['returned', returned.rows],
    ['assigned', assigned.filter(({ state }) => state !== 'withdrawn')],
    ['draft', drafts],
  ]
  const lines = await readLines(
    req,
    actor,
    rows.flatMap(([, each]) => each),
  )
  const seen = new Set<string>()
  const all = rows.flatMap(([reason, each]) =>
    each
      .filter(({ id }) => lines.has(id) && !seen.has(id) && seen.add(id))
      .map(({ id }): MineLine => {
        const { line, updatedAt } = lines.get(id)!
        return { ...line, reason, at: updatedAt, note: (reason === 'returned' && returned.notes.get(id)) || null }
      })
      .sort((a, b) => b.at.localeCompare(a.at)),
  )
  return listed(all)
}

interface ReturnNote {
  item: string
  text: string
}

/** Drafts this person once submitted and someone sent back, with what they wrote about it. */
async function sentBack(req: PayloadRequest, actor: Actor): Promise<{ rows: StateRow[]; notes: Map<string, string> }> {
  const rows = await readStates(req, {
    where: { and: [{ submittedBy: { equals: actor.id } }, { state: { equals: 'draft' } }] },
    limit: MOST,
  })
  if (rows.length === 0) return { rows, notes: new Map() }
  const notes = await find<ReturnNote>(req, {
    collection: 'notes',
    where: { and: [{ item: { in: rows.map(({ id }) => id) } }, { kind: { equals: 'return' } }] },
    sort: 'at',
    limit: MOST,
    select: { item: true, text: true },
  })
  // The newest of an item is the last, and stays.
  const newest = new Map(notes.map(({ item, text }) => [item, text]))
  return { rows: rows.filter(({ id }) => newest.has(id)), notes: newest }
}

async function ownDrafts(req: PayloadRequest, actor: Actor, since: string): Promise<StateRow[]> {
  const edited = await Promise.all(ITEM_TYPES.map((type) => editedLately(req, { type, by: actor.id, since })))
  const ids = edited.flat()
  if (ids.length === 0) return []
  return readStates(req, {
    where: { and: [{ id: { in: ids } }, { state: { equals: 'draft' } }] },
    limit: ids.length,
  })
}

async function editedLately(
  req: PayloadRequest,
  { type, by, since }: { type: ItemType; by: string; since: string },
): Promise<string[]> {
  const docs = await find<{ id: string }>(req, {
    collection: type,
    where: { and: [{ updatedAt: { greater_than: since } }, { editedBy: { equals: by } }] },
    sort: '-updatedAt',
    limit: MOST,
    select: { updatedAt: true },
  })
  return docs.map(({ id }) => id)
}
