import type { ItemSnapshot } from '../../ledger/snapshot'
import type { ListQuery, PublicItem, ReadModel } from '../../readmodel/read-model'

/** How many items a feed holds. */
export const FEED_ITEMS = 50

/** What a feed tells, whatever the format it is written in. */
export interface Feed {
  /** Path of the feed without the format's ending, such as `/feeds/topics/khuyen-hoc`. */
  path: string
  title: string
  description: string
  /** By publication, newest first. */
  items: PublicItem<ItemSnapshot>[]
}

/** `moved`: the topic or organisation has a new slug. */
export type FoundFeed = { is: 'feed'; feed: Feed } | { is: 'moved'; path: string } | { is: 'unknown' }

/** The feed at `/feeds/<kind>`, such as `articles`. */
export function plainFeed(model: ReadModel, kind: string): FoundFeed {
  const words = PLAIN[kind as keyof typeof PLAIN]
  if (!words || !Object.hasOwn(PLAIN, kind)) return { is: 'unknown' }
  const items = newest(model, [{ type: kind as keyof typeof PLAIN, limit: FEED_ITEMS }])
  return { is: 'feed', feed: { path: `/feeds/${kind}`, ...words, items } }
}

/** The feed at `/feeds/<kind>/<slug>`: articles, stories and coming events of one topic, organisation or edition, together. */
export function feedAbout(model: ReadModel, kind: string, slug: string): FoundFeed {
  const about = Object.hasOwn(ABOUT, kind) ? ABOUT[kind as keyof typeof ABOUT] : undefined
  if (!about) return { is: 'unknown' }
  const found = model.find(kind as keyof typeof ABOUT, slug)
  if (found.is === 'moved') return { is: 'moved', path: `/feeds/${kind}/${found.slug}` }
  if (found.is !== 'public') return { is: 'unknown' }
  const { item } = found
  if (item.slug !== slug) return { is: 'moved', path: `/feeds/${kind}/${item.slug}` }
  const name = 'name' in item ? item.name : item.title
  const queries = MERGED.map((type): ListQuery => ({ type, limit: FEED_ITEMS, [about.filter]: [item.id] }))
  return {
    is: 'feed',
    feed: {
      path: `/feeds/${kind}/${slug}`,
      title: `Nguồn Học: ${name}`,
      description: `Bài viết, gương học tập và sự kiện ${about.words} ${name}.`,
      items: newest(model, queries),
    },
  }
}

const PLAIN = {
  articles: { title: 'Nguồn Học: Bài viết', description: 'Bài viết mới về học tập suốt đời trong tỉnh.' },
  stories: {
    title: 'Nguồn Học: Gương học tập',
    description: 'Gương tự học, cách làm hay và sáng kiến trong phong trào học tập suốt đời.',
  },
  events: { title: 'Nguồn Học: Sự kiện', description: 'Sự kiện sắp diễn ra về sách, văn hóa đọc và học tập suốt đời.' },
} as const

const ABOUT = {
  topics: { filter: 'topic', words: 'thuộc chủ đề' },
  organisations: { filter: 'organisation', words: 'của' },
  editions: { filter: 'edition', words: 'trong' },
} as const

const MERGED = ['articles', 'stories', 'events'] as const

function newest(model: ReadModel, queries: ListQuery[]): PublicItem<ItemSnapshot>[] {
  return queries
    .flatMap((query) => model.list(query).items)
    .filter((item): item is PublicItem<ItemSnapshot> => 'title' in item)
    .sort((a, b) => compare(b.publishedAt, a.publishedAt) || compare(a.id, b.id))
    .slice(0, FEED_ITEMS)
}

/** Timestamps are ISO 8601 in UTC, so their text sorts as time does. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
