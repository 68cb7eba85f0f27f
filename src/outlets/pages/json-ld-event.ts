import type { EventSnapshot } from '../../ledger/snapshot'
import { dayOf, withOffset } from '../../text/dates'

/**
 * What is particular to an event: https://schema.org/Event and https://developers.google.com/search/docs/appearance/structured-data/event.
 * A postponed event keeps the date it was planned for, as both ask.
 */
export function event(item: EventSnapshot, origin: string) {
  const { organisers, edition, status } = item
  const location = place(item)
  return {
    startDate: item.allDay ? dayOf(item.startsAt) : withOffset(item.startsAt),
    endDate: item.allDay ? dayOf(item.endsAt) : withOffset(item.endsAt),
    eventStatus: EVENT_STATUS[status],
    eventAttendanceMode: location && 'https://schema.org/OfflineEventAttendanceMode',
    location,
    organizer: organisers.length > 0 ? organisers.map(organisation) : undefined,
    superEvent: edition
      ? { '@type': 'EventSeries', name: edition.name, url: `${origin}/p/editions/${edition.slug}` }
      : undefined,
  }
}

export function organisation({ name }: { name: string }) {
  return { '@type': 'Organization', name }
}

const EVENT_STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const

function place({ venue, place: area }: EventSnapshot) {
  if (!venue && !area) return undefined
  return {
    '@type': 'Place',
    name: venue?.name ?? area?.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: venue?.address ?? undefined,
      addressLocality: area?.name,
      addressCountry: 'VN',
    },
  }
}
