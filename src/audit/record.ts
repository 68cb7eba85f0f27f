import type { PayloadRequest } from 'payload'
import { v7 } from 'uuid'
import type { Actor } from '../access/roles'
import { insertMany } from '../database/write-many'
import type { Audited } from '../shared/audited'

export interface AuditLine {
  what: Audited
  /** Absent: the hub itself acts, for instance at a scheduled time. */
  actor?: Actor | null
  /** For people without a session: who tried to sign in. */
  who?: string
  type?: string
  target?: string
  title?: string
  before?: string | null
  after?: string | null
  detail?: string
  /** Absent: where the actor acts from. */
  from?: string | null
  at?: Date
}

/** Writes a line of the audit trail in the caller's transaction: what it tells about and the line are both there, or neither is. */
export function record(req: PayloadRequest, line: AuditLine): Promise<void> {
  return recordAll(req, [line])
}

/** Several lines in one statement. */
export function recordAll(req: PayloadRequest, lines: AuditLine[]): Promise<void> {
  return insertMany(req, 'audit', lines.map(rowOf))
}

function rowOf({ actor, who, at = new Date(), from, ...rest }: AuditLine) {
  return {
    ...rest,
    id: v7(),
    at: at.toISOString(),
    who: who ?? (actor ? (actor.name ?? actor.email ?? actor.id) : 'Nguồn Học'),
    account: actor?.id ?? null,
    role: actor?.role ?? null,
    from: from ?? actor?.from ?? null,
  }
}
