import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { actorOf } from '../access/roles'
import { appendEntry } from '../ledger/append'
import type { ReferenceType } from '../ledger/entry'
import type { ReferenceSnapshot } from '../ledger/snapshot'
import { DeskError } from './errors'
import { hubOf } from './hub-link'
import { requestRefreshOf } from './refresh-requests'
import { buildSnapshot } from './snapshot/build-snapshot'
import { resolve, shownIds } from './snapshot/resolve'
import { hashOf, type Source, sourceOf } from './source'
import { createState, type ItemState, moveState, readState } from './states'

/** Saving reference data publishes it: its entry is appended in the transaction of the save. */
export const announceChange =
  (type: ReferenceType): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const id = String(doc.id)
    const state = await createState(req, { id, type })
    const saved = await req.payload.db.findOne<{ id: string } & Record<string, unknown>>({
      collection: type,
      where: { id: { equals: id } },
      req,
    })
    const source = sourceOf(type, saved!)
    const hash = hashOf(source)
    if (state.state === 'published' && state.hash === hash) return doc
    await announce(req, type, { state, source, hash })
    return doc
  }

/** What public items show stays; anything else may be deleted, and its copies elsewhere are told so. */
export const announceRemoval =
  (type: ReferenceType): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await refuseWhileShown(req, String(id))
    const state = await readState(req, String(id))
    if (state?.state !== 'published') return
    const now = hubOf(req.payload).now().toISOString()
    const snapshot = buildSnapshot(
      type,
      state.source!,
      await resolve(req, type, state.source!),
      publicationOf(state, now),
    ) as ReferenceSnapshot
    const withdrawal = { kind: 'gone' as const, reason: 'Mục danh mục này đã được bỏ.' }
    const turn = await moveState(req, state, { state: 'withdrawn', withdrawal, changedAt: now, shows: '' })
    await appendEntry(req, {
      ...entryOf(req, state, snapshot, now),
      action: 'withdraw',
      version: state.version,
      withdrawal,
      turn,
    })
  }

/** Refuses to delete what a public item shows: readers would meet a hole. */
export async function refuseWhileShown(req: PayloadRequest, id: string): Promise<void> {
  const where: Where = { and: [{ state: { equals: 'published' } }, { shows: { contains: id } }] }
  const { totalDocs } = await req.payload.db.count({ collection: 'item-states', where, req })
  if (totalDocs === 0) return
  throw new DeskError('state', {
    vi: `Chưa xóa được: ${totalDocs} nội dung đang công bố có dùng mục này. Hãy đổi sang mục khác trong các nội dung đó trước.`,
    en: `Not deleted: ${totalDocs} public items use it. Change them first.`,
  })
}

async function announce(
  req: PayloadRequest,
  type: ReferenceType,
  { state, source, hash }: { state: ItemState; source: Source; hash: string },
) {
  const now = hubOf(req.payload).now().toISOString()
  const version = state.version + 1
  const resolved = await resolve(req, type, source)
  // A place's lineage is computed from all places, itself as it is being saved included.
  if (type === 'places') resolved.published.set(state.id, { id: state.id, type, slug: String(source.slug), source })
  const snapshot = buildSnapshot(type, source, resolved, publicationOf({ ...state, version }, now)) as ReferenceSnapshot
  const turn = await moveState(req, state, {
    state: 'published',
    version,
    publishedAt: state.publishedAt ?? now,
    changedAt: now,
    hash,
    slug: snapshot.slug,
    source,
    snapshotHash: hashOf(snapshot),
    shows: shownIds(source).join(' '),
    withdrawal: null,
  })
  const action = state.state === 'published' ? ('update' as const) : ('publish' as const)
  await appendEntry(req, { ...entryOf(req, state, snapshot, now), action, version, withdrawal: null, turn })
  await requestRefreshOf(req, [...new Set([state.id, ...lineage(snapshot), ...before(state)])])
}

const lineage = (snapshot: ReferenceSnapshot) => (snapshot.type === 'places' ? snapshot.lineage : [])
const before = (state: ItemState) => (state.source?.successors as string[] | undefined) ?? []

function publicationOf(state: ItemState, now: string) {
  return { id: state.id, version: state.version, publishedAt: now, updatedAt: now, correction: null }
}

function entryOf(req: PayloadRequest, state: ItemState, snapshot: ReferenceSnapshot, at: string) {
  const actor = actorOf(req)
  return { type: state.type, item: state.id, at, snapshot, title: snapshot.name, by: actor?.name ?? actor?.email ?? '' }
}
