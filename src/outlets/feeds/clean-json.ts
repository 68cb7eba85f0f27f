import { clean } from './xml'

/** JSON whose texts hold what XML may hold: half a surrogate pair alone makes PHP's `json_decode` refuse the whole feed. */
export function cleanJson(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' ? clean(one) : one))
}
