import { mkdir } from 'node:fs/promises'
import type { Config } from '../config/config'
import { systemClock } from '../shared/clock'
import type { Logger } from '../shared/logger'
import { type Delivery, startDelivery } from './node'
import { openSource } from './source/open'

/** Other nodes write to the database this one follows: how often to look, in milliseconds. */
const POLL_MS = 50

/** A node that only delivers: it follows the editing database of a hub elsewhere, or another hub's API, and serves on while that is away. */
export async function deliverAlone(config: Config, logger: Logger): Promise<Delivery> {
  await mkdir(config.dataDir, { recursive: true })
  const source = openSource((config.database as { url: string }).url)
  return startDelivery({ config, source, clock: systemClock, logger, pollMs: POLL_MS })
}
