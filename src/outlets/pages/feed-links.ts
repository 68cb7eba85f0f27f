import type { PageHead } from './layout'

const FORMATS = [
  { ending: 'rss', type: 'application/rss+xml', name: 'RSS' },
  { ending: 'atom', type: 'application/atom+xml', name: 'Atom' },
  { ending: 'json', type: 'application/feed+json', name: 'JSON Feed' },
]
const CALENDAR = { ending: 'ics', type: 'text/calendar', name: 'iCalendar' }

/**
 * Links to a feed in each of its formats, for the head of a page, where readers and portals look for them; with `hasCalendar` to the
 * calendar beside them as well. `path` is without the format's ending, such as `/feeds/articles`.
 */
export function feedLinks(
  path: string,
  title: string,
  { hasCalendar = false } = {},
): NonNullable<PageHead['alternates']> {
  const formats = hasCalendar ? [...FORMATS, CALENDAR] : FORMATS
  return formats.map(({ ending, type, name }) => ({ type, title: `${title} (${name})`, href: `${path}.${ending}` }))
}
