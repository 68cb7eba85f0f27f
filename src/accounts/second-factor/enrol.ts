import type { PayloadHandler, PayloadRequest } from 'payload'
import QRCode from 'qrcode'
import { record } from '../../audit/record'
import { inTransaction } from '../../database/transaction'
import { hubOf } from '../../desk/hub-link'
import { type Account, asActor, holdAccount, type StoredFactor, titleOf, visitOf, writeAccount } from '../account'
import { prove } from '../prove'
import { AccountRefusal, answering } from '../refusal'
import { readFields } from '../request'
import { endSessions, openSession, sessionResponse } from '../session'
import { counted, withCode } from '../sign-in'
import { addressOf, newRecoveryCodes, newSecret, plainRecovery, stepOf } from './codes'
import { isRequired, isSet, useCode, wrong } from './pass'
import { fingerprint, seal, unseal } from './seal'

/** `POST /api/users/second-factor/setup {email?, password}`: makes a secret for the app. It counts for nothing until its first code has been given. */
export const setUp: PayloadHandler = answering((req) =>
  counted(req, async () => {
    const { account } = await owner(req)
    const secret = newSecret()
    await inTransaction(req.payload, async (tx) => {
      const held = await unset(tx, account)
      const sealed = seal(req.payload.secret, held.id, secret)
      await writeAccount(tx, { ...held, secondFactor: { ...NONE, secret: sealed } })
    })
    const uri = addressOf(secret, account.email)
    return Response.json({ uri, secret, qr: await QRCode.toString(uri, { type: 'svg', margin: 1 }) })
  }),
)

/**
 * `POST /api/users/second-factor/confirm {email?, password, code}`: with the first code the factor is set, and the recovery codes are told, this once. Who came without a
 * session has proven everything now and gets one; who had one keeps it, while those opened without the factor end.
 */
export const confirm: PayloadHandler = answering((req) =>
  counted(req, async () => {
    const { account, code = '' } = await owner(req, ['code'])
    const recoveryCodes = newRecoveryCodes()
    const opened = await withCode(req, account, () =>
      inTransaction(req.payload, async (tx) => {
        const held = await unset(tx, account)
        const set = { ...held, secondFactor: firstUse(tx, held, code, recoveryCodes) }
        await tellChange(tx, set, visitOf(req).from, { after: 'Đã cài' })
        if (!req.user) return openSession(tx, set, visitOf(req))
        await endSessions(tx, set, ({ id }) => id !== req.user?._sid)
        return null
      }),
    )
    return opened ? sessionResponse(req, opened, { recoveryCodes }) : Response.json({ recoveryCodes })
  }),
)

/** `POST /api/users/second-factor/removal {password, code}`: one's own, unless the role needs it. */
export const remove: PayloadHandler = answering((req) =>
  counted(req, async () => {
    if (!req.user) throw signInFirst
    const { account, code = '' } = await owner(req, ['code'])
    await withCode(req, account, () =>
      inTransaction(req.payload, async (tx) => {
        const held = await holdAccount(tx, account.id)
        if (!held || !isSet(held)) throw notSet
        if (await isRequired(tx, held.role)) throw stillRequired
        if (!useCode(tx, held, held.secondFactor!, code)) throw wrong
        await writeAccount(tx, { ...held, secondFactor: NONE })
        await tellChange(tx, held, visitOf(req).from, { before: 'Đã cài', after: 'Đã gỡ' })
      }),
    )
    return Response.json({ isSet: false })
  }),
)

export const NONE: StoredFactor = { secret: null, confirmedAt: null, lastStep: null, recoveryCodes: null }

/** Whose second factor it is about: the signed-in person, or who gives e-mail and password; the password is asked of both. */
async function owner(req: PayloadRequest, more: 'code'[] = []): Promise<{ account: Account; code?: string }> {
  const { password, code, email } = await readFields(req, ['password', ...more], ['email'])
  const address = req.user ? String(req.user.email) : email
  if (!address) throw signInFirst
  return { account: await prove(req, { email: address, password: password! }), code }
}

async function unset(tx: PayloadRequest, { id }: Account): Promise<Account> {
  const held = await holdAccount(tx, id)
  if (!held || isSet(held)) throw alreadySet
  return held
}

function firstUse(tx: PayloadRequest, { id, secondFactor }: Account, code: string, recovery: string[]): StoredFactor {
  const { payload } = tx
  const secret = secondFactor?.secret && unseal(payload.secret, id, secondFactor.secret)
  if (!secret) throw notBegun
  const now = hubOf(payload).now()
  const lastStep = stepOf(secret, code, now)
  if (lastStep === null) throw wrong
  const recoveryCodes = recovery.map((each) => fingerprint(payload.secret, id, plainRecovery(each)))
  return { secret: secondFactor.secret, confirmedAt: now.toISOString(), lastStep, recoveryCodes }
}

const tellChange = (
  tx: PayloadRequest,
  account: Account,
  from: string | null,
  change: { before?: string; after: string },
) =>
  record(tx, {
    what: 'second-factor',
    actor: asActor(account, from),
    type: 'users',
    target: account.id,
    title: titleOf(account),
    ...change,
  })

const signInFirst = new AccountRefusal(
  'field',
  { vi: 'Hãy nhập thư điện tử.', en: 'Enter the e-mail address.' },
  { field: 'email' },
)
const alreadySet = new AccountRefusal('state', {
  vi: 'Tài khoản này đã có mã xác thực. Muốn cài lại, hãy gỡ mã cũ trước, hoặc nhờ quản trị đặt lại.',
  en: 'This account has a second factor already. Remove it first, or ask an administrator to reset it.',
})
const notBegun = new AccountRefusal('state', {
  vi: 'Chưa bắt đầu cài mã xác thực, hoặc lần cài trước đã cũ. Hãy bắt đầu lại.',
  en: 'Setting up has not begun, or is out of date. Begin again.',
})
const notSet = new AccountRefusal('state', {
  vi: 'Tài khoản này chưa cài mã xác thực.',
  en: 'This account has no second factor.',
})
const stillRequired = new AccountRefusal('state', {
  vi: 'Vai trò của bạn cần mã xác thực nên không gỡ được. Mất điện thoại thì nhờ quản trị đặt lại.',
  en: 'Your role needs a second factor, so it cannot be removed. If the telephone is lost, ask an administrator to reset it.',
})
