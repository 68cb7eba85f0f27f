import type { PayloadRequest } from 'payload'
import { collectReferences } from '../body/render-body'
import type { Source } from '../source'

/** Where the ids of each relation stand. */
export const RELATIONS: Record<string, string> = {
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

/** A word for everything two versions refer to, public or not: this is for the desk. What is gone stays without. */
export async function namesIn(req: PayloadRequest, sources: Source[]): Promise<Map<string, string>> {
  const wanted = new Map<string, Set<string>>()
  const want = (collection: string, ids: string[]) =>
    wanted.set(collection, new Set([...(wanted.get(collection) ?? []), ...ids]))
  for (const source of sources) {
    for (const [field, collection] of Object.entries(RELATIONS)) want(collection, idsIn(source[field]))
    want('media', picturesIn(source))
  }
  const names = new Map<string, string>()
  for (const [collection, ids] of wanted)
    for (const [id, name] of await namesOf(req, collection, [...ids])) names.set(id, name)
  return names
}

export const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string')

export function picturesIn(source: Source): string[] {
  const english = source.english as { body?: unknown } | undefined
  return [...collectReferences(source.body).media, ...collectReferences(english?.body).media]
}

async function namesOf(req: PayloadRequest, collection: string, ids: string[]): Promise<[string, string][]> {
  if (ids.length === 0) return []
  const field = { media: 'filename', documents: 'title', editions: 'title' }[collection] ?? 'name'
  const { docs } = await req.payload.db.find<{ id: string } & Record<string, unknown>>({
    collection: collection as never,
    where: { id: { in: ids } },
    select: { [field]: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((doc) => [doc.id, String(doc[field])])
}
