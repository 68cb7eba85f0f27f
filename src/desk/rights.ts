import type { Payload, PayloadRequest } from 'payload'
import { type Actor, isContributor, isStaff } from '../access/roles'
import type { ItemType } from '../ledger/entry'
import { DeskError } from './errors'
import { unknownItem } from './working-copy'

/** A command as one person asks for it. */
export interface CommandRequest {
  payload: Payload
  /** The request of the person, whose rights on the item count. */
  req: PayloadRequest
  actor: Actor
  type: ItemType
  id: string
}

/** Whoever works on an item is who may change it: anyone else is told that it is not there, or not theirs. */
export async function requireEditable({ req, actor, type, id }: CommandRequest): Promise<void> {
  if (!isStaff(actor)) throw mayNot('Tài khoản của bạn không biên tập được.', 'Your account may not edit.')
  const { docs } = await req.payload.find({
    collection: type,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    select: { organisation: true },
  })
  const found = docs[0] as { organisation?: string } | undefined
  if (!found) throw unknownItem()
  if (isContributor(actor) && found.organisation !== actor.organisation)
    throw mayNot('Đây là nội dung của đơn vị khác.', "This is another organisation's item.")
}

export const mayNot = (vi: string, en: string) => new DeskError('role', { vi, en })
export const wrongState = (vi: string, en: string) => new DeskError('state', { vi, en })
