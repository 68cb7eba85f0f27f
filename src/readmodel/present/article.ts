import type { ArticleSnapshot } from '../../ledger/snapshot'
import type { PublicItem } from '../read-model'
import { optionalRef, presentItem, type PresentOptions } from './common'

export function presentArticle(item: PublicItem<ArticleSnapshot>, options: PresentOptions) {
  return {
    ...presentItem(item, options),
    kind: item.kind,
    edition: optionalRef(item.edition),
  }
}
