import type { ItemType, ReferenceType } from '../../ledger/entry'
import {
  PLACEHOLDER_ORIGIN,
  type Body,
  type ItemCommon,
  type ItemSnapshot,
  type OrganisationSnapshot,
  type Picture,
  type PlaceSnapshot,
  type Ref,
  type ReferenceSnapshot,
} from '../../ledger/snapshot'
import { withOffset } from '../../text/dates'
import type { PublicItem } from '../read-model'

export interface PresentOptions {
  /** The hub's public origin, without a slash at the end. */
  origin: string
  lang?: 'vi' | 'en'
  body: boolean
}

/** Puts the hub's public origin where snapshots keep a placeholder; for addresses and for whole HTML texts. */
export function absolute(text: string, origin: string): string {
  return text.replaceAll(PLACEHOLDER_ORIGIN, () => origin)
}

/** Where readers find an item: on its organisation's portal, else on the hub's own page; for reference data its address in the API. */
export function itemUrl(item: PublicItem, origin: string): string {
  if ('name' in item) return `${origin}/v1/${item.type}/${item.slug}`
  return item.portalUrl === null ? `${origin}/p/${item.type}/${item.slug}` : absolute(item.portalUrl, origin)
}

/** The fields every item shares, in the order of the contract. */
export function presentItem<S extends ItemSnapshot & ItemCommon<ItemType>>(
  item: PublicItem<S>,
  options: PresentOptions,
) {
  const { origin, lang, body } = options
  const shown = lang === 'en' && item.english ? { lang: 'en' as const, ...item.english } : item
  return {
    type: item.type as S['type'],
    id: item.id,
    slug: item.slug,
    url: itemUrl(item, origin),
    lang: shown.lang as 'vi' | 'en',
    title: shown.title,
    summary: shown.summary,
    ...(body ? { body: presentBody(shown.body, origin) } : {}),
    topics: item.topics.map(ref),
    organisation: optionalRef(item.organisation),
    place: optionalRef(item.place),
    authors: item.authors,
    source: item.source && { name: item.source.name, url: item.source.url },
    documents: item.documents.map(({ id, number, title, url }) => ({ id, number, title, url: absolute(url, origin) })),
    cover: item.cover && presentPicture(item.cover, origin),
    publishedAt: withOffset(item.publishedAt),
    updatedAt: withOffset(item.updatedAt),
    version: item.version,
    seq: item.seq,
    correction: item.correction && { note: item.correction.note, at: withOffset(item.correction.at) },
  }
}

/** The fields all reference data share. */
export function presentReference<S extends ReferenceSnapshot>(item: PublicItem<S>, { origin }: PresentOptions) {
  return {
    type: item.type as S['type'] & ReferenceType,
    id: item.id,
    slug: item.slug,
    url: itemUrl(item, origin),
    name: item.name,
    description: item.description,
    version: item.version,
    seq: item.seq,
    updatedAt: withOffset(item.updatedAt),
  }
}

/** What organisations and places share: they come and go, and others take over. */
export function presentDated(item: OrganisationSnapshot | PlaceSnapshot) {
  return {
    kind: item.kind,
    parent: optionalRef(item.parent),
    validFrom: item.validFrom,
    validTo: item.validTo,
    successors: item.successors.map(ref),
    aliases: item.aliases,
  }
}

/** Rebuilt, not passed on: a snapshot's reference may carry more than the world sees. */
export function ref({ id, slug, name }: Ref): Ref {
  return { id, slug, name }
}

export function optionalRef(target: Ref | null): Ref | null {
  return target && ref(target)
}

function presentBody({ html, text }: Body, origin: string): Body {
  return { html: absolute(html, origin), text: absolute(text, origin) }
}

function presentPicture({ id, alt, credit, caption, sizes }: Picture, origin: string) {
  return {
    id,
    alt,
    credit,
    caption,
    sizes: sizes.map(({ url, width, height, type }) => ({ url: absolute(url, origin), width, height, type })),
  }
}
