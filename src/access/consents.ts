import type { Access } from 'payload'
import { actorOf, isContributor, isStaff, mayEditAll } from './roles'

/** Editors see who agreed and until when; a contributor sees the records of its own organisation. The confidential fields have rules of their own. */
export const readConsents: Access = ({ req }) => {
  const actor = actorOf(req)
  if (mayEditAll(actor)) return true
  return actor && isContributor(actor) ? { organisation: { equals: actor.organisation } } : false
}

export const createConsents: Access = ({ req }) => isStaff(actorOf(req))
