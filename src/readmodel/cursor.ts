import type { PublicType } from '../ledger/entry'
import { isByName, type Position } from './position'

/** The last item of a page: the next page begins after it, whatever was published or withdrawn in between. */
export type Place = { position: Position } | { key: string; id: string }

/** No key, id or type holds a line break. */
const BETWEEN = '\n'

/** Readers pass it back as it is; what is inside may change. */
export function encodeCursor(type: PublicType, place: Place): string {
  const parts = 'position' in place ? [type, place.position] : [type, place.key, place.id]
  return Buffer.from(parts.join(BETWEEN)).toString('base64url')
}

/** Null when it was not made by encodeCursor for this type. */
export function decodeCursor(type: PublicType, cursor: string): Place | null {
  const [made, first = '', id, ...more] = Buffer.from(cursor, 'base64url').toString().split(BETWEEN)
  if (made !== type || more.length > 0) return null
  if (isByName(type)) return id === undefined ? null : { key: first, id }
  return /^\d{1,19}$/.test(first) && id === undefined ? { position: first } : null
}
