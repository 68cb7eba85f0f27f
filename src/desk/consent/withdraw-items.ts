import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '../../access/roles'
import type { ItemType } from '../../ledger/entry'
import { DeskError } from '../errors'
import { withdraw } from '../withdraw'
import { publicItemsOf, type ShownItem } from './shown'

export interface WithdrawnItem {
  type: ItemType
  id: string
  title: string
  seq: number | null
}

/** What readers are told: it names nobody. */
export const REASONS = {
  takenBack: 'Gỡ theo yêu cầu của người được nêu trong bài.',
  expired: 'Gỡ vì thời hạn đồng ý của người được nêu trong bài đã hết.',
}

/** Rounds in which items are looked for: one that was made public in between is found in the next. */
const ROUNDS = 5

/** Withdraws every public item that names or shows one of these people. Can be repeated: what is withdrawn already is not found again. */
export async function withdrawItemsOf(
  payload: Payload,
  { consents, actor, reason }: { consents: string[]; actor: Actor | null; reason: string },
): Promise<WithdrawnItem[]> {
  const withdrawn: WithdrawnItem[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const items = await publicItemsOf({ payload } as PayloadRequest, consents)
    if (items.length === 0) break
    for (const item of items) withdrawn.push(...(await withdrawOne(payload, item, actor, reason)))
  }
  return withdrawn
}

async function withdrawOne(
  payload: Payload,
  { type, id, title }: ShownItem,
  actor: Actor | null,
  reason: string,
): Promise<WithdrawnItem[]> {
  const withdrawal = { kind: 'gone' as const, reason, category: 'consent' as const }
  try {
    const { seq } = await withdraw({ payload, actor, type, id, withdrawal })
    return [{ type, id, title, seq }]
  } catch (error) {
    // Someone acted on it at the same moment; the next round sees how it stands.
    if (error instanceof DeskError && error.kind === 'state') return []
    throw error
  }
}
