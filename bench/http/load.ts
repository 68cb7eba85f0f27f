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
  /** Requests a second, instead of as many as will go. */
  rate?: number
}

/** Asks for so long, on so many connections. */
export async function load({ address, path, headers, connections = 20, seconds = 4, rate }: Asked): Promise<Load> {
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

export function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

export function percentile(values: number[], part: number): number {
  return values.sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0
}
