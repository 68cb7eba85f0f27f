import type { PayloadRequest, Where } from 'payload'
import { v7 } from 'uuid'
import type { Role } from '../access/roles'
import { compose, type Letter, subjectLine } from './letter'
import { mailOf } from './mail-link'

export interface Telling extends Letter {
  /** Accounts, by id; those that are gone are passed over. */
  people?: (string | null | undefined)[]
  /** Everyone with one of these roles. */
  roles?: Role[]
  /** Who caused it needs no letter about it. */
  except?: string | null
}

/** Queues an e-mail to each person concerned, in the caller's transaction; the worker in `src/messages/send.ts` takes it from there. */
export async function tell(req: PayloadRequest, { people, roles, except, ...letter }: Telling): Promise<void> {
  const { origin } = mailOf(req.payload)
  for (const { email, name } of await readersOf(req, { people, roles, except }))
    await queueMessage(req, { to: email, subject: letter.subject, text: compose(letter, { name, origin }) })
}

export interface Message {
  to: string
  subject: string
  /** As it is sent, greeting and signature included. */
  text: string
}

/** Puts one e-mail into the outbox, in the caller's transaction if there is one; gives its id. */
export async function queueMessage(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  { to, subject, text }: Message,
): Promise<string> {
  const { db } = req.payload
  const data = {
    id: v7(),
    to,
    subject: subjectLine(subject),
    text,
    status: 'waiting',
    attempts: 0,
    nextAt: mailOf(req.payload).now().toISOString(),
  }
  await db.create({ collection: 'messages', data, req: req.transactionID ? req : undefined, returning: false })
  return data.id
}

interface Reader {
  id: string
  email: string
  name?: string | null
}

async function readersOf(
  req: PayloadRequest,
  { people = [], roles = [], except }: Pick<Telling, 'people' | 'roles' | 'except'>,
): Promise<Reader[]> {
  const ids = people.filter((id): id is string => Boolean(id))
  const where: Where = {
    or: [...(ids.length > 0 ? [{ id: { in: ids } }] : []), ...(roles.length > 0 ? [{ role: { in: roles } }] : [])],
  }
  if (where.or!.length === 0) return []
  const { docs } = await req.payload.db.find<Reader>({
    collection: 'users',
    where,
    select: { email: true, name: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.filter(({ id }) => id !== except)
}
