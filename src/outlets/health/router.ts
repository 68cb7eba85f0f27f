import { Router, type Response } from 'express'

export interface Check {
  ok: boolean
  [detail: string]: unknown
}

/** By name; each looks at one thing the node needs. A check that throws, or takes too long, has failed. */
export type Checks = Record<string, () => Check | Promise<Check>>

const SLOWEST_CHECK_MS = 2_000

/**
 * `/health/live`: the process answers. `/health/ready`: it can serve; 503 when a check fails, unless it is `optional`, worth telling but
 * not needed by readers: delivery goes on when the main database is down. To be mounted at `/health`.
 */
export function healthRouter({ checks, optional = [] }: { checks: Checks; optional?: string[] }): Router {
  const router = Router()
  router.get('/live', (_req, res) => answer(res, 200, { status: 'ok' }))
  router.get('/ready', async (_req, res) => {
    const results = Object.fromEntries(
      await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await outcome(check)])),
    )
    const failed = Object.entries<Check>(results).filter(([, { ok }]) => !ok)
    const isReady = failed.every(([name]) => optional.includes(name))
    const status = failed.length === 0 ? 'ok' : isReady ? 'degraded' : 'unavailable'
    answer(res, isReady ? 200 : 503, { status, checks: results })
  })
  return router
}

/** How far the read model is behind the ledger; fails when the database does not answer, or more than `mostLag` entries are missing. */
export function lagCheck(parts: {
  head(): number
  ledgerHead(): Promise<number>
  mostLag: number
}): () => Promise<Check> {
  return async () => {
    const ledger = await parts.ledgerHead()
    const head = parts.head()
    const lag = Math.max(ledger - head, 0)
    return { ok: lag <= parts.mostLag, head, ledger, lag }
  }
}

/**
 * Whether the read model once held everything there was: until then readers would miss things, whatever the database does later. When the database is away from the start,
 * what an earlier run left is as good as there can be.
 */
export function builtCheck(parts: { head(): number; ledgerHead(): Promise<number> }): () => Promise<Check> {
  let isBuilt = false
  return async () => {
    const head = parts.head()
    const ledger = isBuilt ? 0 : await unlessAway(parts.ledgerHead())
    isBuilt ||= ledger !== null && head >= ledger
    return { ok: isBuilt || (ledger === null && head > 0), head }
  }
}

/** Null when the database does not answer, or takes so long that the whole check would count as failed. */
function unlessAway(asked: Promise<number>): Promise<number | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), SLOWEST_CHECK_MS / 2)
    asked.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer))
  })
}

/** The reason of a failure stays inside: it may name hosts and users. */
async function outcome(check: () => Check | Promise<Check>): Promise<Check> {
  let timer: NodeJS.Timeout | undefined
  const tooSlow = new Promise<Check>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'timeout' }), SLOWEST_CHECK_MS)
  })
  const checked = Promise.resolve()
    .then(check)
    .catch(() => ({ ok: false, reason: 'error' }))
  return Promise.race([checked, tooSlow]).finally(() => clearTimeout(timer))
}

function answer(res: Response, status: number, body: unknown): void {
  res.setHeader('Cache-Control', 'no-store')
  res.status(status).json(body)
}
