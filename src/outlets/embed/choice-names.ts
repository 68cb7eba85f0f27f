import type { ReferenceType } from '../../ledger/entry'
import type { ReadModel } from '../../readmodel/read-model'

/** So many of each kind of reference data can be chosen from; a province has some hundreds of places. */
const MOST_CHOICES = 1000
const PAGE = 100

/** Slug and name of each, in the order of names. */
export type Names = (type: ReferenceType) => [slug: string, name: string][]

/** Read once, until something public changes: the page asks for them again with every choice. */
export function createNames(model: ReadModel): Names {
  const known = new Map<ReferenceType, [string, string][]>()
  model.onAdvance(() => known.clear())
  return (type) => {
    const names = known.get(type) ?? namesOf(model, type)
    known.set(type, names)
    return names
  }
}

function namesOf(model: ReadModel, type: ReferenceType): [string, string][] {
  const names: [string, string][] = []
  for (let cursor: string | null | undefined; cursor !== null && names.length < MOST_CHOICES;) {
    const page = model.list({ type, limit: PAGE, cursor })
    for (const item of page.items) if ('name' in item) names.push([item.slug, item.name])
    cursor = page.cursor
  }
  return names
}
