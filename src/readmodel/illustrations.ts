import type { ItemSnapshot } from '../ledger/snapshot'

/** The line that says who in a story is invented; null where everybody is real. It goes wherever the story goes. */
export function illustrationNote(item: ItemSnapshot, lang: 'vi' | 'en' = 'vi'): string | null {
  const invented = item.type === 'stories' ? item.people.filter(({ illustration }) => illustration) : []
  if (invented.length === 0) return null
  return `${lang === 'vi' ? 'Nhân vật minh họa' : 'Illustrative character'}: ${invented.map(({ name }) => name).join(', ')}.`
}

/** A summary for places that show nothing else of the item. */
export function markedSummary(item: ItemSnapshot, summary = item.summary, lang: 'vi' | 'en' = 'vi'): string {
  return [summary, illustrationNote(item, lang)].filter(Boolean).join(' ')
}
