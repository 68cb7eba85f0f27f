import { fieldsOf } from '../view/item'
import type { EmbedOptions } from '../view/options'

/** Where `/v1` has what is to be shown. The same wishes give the same address, letter for letter, so that requests are shared. */
export function apiAddress(hub: string, { type, item, topic, organisation, place, count, lang }: EmbedOptions): string {
  const english = lang === 'en' ? ['lang=en'] : []
  if (item) return `${hub}/v1/${item}?${[`fields=${fieldsOf(item.split('/')[0] ?? '')}`, ...english].join('&')}`
  const filters = Object.entries({ topic, organisation, place }).filter(([, value]) => value)
  const query = [
    `limit=${count}`,
    ...filters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`),
    ...english,
    `fields=${fieldsOf(type)}`,
  ]
  return `${hub}/v1/${type}?${query.join('&')}`
}
