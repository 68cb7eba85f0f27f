import type { ItemType } from '../../ledger/entry'
import type { Picture } from '../../ledger/snapshot'

/** What a body points to; null for what is not public, which then is left out (pictures) or loses its link (the words stay). */
export interface Resolve {
  /** `use` is what was typed for this place, instead of what the image brings along. */
  picture(mediaId: string, use: { alt: string; caption: string }): Picture | null
  /** The address readers use. */
  link(type: ItemType, id: string): string | null
}
