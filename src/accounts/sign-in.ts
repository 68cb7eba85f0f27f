import type { PayloadHandler, PayloadRequest } from 'payload'
import { inTransaction } from '../database/transaction'
import { record } from '../audit/record'
import { type Account, asActor, holdAccount, titleOf, type Visit, visitOf } from './account'
import { countFailure, refuseExhausted } from './limits'
import { countWrongCode, prove, tellFailure } from './prove'
import { AccountRefusal, answering } from './refusal'
import { readFields } from './request'
import { passFactor } from './second-factor/pass'
import { type Opened, openSession, sessionResponse } from './session'

/** `POST /api/users/login {email, password, code?}`: the only way to a session, but for the one that comes with setting up a second factor. */
export const login: PayloadHandler = answering((req) =>
  counted(req, async () => {
    const { code, ...credentials } = await readFields(req, ['email', 'password'], ['code'])
    const account = await prove(req, credentials)
    return sessionResponse(req, await signIn(req, account, code))
  }),
)

/** What a right password is told while the second factor is missing is no failure. */
const COUNTED = ['credentials', 'locked', 'second-factor-wrong', 'not-allowed', 'unknown', 'field', 'state']

/** Refuses addresses from which too much has failed, and counts what fails now. For every endpoint that can be used to guess. */
export async function counted<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  await refuseExhausted(req)
  try {
    return await work()
  } catch (error) {
    if (error instanceof AccountRefusal && COUNTED.includes(error.code)) await countFailure(req)
    throw error
  }
}

async function signIn(req: PayloadRequest, proven: Account, code: string | undefined): Promise<Opened> {
  return withCode(req, proven, () =>
    inTransaction(req.payload, async (tx) => {
      const account = await holdAccount(tx, proven.id)
      if (!account) throw gone
      const secondFactor = await passFactor(tx, account, code)
      await tellRecovery(tx, { ...account, secondFactor }, account.secondFactor, visitOf(req))
      return openSession(tx, { ...account, secondFactor }, visitOf(req))
    }),
  )
}

/** A recovery code that was used is worth a line: it is what someone would use who found the paper. */
async function tellRecovery(
  tx: PayloadRequest,
  account: Account,
  former: Account['secondFactor'],
  { from }: Visit,
): Promise<void> {
  const [before, left] = [former, account.secondFactor].map((factor) => factor?.recoveryCodes?.length ?? 0)
  if (before === left) return
  const line = { type: 'users', target: account.id, title: titleOf(account), after: `Dùng mã dự phòng, còn ${left}` }
  await record(tx, { what: 'second-factor', actor: asActor(account, from), ...line })
}

/** Runs what a code opens; a wrong one counts as a wrong password does, and is told in the audit trail. */
export async function withCode<T>(req: PayloadRequest, account: Account, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AccountRefusal && error.code === 'second-factor-wrong') {
      await countWrongCode(req, account)
      await tellFailure(req, { account, email: account.email, detail: 'Sai mã xác thực' })
    }
    throw error
  }
}

const gone = new AccountRefusal('credentials', {
  vi: 'Thư điện tử hoặc mật khẩu chưa đúng.',
  en: 'The e-mail or password is not right.',
})
