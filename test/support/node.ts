import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadConfig } from '../../src/config/config'
import { readEnv } from '../../src/config/env'
import { deliverAlone } from '../../src/delivery/alone'
import type { Delivery } from '../../src/delivery/node'
import { type Clock, systemClock } from '../../src/shared/clock'
import { createLogger } from '../../src/shared/logger'
import { createReader, type Reader } from './reader'

export interface TestNode {
  address: string
  dataDir: string
  mediaDir: string
  reader: Reader
  settled: Delivery['settled']
  /** Stops it, lets `between` have its files, and starts it again. */
  restart(between?: () => void): Promise<void>
  remove(): Promise<void>
}

/** A node that only delivers, as `npm run hub -- --delivery` starts it, in a folder of its own. */
export async function startNode(variables: Record<string, string>, clock: Clock = systemClock): Promise<TestNode> {
  const folder = await mkdtemp(path.join(tmpdir(), 'node-'))
  const mediaDir = path.join(folder, 'media')
  const env = readEnv({
    NODE_ENV: 'production',
    PORT: '0',
    HUB_URL: 'https://mirror.test',
    HUB_DATA_DIR: path.join(folder, 'var'),
    HUB_MEDIA_DIR: mediaDir,
    HUB_ANONYMOUS_RATE: '0',
    LOG_LEVEL: 'fatal',
    ...variables,
  })
  const config = loadConfig(env, { onlyDelivers: true })
  const start = () => deliverAlone(config, createLogger(config.logLevel), clock)
  let node = await start()
  return {
    get address() {
      return node.address
    },
    dataDir: config.dataDir,
    mediaDir: config.mediaDir,
    reader: createReader(() => node.address),
    settled: (seq) => node.settled(seq),
    async restart(between) {
      await node.stop()
      between?.()
      node = await start()
    },
    async remove() {
      await node.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
