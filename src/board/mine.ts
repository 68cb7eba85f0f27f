import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles'
import { ITEM_TYPES, type ItemType } from '../ledger/entry'
import { find, readLines, readStates, type StateRow } from './lines'
import { DAY, listed, MOST } from './listed'
import type { Listing, MineLine, MineReason } from './shape'
import { isWaiting } from './waiting'

/** A draft nobody touched for longer is no longer on anyone's mind. */
const LATELY = 60 * DAY

/** What is this person's to do: sent back to them, made their turn, or their own draft. The newest first within each. */
export async function mineToDo(req: PayloadRequest, actor: Actor, now: Date): Promise<Listing<MineLine>> {
  const since = new Date(now.getTime() - LATELY).toISOString()
  const [turns, drafts] = await Promise.all([turnsOf(req, actor), ownDrafts(req, actor, since)])
  const notes = await returnNotes(req, actor, turns)
  const rows: [MineReason, StateRow[]][] = [
    ['returned', turns.filter(({ id }) => notes.has(id))],
    ['assigned', turns.filter(({ id }) => !notes.has(id))],
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
        return { ...line, reason, at: updatedAt, note: (reason === 'returned' && notes.get(id)) || null }
      })
      .sort((a, b) => b.at.localeCompare(a.at)),
  )
  return listed(all)
}

interface Turn extends StateRow {
  hash?: string | null
  submittedHash?: string | null
  submittedBy?: string | null
  approvedHash?: string | null
}

/** What was made their turn, without what they have handed in since and what is over. */
async function turnsOf(req: PayloadRequest, actor: Actor): Promise<Turn[]> {
  const rows = await readStates<Turn>(req, {
    where: { assignee: { equals: actor.id } },
    limit: MOST,
    select: { hash: true, submittedHash: true, submittedBy: true, approvedHash: true },
  })
  return rows.filter((row) => row.state !== 'withdrawn' && !(row.submittedBy === actor.id && isWaiting(row)))
}

/** What the one who sent it back wrote, by item: sending back makes it the turn of whoever handed it in. */
async function returnNotes(req: PayloadRequest, actor: Actor, turns: Turn[]): Promise<Map<string, string>> {
  const candidates = turns.filter(({ submittedBy, submittedHash }) => submittedBy === actor.id && !submittedHash)
  if (candidates.length === 0) return new Map()
  const notes = await find<{ item: string; text: string }>(req, {
    collection: 'notes',
    where: { and: [{ item: { in: candidates.map(({ id }) => id) } }, { kind: { equals: 'return' } }] },
    sort: 'at',
    limit: MOST,
    select: { item: true, text: true },
  })
  // The newest of an item is the last, and stays.
  return new Map(notes.map(({ item, text }) => [item, text]))
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
