import type { EventSnapshot, ItemSnapshot, Picture } from '../../ledger/snapshot'
import { absolute } from '../../readmodel/present'
import { dayOf, withOffset } from '../../text/dates'
import { choose } from './picture'
import type { Shown } from './shown'

/** The item for search engines, in schema.org's words: https://schema.org/NewsArticle, Event, EventSeries, DigitalDocument. */
export function jsonLd(shown: Shown, origin: string): Record<string, unknown> {
  const { item } = shown
  const common = {
    '@context': 'https://schema.org',
    '@id': shown.canonical,
    url: shown.canonical,
    inLanguage: shown.lang,
    description: shown.summary || undefined,
    image: item.cover ? imageAddress(item.cover, origin) : undefined,
  }
  switch (item.type) {
    case 'articles':
    case 'stories':
      return {
        ...common,
        '@type': item.type === 'articles' ? 'NewsArticle' : 'Article',
        headline: shown.title,
        ...published(item),
      }
    case 'events':
      return { ...common, '@type': 'Event', name: shown.title, ...event(item) }
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
        sourceOrganization: item.issuer ? organisation({ name: item.issuer }) : undefined,
        dateCreated: item.issuedOn ?? undefined,
        ...published(item),
      }
  }
}

/** The picture for cards in other people's pages: JPEG or PNG, since not every reader of them takes WebP. */
export function imageAddress(cover: Picture, origin: string): string | undefined {
  const file = socialImage(cover)
  return file && absolute(file.url, origin)
}

export function socialImage(cover: Picture) {
  const plain = cover.sizes.filter((one) => one.type !== 'image/webp')
  return choose(plain, plain.some((one) => one.size === 'social') ? 'social' : 'wide')
}

function published(item: ItemSnapshot) {
  const publisher = organisation(item.organisation ?? { name: 'Nguồn Học' })
  return {
    datePublished: withOffset(item.publishedAt),
    dateModified: withOffset(item.updatedAt),
    author: item.authors.length > 0 ? item.authors.map((name) => ({ '@type': 'Person', name })) : publisher,
    publisher,
  }
}

function event(item: EventSnapshot) {
  const { venue, place, organisers } = item
  const address = [venue?.address, place?.name].filter(Boolean).join(', ')
  return {
    startDate: item.allDay ? dayOf(item.startsAt) : withOffset(item.startsAt),
    endDate: item.allDay ? dayOf(item.endsAt) : withOffset(item.endsAt),
    eventStatus: EVENT_STATUS[item.status],
    location:
      venue || address ? { '@type': 'Place', name: venue?.name ?? address, address: address || undefined } : undefined,
    organizer: organisers.length > 0 ? organisers.map(organisation) : undefined,
  }
}

const EVENT_STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const

function organisation({ name }: { name: string }) {
  return { '@type': 'Organization', name }
}
