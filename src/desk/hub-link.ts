import type { Payload } from 'payload'
import { LostEntryError, numberOf } from '../ledger/read'
import type { Clock } from '../shared/clock'

/** What the hub lends to the desk; it travels in `custom.hub` of the Payload config, because Payload calls the desk from its own hooks and endpoints. */
export interface HubLink {
  /** Public origin, for the address a publication gets. */
  origin: string
  now: Clock
  /** Numbers what is committed and waits, for a moment at most, until this process shows it. */
  afterCommit(): Promise<void>
  /** A time was set, moved or taken away: whoever waits for the next one looks again. */
  scheduleChanged(): void
}

export function hubOf(payload: Payload): HubLink {
  return (payload.config.custom as { hub: HubLink }).hub
}

/**
 * After a command's commit: the number of its entry, once this process shows it. Null when that does not come about, because the database went away just then: what is
 * committed is acknowledged all the same, and the workers number it later.
 */
export async function numberWhenShown(payload: Payload, entryId: string): Promise<number | null> {
  try {
    await hubOf(payload).afterCommit()
    return await numberOf(payload, entryId)
  } catch (error) {
    if (error instanceof LostEntryError) throw error
    payload.logger.warn({ err: error, entry: entryId }, 'Committed, but not shown yet')
    return null
  }
}
