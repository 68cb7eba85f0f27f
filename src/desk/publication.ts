import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles'
import { type AuditLine, recordAll } from '../audit/record'
import { appendEntries, type NewEntry } from '../ledger/append'
import type { ItemType } from '../ledger/entry'
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

/** A publication made ready: nothing is written yet, and nothing can be missing any more. */
export interface Prepared {
  publication: Publication
  snapshot: ItemSnapshot
}

/** Renders what readers will see. Pure; a body of which nothing can be shown is refused here. */
export function preparePublication(publication: Publication): Prepared {
  return { publication, snapshot: render(publication) }
}

/** Makes versions public: states, entries, requests for refreshes and audit lines, all in the caller's transaction. Gives the entries' ids in the same order. */
export async function writePublications(req: PayloadRequest, prepared: Prepared[]): Promise<string[]> {
  const entries: NewEntry[] = []
  for (const each of prepared) {
    const turn = await moveState(req, each.publication.state, nextState(each))
    entries.push(entryOf(each, turn))
  }
  const ids = await appendEntries(req, entries)
  await requestRefreshOf(
    req,
    prepared.map(({ publication }) => publication.state.id),
  )
  await recordAll(req, prepared.map(auditLineOf))
  return ids
}

/** One publication, made ready and written. */
export async function appendPublication(
  req: PayloadRequest,
  publication: Publication,
): Promise<{ entry: string; snapshot: ItemSnapshot }> {
  const prepared = preparePublication(publication)
  const [entry] = await writePublications(req, [prepared])
  return { entry: entry!, snapshot: prepared.snapshot }
}

function entryOf({ publication, snapshot }: Prepared, turn: number): NewEntry {
  const { type, state, actor, note, scheduledFor } = publication
  return {
    action: state.state === 'published' ? 'update' : 'publish',
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
    lateBy: lateness(publication),
  }
}

function auditLineOf({ publication, snapshot }: Prepared): AuditLine {
  const { type, state, version, actor, at, what, scheduledFor } = publication
  const onSchedule = scheduledFor ? ` · hẹn ${scheduledFor.toISOString()}` : ''
  return {
    ...{ what, actor, type, at },
    target: state.id,
    title: snapshot.title,
    before: state.state,
    after: 'published',
    detail: `bản số ${snapshot.version} · ${version.hash.slice(0, 12)}${onSchedule}`,
  }
}

export const nameOf = (actor: Actor) => actor.name ?? actor.email ?? actor.id

function nextState({ publication, snapshot }: Prepared): Partial<ItemState> {
  const { state, version, actor, at } = publication
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
    lateBy: lateness(publication),
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

/** Seconds after the time that was set, to the millisecond; null where none was. */
const lateness = ({ scheduledFor, at }: Publication) =>
  scheduledFor ? Math.max(0, at.getTime() - scheduledFor.getTime()) / 1000 : null

/** The engines give instants as text or as dates. */
const iso = (value: string | Date | null | undefined) => (value ? new Date(value).toISOString() : null)
