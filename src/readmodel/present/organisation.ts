import type { OrganisationSnapshot } from '../../ledger/snapshot'
import type { PublicItem } from '../read-model'
import { presentDated, presentReference, type PresentOptions } from './common'

export function presentOrganisation(item: PublicItem<OrganisationSnapshot>, options: PresentOptions) {
  return { ...presentReference(item, options), ...presentDated(item), website: item.website }
}
