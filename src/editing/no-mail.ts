import type { EmailAdapter } from 'payload'

/** Without an SMTP server nothing is sent, and the log says so; the message itself, which may hold a link to a new password, stays out of it. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'hub@hub.invalid',
  defaultFromName: 'Nguồn Học',
  sendEmail: async ({ to, subject }) => {
    payload.logger.warn({ to, subject }, 'E-mail not sent: no mail server is set up')
  },
})
