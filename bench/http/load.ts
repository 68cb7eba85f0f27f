import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import autocannon from 'autocannon'

export interface Load {
  /** Requests a second. */
  rate: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Answers that were not 200. */
  bad: number
}

export interface Asked {
  address: string
  /** Of each next request. */
  path: () => string
  headers?: Record<string, string>
  connections?: number
  seconds?: number
}

/** Asks for so long, on so many connections; as quickly as it is answered, or so often a second. */
export async function load({
  address,
  path,
  headers,
  connections = 20,
  seconds = 4,
  rate,
}: Asked & { rate?: number }): Promise<Load> {
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    overallRate: rate,
    headers,
    requests: [{ setupRequest: (request) => ({ ...request, path: path() }) }],
  })
  const { requests, latency, non2xx, errors } = result
  return { rate: requests.average, p50: latency.p50, p99: latency.p99, bad: non2xx + errors }
}

/** Until the client itself has got going, which takes longer than the answers. */
const WARM_UP_MS = 2000

/**
 * Asks so often a second at even distances, whether or not the answers before have come, as readers do who know nothing of each other. Times count from when a request was
 * due. autocannon is no measure of this: it sends what belongs to a second at once at its beginning, and counts a slow answer once for each millisecond it took.
 */
export async function evenly({
  address,
  path,
  headers,
  connections = 20,
  seconds = 6,
  rate,
}: Asked & { rate: number }): Promise<Load> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const requests = Math.round((rate * (WARM_UP_MS + seconds * 1000)) / 1000)
  const start = performance.now()
  const dueAt = (number: number) => start + (number * 1000) / rate
  const times: number[] = []
  let over = 0
  let bad = 0
  const ask = (due: number) => {
    const end = (isGood: boolean) => {
      over += 1
      if (!isGood) bad += 1
      if (due - start > WARM_UP_MS) times.push(performance.now() - due)
    }
    const request = http.get(address + path(), { agent, headers }, (answer) => {
      answer.resume().once('end', () => end(answer.statusCode === 200))
    })
    request.once('error', () => end(false))
  }
  for (let asked = 0; asked < requests; await pause(1)) {
    for (const now = performance.now(); asked < requests && dueAt(asked) <= now; asked++) ask(dueAt(asked))
  }
  while (over < requests) await pause(10)
  const took = (performance.now() - start) / 1000
  agent.destroy()
  return { rate: requests / took, p50: percentile(times, 0.5), p99: percentile(times, 0.99), bad }
}

export function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

export function percentile(values: number[], part: number): number {
  return values.sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0
}
