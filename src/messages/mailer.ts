import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { Payload } from 'payload'
import { htmlOf } from './html'
import type { Mailbox } from './mail-link'
import type { Message } from './tell'

/** How long a mail server may take to be reached, to greet, and between two answers; in milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, dnsTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
/** Longest that one letter may take altogether: a server that answers a word at a time never runs into the others. */
export const LONGEST_SEND = 60_000

export interface Mailer {
  /** Resolves when the server has taken the letter over. */
  send(message: Message & { id: string }, stopping: AbortSignal): Promise<void>
  close(): void
}

/** Speaks to the mail server, one letter at a time over a connection that is kept open. Nothing is tried before the first letter: a dead server stops no start. */
export async function openMailer(
  payload: Payload,
  { url, from, origin }: { url: string; from: Mailbox; origin: string },
): Promise<Mailer> {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 1,
    maxRequeues: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...PATIENCE,
  })
  const adapter = await nodemailerAdapter({
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    skipVerify: true,
    transport,
  })
  const { sendEmail } = adapter({ payload })
  const [, domain] = from.address.split('@')

  return {
    async send({ id, to, subject, text }, stopping) {
      const letter = {
        from: from.name ? `"${from.name}" <${from.address}>` : from.address,
        // As an address and not as text, which could name several.
        to: { name: '', address: to },
        subject,
        text,
        html: htmlOf(text, origin),
        // The same at every attempt, so that receivers can drop the second of two.
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.any([stopping, AbortSignal.timeout(LONGEST_SEND)]),
      }
      await sendEmail(letter)
    },
    close: () => transport.close({ force: true }),
  }
}
