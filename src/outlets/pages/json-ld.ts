import type { ItemSnapshot, PictureSize } from '../../ledger/snapshot'
import { absolute } from '../../readmodel/present'
import { withOffset } from '../../text/dates'
import { event, organisation } from './json-ld-event'
import { SECTIONS } from './layout'
import type { Shown } from './shown'

/** What search engines show beside a result needs so many pixels: https://developers.google.com/search/docs/appearance/structured-data/article */
const LEAST_PIXELS = 50_000
/** The channel's picture stands for the publisher; feeds use the same. */
const LOGO = { path: '/feeds/emblem.png', width: 144, height: 144 }

/** The item for search engines, in schema.org's words: https://schema.org/NewsArticle, Event, EventSeries, DigitalDocument. */
export function jsonLd(shown: Shown, origin: string): Record<string, unknown> {
  const { item } = shown
  const common = {
    '@context': 'https://schema.org',
    '@id': shown.canonical,
    url: shown.canonical,
    mainEntityOfPage: shown.canonical,
    inLanguage: shown.lang,
    description: shown.summary || undefined,
    image: images(item, origin),
  }
  switch (item.type) {
    case 'articles':
    case 'stories':
      return {
        ...common,
        '@type': item.type === 'articles' ? 'NewsArticle' : 'Article',
        headline: shown.title,
        ...published(item, origin),
        isAccessibleForFree: true,
      }
    case 'events':
      return { ...common, '@type': 'Event', name: shown.title, ...event(item, origin) }
    case 'editions':
      return {
        ...common,
        '@type': 'EventSeries',
        name: shown.title,
        startDate: item.startsOn ?? undefined,
        endDate: item.endsOn ?? undefined,
        organizer: item.leads.map(organisation),
      }
    case 'documents':
      return {
        ...common,
        '@type': 'DigitalDocument',
        name: shown.title,
        identifier: item.number ?? undefined,
        dateCreated: item.issuedOn ?? undefined,
        ...published(item, origin),
        sourceOrganization: item.issuer ? organisation({ name: item.issuer }) : undefined,
      }
  }
}

/** The way to the page from the front door: https://schema.org/BreadcrumbList. */
export function breadcrumbsJsonLd({ item, title, words, canonical }: Shown, origin: string): Record<string, unknown> {
  const steps = [
    { name: words.home, item: `${origin}/` },
    { name: words.types[item.type], item: `${origin}/#${SECTIONS[item.type]}` },
    { name: title, item: canonical },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}

function published(item: ItemSnapshot, origin: string) {
  const { authors, topics, source, correction } = item
  const owner = item.organisation && organisation(item.organisation)
  return {
    datePublished: withOffset(item.publishedAt),
    dateModified: withOffset(item.updatedAt),
    author: authors.length > 0 ? authors.map((name) => ({ '@type': 'Person', name })) : (owner ?? publisher(origin)),
    publisher: publisher(origin),
    sourceOrganization: owner ?? undefined,
    keywords: topics.length > 0 ? topics.map(({ name }) => name) : undefined,
    isBasedOn: source?.url ?? undefined,
    correction: correction
      ? { '@type': 'CorrectionComment', text: correction.note, datePublished: withOffset(correction.at) }
      : undefined,
  }
}

/** The hub puts it before the public; the organisation it comes from is its source. */
function publisher(origin: string) {
  const { path, width, height } = LOGO
  return {
    '@type': 'Organization',
    name: 'Nguồn Học',
    url: `${origin}/`,
    logo: { '@type': 'ImageObject', url: origin + path, width, height },
  }
}

/** One of each shape, the largest, without WebP, which not every reader takes. */
function images({ cover }: ItemSnapshot, origin: string) {
  if (!cover) return undefined
  const largest = new Map<string, PictureSize>()
  for (const size of cover.sizes) {
    const shape = (size.width / size.height).toFixed(1)
    const isLarger = size.width > (largest.get(shape)?.width ?? 0)
    if (size.type !== 'image/webp' && size.width * size.height >= LEAST_PIXELS && isLarger) largest.set(shape, size)
  }
  const list = [...largest.values()].sort((a, b) => b.width - a.width)
  return list.map(({ url, width, height }) => ({
    '@type': 'ImageObject',
    url: absolute(url, origin),
    width,
    height,
    caption: cover.caption ?? cover.alt,
    creditText: cover.credit || undefined,
  }))
}
