import type { PayloadRequest } from 'payload'
import { actorOf, isStaff, mayPublish } from '../access/roles'
import type { ItemType } from '../ledger/entry'
import { PLACEHOLDER_ORIGIN } from '../ledger/snapshot'
import { DeskError } from './errors'
import { mayApprove, needsFourEyes } from './four-eyes'
import { hubOf } from './hub-link'
import { pageAddress } from './snapshot/build-snapshot'
import type { State } from './state'
import { workingCopy } from './working-copy'

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
  /** The saved version has been handed in, or approved. */
  isSubmitted: boolean
  isApproved: boolean
  mayApprove: boolean
  mayPublish: boolean
  mayWithdraw: boolean
}

export async function standingOf(req: PayloadRequest, type: ItemType, id: string): Promise<Standing> {
  const actor = actorOf(req)
  if (!isStaff(actor)) throw new DeskError('role', { vi: 'Bạn không có quyền xem.', en: 'Not allowed.' })
  // Read with the person's own rights: a contributor asks about its own items only.
  await req.payload.findByID({ collection: type, id, depth: 0, overrideAccess: false, req, select: { title: true } })
  const { state, hash, editedBy } = await workingCopy(req, type, id)
  const fourEyes = await needsFourEyes(req)
  const isApproved = state.approvedHash === hash
  const isPublic = state.state === 'published'
  return {
    state: state.state,
    version: state.version,
    changedAt: state.changedAt ? new Date(state.changedAt).toISOString() : null,
    url: isPublic ? pageAddress(type, state.slug!).replace(PLACEHOLDER_ORIGIN, hubOf(req.payload).origin) : null,
    hasUnpublishedEdits: isPublic && state.hash !== hash,
    isSubmitted: state.submittedHash === hash,
    isApproved,
    mayApprove: fourEyes && !isApproved && mayPublish(actor) && mayApprove(actor!, editedBy, fourEyes),
    mayPublish: mayPublish(actor) && (!fourEyes || isApproved),
    mayWithdraw: mayPublish(actor) && isPublic,
  }
}
