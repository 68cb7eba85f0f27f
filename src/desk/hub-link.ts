import type { Payload } from 'payload'
import type { Clock } from '../shared/clock'

/** What the hub lends to the desk; it travels in `custom.hub` of the Payload config, because Payload calls the desk from its own hooks and endpoints. */
export interface HubLink {
  /** Public origin, for the address a publication gets. */
  origin: string
  now: Clock
  /** Numbers what is committed and waits, for a moment at most, until this process shows it. */
  afterCommit(): Promise<void>
}

export function hubOf(payload: Payload): HubLink {
  return (payload.config.custom as { hub: HubLink }).hub
}
