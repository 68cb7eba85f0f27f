import type { Payload, PayloadRequest } from 'payload'
import { type Actor, mayPublish } from '../access/roles'
import { inTransaction } from '../database/transaction'
import { appendEntry } from '../ledger/append'
import type { Action, ItemType } from '../ledger/entry'
import { PLACEHOLDER_ORIGIN, type ItemSnapshot } from '../ledger/snapshot'
import { EmptyRenderingError } from './body/render-body'
import { DeskError } from './errors'
import { needsFourEyes, notApproved } from './four-eyes'
import { hubOf, numberWhenShown } from './hub-link'
import { requestRefreshOf } from './refresh-requests'
import { buildSnapshot, pageAddress } from './snapshot/build-snapshot'
import { shownIds } from './snapshot/resolve'
import { hashOf } from './source'
import { moveState } from './states'
import { changedMeanwhile, complete, incomplete, workingCopy, type WorkingCopy } from './working-copy'

export interface PublishRequest {
  payload: Payload
  actor: Actor
  type: ItemType
  id: string
  /** A public note that says what was wrong and what is right now; kept with the item until the next correction. */
  correction?: string
  /** A note for the ledger, which stays inside. */
  note?: string
  /** When it becomes public; the hub's clock if absent. Only the loading of sample content sets another. */
  at?: Date
}

export interface Published {
  seq: number | null
  version: number
  publishedAt: string
  url: string
}

/** Makes the item public in exactly the version that is saved now. */
export async function publish(request: PublishRequest): Promise<Published> {
  const { payload, actor, type } = request
  if (!mayPublish(actor)) throw mayNotPublish
  const decided = await decide({ payload } as PayloadRequest, request)
  const done = await inTransaction(payload, async (req) => {
    const copy = await decide(req, request)
    if (copy.state.revision !== decided.state.revision || copy.hash !== decided.hash) throw changedMeanwhile()
    return commit(req, request, copy)
  })
  const { snapshot } = done
  return {
    seq: await numberWhenShown(payload, done.entry),
    version: snapshot.version,
    publishedAt: snapshot.publishedAt,
    url: snapshot.portalUrl ?? pageAddress(type, snapshot.slug).replace(PLACEHOLDER_ORIGIN, hubOf(payload).origin),
  }
}

/** Whether the item may be made public as it is saved now: asked once to decide, and again inside the transaction, where the answer counts. */
async function decide(req: PayloadRequest, { type, id, correction }: PublishRequest): Promise<WorkingCopy> {
  const copy = await workingCopy(req, type, id)
  const { state, hash } = copy
  if (state.state === 'published' && state.hash === hash && !correction) throw nothingNew(state.version)
  if (state.approvedHash !== hash && (await needsFourEyes(req))) throw notApproved(Boolean(state.approvedHash))
  return copy
}

async function commit(
  req: PayloadRequest,
  { type, id, actor, correction, note, at }: PublishRequest,
  copy: WorkingCopy,
) {
  const { state, source, hash } = copy
  const resolved = await complete(req, type, copy, REFUSED)
  const now = (at ?? hubOf(req.payload).now()).toISOString()
  const publication = {
    id,
    version: state.version + 1,
    publishedAt: iso(state.publishedAt) ?? now,
    updatedAt: now,
    correction: correction ? { note: correction, at: now } : (state.correction ?? null),
  }
  const snapshot = render(type, source, resolved, publication)
  const action: Action = state.state === 'published' ? 'update' : 'publish'
  const turn = await moveState(req, state, {
    state: 'published',
    version: publication.version,
    publishedAt: publication.publishedAt,
    changedAt: now,
    correction: publication.correction,
    hash,
    // Without four eyes, publishing approves in the same step.
    approvedHash: hash,
    approvedBy: state.approvedHash === hash ? state.approvedBy : actor.id,
    slug: snapshot.slug,
    source,
    snapshotHash: hashOf(snapshot),
    shows: shownIds(source).join(' '),
    withdrawal: null,
  })
  const entry = await appendEntry(req, {
    action,
    type,
    item: id,
    version: publication.version,
    at: now,
    snapshot,
    withdrawal: null,
    turn,
    title: snapshot.title,
    by: actor.name ?? actor.email ?? actor.id,
    note,
  })
  await requestRefreshOf(req, [id])
  return { entry, snapshot }
}

/** A body of which nothing can be shown is for the editor to put right, not an error of the hub. */
function render(...args: Parameters<typeof buildSnapshot>): ItemSnapshot {
  try {
    return buildSnapshot(...args) as ItemSnapshot
  } catch (error) {
    if (!(error instanceof EmptyRenderingError)) throw error
    throw incomplete(REFUSED, [{ field: 'body', message: unreadableBody }])
  }
}

const unreadableBody = {
  vi: 'Nội dung bài chỉ có thành phần không hiển thị được. Hãy mở bài, xóa các thành phần đó và viết nội dung.',
  en: 'The body holds only parts that cannot be shown. Remove them and write the text.',
}

/** The engines give instants as text or as dates. */
const iso = (value: string | Date | null | undefined) => (value ? new Date(value).toISOString() : null)

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
