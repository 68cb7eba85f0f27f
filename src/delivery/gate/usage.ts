/** Who asked: a key and its consumer, or nobody known. */
export interface Who {
  key: string
  consumer: string
}
export const ANONYMOUS: Who = { key: 'anonymous', consumer: '' }

/** A row of the collection `usage`, to be added to what is there under its id. */
export interface UsageRow {
  /** `<day>/<key>/<endpoint>` */
  id: string
  /** YYYY-MM-DD in Vietnam. */
  day: string
  key: string
  consumer: string
  endpoint: string
  /** Requests that were let in. */
  requests: number
  /** Requests that were refused. */
  refused: number
  /** Of the bodies sent. */
  bytes: number
  lastAt: Date
}

export interface Counted {
  bytes?: number
  refused?: boolean
}

export interface Usage {
  count(who: Who, endpoint: string, counted: Counted): void
  /** What gathered since the last time, and forgets it: for a write that adds each row to the one of the same id. */
  take(): UsageRow[]
  /** Puts rows back whose write failed. */
  giveBack(rows: UsageRow[]): void
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Vietnam keeps UTC+7 the year round (src/text/local-time.ts). */
const OFFSET_MS = 7 * 60 * 60 * 1000
/** Rows kept while the database is away; then the oldest go. */
const MOST_ROWS = 50_000

/** Counts in memory, so that no request waits for the database: a map of keys with a map of endpoints each, one addition a request. */
export function createUsage(now: () => number, most = MOST_ROWS): Usage {
  let today = 0
  const current = new Map<string, Map<string, UsageRow>>()
  const gathered = new Map<string, UsageRow>()

  /** Rows of a day that is over, or that are about to be taken, leave the map that counts. */
  function gather(): void {
    for (const rows of current.values()) for (const row of rows.values()) addTo(gathered, row)
    current.clear()
    for (const id of gathered.keys()) {
      if (gathered.size <= most) return
      gathered.delete(id)
    }
  }

  function rowOf(who: Who, endpoint: string): UsageRow {
    let rows = current.get(who.key)
    if (!rows) current.set(who.key, (rows = new Map()))
    let row = rows.get(endpoint)
    if (!row) rows.set(endpoint, (row = emptyRow(today, who, endpoint)))
    return row
  }

  return {
    count(who, endpoint, { bytes = 0, refused = false }) {
      const at = now()
      const day = Math.floor((at + OFFSET_MS) / DAY_MS)
      if (day !== today) {
        gather()
        today = day
      }
      const row = rowOf(who, endpoint)
      if (refused) row.refused++
      else row.requests++
      row.bytes += bytes
      row.lastAt.setTime(at)
    },
    take() {
      gather()
      const rows = [...gathered.values()]
      gathered.clear()
      return rows
    },
    giveBack(rows) {
      for (const row of rows) addTo(gathered, row)
    },
  }
}

function emptyRow(dayNumber: number, { key, consumer }: Who, endpoint: string): UsageRow {
  const day = new Date(dayNumber * DAY_MS).toISOString().slice(0, 10)
  const id = `${day}/${key}/${endpoint}`
  return { id, day, key, consumer, endpoint, requests: 0, refused: 0, bytes: 0, lastAt: new Date(0) }
}

function addTo(rows: Map<string, UsageRow>, row: UsageRow): void {
  const there = rows.get(row.id)
  if (!there) return void rows.set(row.id, { ...row, lastAt: new Date(row.lastAt) })
  there.requests += row.requests
  there.refused += row.refused
  there.bytes += row.bytes
  if (row.lastAt > there.lastAt) there.lastAt = new Date(row.lastAt)
}
