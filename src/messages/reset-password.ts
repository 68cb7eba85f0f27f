import type { CollectionConfig, PayloadRequest } from 'payload'
import { htmlOf } from './html'
import { compose } from './letter'
import { resetPassword } from './letters'
import { mailOf } from './mail-link'

/** Beginning of the addresses that set a new password; letters with one are kept for a day only. */
export const RESET_PATH = '/admin/reset/'
/** A letter that a mail server held up for an hour or two is still of use. */
const GOOD_FOR = 4 * 60 * 60 * 1000

type ForgotPassword = NonNullable<Exclude<CollectionConfig['auth'], boolean | undefined>['forgotPassword']>

/** The letter about a forgotten password, with the hub's own address: the one in the request is the client's to choose. */
export const forgotPassword: ForgotPassword = {
  expiration: GOOD_FOR,
  generateEmailSubject: () => resetPassword({ until: new Date(), path: RESET_PATH }).subject,
  generateEmailHTML: ({ req, token, user } = {}) => {
    const { origin } = mailOf((req as PayloadRequest).payload)
    const letter = resetPassword({ until: new Date(Date.now() + GOOD_FOR), path: `${RESET_PATH}${token}` })
    return htmlOf(compose(letter, { name: (user as { name?: string | null } | undefined)?.name, origin }), origin)
  },
}
