import type { TopicSnapshot } from '../../ledger/snapshot'
import type { PublicItem } from '../read-model'
import { presentReference, type PresentOptions } from './common'

export function presentTopic(item: PublicItem<TopicSnapshot>, options: PresentOptions) {
  return { ...presentReference(item, options), code: item.code, paragraph: item.paragraph, order: item.order }
}
