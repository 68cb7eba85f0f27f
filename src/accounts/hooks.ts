import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  UnauthorizedError,
} from 'payload'
import { ROLE_LABELS } from '../access/role-labels'
import { actorOf } from '../access/roles'
import { record } from '../audit/record'
import { type Account, findAccount, holdAccount, titleOf } from './account'
import { refuseWeak } from './passwords'
import { isRequired, isSet } from './second-factor/pass'
import { endSessions } from './session'

/** Set between the two hooks of one save: Payload takes the password away before it tells what changed. */
const NEW_PASSWORD = 'hasNewPassword'

/**
 * Nobody else changes an account while one request does. A session that was ended in the meantime is not prolonged: Payload would write back the sessions it read a
 * moment ago.
 */
export const holdWhileChanged: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update' && 'id' in args && args.id) await holdAccount(req, String(args.id))
  if (operation !== 'refresh' || !req.user) return
  const held = await holdAccount(req, String(req.user.id))
  if (!held?.sessions?.some(({ id }) => id === req.user?._sid)) throw new UnauthorizedError(req.t)
}

export const refuseWeakPassword: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const password = data?.password as unknown
  if (password === undefined || password === null || password === '') return data
  refuseWeak(req, password, { ...(originalDoc as Partial<Account> | undefined), ...data })
  if (operation === 'update') req.context[NEW_PASSWORD] = true
  return data
}

/** Tells what a save changed about an account, and ends its sessions where the new role needs a second factor that is not set. */
export const afterAccountChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const now = doc as Account
  const before = operation === 'create' ? null : (previousDoc as Account)
  const actor = actorOf(req)
  const line = { actor, type: 'users', target: now.id, title: titleOf(now) }
  if (req.context[NEW_PASSWORD]) {
    delete req.context[NEW_PASSWORD]
    await record(req, { what: 'password', ...line })
  }
  const [was, is] = [before && (await describe(req, before)), await describe(req, now)]
  if (was !== is) await record(req, { what: 'account', ...line, before: was, after: is })
  if (before && before.role !== now.role) await endWithoutFactor(req, now.id)
  return doc
}

export const afterAccountDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const gone = doc as Account
  const line = { type: 'users', target: gone.id, title: titleOf(gone) }
  await record(req, {
    what: 'account',
    actor: actorOf(req),
    ...line,
    before: await describe(req, gone),
    after: 'Đã xóa',
  })
  return doc
}

/** Ends the sessions of an account that needs a second factor and has none. */
export async function endWithoutFactor(req: PayloadRequest, id: string): Promise<void> {
  const account = await findAccount(req, { id: { equals: id } })
  if (!account || isSet(account) || !(await isRequired(req, account.role))) return
  const held = await holdAccount(req, id)
  if (held) await endSessions(req, held)
}

/** What the audit trail tells of an account: what gives rights, and who it belongs to. */
async function describe(req: PayloadRequest, { email, name, role, organisation }: Account): Promise<string> {
  const id = typeof organisation === 'object' ? (organisation as { id: string } | null)?.id : organisation
  const unit = id
    ? await req.payload.db.findOne<{ id: string; name?: string }>({
        collection: 'organisations',
        where: { id: { equals: id } },
        req,
      })
    : null
  return [ROLE_LABELS[role].vi, unit?.name ?? id, name, email].filter(Boolean).join(' · ')
}
