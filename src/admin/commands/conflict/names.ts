import type { Doc } from './compare-docs'

/** Where the ids of a relation lead. */
const COLLECTIONS: Record<string, string> = {
  topics: 'topics',
  organisation: 'organisations',
  organisers: 'organisations',
  leads: 'organisations',
  place: 'places',
  documents: 'documents',
  edition: 'editions',
  observance: 'observances',
  cover: 'media',
  file: 'media',
}

/** The names of what two versions refer to; what cannot be read keeps its id. */
export async function namesIn(docs: Doc[]): Promise<Map<string, string>> {
  const wanted = new Map<string, Set<string>>()
  for (const doc of docs) {
    for (const [field, collection] of Object.entries(COLLECTIONS)) {
      for (const id of [doc[field]].flat()) {
        if (typeof id === 'string') wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
      }
    }
  }
  const found = await Promise.all([...wanted].map(([collection, ids]) => ask(collection, [...ids])))
  return new Map(found.flat())
}

async function ask(collection: string, ids: string[]): Promise<[string, string][]> {
  const query = new URLSearchParams({ 'where[id][in]': ids.join(','), depth: '0', limit: '100' }).toString()
  const answer = await fetch(`/api/${collection}?${query}`, { credentials: 'same-origin' })
  if (!answer.ok) return []
  const { docs } = (await answer.json()) as { docs: (Record<string, unknown> & { id: string })[] }
  return docs.map((doc) => [doc.id, String(doc.name ?? doc.title ?? doc.filename ?? doc.id)])
}
