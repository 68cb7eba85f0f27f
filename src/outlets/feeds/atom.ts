import type { ItemSnapshot } from '../../ledger/snapshot'
import { markedSummary } from '../../readmodel/illustrations'
import { absolute, itemUrl } from '../../readmodel/present'
import type { PublicItem, Tombstone } from '../../readmodel/read-model'
import { withOffset } from '../../text/dates'
import { EMBLEM } from './emblem'
import { lastUpdate, type Feed } from './feed'
import { byline, coverFile, fullHtml } from './item-html'
import { webAddress } from './web-address'
import { publicReason } from './withdrawal-words'
import { element, htmlText, lines, xmlDocument, type Xml } from './xml'

/** An empty feed has to name a time too (RFC 4287, 4.1.1); any will do that stays. */
const NEVER = '1970-01-01T00:00:00.000Z'

/**
 * Atom 1.0 (RFC 4287). An entry's first link is its page, because simple readers take the first one whatever it is for. What was taken
 * back follows after the entries as tombstones (RFC 6721), so that who has it knows to remove it.
 */
export function atom(feed: Feed, origin: string): string {
  const root = element(
    'feed',
    { ...NAMESPACES, 'xml:lang': 'vi' },
    lines(
      element('title', feed.title),
      element('subtitle', feed.description),
      element('link', { rel: 'alternate', type: 'text/html', href: `${origin}/` }),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${origin}${feed.path}.atom` }),
      element('id', origin + feed.lastingPath),
      element('updated', withOffset(lastUpdate(feed) ?? NEVER)),
      element('author', element('name', 'Nguồn Học'), element('uri', `${origin}/`)),
      element('icon', origin + EMBLEM.path),
      feed.items.map((item) => entry(item, origin)),
      feed.withdrawn.map(deletedEntry),
    ),
  )
  return xmlDocument(root)
}

const NAMESPACES = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' }

function entry(item: PublicItem<ItemSnapshot>, origin: string): Xml {
  const { cover, source, topics } = item
  const via = webAddress(source?.url)
  const file = cover && coverFile(cover)
  return element(
    'entry',
    lines(
      element('title', item.title),
      element('link', { rel: 'alternate', type: 'text/html', href: itemUrl(item, origin) }),
      file &&
        element('link', { rel: 'enclosure', type: file.type, href: absolute(file.url, origin), title: cover.alt }),
      via && element('link', { rel: 'via', href: via, title: source?.name }),
      element('id', entryId(item.id)),
      element('published', withOffset(item.publishedAt)),
      element('updated', withOffset(item.updatedAt)),
      // Without any, the feed's author counts (RFC 4287, 4.1.2).
      byline(item).map((name) => element('author', element('name', name))),
      topics.map(({ slug, name }) => element('category', { term: slug, label: name })),
      item.summary && element('summary', markedSummary(item)),
      element('content', { type: 'html' }, htmlText(fullHtml(item, origin))),
    ),
  )
}

function deletedEntry({ item, at, withdrawal }: Tombstone): Xml {
  const reason = publicReason(withdrawal)
  return element(
    'at:deleted-entry',
    { ref: entryId(item.id), when: withOffset(at) },
    reason && element('at:comment', reason),
  )
}

function entryId(id: string): string {
  return `urn:uuid:${id}`
}
