import { hashKey, isKeyShaped } from '../../shared/key-hash'
import type { Who } from './usage'

/** A key as the database holds it, with what counts of its consumer. */
export interface KeyRecord {
  id: string
  consumer: string
  /** SHA-256 of the key, hex. */
  hash: string
  scopes: string[]
  /** Web origins whose pages may use it; empty: from anywhere. */
  origins: string[]
  expiresAt: Date | string | null
  revokedAt: Date | string | null
  /** Requests a minute; 0: no limit. */
  rate: number
  /** Of the consumer: one that was stopped takes its keys along. */
  isActive: boolean
}

export interface Key {
  who: Who
  scopes: ReadonlySet<string>
  origins: ReadonlySet<string>
  /** Milliseconds since 1970; Infinity: never. */
  expiresAt: number
  isRevoked: boolean
  isActive: boolean
  rate: number
}

export interface KeyRing {
  /** Takes over all keys as they are now; what was found before counts no more. */
  replace(records: KeyRecord[]): void
  /** The key a request carries, whether it still opens anything or not; undefined when there is none such. */
  find(bearer: string): Key | undefined
}

/** The keys of all consumers, in memory. */
export function createKeyRing(): KeyRing {
  let byHash = new Map<string, Key>()
  // Presented keys that were found: at most as many as there are keys, so keys made up by strangers neither fill it nor push others out.
  let presented = new Map<string, Key>()
  return {
    replace(records) {
      byHash = new Map(records.map((record) => [record.hash, keyOf(record)]))
      presented = new Map()
    },
    find(bearer) {
      const known = presented.get(bearer)
      if (known || !isKeyShaped(bearer)) return known
      const found = byHash.get(hashKey(bearer))
      if (found) presented.set(bearer, found)
      return found
    },
  }
}

const keyOf = ({ id, consumer, scopes, origins, expiresAt, revokedAt, rate, isActive }: KeyRecord): Key => ({
  who: { key: id, consumer },
  scopes: new Set(scopes),
  origins: new Set(origins),
  expiresAt: expiresAt === null ? Infinity : new Date(expiresAt).getTime(),
  isRevoked: revokedAt !== null,
  isActive,
  rate,
})
