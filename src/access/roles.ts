import type { Access, FieldAccess, PayloadRequest } from 'payload'

export const ROLES = ['admin', 'publisher', 'editor', 'contributor', 'press', 'station'] as const
export type Role = (typeof ROLES)[number]

/** Set by `src/editing/rest.ts` on every request, whatever the client sent under this name. */
export const FROM_HEADER = 'x-hub-from'

/** The signed-in person, as far as rules ask. */
export interface Actor {
  id: string
  name?: string | null
  email?: string
  role: Role
  organisation: string | null
  /** Network address they act from, for the audit trail. */
  from?: string | null
}

/** Who is asking, or null: only accounts of the `users` collection count, and a role this code does not know has no rights. */
export function actorOf(req: Pick<PayloadRequest, 'user'> & { headers?: Headers }): Actor | null {
  const user = req.user as (Record<string, unknown> & { collection?: string }) | null
  if (!user || user.collection !== 'users' || !ROLES.includes(user.role as Role)) return null
  const organisation = user.organisation as { id: string } | string | null | undefined
  return {
    id: String(user.id),
    name: user.name as string | null,
    email: user.email as string,
    role: user.role as Role,
    organisation: typeof organisation === 'object' && organisation !== null ? organisation.id : (organisation ?? null),
    from: req.headers?.get(FROM_HEADER) ?? null,
  }
}

export const isAdmin = (actor: Actor | null) => actor?.role === 'admin'
/** Publishers and administrators approve, publish, withdraw, and keep the reference data. */
export const mayPublish = (actor: Actor | null) => actor?.role === 'publisher' || isAdmin(actor)
/** Editors work on every draft. */
export const mayEditAll = (actor: Actor | null) => actor?.role === 'editor' || mayPublish(actor)
export const isContributor = (actor: Actor | null) => actor?.role === 'contributor' && actor.organisation !== null
/** Everyone with a desk: press and station accounts read through their own outlets instead. */
export const isStaff = (actor: Actor | null) => mayEditAll(actor) || isContributor(actor)

export const admins: Access = ({ req }) => isAdmin(actorOf(req))
export const publishers: Access = ({ req }) => mayPublish(actorOf(req))
export const editors: Access = ({ req }) => mayEditAll(actorOf(req))
export const staff: Access = ({ req }) => isStaff(actorOf(req))
export const nobody: Access = () => false

export const adminsOnly: FieldAccess = ({ req }) => isAdmin(actorOf(req))
export const publishersOnly: FieldAccess = ({ req }) => mayPublish(actorOf(req))
/** For fields that only the hub itself writes. */
export const neverByHand: FieldAccess = () => false
