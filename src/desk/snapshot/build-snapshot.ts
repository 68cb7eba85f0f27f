import type { ItemType, PublicType, ReferenceType } from '../../ledger/entry'
import { searchOf } from '../../ledger/search-of'
import {
  type ItemCommon,
  type ItemSnapshot,
  PLACEHOLDER_ORIGIN,
  type ReferenceSnapshot,
  type Snapshot,
  type Translation,
} from '../../ledger/snapshot'
import { isEmptyBody, renderBody } from '../body/render-body'
import type { Source } from '../source'
import { ofItemType, ofReferenceType } from './of-type'
import { fileNamesOf, pictureOf } from './picture'
import { coverUse, isItemType, type PictureUse, type Resolved } from './resolve'
import { lineageOf, refOf, refsOf } from './refs'

/** What a snapshot says about the publication itself. */
export interface Publication {
  id: string
  version: number
  /** First publication, ISO 8601. */
  publishedAt: string
  /** This version, ISO 8601. */
  updatedAt: string
  correction: { note: string; at: string } | null
}

/** The full public form of one exact version: a pure function, so that a refresh of the same version gives the same bytes. */
export function buildSnapshot(
  type: PublicType,
  source: Source,
  resolved: Resolved,
  publication: Publication,
): Snapshot {
  return isItemType(type)
    ? itemSnapshot(type, source, resolved, publication)
    : referenceSnapshot(type, source, resolved, publication)
}

/** The address readers use inside the hub. */
export const pageAddress = (type: ItemType, slug: string) => `${PLACEHOLDER_ORIGIN}/p/${type}/${slug}`

function itemSnapshot(type: ItemType, source: Source, resolved: Resolved, publication: Publication): Snapshot {
  const place = resolved.published.get(String(source.place))
  const common: Omit<ItemCommon<ItemType>, 'search'> = {
    type,
    id: publication.id,
    slug: String(source.slug),
    lang: 'vi',
    title: String(source.title),
    summary: String(source.summary ?? ''),
    body: renderBody(source.body, lookups(resolved), 'vi'),
    english: translationOf(source, resolved),
    portalUrl: portalAddress(source, resolved),
    topics: refsOf(source.topics, resolved),
    organisation: refOf(source.organisation, resolved),
    place: place ? { ...refOf(place.id, resolved)!, lineage: lineageOf(place.id, resolved) } : null,
    authors: (source.authors as string[] | undefined) ?? [],
    source: sourceLine(source.source),
    documents: documentsOf(source, resolved),
    cover: pictureOf(resolved.media.get(String(source.cover)), coverUse(source)),
    featured: source.featured === true,
    publishedAt: publication.publishedAt,
    updatedAt: publication.updatedAt,
    version: publication.version,
    correction: publication.correction,
    media: shownMedia(resolved),
  }
  const full = { ...common, ...ofItemType(type, source, resolved) }
  return { ...full, search: searchOf(full as unknown as ItemSnapshot) } as Snapshot
}

function referenceSnapshot(
  type: ReferenceType,
  source: Source,
  resolved: Resolved,
  publication: Publication,
): Snapshot {
  const name = String(source.name)
  const description = (source.description as string | undefined) ?? null
  const common = {
    type,
    id: publication.id,
    slug: String(source.slug),
    name,
    description,
    version: publication.version,
    updatedAt: publication.updatedAt,
    media: [],
  }
  const own = ofReferenceType(type, publication.id, source, resolved)
  const full = { ...common, ...own } as unknown as ReferenceSnapshot
  return { ...full, search: searchOf(full) }
}

function lookups({ media, published }: Resolved) {
  return {
    picture: (id: string, use: PictureUse) => pictureOf(media.get(id), use),
    link(type: ItemType, id: string) {
      const target = published.get(id)
      return target?.type === type ? pageAddress(type, target.slug) : null
    },
  }
}

/** Only a whole translation counts: half an English page helps nobody. */
function translationOf(source: Source, resolved: Resolved): Translation | null {
  const english = source.english as { title?: string; summary?: string; body?: unknown } | undefined
  if (!english?.title || !english.summary || isEmptyBody(english.body)) return null
  return { title: english.title, summary: english.summary, body: renderBody(english.body, lookups(resolved), 'en') }
}

function portalAddress(source: Source, { published }: Resolved): string | null {
  const template = published.get(String(source.organisation))?.source.addressTemplate
  return typeof template === 'string' ? template.replaceAll('{slug}', String(source.slug)) : null
}

function sourceLine(value: unknown): { name: string; url: string | null } | null {
  const { name, url } = (value ?? {}) as { name?: string; url?: string }
  return name || url ? { name: name ?? url!, url: url ?? null } : null
}

function documentsOf(source: Source, { published }: Resolved): ItemCommon<ItemType>['documents'] {
  return ((source.documents as string[] | undefined) ?? []).flatMap((id) => {
    const target = published.get(id)
    if (!target) return []
    const { number, title } = target.source as { number?: string; title: string }
    return [{ id, slug: target.slug, number: number ?? null, title, url: pageAddress('documents', target.slug) }]
  })
}

function shownMedia({ media }: Resolved): { id: string; files: string[] }[] {
  return [...media.values()]
    .map((doc) => ({ id: doc.id, files: fileNamesOf(doc) }))
    .sort((a, b) => a.id.localeCompare(b.id))
}
