import type { Payload, PayloadRequest } from 'payload'
import { type Actor, mayPublish } from '../access/roles'
import { inTransaction } from '../database/transaction'
import type { ItemType } from '../ledger/entry'
import { type ItemSnapshot, PLACEHOLDER_ORIGIN } from '../ledger/snapshot'
import { DeskError } from './errors'
import { needsFourEyes, notApproved } from './four-eyes'
import { hubOf, numberWhenShown } from './hub-link'
import { appendPublication, type Version } from './publication'
import { pageAddress } from './snapshot/build-snapshot'
import { changedMeanwhile, complete, refuseMoved, workingCopy, type WorkingCopy } from './working-copy'

export interface PublishRequest {
  payload: Payload
  actor: Actor
  type: ItemType
  id: string
  /** A public note that says what was wrong and what is right now; kept with the item until the next correction. */
  correction?: string
  /** A note for the ledger, which stays inside. */
  note?: string
  /** The version the person looked at: another one is not published in its place. */
  hash?: string
  /** Publishes the approved version, also when the text has been edited since; otherwise the saved one. */
  approved?: boolean
  /** When it becomes public; the hub's clock if absent. Only the loading of sample content sets another. */
  at?: Date
}

export interface Published {
  seq: number | null
  version: number
  publishedAt: string
  url: string
}

/** Makes the item public in exactly the version that is saved now, or in the one that was approved. */
export async function publish(request: PublishRequest): Promise<Published> {
  const { payload, actor, type, correction, note, at } = request
  if (!mayPublish(actor)) throw mayNotPublish
  const decided = await decide({ payload } as PayloadRequest, request)
  const done = await inTransaction(payload, async (req) => {
    const { copy, version } = await decide(req, request)
    if (copy.state.revision !== decided.copy.state.revision || version.hash !== decided.version.hash)
      throw changedMeanwhile()
    const resolved = await complete(req, type, { ...version, state: copy.state }, REFUSED)
    return appendPublication(req, {
      type,
      state: copy.state,
      version,
      resolved,
      actor,
      at: at ?? hubOf(payload).now(),
      refused: REFUSED,
      what: correction ? 'correct' : 'publish',
      correction,
      note,
    })
  })
  return { seq: await numberWhenShown(payload, done.entry), ...publishedAs(payload, type, done.snapshot) }
}

/** What a publication is answered with, its number apart. */
export function publishedAs(payload: Payload, type: ItemType, snapshot: ItemSnapshot): Omit<Published, 'seq'> {
  return {
    version: snapshot.version,
    publishedAt: snapshot.publishedAt,
    url: snapshot.portalUrl ?? pageAddress(type, snapshot.slug).replace(PLACEHOLDER_ORIGIN, hubOf(payload).origin),
  }
}

/** Whether the item may be made public: asked once to decide, and again inside the transaction, where the answer counts. */
async function decide(
  req: PayloadRequest,
  { type, id, correction, hash, approved }: PublishRequest,
): Promise<{ copy: WorkingCopy; version: Version }> {
  const copy = await workingCopy(req, type, id)
  const { state } = copy
  const version = approved ? approvedVersion(copy) : copy
  refuseMoved(version.hash, hash)
  if (state.state === 'published' && state.hash === version.hash && !correction) throw nothingNew(state.version)
  if (state.approvedHash !== version.hash && (await needsFourEyes(req))) throw notApproved(Boolean(state.approvedHash))
  return { copy, version }
}

function approvedVersion({ state }: WorkingCopy): Version {
  if (!state.approvedHash || !state.approvedSource) throw notApproved(false)
  return { source: state.approvedSource, hash: state.approvedHash }
}

const mayNotPublish = new DeskError('role', {
  vi: 'Tài khoản của bạn không có quyền công bố. Hãy nhờ người duyệt và công bố.',
  en: 'Your account may not publish. Ask a publisher.',
})
const nothingNew = (version: number) =>
  new DeskError('state', {
    vi: `Nội dung không có gì thay đổi so với bản công bố số ${version}.`,
    en: `Nothing has changed since publication ${version}.`,
  })
const REFUSED = { vi: 'Chưa công bố được', en: 'Not published' }
