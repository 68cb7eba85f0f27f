import type { Access, Where } from 'payload'
import { actorOf, isContributor, isStaff, mayEditAll, mayPublish } from './roles'

/** Editors and above see everything; a contributor sees its own organisation's items and what is public. */
export const readItems: Access = ({ req }) => {
  const actor = actorOf(req)
  if (mayEditAll(actor)) return true
  if (!actor || !isContributor(actor)) return false
  const own: Where = { organisation: { equals: actor.organisation } }
  // Not the virtual `_status`: copying a document takes this as it is.
  return { or: [own, { 'desk.state': { equals: 'published' } }] }
}

/** Former versions hold what never was public: a contributor sees those of its own organisation. */
export const readItemVersions: Access = ({ req }) => {
  const actor = actorOf(req)
  if (mayEditAll(actor)) return true
  return actor && isContributor(actor) ? { 'version.organisation': { equals: actor.organisation } } : false
}

export const createItems: Access = ({ req }) => isStaff(actorOf(req))

/** A contributor changes its own organisation's items only. */
export const updateItems: Access = ({ req }) => {
  const actor = actorOf(req)
  if (mayEditAll(actor)) return true
  return actor && isContributor(actor) ? { organisation: { equals: actor.organisation } } : false
}

/** Deleting is for drafts that never were public; the hook `refuseDeletingPublic` guards the rest. */
export const deleteItems: Access = ({ req }) => mayPublish(actorOf(req))
