import type { ItemSnapshot } from '../../ledger/snapshot'
import type { ListQuery, PublicItem, ReadModel, Tombstone } from '../../readmodel/read-model'

/** How many items a feed holds. */
export const FEED_ITEMS = 50
/** How long a feed tells that an item was taken back: longer than readers keep what they have without asking again. */
const TOMBSTONE_DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000

/** What a feed tells, whatever the format it is written in. */
export interface Feed {
  /** Path of the feed without the format's ending, such as `/feeds/topics/khuyen-hoc`. */
  path: string
  /** The same with the id in place of the slug, which may change. */
  lastingPath: string
  title: string
  description: string
  /** By publication, newest first. */
  items: PublicItem<ItemSnapshot>[]
  /** What was in the feed and was taken back of late, latest first. */
  withdrawn: Tombstone[]
}

/** `moved`: the topic, organisation, edition or place has a new slug. Contents are read only when asked for. */
export type Found<Content> =
  { is: 'found'; path: string; read: (now: Date) => Content } | { is: 'moved'; path: string } | { is: 'unknown' }

/** The feed at `/feeds/<kind>`, such as `articles`. */
export function plainFeed(model: ReadModel, kind: string): Found<Feed> {
  if (!isPlain(kind)) return { is: 'unknown' }
  const path = `/feeds/${kind}`
  const read = (now: Date): Feed => ({
    path,
    lastingPath: path,
    ...PLAIN[kind],
    items: newest(model, [{ type: kind, limit: FEED_ITEMS }]),
    withdrawn: model.tombstones({ types: [kind], since: daysBefore(now, TOMBSTONE_DAYS) }),
  })
  return { is: 'found', path, read }
}

/** The feed at `/feeds/<kind>/<slug>`: articles, stories and coming events of one topic, organisation, edition or place, together. */
export function feedAbout(model: ReadModel, kind: string, slug: string): Found<Feed> {
  const found = findAbout(model, kind, slug)
  if (found.is !== 'item') return found
  const { item, path } = found
  const name = 'name' in item ? item.name : item.title
  const { filter, words } = ABOUT[item.type]
  const read = (now: Date): Feed => ({
    path,
    lastingPath: `/feeds/${kind}/${item.id}`,
    title: `Nguồn Học: ${name}`,
    description: `Bài viết, gương học tập và sự kiện ${words} ${name}.`,
    items: newest(
      model,
      MERGED.map((type) => ({ type, limit: FEED_ITEMS, [filter]: [item.id] })),
    ),
    withdrawn: model.tombstones({ types: MERGED, since: daysBefore(now, TOMBSTONE_DAYS), [filter]: item.id }),
  })
  return { is: 'found', path, read }
}

/** When anything in the feed last changed, ISO 8601 UTC; null when it is empty. Not the time of the request, which would change the bytes. */
export function lastUpdate({ items, withdrawn }: Pick<Feed, 'items' | 'withdrawn'>): string | null {
  const times = [...items.map(({ updatedAt }) => updatedAt), ...withdrawn.map(({ at }) => at)]
  return times.sort(compare).at(-1) ?? null
}

/** By publication, newest first, at most as many as a feed holds. */
export function newest(model: ReadModel, queries: ListQuery[]): PublicItem<ItemSnapshot>[] {
  return queries
    .flatMap((query) => model.list(query).items)
    .filter((item): item is PublicItem<ItemSnapshot> => 'title' in item)
    .sort((a, b) => compare(b.publishedAt, a.publishedAt) || compare(a.id, b.id))
    .slice(0, FEED_ITEMS)
}

type About = PublicItem & { type: keyof typeof ABOUT }

/** The topic, organisation, edition or place a feed is about. */
export function findAbout(
  model: ReadModel,
  kind: string,
  slug: string,
): { is: 'item'; item: About; path: string } | { is: 'moved'; path: string } | { is: 'unknown' } {
  if (!isAbout(kind)) return { is: 'unknown' }
  const found = model.find(kind, slug)
  if (found.is === 'moved') return { is: 'moved', path: `/feeds/${kind}/${found.slug}` }
  if (found.is !== 'public') return { is: 'unknown' }
  const path = `/feeds/${kind}/${found.item.slug}`
  return found.item.slug === slug ? { is: 'item', item: found.item as About, path } : { is: 'moved', path }
}

/** ISO 8601, UTC. */
export function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY_MS).toISOString()
}

/** Timestamps are ISO 8601 in UTC, so their text sorts as time does. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
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
  places: { filter: 'place', words: 'ở' },
} as const

const MERGED = ['articles', 'stories', 'events'] as const

function isPlain(kind: string): kind is keyof typeof PLAIN {
  return Object.hasOwn(PLAIN, kind)
}

function isAbout(kind: string): kind is keyof typeof ABOUT {
  return Object.hasOwn(ABOUT, kind)
}
