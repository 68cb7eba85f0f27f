import type { Payload, PayloadRequest } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { visitOf } from './account'
import { AccountRefusal } from './refusal'

/** Failed attempts from one address. A whole office may share one, so what succeeds is not counted. */
const PER_ADDRESS = { points: 30, duration: 15 * 60 }
/** Letters with a link to a new password, to one mailbox. */
const LETTERS = { points: 5, duration: 60 * 60 }

export const MOST_ATTEMPTS = 5
export const LOCK_SECONDS = 10 * 60

interface Limits {
  failures: RateLimiterMemory
  letters: RateLimiterMemory
  /** Addresses without an account are locked as accounts are, so that a lock tells nothing. */
  strangers: RateLimiterMemory
}

const byHub = new WeakMap<Payload, Limits>()

/** What this hub has counted since it started. */
function limitsOf(payload: Payload): Limits {
  const known = byHub.get(payload)
  if (known) return known
  const limits = {
    failures: new RateLimiterMemory({ ...PER_ADDRESS, keyPrefix: 'failures' }),
    letters: new RateLimiterMemory({ ...LETTERS, keyPrefix: 'letters' }),
    strangers: new RateLimiterMemory({
      points: MOST_ATTEMPTS,
      duration: 24 * 60 * 60,
      blockDuration: LOCK_SECONDS,
      keyPrefix: 'strangers',
    }),
  }
  byHub.set(payload, limits)
  return limits
}

/** Refuses an address from which too much has failed lately. Ask before looking at what it sent. */
export async function refuseExhausted(req: PayloadRequest): Promise<void> {
  const spent = await limitsOf(req.payload).failures.get(addressOf(req))
  if (spent && spent.remainingPoints <= 0) throw tooMany(spent.msBeforeNext)
}

export async function countFailure(req: PayloadRequest): Promise<void> {
  await limitsOf(req.payload).failures.penalty(addressOf(req))
}

/** Counts a letter to a mailbox, or refuses it; whether there is an account plays no part. */
export const countLetter = (req: PayloadRequest, email: string) => consume(limitsOf(req.payload).letters, email)

/** Counts a failed sign-in under an address that has no account; true when it is locked by now. */
export async function isStrangerLocked(req: PayloadRequest, email: string): Promise<boolean> {
  try {
    await consume(limitsOf(req.payload).strangers, email)
    return false
  } catch (error) {
    if (error instanceof AccountRefusal) return true
    throw error
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooMany(error.msBeforeNext)
    throw error
  }
}

const addressOf = (req: PayloadRequest) => visitOf(req).from ?? ''

function tooMany(ms: number): AccountRefusal {
  const minutes = Math.max(1, Math.ceil(ms / 60_000))
  const text = {
    vi: `Đã thử sai quá nhiều lần. Hãy đợi ${minutes} phút rồi thử lại.`,
    en: `Too many failed attempts. Wait ${minutes} min, then try again.`,
  }
  return new AccountRefusal('too-many', text, { retryAfter: Math.ceil(ms / 1000) })
}
