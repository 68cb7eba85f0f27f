import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config/config'
import { quickApi } from '../outlets/api/quick'
import { followLedger } from '../readmodel/follow'
import { openReadModel } from '../readmodel/open-read-model'
import type { Clock } from '../shared/clock'
import { listen, listensAt, stopListening } from '../shared/listen'
import type { Logger } from '../shared/logger'
import { startWorker } from '../shared/worker'
import { startAdmission } from './admission'
import { createApp } from './app'
import { checkFile } from './check-file'
import { watchContact } from './contact'
import { frontDoor } from './front-door'
import { hotPath } from './hot/path'
import { createHotStore } from './hot/store'
import { createTraffic, measuresOf } from './measures'
import { securing } from './security-headers'
import { mirrorFiles } from './mirror-files'
import { awaitNews } from './await-news'
import { fillInThread } from './rebuild-thread'
import { openSource, type SourceAddress } from './source/open'

/** How often the node looks when something scheduled changes next, in milliseconds. */
const NEXT_CHANGE_MS = 2000
/** What has not happened so long after its time will not soon, and copies may be kept again, in milliseconds. */
const OVERDUE_MS = 60_000
/** How long a start may wait for the keys, in milliseconds. */
const FIRST_LOOK_MS = 2000

export interface DeliveryOptions {
  config: Pick<
    Config,
    'host' | 'port' | 'origin' | 'dataDir' | 'mediaDir' | 'trustedProxies' | 'upstream' | 'anonymousRate'
  >
  source: SourceAddress
  clock: Clock
  logger: Logger
  /** How often to look for new entries, in milliseconds. */
  pollMs: number
  /** Where the editing side listens; absent on a node that only delivers. */
  editingSocket?: string
}

export interface Delivery {
  /** Where it listens, for instance http://127.0.0.1:3000. */
  address: string
  /** Something may have been appended: look now. */
  poke(): void
  /** A time was set, moved or taken away. */
  scheduleChanged(): void
  /** Resolves when everything up to seq is shown. */
  settled(seq: number): Promise<void>
  /** Resolves when the node knows what is scheduled next. */
  lookAhead(): Promise<void>
  /** Resolves when keys and consumers count as they are now. */
  accessChanged(): Promise<void>
  stop(): Promise<void>
}

export type StartDelivery = (options: DeliveryOptions) => Promise<Delivery>

/** Starts what readers meet: the read model that follows the source, the outlets on it, and the hot path before them. */
export async function startDelivery(options: DeliveryOptions): Promise<Delivery> {
  const { config, clock, logger, pollMs } = options
  const contact = watchContact(openSource(options.source), clock)
  const { origin } = config
  const model = openReadModel({ file: path.join(config.dataDir, 'read-model.sqlite'), origin, now: clock })
  const traffic = createTraffic()
  const { readEntries } = contact.source
  const fill = fillInThread({ source: options.source, origin })
  const follower = followLedger({ readEntries, model, fill, pollMs, isServing: traffic.isLively, logger })
  let nextAt: Date | null = null
  const lookAhead = async () => {
    // One that has passed and is not carried out yet counts too: nobody should keep a copy just then.
    nextAt = await contact.source.nextChangeAt(new Date(clock().getTime() - OVERDUE_MS))
  }
  const lookingAhead = startWorker({ name: 'next change', work: lookAhead, pollMs: NEXT_CHANGE_MS, logger })
  lookingAhead.poke()
  const stopping = new AbortController()
  const files = config.upstream && mirrorFiles({ upstream: config.upstream, model, mediaDir: config.mediaDir, logger })
  const listening = contact.source.news && awaitNews({ contact, model, follower, stopping: stopping.signal })
  const admissions = startAdmission({ ...config, source: contact.source, clock, logger })
  const end = async () => {
    stopping.abort()
    // At once: with the database away each may have to wait for its last question.
    await Promise.all([admissions.stop(), files?.stop(), lookingAhead.stop(), follower.stop()])
    model.close()
    await contact.source.close()
    await listening
  }
  const app = createApp({
    ...options,
    contact,
    model,
    measures: measuresOf({ model, contact, traffic }),
    bringFile: files?.bring,
    frameOrigins: admissions.frameOrigins,
    stopping: stopping.signal,
  })
  const quick = quickApi({ model, origin, clock }, securing(origin))
  const answer = hotPath({ model, store: createHotStore(), clock, nextChangeAt: () => nextAt, quick, app })
  const serve = frontDoor({ gate: admissions.gate, contact, traffic, answer })
  // Keys count from the first request on; a database that is away must not keep the node from serving.
  await Promise.race([admissions.look().catch(() => undefined), pause(FIRST_LOOK_MS)])
  const server = await listen(serve, config).catch(async (error: unknown) => {
    await end()
    throw error
  })

  const checking = checkFile({ model, follower, signal: stopping.signal, logger })
  return {
    address: listensAt(server, config.host),
    poke: follower.poke,
    scheduleChanged: () => lookingAhead.poke(),
    settled: follower.settled,
    lookAhead: lookingAhead.drain,
    accessChanged: admissions.look,
    stop: async () => {
      stopping.abort()
      await Promise.all([stopListening(server), checking])
      await end()
    },
  }
}
