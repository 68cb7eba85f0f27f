import type { IncomingMessage } from 'node:http'
import type { Clock } from '../../shared/clock'
import { isKeyShaped } from '../../shared/key-hash'
import { createAddressOf } from './address'
import { createCounter, WINDOW } from './counter'
import type { Endpoint } from './endpoint-of'
import type { Key, KeyRing } from './key-ring'
import { BARE_KEY, EXPIRED_KEY, exhausted, outOfScope, type Refusal, REVOKED_KEY } from './refusals'
import { STOPPED_CONSUMER, UNKNOWN_KEY, wrongOrigin } from './refusals'
import { ANONYMOUS, type Counted, createUsage, type UsageRow, type Who } from './usage'

export interface GateParts {
  ring: KeyRing
  /** Requests a minute for one address without a key; 0: no limit. */
  anonymousRate: number
  trustedProxies: string[]
  clock: Clock
}

/** Whether a request is let in, and as whom it counts. `headers` go out with the answer: name, value, name, value. */
export type Verdict = { ok: true; who: Who; headers: readonly string[] } | ({ ok: false; who: Who } & Refusal)

export interface Gate {
  /** Ask once a request, before anything is looked up for it. */
  judge(req: IncomingMessage, endpoint: Endpoint): Verdict
  /** Tell once a request, when it is answered. */
  count(who: Who, endpoint: Endpoint, counted: Counted): void
  takeUsage(): UsageRow[]
  giveBackUsage(rows: UsageRow[]): void
}

/** The gate readers pass: keys, limits, usage. All of it in memory and at once, because every request comes through here. */
export function createGate({ ring, anonymousRate, trustedProxies, clock }: GateParts): Gate {
  const addressOf = createAddressOf(trustedProxies)
  const addresses = createLimit('anonymous')
  const keys = createLimit('key')
  const now = () => clock().getTime()
  const usage = createUsage(now)

  /**
   * What does not open counts like a request without a key, so nobody tries keys without end. Against the address, not the key: a key that was taken from a page and is
   * tried elsewhere must not use up the page's own rate.
   */
  function refused(req: IncomingMessage, who: Who, refusal: Refusal): Verdict {
    if (anonymousRate === 0) return { ok: false, who, ...refusal }
    const verdict = addresses(who, addressOf(req), anonymousRate, now())
    return verdict.ok ? { ok: false, who, ...refusal, headers: [...refusal.headers, ...verdict.headers] } : verdict
  }

  return {
    judge(req, { scope, isLimited }) {
      // A preflight never carries a key (https://fetch.spec.whatwg.org/#cors-preflight-fetch).
      if (!isLimited || req.method === 'OPTIONS') return LET_IN
      const { authorization } = req.headers
      const bearer = bearerOf(authorization)
      if (bearer === null) {
        if (authorization !== undefined && isKeyShaped(authorization.trim())) return refused(req, ANONYMOUS, BARE_KEY)
        if (anonymousRate === 0) return LET_IN
        const verdict = addresses(ANONYMOUS, addressOf(req), anonymousRate, now())
        return verdict.ok && comesThroughOthers(req) ? { ...verdict, headers: forAnyone(verdict.headers) } : verdict
      }
      const key = ring.find(bearer)
      if (!key) return refused(req, ANONYMOUS, UNKNOWN_KEY)
      const at = now()
      const refusal = whyNot(key, scope, req.headers.origin, at)
      if (refusal) return refused(req, key.who, refusal)
      return key.rate === 0 ? { ok: true, who: key.who, headers: [] } : keys(key.who, key.who.key, key.rate, at)
    },
    count: (who, { name }, counted) => usage.count(who, name, counted),
    takeUsage: usage.take,
    giveBackUsage: usage.giveBack,
  }
}

const LET_IN: Verdict = { ok: true, who: ANONYMOUS, headers: [] }

/**
 * Proxies and content networks name themselves in these (RFC 9110, 7.6.3; RFC 8586). They may keep the answer for other readers, of whom only the policy is true;
 * what is left is told to nobody then, but in a refusal, which no cache keeps.
 */
const comesThroughOthers = ({ headers }: IncomingMessage) =>
  headers.via !== undefined || headers['cdn-loop'] !== undefined

/** The policy's name and value stand first. */
const forAnyone = (headers: readonly string[]) => headers.slice(0, 2)

/** Null: none is presented. Other schemes are somebody else's: a proxy's password, an editor's session. */
function bearerOf(authorization: string | undefined): string | null {
  if (authorization === undefined || !/^bearer(?: |$)/i.test(authorization)) return null
  return authorization.slice('Bearer '.length).trim()
}

function whyNot(key: Key, scope: Endpoint['scope'], origin: string | undefined, at: number): Refusal | null {
  if (key.isRevoked) return REVOKED_KEY
  if (at >= key.expiresAt) return EXPIRED_KEY
  if (!key.isActive) return STOPPED_CONSUMER
  if (!key.scopes.has(scope)) return outOfScope(scope)
  if (key.origins.size > 0 && (origin === undefined || !key.origins.has(origin))) return wrongOrigin(origin)
  return null
}

/** Fields of https://www.ietf.org/archive/id/draft-ietf-httpapi-ratelimit-headers-10.html */
function createLimit(policy: 'anonymous' | 'key') {
  const counter = createCounter()
  return (who: Who, counted: string, rate: number, at: number): Verdict => {
    const { used, endsAt } = counter.take(counted, rate, at)
    const seconds = Math.ceil((endsAt - at) / 1000)
    const fields = [
      'RateLimit-Policy',
      `"${policy}";q=${rate};w=${WINDOW / 1000}`,
      'RateLimit',
      `"${policy}";r=${Math.max(0, rate - used)};t=${seconds}`,
    ]
    if (counter.isFull()) return { ok: false, who, ...exhausted({ policy, rate, seconds, fields }) }
    return { ok: true, who, headers: fields }
  }
}
