/** The only reader of process.env: gives the raw variables, named and documented; `config.ts` checks and defaults them. */
export interface Env {
  /** Where to listen. */
  PORT?: string
  HOST?: string
  /** Public origin for absolute links. */
  HUB_URL?: string
  /** `mongodb://...?replicaSet=` or `postgres://`; unset: the embedded database. */
  DATABASE_URL?: string
  /** Embedded database, read model, generated secret. */
  HUB_DATA_DIR?: string
  /** Uploads. */
  HUB_MEDIA_DIR?: string
  /** First administrator of an empty database. */
  HUB_ADMIN_EMAIL?: string
  HUB_ADMIN_PASSWORD?: string
  /** `0`: load no sample content. */
  HUB_SAMPLE?: string
  /** Requests a minute for one address without a key; `0`: no limit. */
  HUB_ANONYMOUS_RATE?: string
  /** `smtp://user:password@host:port` or `smtps://`; unset: letters stay in the outbox. */
  HUB_SMTP_URL?: string
  /** Sender of the hub's letters: `Nguồn Học <hub@tinh.example>`. */
  HUB_MAIL_FROM?: string
  /** Reverse proxies whose word about a reader's address counts. */
  HUB_TRUSTED_PROXIES?: string
  /** Another hub's public address: this node shows what that one does, and has no editing side. */
  HUB_UPSTREAM?: string
  /** A key of a consumer there; unset: as anybody. */
  HUB_UPSTREAM_KEY?: string
  PAYLOAD_SECRET?: string
  LOG_LEVEL?: string
  NODE_ENV?: string
}

export function readEnv(source: Env = process.env as Env): Env {
  const { PORT, HOST, HUB_URL, DATABASE_URL, HUB_DATA_DIR, HUB_MEDIA_DIR, HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD } = source
  const { HUB_SAMPLE, HUB_ANONYMOUS_RATE, HUB_SMTP_URL, HUB_MAIL_FROM, HUB_TRUSTED_PROXIES } = source
  const { HUB_UPSTREAM, HUB_UPSTREAM_KEY, PAYLOAD_SECRET, LOG_LEVEL, NODE_ENV } = source
  return {
    PORT,
    HOST,
    HUB_URL,
    DATABASE_URL,
    HUB_DATA_DIR,
    HUB_MEDIA_DIR,
    HUB_ADMIN_EMAIL,
    HUB_ADMIN_PASSWORD,
    HUB_SAMPLE,
    HUB_ANONYMOUS_RATE,
    HUB_SMTP_URL,
    HUB_MAIL_FROM,
    HUB_TRUSTED_PROXIES,
    HUB_UPSTREAM,
    HUB_UPSTREAM_KEY,
    PAYLOAD_SECRET,
    LOG_LEVEL,
    NODE_ENV,
  }
}
