import type { ItemType } from '../../ledger/entry'

/** Finds the ids behind the names used in markup; undefined for what is not known. */
export interface Lookups {
  item?(type: ItemType, slug: string): string | undefined
  picture?(key: string): string | undefined
}

/** Markup names an item or picture that does not exist. */
export class UnknownReferenceError extends Error {
  override readonly name = 'UnknownReferenceError'

  constructor(reference: string) {
    super(`Nothing is known under the name "${reference}"`)
  }
}
