import type { Snapshot } from '../ledger/snapshot'

/** What lists can be narrowed by; each value becomes one word of the full-text index, beside the item's own words. */
export type TagName =
  'type' | 'topic' | 'organisation' | 'place' | 'edition' | 'observance' | 'kind' | 'lang' | 'featured' | 'number'

/** One word made of letters and digits only, whatever the value: it needs no escaping and cannot be split. */
export function tag(name: TagName, value: string): string {
  return LETTERS[name] + Buffer.from(value).toString('hex')
}

/** Everything a list of its type can be narrowed by. References count by id and by slug; a place also by the ids of those before and after it. */
export function tagsOf(snapshot: Snapshot): string[] {
  const tags = new Set<string>()
  const add = (name: TagName, ...values: string[]) => values.forEach((value) => tags.add(tag(name, value)))
  const addRef = (name: TagName, ref: { id: string; slug: string } | null) => ref && add(name, ref.id, ref.slug)

  if ('kind' in snapshot) add('kind', snapshot.kind)
  if ('lineage' in snapshot) add('place', snapshot.id, ...snapshot.lineage)
  if ('name' in snapshot) return [...tags]

  snapshot.topics.forEach((topic) => addRef('topic', topic))
  addRef('organisation', snapshot.organisation)
  addRef('place', snapshot.place)
  add('place', ...(snapshot.place?.lineage ?? []))
  if ('edition' in snapshot) addRef('edition', snapshot.edition)
  if ('observance' in snapshot) addRef('observance', snapshot.observance)
  if (snapshot.english) add('lang', 'en')
  add('featured', String(snapshot.featured))
  return [...tags]
}

const LETTERS: Record<TagName, string> = {
  type: 'a',
  topic: 't',
  organisation: 'o',
  place: 'p',
  edition: 'e',
  observance: 'b',
  kind: 'k',
  lang: 'l',
  featured: 'f',
  number: 'n',
}
