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
  /** Names the occasion, for `isTold`: the first letter gets it as its id. */
  occasion?: string
}

/** Queues an e-mail to each person concerned, in the caller's transaction; the worker in `src/messages/send.ts` takes it from there. */
export async function tell(
  req: PayloadRequest,
  { people, roles, except, occasion, ...letter }: Telling,
): Promise<void> {
  const readers = await readersOf(req, { people, roles, except })
  for (const [at, reader] of readers.entries()) await write(req, reader, letter, at === 0 ? occasion : undefined)
}

/** Whether anyone was told of the occasion. Old letters are removed (retention.ts), and then it looks as if nobody was. */
export async function isTold(req: PayloadRequest, occasion: string): Promise<boolean> {
  const where = { id: { equals: occasion } }
  return (await req.payload.db.count({ collection: 'messages', where, req })).totalDocs > 0
}

/** Queues an e-mail to somebody who has no account here. */
export async function tellOutside(req: PayloadRequest, to: string, letter: Letter): Promise<void> {
  await write(req, { email: to }, letter)
}

async function write(
  req: PayloadRequest,
  { email, name }: Pick<Reader, 'email' | 'name'>,
  letter: Letter,
  id?: string,
): Promise<void> {
  const { origin } = mailOf(req.payload)
  await queueMessage(req, { id, to: email, subject: letter.subject, text: compose(letter, { name, origin }) })
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
  { id = v7(), to, subject, text }: Message & { id?: string },
): Promise<string> {
  const { db } = req.payload
  const data = {
    id,
    to,
    subject: subjectLine(subject),
    text,
    status: 'waiting',
    attempts: 0,
    nextAt: mailOf(req.payload).now().toISOString(),
  }
  await db.create({ collection: 'messages', data, req: req.transactionID ? req : undefined, returning: false })
  return id
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
