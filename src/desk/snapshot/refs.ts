import type { Ref } from '../../ledger/snapshot'
import type { Resolved } from './resolve'

/** Id, slug and name of a published target; null for what is not public. */
export function refOf(id: unknown, { published }: Resolved): Ref | null {
  const target = published.get(String(id))
  if (!target) return null
  return { id: target.id, slug: target.slug, name: String(target.source.name ?? target.source.title) }
}

/** The published ones among several targets, in the editor's order. */
export function refsOf(ids: unknown, resolved: Resolved): Ref[] {
  return ((ids as string[] | undefined) ?? []).flatMap((id) => refOf(id, resolved) ?? [])
}

/**
 * A place, all that followed it, and all that it followed: what a reader who asks for one of them wants to see. Its neighbours of that time (which share a successor)
 * are not part of it.
 */
export function lineageOf(id: string, { published }: Resolved): string[] {
  const successors = new Map<string, string[]>()
  const predecessors = new Map<string, string[]>()
  for (const place of published.values()) {
    if (place.type !== 'places') continue
    const next = (place.source.successors as string[] | undefined) ?? []
    successors.set(place.id, next)
    for (const follower of next) predecessors.set(follower, [...(predecessors.get(follower) ?? []), place.id])
  }
  return [...new Set([...closure(id, successors), ...closure(id, predecessors)])].sort()
}

function closure(id: string, edges: Map<string, string[]>): Set<string> {
  const seen = new Set([id])
  for (const place of seen) for (const next of edges.get(place) ?? []) seen.add(next)
  return seen
}
