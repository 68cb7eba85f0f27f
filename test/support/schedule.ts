import type { Payload } from 'payload'

/** Puts an item's row in `item-states` where a test needs it, past the commands and their rules. */
export async function setState(payload: Payload, id: string, data: Record<string, unknown>): Promise<void> {
  await payload.db.updateOne({ collection: 'item-states', id, data, returning: false })
}

/** ISO 8601, so many minutes from now. */
export const inMinutes = (minutes: number, from = Date.now()) => new Date(from + minutes * 60_000).toISOString()
