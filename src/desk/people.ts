import type { Endpoint, PayloadRequest } from 'payload'
import { type Actor, actorOf, isStaff, type Role } from '../access/roles'

/** A colleague, as far as the desk shows them. */
export interface Account {
  id: string
  name: string
}

interface UserRow {
  id: string
  name?: string | null
  email: string
  role: Role
  organisation?: string | null
}

const FIELDS = { name: true, email: true, role: true, organisation: true } as const

/** The account as it is now, rights included; null when it is gone. */
export async function accountOf(req: PayloadRequest, id: string): Promise<(Actor & Account) | null> {
  const user = await req.payload.db.findOne<UserRow & Record<string, unknown>>({
    collection: 'users',
    where: { id: { equals: id } },
    select: FIELDS,
    req,
  })
  return user ? asActor(user) : null
}

/** Several accounts as they are now; those that are gone are missing. */
export async function accountsOf(
  req: PayloadRequest,
  ids: (string | null | undefined)[],
): Promise<Map<string, Actor & Account>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))]
  if (wanted.length === 0) return new Map()
  const docs = await users(req, { id: { in: wanted } })
  return new Map(docs.map((user) => [user.id, asActor(user)]))
}

/** Names for several accounts at once; those that are gone have none. */
export async function namesOf(req: PayloadRequest, ids: (string | null | undefined)[]): Promise<Map<string, Account>> {
  const accounts = await accountsOf(req, ids)
  return new Map([...accounts].map(([id, { name }]) => [id, { id, name }]))
}

/** `GET /api/users/colleagues`: whom an item can be given to. */
export const colleagues: Endpoint = {
  path: '/colleagues',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(actorOf(req))) return Response.json({ errors: [{ message: 'Không có quyền xem.' }] }, { status: 403 })
    const found = await users(req, { role: { in: ['admin', 'publisher', 'editor', 'contributor'] } })
    const list = found.map((user) => ({ id: user.id, name: nameIn(user), role: user.role }))
    return Response.json(list, { headers: { 'Cache-Control': 'no-store' } })
  },
}

async function users(req: PayloadRequest, where: Record<string, object>): Promise<UserRow[]> {
  const { docs } = await req.payload.db.find<UserRow & Record<string, unknown>>({
    collection: 'users',
    where: where as never,
    select: FIELDS,
    sort: 'name',
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

const nameIn = ({ name, email }: UserRow) => name || email

function asActor(user: UserRow): Actor & Account {
  const { id, email, role, organisation } = user
  return { id, email, role, name: nameIn(user), organisation: organisation ?? null }
}
