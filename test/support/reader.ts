/** An answer to a reader, with the body as text and, where it is JSON, read. */
export interface Read<T = Record<string, unknown>> {
  status: number
  headers: Headers
  text: string
  body: T
}

/** One entry of `/v1/changes`. */
export interface Change {
  seq: number
  action: 'publish' | 'update' | 'withdraw' | 'refresh'
  type: string
  id: string
  version: number
  item?: Record<string, unknown>
}

/** The public side of a hub as somebody without an account meets it. Redirects are given back, not followed. */
export interface Reader {
  get<T = Record<string, unknown>>(path: string, headers?: Record<string, string>): Promise<Read<T>>
  /** Every item of a list, through all its pages. */
  list(path: string): Promise<({ id: string; slug: string } & Record<string, unknown>)[]>
  ids(path: string): Promise<string[]>
  /** Every entry after `since`. */
  changes(since?: number): Promise<Change[]>
  /** What happened to one item, oldest first. */
  history(id: string): Promise<Change[]>
  head(): Promise<number>
}

export function createReader(address: () => string): Reader {
  async function get<T>(path: string, headers: Record<string, string> = {}): Promise<Read<T>> {
    const answer = await fetch(`${address()}${path}`, { redirect: 'manual', headers })
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('content-type') ?? '') && text !== ''
    return { status: answer.status, headers: answer.headers, text, body: (isJson ? JSON.parse(text) : {}) as T }
  }

  async function page<T>(path: string): Promise<T> {
    const { status, text, body } = await get<T>(path)
    if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`)
    return body
  }

  const reader: Reader = {
    get,
    async list(path) {
      const data = []
      for (let next: string | null = path; next;) {
        const read: { data: Awaited<ReturnType<Reader['list']>>; next: string | null } = await page(next)
        data.push(...read.data)
        next = read.next
      }
      return data
    },
    ids: async (path) => (await reader.list(path)).map(({ id }) => id),
    async changes(since = 0) {
      const all: Change[] = []
      for (;;) {
        const { changes } = await page<{ changes: Change[] }>(
          `/v1/changes?since=${all.at(-1)?.seq ?? since}&limit=1000`,
        )
        if (changes.length === 0) return all
        all.push(...changes)
      }
    },
    history: async (id) => (await reader.changes()).filter((change) => change.id === id),
    head: async () => (await page<{ head: number }>('/v1/changes?limit=1')).head,
  }
  return reader
}
