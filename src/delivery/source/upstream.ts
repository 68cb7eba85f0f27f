import { z } from 'zod'
import { PUBLIC_TYPES, type Withdrawal } from '../../ledger/entry'
import { searchOf } from '../../ledger/search-of'
import type { Snapshot } from '../../ledger/snapshot'
import type { Applied } from '../../readmodel/read-model'
import type { Source } from './source'

export interface Upstream {
  /** Without a slash at the end. */
  url: string
  /** Of a consumer there, for a higher rate. */
  key: string | undefined
}

/** How long the other hub holds an answer until something changes, and how much longer it may take to come. */
const WAIT_SECONDS = 25
const PATIENCE_MS = 15_000

/** Follows another hub by its `/v1/changes`: what a mirror shows comes from there alone. */
export function upstreamSource(upstream: Upstream): Source {
  const closing = new AbortController()
  const changes = async (query: Record<string, string | number>, ms = PATIENCE_MS) => {
    const address = `${upstream.url}/v1/changes?${new URLSearchParams(Object.entries(query).map(([k, v]) => [k, `${v}`]))}`
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(ms)])
    const response = await fetch(address, { headers: headersFor(upstream), signal })
    if (!response.ok) throw new UpstreamError(`${address} answered ${response.status}`)
    return answer.parse(await response.json())
  }

  return {
    readEntries: async (since, limit) => (await changes({ since, limit, include: 'snapshot' })).changes.map(toApplied),
    head: async () => (await changes({ since: 0, limit: 1 })).head,
    // What another hub has scheduled is its own secret until it comes.
    nextChangeAt: async () => null,
    // Keys belong to the hub that gave them out, and so does its count of who reads.
    admission: async () => ({ keys: [], frames: [] }),
    addUsage: async () => undefined,
    news: async (since) =>
      (await changes({ since, limit: 1, wait: WAIT_SECONDS }, WAIT_SECONDS * 1000 + PATIENCE_MS)).head,
    close: async () => closing.abort(),
  }
}

/** The other hub answers, but not with what is asked for. */
export class UpstreamError extends Error {
  override name = 'UpstreamError'
}

export function headersFor({ key }: Upstream): Record<string, string> {
  return key === undefined ? {} : { Authorization: `Bearer ${key}` }
}

/** Snapshots are taken as they are: both hubs are of one kind, and a member that one does not know yet must not stop it. */
const change = z.object({
  seq: z.number().int().positive(),
  action: z.enum(['publish', 'update', 'withdraw', 'refresh']),
  type: z.enum(PUBLIC_TYPES),
  id: z.string(),
  version: z.number(),
  at: z.string(),
  snapshot: z.looseObject({ slug: z.string() }).optional(),
  withdrawal: z.looseObject({ kind: z.enum(['gone', 'redirect', 'notice']), reason: z.string() }).nullish(),
  formerSlugs: z.array(z.string()).optional(),
})
const answer = z.object({ changes: z.array(change), head: z.number() })

function toApplied({ id: item, snapshot, withdrawal = null, formerSlugs, ...rest }: z.infer<typeof change>): Applied {
  const entry = { ...rest, id: `${rest.seq}`, item, at: new Date(rest.at).toISOString() }
  if (!snapshot) return { ...entry, snapshot: null }
  const whole = snapshot as unknown as Snapshot
  return {
    ...entry,
    snapshot: { ...whole, search: searchOf(whole) },
    withdrawal: withdrawal as Withdrawal | null,
    formerSlugs,
  }
}
