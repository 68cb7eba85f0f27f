import type { PayloadHandler, PayloadRequest } from 'payload'
import { inTransaction } from '../database/transaction'
import { type Account, holdAccount, visitOf } from './account'
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
      return openSession(tx, { ...account, secondFactor }, visitOf(req))
    }),
  )
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
