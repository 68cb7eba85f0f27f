import { ITEM_TYPES, type Withdrawal } from '../ledger/entry'
import { absolute } from './present'
import type { Found, ReadModel } from './read-model'

/** No desk gives that many items of one text; who is sent on for longer is sent in a circle. */
const MOST_STEPS = 10
const PAGE = /^\/p\/([a-z]+)\/([^/]+)\/?$/

type Model = Pick<ReadModel, 'find'>
type Gone = Pick<Extract<Found, { is: 'withdrawn' }>, 'withdrawal'>

/**
 * The address that stands in for a withdrawn item. Null when nobody can be sent there: none is named, it is no web address, or it leads back to what was withdrawn, as when
 * two items were each taken back in favour of the other.
 */
export function standsInFor(model: Model, { withdrawal }: Gone, origin: string): URL | null {
  const first = addressOf(withdrawal, origin)
  let next = first
  for (let step = 0; step < MOST_STEPS; step++) {
    if (next === null) return step === 0 ? null : first
    const found = pageAt(model, next, origin)
    if (found?.is !== 'withdrawn') return first
    next = addressOf(found.withdrawal, origin)
  }
  return null
}

function addressOf(withdrawal: Withdrawal, origin: string): URL | null {
  if (withdrawal.kind !== 'redirect') return null
  const base = `${origin}/`
  const address = absolute(withdrawal.redirectTo, origin)
  if (!URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
}

/** What stands at a page of this hub; null for any other address. */
function pageAt(model: Model, { host, pathname }: URL, origin: string): Found | null {
  const [, name, slug] = (host === new URL(origin).host && PAGE.exec(pathname)) || []
  const type = ITEM_TYPES.find((one) => one === name)
  if (!type || slug === undefined) return null
  const found = model.find(type, decoded(slug))
  return found.is === 'moved' ? model.find(type, found.slug) : found
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
