import { type PayloadHandler, type PayloadRequest, ValidationError } from 'payload'
import { type Person, weaknessOf } from '../access/password'
import { record } from '../audit/record'
import { inTransaction } from '../database/transaction'
import { asActor, findAccount, holdAccount, titleOf, visitOf } from './account'
import { countLetter } from './limits'
import { BY_LINK, isLockedByHand, lockedByHand } from './prove'
import { AccountRefusal, answering, isEnglish } from './refusal'
import { readFields } from './request'
import { endSessions } from './session'
import { counted } from './sign-in'

/** Refuses a password that is short, common or the person's own name, at its field in the form. */
export function refuseWeak(req: PayloadRequest, password: unknown, person: Person): void {
  const weakness = weaknessOf(password, person)
  if (!weakness) return
  const message = isEnglish(req) ? weakness.en : weakness.vi
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req })
}

/** `POST /api/users/forgot-password {email}`: answers the same whether there is such an account or not. */
export const forgotPassword: PayloadHandler = answering((req) =>
  counted(req, async () => {
    const { email } = await readFields(req, ['email'])
    await countLetter(req, email.toLowerCase())
    await req.payload.forgotPassword({ collection: 'users', data: { email }, req })
    return Response.json({ message: req.t('general:success') })
  }),
)

/** `POST /api/users/reset-password {token, password}`: sets the password and ends every session. Signing in comes after it, with the second factor where there is one. */
export const resetPassword: PayloadHandler = answering((req) =>
  counted(req, async () => {
    const { token, password } = await readFields(req, ['token', 'password'])
    const owner = await findAccount(req, {
      and: [
        { resetPasswordToken: { equals: token } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
      ],
    })
    if (!owner) throw staleLink
    if (isLockedByHand(owner)) throw lockedByHand
    refuseWeak(req, password, owner)
    await inTransaction(req.payload, async (tx) => {
      await holdAccount(tx, owner.id)
      const context = { [BY_LINK]: true }
      await req.payload.resetPassword({
        collection: 'users',
        data: { token, password },
        overrideAccess: true,
        req: tx,
        context,
      })
      const held = await holdAccount(tx, owner.id)
      if (!held) throw staleLink
      await endSessions(tx, held)
      const line = { type: 'users', target: held.id, title: titleOf(held), detail: 'Bằng liên kết trong thư' }
      await record(tx, { what: 'password', actor: asActor(held, visitOf(req).from), ...line })
    })
    return Response.json({ message: req.t('authentication:passwordResetSuccessfully') })
  }),
)

const staleLink = new AccountRefusal('not-allowed', {
  vi: 'Liên kết này đã hết hạn hoặc đã dùng. Hãy yêu cầu liên kết mới.',
  en: 'This link has expired or was used. Ask for a new one.',
})
