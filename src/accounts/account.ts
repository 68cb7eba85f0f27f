import type { PayloadRequest, Where } from 'payload'
import { type Actor, FROM_HEADER, type Role } from '../access/roles'

export interface Session {
  id: string
  createdAt: string | Date
  expiresAt: string | Date
}

/** The second factor as it is stored: the secret sealed, recovery codes as fingerprints. */
export interface StoredFactor {
  secret?: string | null
  confirmedAt?: string | null
  lastStep?: number | null
  recoveryCodes?: string[] | null
}

/** An account as it lies in the database, its secrets included: it never leaves the hub in this form. */
export interface Account {
  id: string
  email: string
  name?: string | null
  role: Role
  organisation?: string | null
  sessions?: Session[] | null
  lockUntil?: string | null
  loginAttempts?: number | null
  secondFactor?: StoredFactor | null
}

const collection = 'users'

export async function findAccount(req: PayloadRequest, where: Where): Promise<Account | null> {
  return req.payload.db.findOne<Account>({ collection, where, req })
}

/**
 * Reads an account to change it: until the transaction of `req` ends, nobody else changes it. Without that, a sign-in under way would write back the role or the
 * sessions it read a moment ago, over what an administrator took away since.
 */
export async function holdAccount(req: PayloadRequest, id: string): Promise<Account | null> {
  // A change that changes nothing: PostgreSQL locks the row; MongoDB refuses the later of two transactions by itself.
  const data = { loginAttempts: { $inc: 0 }, updatedAt: null }
  await req.payload.db.updateOne({ collection, id, data, req, returning: false })
  return findAccount(req, { id: { equals: id } })
}

/** Writes a held account back; its own `updatedAt` is for changes that people make. */
export async function writeAccount(req: PayloadRequest, account: Account): Promise<void> {
  const data = { ...account, updatedAt: null }
  await req.payload.db.updateOne({ collection, id: account.id, data, req, returning: false })
}

/** Where a request comes from and with what, for the audit trail and the list of sessions. */
export interface Visit {
  from: string | null
  agent: string
}

export const visitOf = ({ headers }: Pick<PayloadRequest, 'headers'>): Visit => ({
  from: headers.get(FROM_HEADER),
  agent: headers.get('user-agent') ?? '',
})

/** For the audit trail, while there is no session yet. */
export const asActor = ({ id, name, email, role, organisation }: Account, from: string | null): Actor => ({
  id,
  name,
  email,
  role,
  organisation: organisation ?? null,
  from,
})

/** A person as the audit trail names them. */
export const titleOf = ({ name, email }: Pick<Account, 'name' | 'email'>) => (name ? `${name} (${email})` : email)
