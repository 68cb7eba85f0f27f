import { mkdir } from 'node:fs/promises'
import type { Config } from '../config/config'
import { claimFolder } from '../database/folder-claim'
import { systemClock, type Clock } from '../shared/clock'
import type { Logger } from '../shared/logger'
import { type Delivery, startDelivery } from './node'

/** How often to look for new entries, in milliseconds: other nodes write to the database; another hub tells by itself. */
const POLL_MS = { database: 50, upstream: 5000 }

/** A node that only delivers: it follows the editing database of a hub elsewhere, or another hub's API, and serves on while that is away. */
export async function deliverAlone(config: Config, logger: Logger, clock: Clock = systemClock): Promise<Delivery> {
  await mkdir(config.dataDir, { recursive: true })
  await mkdir(config.mediaDir, { recursive: true })
  // The folder holds the read model, which is one node's alone.
  const claim = await claimFolder(config.dataDir)
  const { upstream, database } = config
  const source = upstream ? { upstream } : { databaseUrl: (database as { url: string }).url }
  const pollMs = upstream ? POLL_MS.upstream : POLL_MS.database
  try {
    const delivery = await startDelivery({ config, source, clock, logger, pollMs })
    const stop = async () => {
      await delivery.stop()
      await claim.release()
    }
    return { ...delivery, stop }
  } catch (error) {
    await claim.release()
    throw error
  }
}
