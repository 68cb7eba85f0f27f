import type { PayloadRequest, Where } from 'payload'
import { v7 } from 'uuid'
import type { Role } from '../access/roles'

export interface Telling {
  /** Accounts, by id; those that are gone are passed over. */
  people?: (string | null | undefined)[]
  /** Everyone with one of these roles. */
  roles?: Role[]
  /** Who caused it needs no letter about it. */
  except?: string | null
  subject: string
  /** Plain text, paragraphs parted by an empty line. */
  text: string
}

/** Queues an e-mail to each person concerned, in the caller's transaction; the worker in `src/messages/send.ts` takes it from there. */
export async function tell(req: PayloadRequest, telling: Telling): Promise<void> {
  for (const to of await addressesOf(req, telling)) await queueMessage(req, { to, ...telling })
}

export async function queueMessage(
  req: PayloadRequest,
  { to, subject, text }: { to: string; subject: string; text: string },
): Promise<void> {
  const data = { id: v7(), to, subject, text, status: 'waiting', attempts: 0 }
  await req.payload.db.create({ collection: 'messages', data, req, returning: false })
}

async function addressesOf(req: PayloadRequest, { people = [], roles = [], except }: Telling): Promise<string[]> {
  const ids = people.filter((id): id is string => Boolean(id))
  const where: Where = {
    or: [...(ids.length > 0 ? [{ id: { in: ids } }] : []), ...(roles.length > 0 ? [{ role: { in: roles } }] : [])],
  }
  if (where.or!.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: string; email: string }>({
    collection: 'users',
    where,
    select: { email: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.filter(({ id }) => id !== except).map(({ email }) => email)
}
