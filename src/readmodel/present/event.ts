import type { EventSnapshot } from '../../ledger/snapshot'
import { withOffset } from '../../text/dates'
import type { PublicItem } from '../read-model'
import { optionalRef, presentItem, ref, type PresentOptions } from './common'

export function presentEvent(item: PublicItem<EventSnapshot>, options: PresentOptions) {
  return {
    ...presentItem(item, options),
    startsAt: withOffset(item.startsAt),
    endsAt: withOffset(item.endsAt),
    allDay: item.allDay,
    venue: item.venue && { name: item.venue.name, address: item.venue.address },
    status: item.status,
    organisers: item.organisers.map(ref),
    edition: optionalRef(item.edition),
  }
}
