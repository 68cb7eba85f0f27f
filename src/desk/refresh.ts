import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../database/transaction'
import { appendEntry } from '../ledger/append'
import type { Snapshot } from '../ledger/snapshot'
import type { Logger } from '../shared/logger'
import { DeskError } from './errors'
import { hubOf } from './hub-link'
import { buildSnapshot } from './snapshot/build-snapshot'
import { resolve, shownIds } from './snapshot/resolve'
import { hashOf } from './source'
import { type ItemState, readState, touchState } from './states'

/** Requests taken at a time. */
const BATCH = 100

/**
 * Carries changes of topics, organisations, places, documents and images into the public items that show them, each with a `refresh` entry. The requests are rows
 * written with the change itself and deleted when done, so a crash in between repeats work and loses none: an item that already shows the change gets no second entry.
 * Gives how many entries it appended.
 */
export async function refreshShown(payload: Payload, logger: Logger): Promise<number> {
  let appended = 0
  for (;;) {
    const { docs: requests } = await payload.db.find<{ id: string; target: string }>({
      collection: 'refresh-requests',
      sort: 'id',
      limit: BATCH,
      pagination: false,
    })
    if (requests.length === 0) return appended
    for (const id of await itemsShowing(payload, new Set(requests.map((request) => request.target)))) {
      if (await refreshItem(payload, id, logger)) appended++
    }
    await payload.db.deleteMany({
      collection: 'refresh-requests',
      where: { id: { in: requests.map((request) => request.id) } },
    })
    if (appended > 0) await hubOf(payload).afterCommit()
  }
}

async function itemsShowing(payload: Payload, targets: Set<string>): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'item-states',
    where: {
      and: [
        { state: { equals: 'published' } },
        { or: [...targets].map((target) => ({ shows: { contains: target } })) },
      ],
    },
    select: { type: true },
    sort: 'id',
    pagination: false,
    limit: 0,
  })
  return docs.map(({ id }) => id)
}

/** Tried again when a command on the same item was quicker; what cannot be rendered any more is reported and stays as it is. */
async function refreshItem(payload: Payload, id: string, logger: Logger): Promise<boolean> {
  for (;;) {
    try {
      return await inTransaction(payload, (req) => refreshOnce(req, id))
    } catch (error) {
      if (error instanceof DeskError && error.kind === 'state') continue
      if (!(error instanceof Error) || error.name !== 'EmptyRenderingError') throw error
      logger.error({ err: error, item: id }, 'A public item could not be refreshed; it stays as it was')
      return false
    }
  }
}

async function refreshOnce(req: PayloadRequest, id: string): Promise<boolean> {
  const state = await readState(req, id)
  if (state?.state !== 'published' || !state.source) return false
  const resolved = await resolve(req, state.type, state.source)
  const snapshot = buildSnapshot(state.type, state.source, resolved, publicationOf(state))
  const snapshotHash = hashOf(snapshot)
  if (snapshotHash === state.snapshotHash) return false
  const turn = await touchState(req, state, { snapshotHash, shows: shownIds(state.source).join(' ') })
  await appendEntry(req, {
    action: 'refresh',
    type: state.type,
    item: id,
    version: state.version,
    at: hubOf(req.payload).now().toISOString(),
    snapshot,
    withdrawal: null,
    turn,
    title: titleOf(snapshot),
    by: '',
  })
  return true
}

function publicationOf(state: ItemState) {
  const changedAt = new Date(state.changedAt!).toISOString()
  return {
    id: state.id,
    version: state.version,
    publishedAt: state.publishedAt ? new Date(state.publishedAt).toISOString() : changedAt,
    updatedAt: changedAt,
    correction: state.correction ?? null,
  }
}

const titleOf = (snapshot: Snapshot) => ('title' in snapshot ? snapshot.title : snapshot.name)
