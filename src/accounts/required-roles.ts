import type { GlobalAfterChangeHook } from 'payload'
import { ROLES, type Role } from '../access/roles'
import { endWithoutFactor } from './hooks'

/** As soon as a role needs a second factor, the sessions of its people who have none end: they set it up at their next sign-in. */
export const endSessionsWithoutFactor: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [before, now] = [previousDoc, doc].map((each) => (each?.secondFactorRoles ?? []) as Role[])
  const added = ROLES.filter((role) => now!.includes(role) && !before!.includes(role))
  if (added.length === 0) return doc
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'users',
    where: { role: { in: added } },
    select: {},
    pagination: false,
    limit: 0,
    req,
  })
  for (const { id } of docs) await endWithoutFactor(req, id)
  return doc
}
