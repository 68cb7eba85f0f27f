/** `ending`: another key has taken its place, and it opens until its end. */
export type KeyState = 'active' | 'ending' | 'expired' | 'revoked'

/** A key as administrators and publishers see it; never the key itself, nor its hash. */
export interface ShownKey {
  id: string
  name: string
  start: string
  scopes: string[]
  origins: string[]
  createdAt: string
  createdByName: string | null
  expiresAt: string | null
  revokedAt: string | null
  replacedBy: string | null
  state: KeyState
  /** When a request last came with it; usage is written down every few seconds. */
  lastAt: string | null
}

export interface ShownKeys {
  docs: ShownKey[]
  /** Whether the person may make, rotate and revoke keys. */
  mayManage: boolean
}

/** The one answer that holds a key. */
export interface MadeKey {
  id: string
  key: string
  consumer: string
  name: string
  start: string
  scopes: string[]
  origins: string[]
  expiresAt: string | null
  createdAt: string
}

export interface Amount {
  requests: number
  refused: number
  bytes: number
}

/** What a consumer asked for over some days, the last of them today. */
export interface ShownUsage {
  from: string
  to: string
  total: Amount
  /** Every day, also those without a request. */
  days: ({ day: string } & Amount)[]
  /** The most asked for first. */
  endpoints: ({ endpoint: string } & Amount)[]
}

interface Standing {
  expiresAt: string | null
  revokedAt: string | null
  replacedBy: string | null
}

export function stateOf({ expiresAt, revokedAt, replacedBy }: Standing, now: Date): KeyState {
  if (revokedAt) return 'revoked'
  if (expiresAt && new Date(expiresAt) <= now) return 'expired'
  return replacedBy ? 'ending' : 'active'
}
