import type { PayloadRequest } from 'payload'
import type { Role } from '../../access/roles'
import { hubOf } from '../../desk/hub-link'
import type { Account, StoredFactor } from '../account'
import { AccountRefusal } from '../refusal'
import { plainRecovery, stepOf } from './codes'
import { fingerprint, unseal } from './seal'

export const isSet = ({ secondFactor }: Pick<Account, 'secondFactor'>): boolean => Boolean(secondFactor?.confirmedAt)

/** Whether the settings ask a second factor of everyone with this role. */
export async function isRequired(req: PayloadRequest, role: Role): Promise<boolean> {
  const settings = await req.payload.db.findGlobal<{ secondFactorRoles?: Role[] | null }>({
    slug: 'desk-settings',
    req,
  })
  return settings?.secondFactorRoles?.includes(role) ?? false
}

/**
 * Asks for the second factor where one is set or required, and uses the code up: gives the factor as it has to be written back. The account must be held, so
 * that of two who come with the same code only one gets in.
 */
export async function passFactor(
  req: PayloadRequest,
  account: Account,
  code: string | undefined,
): Promise<StoredFactor | null | undefined> {
  if (!isSet(account)) {
    if (await isRequired(req, account.role)) throw setUpFirst
    return account.secondFactor
  }
  if (!code) throw needed
  const used = useCode(req, account, account.secondFactor!, code)
  if (!used) throw wrong
  return used
}

/** The factor after a code was used; null when the code is not right, or was used before. */
export function useCode(req: PayloadRequest, { id }: Account, factor: StoredFactor, code: string): StoredFactor | null {
  const { secret: hubSecret } = req.payload
  const secret = factor.secret && unseal(hubSecret, id, factor.secret)
  const step = secret ? stepOf(secret, code, hubOf(req.payload).now()) : null
  if (step !== null) return step > (factor.lastStep ?? 0) ? { ...factor, lastStep: step } : null
  const used = fingerprint(hubSecret, id, plainRecovery(code))
  const left = (factor.recoveryCodes ?? []).filter((kept) => kept !== used)
  return left.length < (factor.recoveryCodes?.length ?? 0) ? { ...factor, recoveryCodes: left } : null
}

const needed = new AccountRefusal('second-factor-needed', {
  vi: 'Hãy nhập mã xác thực trong ứng dụng, hoặc mã dự phòng.',
  en: 'Enter the code of your authenticator app, or a recovery code.',
})
export const wrong = new AccountRefusal(
  'second-factor-wrong',
  {
    vi: 'Mã chưa đúng hoặc đã dùng rồi. Hãy đợi mã kế tiếp trong ứng dụng, hoặc nhập một mã dự phòng.',
    en: 'The code is wrong or was used before. Wait for the next one in the app, or enter a recovery code.',
  },
  { field: 'code' },
)
const setUpFirst = new AccountRefusal('second-factor-setup', {
  vi: 'Vai trò của bạn cần mã xác thực. Hãy cài đặt trước khi đăng nhập.',
  en: 'Your role needs a second factor. Set it up before signing in.',
})
