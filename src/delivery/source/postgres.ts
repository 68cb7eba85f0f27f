import pg from 'pg'
import { type KeyRow, toKeyRecord } from '../gate/key-row'
import { type EntryRow, type Frame, type Source, sooner, toEntry } from './source'

/** The follower, the look ahead and the health check, each at most one at a time. */
const CONNECTIONS = 3
/** A database that cannot be reached, or does not answer, for so long counts as gone, in milliseconds; the node serves on meanwhile, and ends within ten seconds when told to. */
const REACH_MS = 3000
const PATIENCE_MS = 10_000

/** Reads the editing database in PostgreSQL, past Payload: a node without the admin starts in a moment and stays small. */
export function postgresSource(url: string): Source {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: REACH_MS,
    query_timeout: PATIENCE_MS,
    application_name: 'delivery',
  })
  // A connection that breaks while nobody uses it: the next question opens another, and tells if there is none.
  pool.on('error', () => undefined)
  const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await pool.query<Row>(text, values)).rows

  return {
    readEntries: async (since, limit) => (await rows<EntryRow>(ENTRIES, [since, limit])).map(toEntry),
    head: async () =>
      Number((await rows<{ seq: string }>("SELECT seq FROM ledger_head WHERE id = 'head'"))[0]?.seq ?? 0),
    nextChangeAt: async (since) => {
      const [next] = await rows<{ publish: Date | null; withdraw: Date | null }>(NEXT_CHANGE, [since])
      return next ? sooner(next.publish, next.withdraw) : null
    },
    admission: async () => ({
      keys: (await rows<KeyRow>(KEYS)).map(toKeyRecord),
      frames: await rows<Frame>(FRAMES),
    }),
    addUsage: async (counted) => {
      const columns = USAGE_COLUMNS.map((name) => counted.map((row) => row[name]))
      if (counted.length > 0) await pool.query(ADD_USAGE, columns)
    },
    close: () => pool.end(),
  }
}

const ENTRIES = `SELECT id, seq, action, type, item, version, at, snapshot, withdrawal
  FROM ledger WHERE seq > $1 ORDER BY seq LIMIT $2`

const NEXT_CHANGE = `SELECT
  (SELECT min(publish_at) FROM item_states WHERE publish_at > $1) AS publish,
  (SELECT min(withdraw_at) FROM item_states WHERE withdraw_at > $1) AS withdraw`

const KEYS = `SELECT keys.id, keys.consumer, keys.hash, keys.scopes, keys.origins, keys.expires_at AS "expiresAt",
    keys.revoked_at AS "revokedAt", consumers.rate, consumers.is_active AS "isActive"
  FROM keys JOIN consumers ON consumers.id = keys.consumer`

const FRAMES = `SELECT id AS consumer, coalesce(embed_origins, '[]') AS origins
  FROM consumers WHERE is_active IS NOT FALSE`

const USAGE_COLUMNS = ['id', 'day', 'key', 'consumer', 'endpoint', 'requests', 'refused', 'bytes', 'lastAt'] as const
const ADD_USAGE = `INSERT INTO usage (id, day, key, consumer, endpoint, requests, refused, bytes, last_at)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::numeric[], $7::numeric[], $8::numeric[], $9::timestamptz[])
  ON CONFLICT (id) DO UPDATE SET requests = usage.requests + excluded.requests, refused = usage.refused + excluded.refused,
    bytes = usage.bytes + excluded.bytes, last_at = greatest(usage.last_at, excluded.last_at)`
