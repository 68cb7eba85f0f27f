import type { Payload } from 'payload'
import type { Clock } from '../shared/clock'

export interface Mailbox {
  name: string
  address: string
}

/** What the hub lends to its mail; it travels in `custom.mail` of the Payload config, because letters are written inside Payload's hooks and endpoints. */
export interface MailLink {
  /** Public origin, for the addresses in letters. */
  origin: string
  now: Clock
  /** Sender; undefined while no mail server is set, and letters stay in the outbox. */
  from: Mailbox | undefined
  /** There may be something to send now. */
  poke(): void
}

export function mailOf(payload: Payload): MailLink {
  return (payload.config.custom as { mail: MailLink }).mail
}
