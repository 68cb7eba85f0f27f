import { DEFAULT_RATE } from '../../shared/consumer-rate'
import type { KeyRecord } from './key-ring'

/**
 * A row of `keys` joined with `rate` and `isActive` of its row in `consumers`, as a driver gives it: numbers of PostgreSQL are text, and a consumer that MongoDB holds
 * from before there were keys has neither field. A key whose consumer is gone has no such row, and opens nothing.
 */
export interface KeyRow extends Omit<
  KeyRecord,
  'scopes' | 'origins' | 'expiresAt' | 'revokedAt' | 'rate' | 'isActive'
> {
  scopes?: string[] | null
  origins?: string[] | null
  expiresAt?: Date | string | null
  revokedAt?: Date | string | null
  rate?: number | string | null
  isActive?: boolean | null
}

export function toKeyRecord({
  id,
  consumer,
  hash,
  scopes,
  origins,
  expiresAt,
  revokedAt,
  rate,
  isActive,
}: KeyRow): KeyRecord {
  return {
    id,
    consumer,
    hash,
    scopes: scopes ?? [],
    origins: origins ?? [],
    expiresAt: expiresAt ?? null,
    revokedAt: revokedAt ?? null,
    rate: Number(rate ?? DEFAULT_RATE),
    isActive: isActive !== false,
  }
}
