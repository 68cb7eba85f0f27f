import type { ItemSnapshot } from '../../ledger/snapshot'
import { absolute, itemUrl } from '../../readmodel/present'
import type { PublicItem } from '../../readmodel/read-model'
import { EMBLEM } from './emblem'
import { lastUpdate, type Feed } from './feed'
import { byline, coverFile, fullHtml, shortHtml } from './item-html'
import { element, htmlText, lines, xmlDocument, type Xml } from './xml'

/** Minutes for which a reader may keep what it has: portals ask once an hour at most. */
const TTL_MINUTES = 60
const SIZE_UNKNOWN = 0

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification). Standard elements stand before prefixed ones, because readers that search by bare
 * tag name would take `atom:link` for `link` or `media:title` for `title`. Nothing depends on the time of the request: the same items
 * give the same bytes.
 */
export function rss(feed: Feed, origin: string): string {
  const home = `${origin}/`
  const updated = lastUpdate(feed)
  const channel = element(
    'channel',
    lines(
      element('title', feed.title),
      element('link', home),
      element('description', feed.description),
      element('language', 'vi'),
      updated && element('lastBuildDate', rfc822(updated)),
      element('ttl', TTL_MINUTES),
      element(
        'image',
        lines(
          element('url', origin + EMBLEM.path),
          element('title', feed.title),
          element('link', home),
          element('width', EMBLEM.width),
          element('height', EMBLEM.width),
        ),
      ),
      element('atom:link', { href: `${origin}${feed.path}.rss`, rel: 'self', type: 'application/rss+xml' }),
      feed.items.map((item) => itemElement(item, origin)),
      feed.items.length === 0 && updated && emptied(feed, updated, home),
    ),
  )
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, lines(channel)))
}

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

function itemElement(item: PublicItem<ItemSnapshot>, origin: string): Xml {
  const body = fullHtml(item, origin)
  return element(
    'item',
    lines(
      element('title', item.title),
      element('link', itemUrl(item, origin)),
      element('description', htmlText(shortHtml(item, origin))),
      item.topics.map(({ name }) => element('category', name)),
      element('guid', { isPermaLink: 'false' }, item.id),
      element('pubDate', rfc822(item.publishedAt)),
      ...pictureElements(item, origin, { isStandard: true }),
      byline(item).map((name) => element('dc:creator', name)),
      body && element('content:encoded', htmlText(body)),
      ...pictureElements(item, origin, { isStandard: false }),
    ),
  )
}

/**
 * In place of the last items when they were withdrawn: NukeViet shows what it had when it finds no items, and would do so for ever.
 */
function emptied({ lastingPath }: Feed, withdrawnAt: string, home: string): Xml {
  return element(
    'item',
    lines(
      element('title', 'Hiện chưa có tin mới'),
      element('link', home),
      element('description', 'Nguồn tin này hiện không có nội dung nào đang được công bố.'),
      element('guid', { isPermaLink: 'false' }, `${lastingPath}#${withdrawnAt}`),
      element('pubDate', rfc822(withdrawnAt)),
    ),
  )
}

function pictureElements({ cover }: ItemSnapshot, origin: string, { isStandard }: { isStandard: boolean }): Xml[] {
  const file = cover && coverFile(cover)
  if (!cover || !file) return []
  const url = absolute(file.url, origin)
  // A length that is not known is 0: https://www.rssboard.org/rss-profile#element-channel-item-enclosure
  if (isStandard) return [element('enclosure', { url, length: SIZE_UNKNOWN, type: file.type })]
  const details = [
    cover.alt && element('media:description', cover.alt),
    cover.credit && element('media:credit', cover.credit),
  ]
  return [
    element(
      'media:content',
      { url, type: file.type, medium: 'image', width: file.width, height: file.height },
      lines(...details),
    ),
  ]
}

/** RFC 822 with a four-digit year, as RSS asks: Tue, 21 Apr 2026 01:00:00 GMT. */
function rfc822(iso: string): string {
  return new Date(iso).toUTCString()
}
