import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

/** Locks a text with the hub's secret, for one account only: what a database dump holds opens nowhere else. */
export function seal(secret: string, account: string, text: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(secret, 'seal'), iv).setAAD(Buffer.from(account))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Null when it was sealed with another secret, for another account, or was tampered with. */
export function unseal(secret: string, account: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  const [iv, tag, text] = [
    bytes.subarray(0, IV_BYTES),
    bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES),
    bytes.subarray(IV_BYTES + TAG_BYTES),
  ]
  if (tag.length < TAG_BYTES) return null
  const decipher = createDecipheriv(CIPHER, keyOf(secret, 'seal'), iv).setAAD(Buffer.from(account)).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
  } catch {
    // The one thing `final` throws for: the text does not belong to key and account.
    return null
  }
}

/** What is kept of a recovery code: enough to know it again, not to read it. */
export const fingerprint = (secret: string, account: string, code: string): string =>
  createHmac('sha256', keyOf(secret, 'recovery')).update(`${account} ${code}`).digest('base64url')

const keyOf = (secret: string, use: string) => Buffer.from(hkdfSync('sha256', secret, '', `second-factor ${use}`, 32))
