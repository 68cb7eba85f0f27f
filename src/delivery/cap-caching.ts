import type { RequestHandler, Response } from 'express'
import type { Clock } from '../shared/clock'

/**
 * No copy outlives the next scheduled change: where one is near, freshness and the time a stale copy may be shown while a new one is fetched are cut to the seconds left
 * (as GOV.UK does with its publish intents). Errors too: what is missing now may be due in a moment.
 */
export function capCaching({ nextChangeAt, clock }: { nextChangeAt(): Date | null; clock: Clock }): RequestHandler {
  return (_req, res, next) => {
    const due = nextChangeAt()
    if (due) beforeHeaders(res, () => cap(res, (due.getTime() - clock().getTime()) / 1000))
    next()
  }
}

const LIFETIMES = /\b(max-age|s-maxage|stale-while-revalidate)=(\d+)/g

function cap(res: Response, secondsLeft: number): void {
  const given = res.getHeader('Cache-Control')
  if (typeof given !== 'string' || !given.startsWith('public') || given.includes('immutable')) return
  const left = Math.max(0, Math.floor(secondsLeft))
  // A stale copy shown after its freshness ended counts from there: both together may not reach beyond the change.
  const fresh = Math.min(left, Number(/\bmax-age=(\d+)/.exec(given)?.[1] ?? 0))
  res.setHeader(
    'Cache-Control',
    given.replace(
      LIFETIMES,
      (_all, name: string, seconds: string) =>
        `${name}=${Math.min(Number(seconds), name === 'stale-while-revalidate' ? left - fresh : left)}`,
    ),
  )
}

/** Express sends headers by `writeHead`, whoever answers; those given there are taken over first. */
function beforeHeaders(res: Response, change: () => void): void {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => Response
  res.writeHead = ((status: number, ...rest: unknown[]) => {
    const headers = rest.find((part) => typeof part === 'object' && part !== null) as Record<string, string> | undefined
    for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value)
    change()
    return writeHead(status)
  }) as Response['writeHead']
}
