import { ITEM_TYPES, type ItemType } from '../../ledger/entry'
import { PLACEHOLDER_ORIGIN } from '../../ledger/snapshot'
import { present } from '../../readmodel/present'
import type { PublicItem, ReadModel } from '../../readmodel/read-model'
import { standsInFor } from '../../readmodel/stands-in'
import type { EmbedItem } from './view/item'
import type { EmbedOptions } from './view/options'

export type EmbedContent =
  | { is: 'shown'; items: EmbedItem[] }
  | { is: 'gone'; reason: string }
  /** Another item stands in its place. */
  | { is: 'moved'; item: string }
  | { is: 'missing' }

/** What the options ask for, as `/v1` would give it. Addresses of this hub come without the origin: the frame works under every name. */
export function readContent(model: ReadModel, options: EmbedOptions): EmbedContent {
  if (options.item) return readOne(model, options)
  const { type, count, topic, organisation, place, lang } = options
  const query = {
    type,
    limit: count,
    topic: valuesOf(topic),
    organisation: valuesOf(organisation),
    place: valuesOf(place),
    lang: lang === 'en' ? lang : undefined,
  }
  return { is: 'shown', items: model.list(query).items.flatMap((item) => shown(item, lang)) }
}

function readOne(model: ReadModel, { item, lang }: EmbedOptions): EmbedContent {
  const [typeName = '', idOrSlug = ''] = item.split('/')
  const type = ITEM_TYPES.find((one) => one === typeName)
  if (!type) return { is: 'missing' }
  const found = model.find(type, idOrSlug)
  if (found.is === 'public') return { is: 'shown', items: shown(found.item, lang) }
  if (found.is === 'moved') return { is: 'moved', item: `${type}/${found.slug}` }
  if (found.is !== 'withdrawn') return { is: 'missing' }
  const target = itemAt(standsInFor(model, found, PLACEHOLDER_ORIGIN))
  return target ? { is: 'moved', item: target } : { is: 'gone', reason: found.withdrawal.reason }
}

function shown(item: PublicItem, lang: 'vi' | 'en'): EmbedItem[] {
  const json = present(item, { origin: '', lang, body: false })
  return 'title' in json ? [json] : []
}

/** A page of this hub, as `articles/<slug>`: only whether an address is the hub's own matters here, not its origin. */
function itemAt(target: URL | null): string | null {
  const [, type, slug] =
    (target?.origin === PLACEHOLDER_ORIGIN && /^\/p\/([a-z]+)\/([\w-]+)$/.exec(target.pathname)) || []
  return ITEM_TYPES.includes(type as ItemType) ? `${type}/${slug}` : null
}

function valuesOf(values: string): string[] | undefined {
  const list = values
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean)
  return list.length > 0 ? list : undefined
}
