import type { ObservanceSnapshot } from '../../ledger/snapshot'
import type { PublicItem } from '../read-model'
import { presentReference, ref, type PresentOptions } from './common'

export function presentObservance(item: PublicItem<ObservanceSnapshot>, options: PresentOptions) {
  return { ...presentReference(item, options), anchorDay: item.anchorDay, leads: item.leads.map(ref) }
}
