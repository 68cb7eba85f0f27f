import type { StorySnapshot } from '../../ledger/snapshot'
import type { PublicItem } from '../read-model'
import { optionalRef, presentItem, type PresentOptions } from './common'

export function presentStory(item: PublicItem<StorySnapshot>, options: PresentOptions) {
  return {
    ...presentItem(item, options),
    kind: item.kind,
    people: item.people.map(({ name, role, illustration }) => ({ name, role, illustration })),
    edition: optionalRef(item.edition),
  }
}
