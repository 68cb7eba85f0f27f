import type { ItemSnapshot } from '../../ledger/snapshot'
import { markedSummary } from '../../readmodel/illustrations'
import { absolute, itemUrl } from '../../readmodel/present'
import type { PublicItem } from '../../readmodel/read-model'
import { withOffset } from '../../text/dates'
import { cleanJson } from './clean-json'
import { EMBLEM } from './emblem'
import type { Feed } from './feed'
import { byline, coverFile, fullHtml } from './item-html'
import { publicReason } from './withdrawal-words'

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). The format has no word for what was taken back, so that stands in an extension
 * of ours, as the format allows: `_nguon_hoc.withdrawn`.
 */
export function jsonFeed(feed: Feed, origin: string): string {
  return cleanJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: `${origin}/`,
    feed_url: `${origin}${feed.path}.json`,
    description: feed.description,
    icon: origin + EMBLEM.path,
    authors: [{ name: 'Nguồn Học', url: `${origin}/` }],
    language: 'vi',
    items: feed.items.map((item) => itemOf(item, origin)),
    _nguon_hoc: {
      about: `${origin}/docs`,
      withdrawn: feed.withdrawn.map(({ item, at, withdrawal }) => ({
        id: item.id,
        at: withOffset(at),
        kind: withdrawal.kind,
        reason: publicReason(withdrawal),
      })),
    },
  })
}

/** What has no value is left out. */
function itemOf(item: PublicItem<ItemSnapshot>, origin: string) {
  const { cover, topics } = item
  const file = cover && coverFile(cover)
  const image = file && absolute(file.url, origin)
  const names = byline(item)
  return {
    id: item.id,
    url: itemUrl(item, origin),
    title: item.title,
    content_html: fullHtml(item, origin),
    summary: markedSummary(item) || undefined,
    image: image ?? undefined,
    date_published: withOffset(item.publishedAt),
    date_modified: withOffset(item.updatedAt),
    authors: names.length > 0 ? names.map((name) => ({ name })) : undefined,
    tags: topics.length > 0 ? topics.map(({ name }) => name) : undefined,
    language: item.lang,
    attachments: file ? [{ url: image, mime_type: file.type, title: cover?.alt || undefined }] : undefined,
  }
}
