import type { Access, FieldAccess } from 'payload'
import { actorOf, isContributor, isStaff, mayEditAll, mayPublish } from './roles'

/** Editors see who agreed and until when; a contributor sees the records of its own organisation. The confidential fields have rules of their own. */
export const readConsents: Access = ({ req }) => {
  const actor = actorOf(req)
  if (mayEditAll(actor)) return true
  return actor && isContributor(actor) ? { organisation: { equals: actor.organisation } } : false
}

/** Signed forms: publishers and administrators. Whoever uploads one gets the form to do so, and finds none there. */
export const readEvidence: Access = ({ req }) => {
  const actor = actorOf(req)
  if (mayPublish(actor)) return true
  return isStaff(actor) ? { id: { equals: 'none' } } : false
}

export const createConsents: Access = ({ req }) => isStaff(actorOf(req))

/**
 * What only publishers and administrators read: the person's own data, and the proof. Whoever records a consent types them in: a form that holds no record yet has
 * data without an id. Filters and sorting are asked about without any data, and so are refused.
 */
export const readConfidential: FieldAccess = ({ req, id, data }) => {
  const actor = actorOf(req)
  const isBeingMade = id === undefined && data !== undefined && data.id === undefined
  return mayPublish(actor) || (isStaff(actor) && isBeingMade)
}
