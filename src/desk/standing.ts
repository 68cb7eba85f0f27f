import type { PayloadRequest } from 'payload'
import { actorOf, isStaff, mayPublish } from '../access/roles'
import type { ItemType } from '../ledger/entry'
import { PLACEHOLDER_ORIGIN } from '../ledger/snapshot'
import { DeskError } from './errors'
import { hubOf } from './hub-link'
import { pageAddress } from './snapshot/build-snapshot'
import type { State } from './state'
import { hashOf, sourceOf } from './source'
import { readState } from './states'

/** What the person at the desk needs to know before a command. */
export interface Standing {
  state: State
  /** How often it was made public. */
  version: number
  /** ISO 8601; of the newest publication or withdrawal. */
  changedAt: string | null
  /** The hub's page of the public version. */
  url: string | null
  /** The saved text is not what readers see. */
  hasUnpublishedEdits: boolean
  mayPublish: boolean
}

export async function standingOf(req: PayloadRequest, type: ItemType, id: string): Promise<Standing> {
  const actor = actorOf(req)
  if (!isStaff(actor)) throw new DeskError('role', { vi: 'Bạn không có quyền xem.', en: 'Not allowed.' })
  // Read with the person's own rights: a contributor asks about its own items only.
  await req.payload.findByID({ collection: type, id, depth: 0, overrideAccess: false, req, select: { title: true } })
  const state = await readState(req, id)
  const doc = await req.payload.db.findOne<{ id: string } & Record<string, unknown>>({ collection: type, where: { id: { equals: id } }, req })
  if (!state || !doc) throw new DeskError('unknown', { vi: 'Không tìm thấy nội dung này.', en: 'There is no such item.' })
  const isPublic = state.state === 'published'
  return {
    state: state.state,
    version: state.version,
    changedAt: state.changedAt ? new Date(state.changedAt).toISOString() : null,
    url: isPublic ? pageAddress(type, state.slug!).replace(PLACEHOLDER_ORIGIN, hubOf(req.payload).origin) : null,
    hasUnpublishedEdits: isPublic && state.hash !== hashOf(sourceOf(type, doc)),
    mayPublish: mayPublish(actor),
  }
}
