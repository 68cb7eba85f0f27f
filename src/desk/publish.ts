import type { Payload, PayloadRequest } from 'payload'
import { type Actor, mayPublish } from '../access/roles'
import { inTransaction } from '../database/transaction'
import { appendEntry } from '../ledger/append'
import type { Action, ItemType } from '../ledger/entry'
import { PLACEHOLDER_ORIGIN, type ItemSnapshot } from '../ledger/snapshot'
import { EmptyRenderingError } from './body/render-body'
import { missingFor } from './completeness'
import { DeskError } from './errors'
import { hubOf, numberWhenShown } from './hub-link'
import { requestRefreshOf } from './refresh-requests'
import { buildSnapshot, pageAddress, shownIds } from './snapshot/build-snapshot'
import { resolve } from './snapshot/resolve'
import { hashOf, type Source, sourceOf } from './source'
import { type ItemState, moveState, readState } from './states'

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
  const { payload, actor, type, id } = request
  if (!mayPublish(actor)) throw mayNotPublish
  const decided = await decide({ payload } as PayloadRequest, request)
  const done = await inTransaction(payload, async (req) => {
    const { state, source } = await decide(req, request)
    if (state.revision !== decided.state.revision || hashOf(source) !== hashOf(decided.source)) throw changedMeanwhile
    return commit(req, request, { state, source })
  })
  const { snapshot } = done
  return {
    seq: await numberWhenShown(payload, done.entry),
    version: snapshot.version,
    publishedAt: snapshot.publishedAt,
    url: snapshot.portalUrl ?? pageAddress(type, snapshot.slug).replace(PLACEHOLDER_ORIGIN, hubOf(payload).origin),
  }
}

interface Decision {
  state: ItemState
  source: Source
}

/** What would be published, and whether it may: called once to decide, and again inside the transaction, where the answer counts. */
async function decide(req: PayloadRequest, { type, id, correction }: PublishRequest): Promise<Decision> {
  const doc = await req.payload.db.findOne<{ id: string } & Record<string, unknown>>({ collection: type, where: { id: { equals: id } }, req })
  const state = doc && (await readState(req, id))
  if (!doc || !state) throw unknownItem
  const source = sourceOf(type, doc)
  if (state.state === 'published' && state.hash === hashOf(source) && !correction) throw nothingNew(state.version)
  return { state, source }
}

async function commit(req: PayloadRequest, { type, id, actor, correction, note, at }: PublishRequest, { state, source }: Decision) {
  const resolved = await resolve(req, type, source)
  const missing = missingFor(type, source, resolved)
  if (missing.length > 0) throw incomplete(missing)
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
    hash: hashOf(source),
    slug: snapshot.slug,
    source,
    snapshotHash: hashOf(snapshot),
    shows: shownIds(source, resolved).join(' '),
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
    throw incomplete([{ field: 'body', message: unreadableBody }])
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
const unknownItem = new DeskError('unknown', { vi: 'Không tìm thấy nội dung này.', en: 'There is no such item.' })
const changedMeanwhile = new DeskError('state', {
  vi: 'Nội dung vừa được người khác lưu. Hãy tải lại trang, xem bản mới rồi công bố.',
  en: 'Someone else saved the item just now. Reload it, look at the new version, then publish.',
})
const nothingNew = (version: number) =>
  new DeskError('state', {
    vi: `Nội dung không có gì thay đổi so với bản công bố số ${version}.`,
    en: `Nothing has changed since publication ${version}.`,
  })
const incomplete = (missing: DeskError['missing']) =>
  new DeskError(
    'incomplete',
    {
      vi: `Chưa công bố được: ${missing.map(({ message }) => message.vi).join(' ')}`,
      en: `Not published: ${missing.map(({ message }) => message.en).join(' ')}`,
    },
    missing,
  )
