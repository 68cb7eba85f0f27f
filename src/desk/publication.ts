import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles'
import { record } from '../audit/record'
import { appendEntry } from '../ledger/append'
import type { Action, ItemType } from '../ledger/entry'
import type { ItemSnapshot } from '../ledger/snapshot'
import type { Audited } from '../shared/audited'
import { EmptyRenderingError } from './body/render-body'
import type { Text } from './errors'
import { requestRefreshOf } from './refresh-requests'
import { buildSnapshot } from './snapshot/build-snapshot'
import { type Resolved, shownIds } from './snapshot/resolve'
import { hashOf, type Source } from './source'
import { type ItemState, moveState } from './states'
import { incomplete } from './working-copy'

/** One exact version, whole. */
export interface Version {
  source: Source
  /** Tells it from every other: see `hashOf`. */
  hash: string
}

export interface Publication {
  type: ItemType
  state: ItemState
  version: Version
  resolved: Resolved
  /** Who publishes; with a schedule, who set it. */
  actor: Actor
  at: Date
  /** Begins the sentence of a refusal, for instance "Chưa công bố được". */
  refused: Text
  what: Extract<Audited, 'publish' | 'correct' | 'restore'>
  /** Public: what was wrong and what is right. */
  correction?: string
  /** For the ledger; stays inside. */
  note?: string
  /** The time it was scheduled for: the entry then says how late it is. */
  scheduledFor?: Date
}

/** Makes one version public: state, entry, requests for refreshes and audit line, all in the caller's transaction. */
export async function appendPublication(
  req: PayloadRequest,
  publication: Publication,
): Promise<{ entry: string; snapshot: ItemSnapshot }> {
  const { type, state, version, actor, at, what, note, scheduledFor } = publication
  const snapshot = render(publication)
  const action: Action = state.state === 'published' ? 'update' : 'publish'
  const lateBy = scheduledFor ? secondsBetween(scheduledFor, at) : null
  const turn = await moveState(req, state, { ...nextState(publication, snapshot), lateBy })
  const entry = await appendEntry(req, {
    action,
    type,
    item: state.id,
    version: snapshot.version,
    at: snapshot.updatedAt,
    snapshot,
    withdrawal: null,
    turn,
    title: snapshot.title,
    by: nameOf(actor),
    note,
    scheduledFor: scheduledFor?.toISOString(),
    lateBy,
  })
  await requestRefreshOf(req, [state.id])
  await record(req, {
    what,
    actor,
    type,
    target: state.id,
    title: snapshot.title,
    before: state.state,
    after: 'published',
    detail: `bản số ${snapshot.version} · ${version.hash.slice(0, 12)}${scheduledFor ? ` · hẹn ${scheduledFor.toISOString()}` : ''}`,
    at,
  })
  return { entry, snapshot }
}

export const nameOf = (actor: Actor) => actor.name ?? actor.email ?? actor.id

function nextState({ state, version, actor, at }: Publication, snapshot: ItemSnapshot): Partial<ItemState> {
  const isApproved = state.approvedHash === version.hash
  const now = at.toISOString()
  return {
    state: 'published',
    version: snapshot.version,
    publishedAt: snapshot.publishedAt,
    changedAt: now,
    correction: snapshot.correction,
    hash: version.hash,
    slug: snapshot.slug,
    source: version.source,
    snapshotHash: hashOf(snapshot),
    shows: shownIds(version.source).join(' '),
    withdrawal: null,
    // Without four eyes, publishing approves in the same step.
    ...(!isApproved && {
      approvedHash: version.hash,
      approvedBy: actor.id,
      approvedAt: now,
      approvedSource: version.source,
    }),
    // Whoever publishes now leaves nothing to publish later.
    publishAt: null,
    scheduleProblem: null,
    retryAt: null,
  }
}

/** A body of which nothing can be shown is for the editor to put right, not an error of the hub. */
function render({ type, state, version, resolved, at, correction, refused }: Publication): ItemSnapshot {
  const now = at.toISOString()
  try {
    return buildSnapshot(type, version.source, resolved, {
      id: state.id,
      version: state.version + 1,
      publishedAt: iso(state.publishedAt) ?? now,
      updatedAt: now,
      correction: correction ? { note: correction, at: now } : (state.correction ?? null),
    }) as ItemSnapshot
  } catch (error) {
    if (!(error instanceof EmptyRenderingError)) throw error
    throw incomplete(refused, [{ field: 'body', message: unreadableBody }])
  }
}

const unreadableBody = {
  vi: 'Nội dung bài chỉ có thành phần không hiển thị được. Hãy mở bài, xóa các thành phần đó và viết nội dung.',
  en: 'The body holds only parts that cannot be shown. Remove them and write the text.',
}

/** To the millisecond; never below zero: the sweeper's clock and the database's may differ by a hair. */
const secondsBetween = (from: Date, to: Date) => Math.max(0, to.getTime() - from.getTime()) / 1000

/** The engines give instants as text or as dates. */
const iso = (value: string | Date | null | undefined) => (value ? new Date(value).toISOString() : null)
