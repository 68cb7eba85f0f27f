import type { ServerResponse } from 'node:http'
import { capLifetime } from './hot/lifetime'

/**
 * Cuts what is written past the hot path, errors and redirects among it, to the time left until the next scheduled change. Headers are sent by `writeHead`, whoever
 * answers; those given there are taken over first. Gives a function that leaves the answer alone again.
 */
export function capCaching(res: ServerResponse, msLeft: () => number): () => void {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => ServerResponse
  const capped = (status: number, ...rest: unknown[]) => {
    const headers = rest.find((part) => typeof part === 'object' && part !== null) as Record<string, string> | undefined
    for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value)
    const given = res.getHeader('Cache-Control')
    if (typeof given === 'string') res.setHeader('Cache-Control', capLifetime(given, msLeft()))
    return writeHead(status)
  }
  const overridden = res as { writeHead?: unknown }
  overridden.writeHead = capped
  return () => delete overridden.writeHead
}
