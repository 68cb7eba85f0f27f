import type { EditionSnapshot } from '../../ledger/snapshot'
import type { PublicItem } from '../read-model'
import { presentItem, ref, type PresentOptions } from './common'

export function presentEdition(item: PublicItem<EditionSnapshot>, options: PresentOptions) {
  return {
    ...presentItem(item, options),
    observance: ref(item.observance),
    year: item.year,
    ordinal: item.ordinal,
    anchorDay: item.anchorDay,
    startsOn: item.startsOn,
    endsOn: item.endsOn,
    messages: item.messages,
    leads: item.leads.map(ref),
  }
}
