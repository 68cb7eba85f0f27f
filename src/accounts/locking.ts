import type { PayloadHandler } from 'payload'
import { record } from '../audit/record'
import { inTransaction } from '../database/transaction'
import { findAccount, holdAccount, titleOf } from './account'
import { accountOfRoute, adminIn, unknownAccount } from './actor'
import { AccountRefusal, answering } from './refusal'
import { readFields } from './request'
import { endSessions } from './session'
import { NONE } from './second-factor/enrol'
import { isSet } from './second-factor/pass'
import { counted } from './sign-in'

/** Until an administrator opens it again. */
const FOR_GOOD = '9999-12-31T00:00:00.000Z'

/** `POST /api/users/<id>/lock`: closes an account at once, its sessions included. */
export const lock: PayloadHandler = answering(async (req) => {
  const actor = adminIn(req)
  const { id } = await accountOfRoute(req)
  if (id === actor.id) throw notOneself
  await inTransaction(req.payload, async (tx) => {
    const held = await holdAccount(tx, id)
    if (!held) throw unknownAccount
    await endSessions(tx, { ...held, lockUntil: FOR_GOOD })
    await record(tx, { what: 'account', actor, type: 'users', target: id, title: titleOf(held), after: 'Khóa' })
  })
  return Response.json({ locked: true })
})

/** `POST /api/users/unlock {email}`: for administrators; after too many wrong passwords, or after `lock`. */
export const unlock: PayloadHandler = answering((req) =>
  counted(req, async () => {
    const actor = adminIn(req)
    const { email } = await readFields(req, ['email'])
    await inTransaction(req.payload, async (tx) => {
      const account = await findAccount(tx, { email: { equals: email.toLowerCase() } })
      const held = account && (await holdAccount(tx, account.id))
      if (!held) throw unknownAccount
      await endSessions(tx, { ...held, lockUntil: null, loginAttempts: 0 }, () => false)
      const line = { type: 'users', target: held.id, title: titleOf(held), before: 'Khóa', after: 'Mở khóa' }
      await record(tx, { what: 'account', actor, ...line })
    })
    return Response.json({ message: req.t('general:success') })
  }),
)

/** `DELETE /api/users/<id>/second-factor`: for someone who lost the telephone and the recovery codes; sessions end with it. */
export const resetFactor: PayloadHandler = answering(async (req) => {
  const actor = adminIn(req)
  const { id } = await accountOfRoute(req)
  await inTransaction(req.payload, async (tx) => {
    const held = await holdAccount(tx, id)
    if (!held) throw unknownAccount
    await endSessions(tx, { ...held, secondFactor: NONE })
    const line = { type: 'users', target: id, title: titleOf(held), before: isSet(held) ? 'Đã cài' : 'Chưa cài' }
    await record(tx, { what: 'second-factor', actor, ...line, after: 'Quản trị đặt lại' })
  })
  return Response.json({ isSet: false })
})

const notOneself = new AccountRefusal('state', {
  vi: 'Bạn không tự khóa tài khoản của mình được.',
  en: 'You cannot lock your own account.',
})
