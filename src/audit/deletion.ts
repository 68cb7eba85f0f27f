import type { CollectionAfterDeleteHook } from 'payload'
import { actorOf } from '../access/roles'
import { record } from './record'

/** Tells that a document was deleted, by whom, and what it was called. For `hooks.afterDelete`. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const { title, name, person, filename } = doc as Record<string, unknown>
  const called = [title, name, person, filename].find((text) => typeof text === 'string' && text !== '') as
    string | undefined
  await record(req, { what: 'delete', actor: actorOf(req), type: collection.slug, target: String(id), title: called })
  return doc
}
