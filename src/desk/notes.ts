import type { PayloadRequest } from 'payload'
import { v7 } from 'uuid'
import type { Actor } from '../access/roles'
import { hubOf } from './hub-link'
import { nameOf } from './publication'

export interface Note {
  id: string
  kind: NoteKind
  text: string
  at: string
  byName: string | null
}

/** What the note came with: a word among colleagues, or the command it explains. */
export type NoteKind = 'note' | 'submit' | 'return' | 'approve'

/** Keeps what a person wrote about an item for the desk alone, in the caller's transaction. Nothing, when nothing was written. */
export async function addNote(
  req: PayloadRequest,
  { item, kind, text, actor }: { item: string; kind: NoteKind; text: string | undefined; actor: Actor },
): Promise<void> {
  if (!text) return
  const at = hubOf(req.payload).now().toISOString()
  const data = { id: v7(), item, kind, text, at, by: actor.id, byName: nameOf(actor) }
  await req.payload.db.create({ collection: 'notes', data, req, returning: false })
}

/** All notes of an item, newest first. */
export async function notesOf(req: PayloadRequest, item: string): Promise<{ docs: Note[] }> {
  const { docs } = await req.payload.db.find<Note & Record<string, unknown>>({
    collection: 'notes',
    where: { item: { equals: item } },
    sort: '-id',
    pagination: false,
    limit: 0,
    req,
  })
  return {
    docs: docs.map(({ id, kind, text, at, byName }) => ({
      id,
      kind,
      text,
      at: new Date(at).toISOString(),
      byName: byName ?? null,
    })),
  }
}

/** An item that is deleted takes its notes along. */
export async function removeNotes(req: PayloadRequest, item: string): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'notes', where: { item: { equals: item } }, req })
}
