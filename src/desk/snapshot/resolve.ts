import type { PayloadRequest } from 'payload'
import type { ItemType, PublicType } from '../../ledger/entry'
import { dayOf } from '../../text/dates'
import { collectReferences } from '../body/render-body'
import type { Gate, PersonRow } from '../consent/gate'
import { gatesOf } from '../consent/people'
import type { Source } from '../source'

/** A published target of a relation: its own public version, never its draft. */
export interface Target {
  id: string
  type: PublicType
  slug: string
  source: Source
}

/** An uploaded file, as the media collection keeps it. */
export interface MediaDoc {
  id: string
  filename: string
  mimeType: string
  filesize: number
  width?: number | null
  height?: number | null
  focalX?: number | null
  focalY?: number | null
  alt?: string | null
  caption?: string | null
  credit?: string | null
  licence?: string | null
  people?: PersonRow[] | null
  sizes?: Record<string, MediaSize | undefined>
}

export interface MediaSize {
  filename?: string | null
  mimeType?: string | null
  width?: number | null
  height?: number | null
  filesize?: number | null
}

/** What was typed for one use of a picture, instead of what the picture brings along. */
export interface PictureUse {
  alt?: string
  caption?: string
}

/** Everything a snapshot needs, loaded once: what is not public is not in here, and so can not be shown. */
export interface Resolved {
  published: Map<string, Target>
  media: Map<string, MediaDoc>
  /** Where each picture stands in the form, for messages about its rights. */
  pictures: {
    field: string
    media: MediaDoc | undefined
    override: PictureUse
  }[]
  /** Whom the item names or shows, and their consents: for the decision whether it may be public, never for its public form. */
  gate: Gate
}

/** Loads what `source` refers to, inside the caller's transaction. */
export async function resolve(req: PayloadRequest, type: PublicType, source: Source): Promise<Resolved> {
  return (await resolveAll(req, [{ type, source }]))[0]!
}

/** Loads what several sources refer to, in as many questions as one takes; each gets its own in the same order. */
export async function resolveAll(
  req: PayloadRequest,
  versions: { type: PublicType; source: Source }[],
): Promise<Resolved[]> {
  const referred = versions.map(({ source }) => references(source))
  const published = await publishedTargets(
    req,
    referred.flatMap(({ targets }) => targets),
  )
  const withPlace = versions.map(({ type, source }) => type === 'places' || Boolean(source.place))
  // A place's predecessors name it, not the other way round; there are few hundred places, so all are read.
  const places = withPlace.includes(true) ? await publishedStates(req, { type: { equals: 'places' } }) : []
  const media = await mediaDocs(
    req,
    referred.flatMap(({ pictures, files }) => [...pictures.map(({ id }) => id), ...files]),
  )
  const shown = referred.map(({ pictures }) =>
    pictures.map(({ field, id, override }) => ({ field, media: media.get(id), override })),
  )
  const gates = await gatesOf(
    req,
    versions.map(({ source }, index) => ({ rows: peopleOf(source), pictures: shown[index]! })),
  )
  return referred.map(({ targets, pictures, files }, index) => ({
    published: byId([...pick(published, targets), ...(withPlace[index] ? places : [])]),
    media: byId(pick(media, [...pictures.map(({ id }) => id), ...files])),
    pictures: shown[index]!,
    gate: gates[index]!,
  }))
}

/** The same, judged on another day: a consent that holds today may have ended by then. */
export const asOf = (resolved: Resolved, at: Date): Resolved => ({
  ...resolved,
  gate: { ...resolved.gate, today: dayOf(at.toISOString()) },
})

const pick = <T>(from: Map<string, T>, ids: string[]) => ids.flatMap((id) => from.get(id) ?? [])
const byId = <T extends { id: string }>(entries: T[]) => new Map(entries.map((entry) => [entry.id, entry]))

const ONE = ['organisation', 'place', 'edition', 'observance', 'parent']
const MANY = ['topics', 'documents', 'organisers', 'leads', 'successors']

/**
 * Ids of everything a publication of this source shows or links to, public by now or not: when one of them changes, it is refreshed. A place's predecessors
 * are not among them: a place that changes asks for the refresh of its whole lineage itself.
 */
export function shownIds(source: Source): string[] {
  const { targets, pictures, files } = references(source)
  const consents = peopleOf(source).flatMap(({ consent, illustration }) => (illustration ? [] : (consent ?? [])))
  return [...new Set([...targets, ...pictures.map(({ id }) => id), ...files, ...consents])]
}

/** Ids of the pictures an item shows, in cover and text. */
export const picturesOf = (source: Source): string[] => [...new Set(references(source).pictures.map(({ id }) => id))]

export const peopleOf = (source: Source): PersonRow[] => (source.people as PersonRow[] | undefined) ?? []

export const coverUse = (source: Source): PictureUse => ({
  alt: source.coverAlt as string | undefined,
  caption: source.coverCaption as string | undefined,
})

function references(source: Source) {
  const english = source.english as { body?: unknown } | undefined
  const bodies = [
    { field: 'body', ...collectReferences(source.body) },
    { field: 'english.body', ...collectReferences(english?.body) },
  ]
  const named = [
    ...ONE.map((field) => source[field]),
    ...MANY.flatMap((field) => (source[field] as unknown[] | undefined) ?? []),
  ]
  const linked = bodies.flatMap((body) => body.links.map((link) => link.id))
  const cover =
    typeof source.cover === 'string' ? [{ field: 'cover', id: source.cover, override: coverUse(source) }] : []
  return {
    targets: [...named, ...linked].filter((id): id is string => typeof id === 'string'),
    pictures: [
      ...cover,
      ...bodies.flatMap(({ field, pictures }) =>
        pictures.map(({ media, alt, caption }) => ({ field, id: media, override: { alt, caption } })),
      ),
    ],
    files: typeof source.file === 'string' ? [source.file] : [],
  }
}

interface StateRow {
  id: string
  type: PublicType
  slug: string
  source: Source
}

async function publishedTargets(req: PayloadRequest, ids: string[]): Promise<Map<string, Target>> {
  if (ids.length === 0) return new Map()
  const rows = await publishedStates(req, { id: { in: [...new Set(ids)] } })
  return new Map(rows.map((row) => [row.id, row]))
}

async function publishedStates(req: PayloadRequest, where: Record<string, object>): Promise<Target[]> {
  const { docs } = await req.payload.db.find<StateRow & Record<string, unknown>>({
    collection: 'item-states',
    where: { and: [where, { state: { equals: 'published' } }] } as never,
    select: { type: true, slug: true, source: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id, type, slug, source }) => ({ id, type, slug, source }))
}

async function mediaDocs(req: PayloadRequest, ids: string[]): Promise<Map<string, MediaDoc>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<MediaDoc & Record<string, unknown>>({
    collection: 'media',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    limit: 0,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, doc as MediaDoc]))
}

export const isItemType = (type: PublicType): type is ItemType =>
  ['articles', 'stories', 'events', 'editions', 'documents'].includes(type)
