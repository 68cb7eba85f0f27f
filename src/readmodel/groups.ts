import type { PublicType } from '../ledger/entry'
import { idOf } from './find'
import type { Filters } from './read-model'
import type { Store } from './store'
import { taggedIds } from './tagged'
import { tag, type TagName } from './tags'

/**
 * What a list is narrowed to, as groups of tags: an item must have one of each group. The first group is the types.
 * Null when one group can have no member, so that nothing can match.
 */
export function groupsOf(store: Store, types: PublicType[], query: Filters): string[][] | null {
  const groups = [types.map((type) => tag('type', type))]
  for (const [name, type] of REFERENCES) {
    const values = query[name]
    if (values) groups.push(refTags(store, name, type, values))
  }
  if (query.observance) groups.push(observanceTags(store, types, query.observance))
  if (query.kind) groups.push(query.kind.map((kind) => tag('kind', kind)))
  if (query.lang === 'en') groups.push([tag('lang', 'en')])
  if (query.featured !== undefined) groups.push([tag('featured', String(query.featured))])
  return groups.every((group) => group.length > 0) ? groups : null
}

const REFERENCES = [
  ['topic', 'topics'],
  ['organisation', 'organisations'],
  ['place', 'places'],
  ['edition', 'editions'],
] as const

/** A slug is looked up, so that places are found with those before and after them, and a former slug goes on working. */
function refTags(store: Store, name: TagName, type: PublicType, values: string[]): string[] {
  return [...new Set(values.flatMap((value) => [tag(name, value), tag(name, idOf(store, type, value))]))]
}

/** Editions name their observance; everything else names an edition of it. */
function observanceTags(store: Store, types: PublicType[], values: string[]): string[] {
  const tags = refTags(store, 'observance', 'observances', values)
  if (types.every((type) => type === 'editions')) return tags
  const editions = taggedIds(store, 'editions', tags)
  return [...(types.includes('editions') ? tags : []), ...editions.map((id) => tag('edition', id))]
}
