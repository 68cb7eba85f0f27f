import { createHash } from 'node:crypto'
import type { Access, FieldAccess, Where } from 'payload'
import { actorOf, isContributor, isStaff, mayEditAll, mayPublish } from './roles'

/** Editors see who agreed and until when; a contributor sees the records of its own organisation. The confidential fields have rules of their own. */
export const readConsents: Access = ({ req }) => {
  const actor = actorOf(req)
  if (mayEditAll(actor)) return true
  return actor && isContributor(actor) ? { organisation: { equals: actor.organisation } } : false
}

/** How long whoever uploads a signed form goes on seeing it, in milliseconds: until the record is saved with it. */
const UPLOAD_TIME = 15 * 60 * 1000

/** Signed forms: publishers and administrators; for a quarter of an hour also whoever uploaded one, who would otherwise lose sight of it while filling in the record. */
export const readEvidence: Access = async ({ req, isReadingStaticFile, data }) => {
  const actor = actorOf(req)
  if (mayPublish(actor)) return true
  if (!actor || !isStaff(actor)) return false
  const mark = uploaderMark(actor.id)
  const since = new Date(Date.now() - UPLOAD_TIME)
  if (!isReadingStaticFile) {
    const own: Where = { filename: { contains: mark } }
    return { and: [own, { createdAt: { greater_than: since.toISOString() } }] }
  }
  // Payload's own look for the file follows no such filter on MongoDB.
  const file = await req.payload.db.findOne<{ id: string; filename: string; createdAt: string }>({
    collection: 'consent-evidence',
    where: { filename: { equals: String(data?.filename) } },
    req,
  })
  return Boolean(file?.filename.includes(mark)) && new Date(file!.createdAt) > since
}

/** Stands in the file name of a signed form, and tells the hub alone whose upload it is. */
export const uploaderMark = (account: string) => createHash('sha256').update(account).digest('hex').slice(0, 16)

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
