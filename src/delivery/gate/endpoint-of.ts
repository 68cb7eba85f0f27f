import { PUBLIC_TYPES } from '../../ledger/entry'
import type { Scope } from '../../shared/scopes'

/** What a request is counted under, and what a key needs for it. */
export interface Endpoint {
  name: string
  scope: Scope
  /** Pages, files and documentation are for everyone, without counting. */
  isLimited: boolean
}

const limited = (name: string, scope: Scope): Endpoint => ({ name, scope, isLimited: true })

const LISTS = new Map<string, Endpoint>([
  ...PUBLIC_TYPES.map((type): [string, Endpoint] => [type, limited(type, 'items')]),
  ['search', limited('search', 'items')],
  ['changes', limited('changes', 'changes')],
  ['manifest', limited('manifest', 'changes')],
])
const ITEMS = new Map<string, Endpoint>([
  ...PUBLIC_TYPES.map((type): [string, Endpoint] => [type, limited(`${type}/item`, 'items')]),
  ['changes', limited('stream', 'changes')],
])
const FEEDS = limited('feeds', 'feeds')
/** Nothing is there, and asking for it counts all the same. */
const OTHER = limited('other', 'items')
const OPEN: Endpoint = { name: 'pages', scope: 'items', isLimited: false }

/** Every name there can be: usage is kept under no other. */
export const ENDPOINT_NAMES = [...new Set([...LISTS.values(), ...ITEMS.values(), FEEDS, OTHER].map(({ name }) => name))]

/** Of a request's target without its query. In any case, as Express matches. */
export function endpointOf(target: string): Endpoint {
  const [, top = '', first = '', second = ''] = (isPlain(target) ? target : pathOf(target)).split('/', 4)
  const isApi = top === 'v1' || top === 'V1'
  if (isApi) return (second === '' ? LISTS : ITEMS).get(first) ?? endpointInCapitals(first, second)
  if (top === 'feeds' || top === 'sitemap.xml') return FEEDS
  return /^(feeds|sitemap(-[^/]*)?\.xml)$/i.test(top) ? FEEDS : OPEN
}

const endpointInCapitals = (first: string, second: string) =>
  (second === '' ? LISTS : ITEMS).get(first.toLowerCase()) ?? OTHER

const isPlain = (target: string) => target.startsWith('/') && !/[#\\\s]/.test(target)

/**
 * Of a whole address, which servers have to take (RFC 9112, 3.2.2), and of what no browser sends: Express takes \ for /, and drops blanks at the ends and what follows
 * a #. Whatever looked different here would slip by.
 */
const pathOf = (target: string) =>
  target
    .trim()
    .replaceAll('\\', '/')
    .replace(/#.*$/s, '')
    .replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '')
