import type { DocumentSnapshot } from '../../ledger/snapshot'
import type { PublicItem } from '../read-model'
import { absolute, presentItem, type PresentOptions } from './common'

export function presentDocument(item: PublicItem<DocumentSnapshot>, options: PresentOptions) {
  const { file } = item
  return {
    ...presentItem(item, options),
    kind: item.kind,
    number: item.number,
    issuer: item.issuer,
    issuedOn: item.issuedOn,
    effectiveOn: item.effectiveOn,
    file: file && { url: absolute(file.url, options.origin), name: file.name, type: file.type, bytes: file.bytes },
  }
}
