import type { PlaceSnapshot } from '../../ledger/snapshot'
import type { PublicItem } from '../read-model'
import { presentDated, presentReference, type PresentOptions } from './common'

export function presentPlace(item: PublicItem<PlaceSnapshot>, options: PresentOptions) {
  return { ...presentReference(item, options), ...presentDated(item) }
}
