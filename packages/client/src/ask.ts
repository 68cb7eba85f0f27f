/** RFC 9457, as the hub answers. */
export interface Problem {
  status: number
  title: string
  detail: string
  reason?: string
  parameters?: { name: string; value: string; allowed: string }[]
}

/** The hub refused, and says why. */
export class HubError extends Error {
  override name = 'HubError'
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`)
  }
}

export interface AskOptions {
  /** A consumer's key, for a higher rate. */
  key?: string
  /** Language of what the hub says when it refuses. */
  lang?: 'vi' | 'en'
  /** Times a question is asked again while the hub is away or busy. */
  retries?: number
  /** Answers kept to be asked for again by their ETag. */
  keep?: number
  fetch?: typeof fetch
}

export type Told = { status: number; url: string; body: unknown }
export type Ask = (path: string, signal?: AbortSignal) => Promise<Told>

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 60_000

/**
 * Asks the hub, patiently: waits as `Retry-After` says after 429 and 503, and ever longer while it cannot be reached; what is known already
 * is asked for by its ETag. Resolves for every other status; the network's error, or HubError, when patience ends.
 */
export function createAsk(
  address: string,
  { key, lang = 'vi', retries = 5, keep = 200, fetch: get = fetch }: AskOptions,
): Ask {
  const known = new Map<string, { etag: string; told: Told }>()
  return async (path, signal) => {
    const url = new URL(path, address).href
    for (let attempt = 0; ; attempt++) {
      const res = await once(url, signal).catch((error: unknown) => {
        if (signal?.aborted || attempt >= retries) throw error
        return null
      })
      if (res && res.status !== 429 && res.status !== 503) return read(url, res)
      if (res && attempt >= retries) throw new HubError((await res.json()) as Problem)
      await res?.body?.cancel()
      await pause(pauseAfter(res, attempt), signal)
    }
  }

  async function once(url: string, signal?: AbortSignal): Promise<Response> {
    const etag = known.get(url)?.etag
    const headers: Record<string, string> = { 'Accept-Language': lang }
    if (key) headers['Authorization'] = `Bearer ${key}`
    if (etag) headers['If-None-Match'] = etag
    return get(url, { headers, signal })
  }

  async function read(url: string, res: Response): Promise<Told> {
    const before = known.get(url)
    if (res.status === 304 && before) return before.told
    const isJson = /json/.test(res.headers.get('content-type') ?? '')
    const told = { status: res.status, url: res.url, body: isJson ? ((await res.json()) as unknown) : null }
    if (!isJson) await res.body?.cancel()
    const etag = res.headers.get('etag')
    known.delete(url)
    if (res.status === 200 && etag && isJson) known.set(url, { etag, told })
    const [oldest] = known.keys()
    if (oldest !== undefined && known.size > keep) known.delete(oldest)
    return told
  }
}

function pauseAfter(res: Response | null, attempt: number): number {
  const asked = Number(res?.headers.get('retry-after')) * 1000
  return Math.min(LONGEST_PAUSE_MS, asked > 0 ? asked : FIRST_PAUSE_MS * 2 ** attempt)
}

/** Ends early, as an error, when the signal says so. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
