import { createHash } from 'node:crypto'

/** What stands before the random part, so that a key is recognised where it was left by mistake. */
export const KEY_PREFIX = 'nh_'

const KEY = new RegExp(`^${KEY_PREFIX}[A-Za-z0-9_-]{43}$`)

/** Whether a text can be a key at all: the prefix and 32 bytes in base64url. */
export const isKeyShaped = (text: string) => KEY.test(text)

/** What the hub keeps of a key. A key is 256 random bits, so one round of SHA-256 is enough: there is nothing to guess. */
export const hashKey = (key: string) => createHash('sha256').update(key).digest('hex')
