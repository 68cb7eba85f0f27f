import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Role } from '../../src/access/roles'
import { loadConfig } from '../../src/config/config'
import { readEnv } from '../../src/config/env'
import type { StartDelivery } from '../../src/delivery/node'
import { createHub, type Hub } from '../../src/hub'
import type { Clock } from '../../src/shared/clock'
import { createLogger } from '../../src/shared/logger'
import { dropDatabase, ownDatabase } from './database'
import { createDesk, type Desk } from './desk'

export const ADMIN = { email: 'admin@hub.test', password: 'mot-mat-khau-du-dai' }
export const ORIGIN = 'https://hub.test'

export interface TestHub extends Hub {
  dataDir: string
  mediaDir: string
  /** Speaks to the editing API as the first administrator. */
  admin: Desk
  /** Speaks as a new account of that role. */
  as(role: Role, organisation?: string): Promise<Desk>
  /** Stops the hub and starts it again on the same data. */
  restart(): Promise<void>
  /** Stops the hub and removes what it wrote. */
  remove(): Promise<void>
}

/** A whole hub over real HTTP, without the admin's pages, on an empty database of the engine under test (`DATABASE_URL`, else the embedded one). `log` gets its lines. */
export async function startHub(
  variables: Record<string, string> = {},
  clock?: Clock,
  log?: { write(line: string): void },
  startDelivery?: StartDelivery,
): Promise<TestHub> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hub-'))
  const databaseUrl = ownDatabase(process.env.DATABASE_URL)
  const config = loadConfig(
    readEnv({
      NODE_ENV: 'test',
      PORT: '0',
      HUB_URL: ORIGIN,
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: 'a-secret-that-only-tests-use-0123456789',
      HUB_DATA_DIR: path.join(folder, 'var'),
      HUB_MEDIA_DIR: path.join(folder, 'media'),
      HUB_ADMIN_EMAIL: ADMIN.email,
      HUB_ADMIN_PASSWORD: ADMIN.password,
      HUB_ANONYMOUS_RATE: '0',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
      ...variables,
    }),
  )
  const logger = createLogger(config.logLevel, log)
  const start = () => createHub({ config, logger, clock, key: randomUUID(), startDelivery })
  let hub = await start()
  const signIn = (who: { email: string; password: string }) => createDesk(() => hub.address, who)
  const admin = await signIn(ADMIN)

  return {
    ...hub,
    get address() {
      return hub.address
    },
    get payload() {
      return hub.payload
    },
    dataDir: config.dataDir,
    mediaDir: config.mediaDir,
    admin,
    processAll: () => hub.processAll(),
    async as(role, organisation) {
      const who = { email: `${role}-${randomUUID()}@hub.test`, password: 'mot-mat-khau-du-dai' }
      await admin.create('users', { ...who, name: `Người dùng ${role}`, role, organisation })
      return signIn(who)
    },
    async restart() {
      await hub.stop()
      hub = await start()
    },
    stop: () => hub.stop(),
    async remove() {
      await hub.stop()
      await dropDatabase(databaseUrl)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
