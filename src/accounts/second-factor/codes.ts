import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator app knows it: six digits, a new code each thirty seconds. */
const PERIOD = 30
/** Telephones and servers may be half a minute apart. */
const STEPS_BESIDE = 1
const RECOVERY_CODES = 8
/** Without letters that look like others. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const RECOVERY_LENGTH = 10

export const newSecret = (): string => new Secret({ size: 20 }).base32

/** What the QR code holds. */
export const addressOf = (secret: string, email: string): string => totpOf(secret, email).toString()

/** The time step a code belongs to; null when it is not the code of about now. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const timestamp = now.getTime()
  const delta = totpOf(secret).validate({ token, timestamp, window: STEPS_BESIDE })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta
}

export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = Array.from({ length: RECOVERY_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
    return `${letters.slice(0, RECOVERY_LENGTH / 2)}-${letters.slice(RECOVERY_LENGTH / 2)}`
  })
}

/** Recovery codes are typed from paper: capitals, blanks and hyphens make no difference. */
export const plainRecovery = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '')

const totpOf = (secret: string, label = 'Nguồn Học') =>
  new TOTP({ issuer: 'Nguồn Học', label, secret: Secret.fromBase32(secret), period: PERIOD, digits: 6 })
