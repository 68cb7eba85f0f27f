import { PUBLIC_TYPES, type PublicType } from '../../ledger/entry'
import { here } from '../pages/picture'
import type { ReadModel } from '../../readmodel/read-model'
import type { Sample } from './example'
import { EXAMPLES } from './examples'

const ENOUGH = 20

/** Names of what is public now, for examples that answer; of an empty hub, those that the description shows. */
export function sampleOf(model: ReadModel, origin: string): Sample {
  const { items } = model.list({ type: 'articles', limit: ENOUGH })
  const articles = items.flatMap((item) => (item.type === 'articles' ? item : []))
  const cover = articles.find((item) => item.cover)?.cover?.sizes[0]?.url
  const slugs = Object.fromEntries(PUBLIC_TYPES.map((type) => [type, firstOf(model, type)])) as Record<
    PublicType,
    string
  >
  const topic = articles.flatMap((item) => item.topics)[0]?.slug ?? slugs.topics
  return {
    origin,
    article: slugs.articles,
    topic,
    organisation: articles.find((item) => item.organisation)?.organisation?.slug ?? slugs.organisations,
    paths: {
      ...Object.fromEntries(PUBLIC_TYPES.map((type) => [`/v1/${type}/{id}`, `/v1/${type}/${slugs[type]}`])),
      '/feeds/{kind}/{slug}.{format}': `/feeds/topics/${topic}.rss`,
      '/feeds/editions/{slug}.ics': `/feeds/editions/${slugs.editions}.ics`,
      '/oembed': `/oembed?url=${encodeURIComponent(`${origin}/p/articles/${slugs.articles}`)}`,
      ...(cover ? { '/media/{id}/{name}': here(cover) } : {}),
    },
  }
}

function firstOf(model: ReadModel, type: PublicType): string {
  return (
    model.list({ type, limit: 1, ...(type === 'events' ? { from: FIRST_DAY } : {}) }).items[0]?.slug ??
    EXAMPLES[type].slug
  )
}

/** Events that are over count too. */
const FIRST_DAY = '2000-01-01'
