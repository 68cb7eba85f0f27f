import type { Express, Request } from 'express'
import helmet from 'helmet'
import type { ReadModel } from '../readmodel/read-model'
import type { Clock } from '../shared/clock'
import { apiRouter } from './api/router'
import { capCaching } from './cap-caching'
import { feedsRouter } from './feeds/router'
import { builtCheck, healthRouter, lagCheck } from './health/router'
import { mediaRouter } from './media/router'
import { type Measure, metricsRouter } from './metrics/router'
import { pagesRouter } from './pages/router'

/** Entries the read model may be behind before the node calls itself not ready. */
const MOST_LAG = 1000

export interface Outlets {
  model: ReadModel
  origin: string
  mediaDir: string
  clock: Clock
  isSignedIn(req: Request): Promise<boolean>
  ownsFile(mediaId: string, name: string): Promise<boolean>
  ledgerHead(): Promise<number>
  /** When something scheduled changes next, as far as it is known. */
  nextChangeAt(): Date | null
  /** What `/metrics` tells beside the read model's own. */
  measures: Measure[]
  /** Fires when the server is about to stop: whoever is kept waiting is let go. */
  stopping: AbortSignal
}

/** Everything readers meet, each from the read model alone. */
export function mountOutlets(
  app: Express,
  { model, origin, mediaDir, clock, isSignedIn, ownsFile, ledgerHead, nextChangeAt, measures, stopping }: Outlets,
): void {
  // Pages and files set their own Content-Security-Policy; the admin needs another than they do.
  app.use(
    helmet({
      contentSecurityPolicy: false,
      crossOriginResourcePolicy: false,
      crossOriginEmbedderPolicy: false,
      strictTransportSecurity: origin.startsWith('https:'),
    }),
  )
  const head = () => model.head()
  const checks = {
    readModel: builtCheck({ head, ledgerHead }),
    ledger: lagCheck({ head, ledgerHead, mostLag: MOST_LAG }),
  }
  // A node whose read model is whole serves readers on, also while the database is away.
  app.use('/health', healthRouter({ checks, optional: ['ledger'] }))
  app.use('/metrics', metricsRouter([...measures, ...measuresOf(head, ledgerHead)]))
  app.use(capCaching({ nextChangeAt, clock }))
  app.use('/v1', apiRouter({ model, origin, stopping }))
  app.use('/media', mediaRouter({ model, mediaDir, isSignedIn, ownsFile }))
  app.use(feedsRouter({ model, origin, clock }))
  app.use(pagesRouter({ model, origin, clock }))
}

const measuresOf = (head: () => number, ledgerHead: () => Promise<number>): Measure[] => [
  { name: 'hub_read_model_seq', help: 'Newest entry this node shows', value: head },
  { name: 'hub_ledger_seq', help: 'Newest entry of the ledger', value: ledgerHead },
]
