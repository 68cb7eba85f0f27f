import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { createCounter } from '../src/delivery/gate/counter'
import { endpointOf } from '../src/delivery/gate/endpoint-of'
import { createGate } from '../src/delivery/gate/gate'
import { createKeyRing } from '../src/delivery/gate/key-ring'
import { hashKey } from '../src/shared/key-hash'

/**
 * What a request costs at the gate: `npm run bench:limits`. Beside it the counter of rate-limiter-flexible, which counts alike over windows of a minute but answers
 * with promises and keeps a timer for each address. Every figure is the best of some rounds over the same addresses.
 */
const REQUESTS = 200_000
const ADDRESSES = 10_000
const ROUNDS = 5

const addresses = Array.from({ length: ADDRESSES }, (_, n) => `203.${n >> 16}.${(n >> 8) & 255}.${n & 255}`)
const plain = createCounter()
const flexible = new RateLimiterMemory({ points: 1_000_000, duration: 60 })

await report('plain counter', (n) => plain.take(addresses[n % ADDRESSES]!, 1_000_000, Date.now()))
await report('rate-limiter-flexible, RateLimiterMemory', (n) => flexible.consume(addresses[n % ADDRESSES]!))

const key = `nh_${'k'.repeat(43)}`
const ring = createKeyRing()
const record = { scopes: ['items'], origins: [], expiresAt: null, revokedAt: null, rate: 6000, isActive: true }
ring.replace([{ ...record, id: 'key', consumer: 'consumer', hash: hashKey(key) }])
const clock = () => new Date()
const direct = createGate({ ring, anonymousRate: 1_000_000, trustedProxies: [], clock })
const behind = createGate({ ring, anonymousRate: 1_000_000, trustedProxies: ['loopback'], clock })
const path = '/v1/articles'

await report('gate, an address without a key', (n) => pass(direct, addresses[n % ADDRESSES]!, {}))
await report('gate, an IPv6 address', (n) => pass(direct, `2001:db8:${(n % 5000).toString(16)}::1`, {}))
await report('gate, behind a trusted proxy', (n) =>
  pass(behind, '127.0.0.1', { 'x-forwarded-for': addresses[n % ADDRESSES]! }),
)
await report('gate, with a key', () => pass(direct, '203.113.7.8', { authorization: `Bearer ${key}` }))
await report('gate, with a made-up key', (n) =>
  pass(direct, '203.113.7.8', { authorization: `Bearer nh_${String(n).padStart(43, '0')}` }),
)
// The library's timers would keep the process.
process.exit(0)

function pass(gate: typeof direct, remoteAddress: string, headers: IncomingHttpHeaders): void {
  const endpoint = endpointOf(path)
  const verdict = gate.judge({ method: 'GET', headers, socket: { remoteAddress } } as IncomingMessage, endpoint)
  gate.count(verdict.who, endpoint, { bytes: 2000, refused: !verdict.ok })
}

async function report(name: string, ask: (n: number) => unknown): Promise<void> {
  let best = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const started = process.hrtime.bigint()
    for (let n = 0; n < REQUESTS; n++) {
      const answer = ask(n)
      if (answer instanceof Promise) await answer
    }
    best = Math.min(best, Number(process.hrtime.bigint() - started) / REQUESTS)
  }
  process.stdout.write(`${(best / 1000).toFixed(2).padStart(6)} µs  ${name}\n`)
}
