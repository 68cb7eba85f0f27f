import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'
import type { Env } from './env'
import { type Mailbox, mailboxOf } from './mailbox'

export interface Config {
  production: boolean
  port: number
  host: string
  /** Public origin, without a slash at the end. */
  origin: string
  database: { engine: 'embedded' } | { engine: 'postgres' | 'mongodb'; url: string }
  dataDir: string
  mediaDir: string
  /** Undefined: generated once into the data folder. */
  secret: string | undefined
  admin: { email: string; password: string | undefined }
  sample: boolean
  anonymousRate: number
  /** Undefined: no mail server, letters stay in the outbox. */
  mail: { url: string; from: Mailbox } | undefined
  /** Where this node takes everything from, when not from a database; without a slash at the end. */
  upstream: { url: string; key: string | undefined } | undefined
  /** As Express takes them; empty: nobody's word counts, and the other end of the connection is who asks. */
  trustedProxies: string[]
  logLevel: string
}

/** Thrown at start, before anything is touched: names each variable, its value, and what would be right. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Types, defaults and checks the variables; every problem is reported at once. */
export function loadConfig(env: Env, { onlyDelivers = false } = {}): Config {
  const parsed = variables.safeParse(env)
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => explain(issue, env)),
    ...missingSender(env),
    ...(onlyDelivers ? missingSource(env) : missingSecret(env)),
  ]
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems.join('\n'))
  const values = parsed.data
  return {
    production: values.NODE_ENV === 'production',
    port: values.PORT,
    host: values.HOST,
    origin: (values.HUB_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    database: databaseOf(values.DATABASE_URL),
    dataDir: path.resolve(values.HUB_DATA_DIR),
    mediaDir: path.resolve(values.HUB_MEDIA_DIR),
    secret: values.PAYLOAD_SECRET,
    admin: { email: values.HUB_ADMIN_EMAIL, password: values.HUB_ADMIN_PASSWORD },
    sample: values.HUB_SAMPLE === '1',
    anonymousRate: values.HUB_ANONYMOUS_RATE,
    mail: mailOf(values),
    upstream: upstreamOf(values),
    trustedProxies: values.HUB_TRUSTED_PROXIES,
    logLevel: values.LOG_LEVEL,
  }
}

/** Each variable's message says what it needs, in Vietnamese and English. */
const WHOLE_PORT = 'một số nguyên từ 0 đến 65535 / a whole number from 0 to 65535'
const WHOLE_RATE = 'một số nguyên từ 0 / a whole number from 0'
const WEB_ADDRESS = 'một địa chỉ http(s):// / an http(s):// address'
const LEVELS = 'fatal, error, warn, info, debug, trace hoặc silent / fatal, error, warn, info, debug, trace or silent'
const PROXIES =
  'loopback, uniquelocal, hoặc các địa chỉ IP hay dải mạng cách nhau bằng dấu phẩy / ' +
  'loopback, uniquelocal, or IP addresses and networks separated by commas'
/** Below this a secret is surely a slip; 32 random characters are what the documentation asks for. */
const SHORTEST_SECRET = 8

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blankIsUnset, type)

const variables = z.object({
  NODE_ENV: optional(z.string().default('development')),
  PORT: optional(z.coerce.number(WHOLE_PORT).int(WHOLE_PORT).min(0, WHOLE_PORT).max(65535, WHOLE_PORT).default(3000)),
  HOST: optional(z.string().default('127.0.0.1')),
  HUB_URL: optional(z.url({ protocol: /^https?$/, error: WEB_ADDRESS }).optional()),
  DATABASE_URL: optional(
    z
      .string()
      .regex(
        /^(mongodb(\+srv)?|postgres(ql)?):\/\//,
        'mongodb://…?replicaSet=… hoặc postgres://… / mongodb:// or postgres://',
      )
      .optional(),
  ),
  HUB_DATA_DIR: optional(z.string().default('./var')),
  HUB_MEDIA_DIR: optional(z.string().default('./media')),
  HUB_ADMIN_EMAIL: optional(z.email('một địa chỉ thư điện tử / an e-mail address').default('admin@hub.local')),
  HUB_ADMIN_PASSWORD: optional(z.string().optional()),
  HUB_SAMPLE: optional(z.enum(['0', '1'], '0 hoặc 1 / 0 or 1').default('1')),
  HUB_ANONYMOUS_RATE: optional(z.coerce.number(WHOLE_RATE).int(WHOLE_RATE).min(0, WHOLE_RATE).default(600)),
  HUB_SMTP_URL: optional(
    z
      .url({
        protocol: /^smtps?$/,
        hostname: /./,
        error: 'smtp://tài-khoản:mật-khẩu@máy-chủ:cổng hoặc smtps://… / smtp://user:password@host:port or smtps://…',
      })
      .optional(),
  ),
  HUB_MAIL_FROM: optional(
    z
      .string()
      .refine(mailboxOf, 'Tên <địa chỉ thư>, hoặc chỉ địa chỉ thư / Name <address>, or the address alone')
      .optional(),
  ),
  HUB_TRUSTED_PROXIES: optional(
    z
      .string()
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean),
      )
      .refine((list) => list.every(isProxy), PROXIES),
  ),
  HUB_UPSTREAM: optional(z.url({ protocol: /^https?$/, error: WEB_ADDRESS }).optional()),
  HUB_UPSTREAM_KEY: optional(z.string().optional()),
  PAYLOAD_SECRET: optional(
    z.string().min(SHORTEST_SECRET, 'ít nhất 8 ký tự, nên từ 32 / at least 8 characters, better 32').optional(),
  ),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], LEVELS).default('info')),
})

function databaseOf(url: string | undefined): Config['database'] {
  if (!url) return { engine: 'embedded' }
  return { engine: url.startsWith('mongodb') ? 'mongodb' : 'postgres', url }
}

function mailOf({ HUB_SMTP_URL, HUB_MAIL_FROM }: z.infer<typeof variables>): Config['mail'] {
  const from = HUB_MAIL_FROM && mailboxOf(HUB_MAIL_FROM)
  return HUB_SMTP_URL && from ? { url: HUB_SMTP_URL, from } : undefined
}

function upstreamOf({ HUB_UPSTREAM, HUB_UPSTREAM_KEY }: z.infer<typeof variables>): Config['upstream'] {
  return HUB_UPSTREAM ? { url: HUB_UPSTREAM.replace(/\/+$/, ''), key: HUB_UPSTREAM_KEY } : undefined
}

/** One name Express knows, one address, or a network such as 10.0.0.0/8. */
function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

const SECRET_VARIABLES = new Set([
  'PAYLOAD_SECRET',
  'HUB_UPSTREAM_KEY',
  'HUB_ADMIN_PASSWORD',
  'DATABASE_URL',
  'HUB_SMTP_URL',
])

function explain(issue: z.core.$ZodIssue, env: Env): string {
  const name = String(issue.path[0])
  const value = SECRET_VARIABLES.has(name) ? '…' : JSON.stringify(env[name as keyof Env])
  const [vi, en] = issue.message.split(' / ')
  return `${name}=${value} không hợp lệ, cần: ${vi}. / ${name} is not valid, it needs: ${en}.`
}

function missingSender({ HUB_SMTP_URL, HUB_MAIL_FROM }: Env): string[] {
  if (!HUB_SMTP_URL || HUB_MAIL_FROM) return []
  return [
    'HUB_MAIL_FROM chưa có: khi đặt HUB_SMTP_URL cần địa chỉ gửi, ví dụ Nguồn Học <hub@tinh.example>. / ' +
      'HUB_MAIL_FROM is not set: with HUB_SMTP_URL a sender is required, for instance Nguồn Học <hub@tinh.example>.',
  ]
}

/** The embedded database belongs to the hub that writes it. */
function missingSource({ DATABASE_URL, HUB_UPSTREAM }: Env): string[] {
  if (DATABASE_URL || HUB_UPSTREAM) return []
  return [
    'Máy chỉ phát hành cần DATABASE_URL (cơ sở dữ liệu của hub) hoặc HUB_UPSTREAM (địa chỉ một hub khác). / ' +
      'A node that only delivers needs DATABASE_URL (the database of a hub) or HUB_UPSTREAM (the address of another hub).',
  ]
}

/** Sessions would end with every start, and differ from node to node. Asked of the raw variables, so that it is told together with the rest. */
function missingSecret({ NODE_ENV, DATABASE_URL, PAYLOAD_SECRET }: Env): string[] {
  if (NODE_ENV !== 'production' || !DATABASE_URL || PAYLOAD_SECRET) return []
  return [
    'PAYLOAD_SECRET chưa có: khi đặt DATABASE_URL cần một chuỗi bí mật cố định, nên từ 32 ký tự. / ' +
      'PAYLOAD_SECRET is not set: with DATABASE_URL a fixed secret is required, better of 32 characters or more.',
  ]
}
