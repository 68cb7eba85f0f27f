import type { EmailAdapter } from 'payload'
import { textOf } from './html'
import { mailOf } from './mail-link'
import { queueMessage } from './tell'

/**
 * What Payload itself sends, such as links to a new password, goes the way of all letters: into the outbox, so that it waits there for a mail server that is down
 * and the request for it is answered at once.
 */
export const outbox: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  // Who sends is settled when the letter leaves.
  defaultFromAddress: 'hub@hub.invalid',
  defaultFromName: 'Nguồn Học',
  async sendEmail({ to, subject = '', text, html }) {
    if (typeof to !== 'string') throw new TypeError('A letter goes to one address')
    const plain = typeof text === 'string' ? text : typeof html === 'string' ? textOf(html) : ''
    await queueMessage({ payload }, { to, subject, text: plain })
    mailOf(payload).poke()
  },
})
