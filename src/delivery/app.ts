import type { RequestListener } from 'node:http'
import express from 'express'
import type { Config } from '../config/config'
import { builtCheck, lagCheck } from '../outlets/health/router'
import type { Logger } from '../shared/logger'
import { problemErrors } from '../shared/problem'
import { behind } from './behind'
import { type Contact, contactCheck } from './contact'
import { metricsOf } from './editing-metrics'
import { mountOutlets, type Outlets } from './mount'
import { nothingHere } from './nothing-here'

/** Entries the read model may be behind before the node calls itself not ready. */
const MOST_LAG = 1000

interface AppParts extends Pick<Outlets, 'model' | 'measures' | 'bringFile' | 'frameOrigins' | 'stopping' | 'clock'> {
  config: Pick<Config, 'origin' | 'mediaDir' | 'trustedProxies'>
  logger: Logger
  editingSocket?: string
  contact: Contact
}

/** What answers when nothing is ready: the outlets, then the editing side. */
export function createApp({ config, logger, editingSocket: socketPath, contact, ...parts }: AppParts): RequestListener {
  const { origin, mediaDir, trustedProxies } = config
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustedProxies)
  const head = () => parts.model.head()
  const ledgerHead = contact.source.head
  mountOutlets(app, {
    ...parts,
    origin,
    mediaDir,
    // A node whose read model is whole serves readers on, also while the database is away.
    health: {
      checks: {
        readModel: builtCheck({ head, ledgerHead }),
        ledger: lagCheck({ head, ledgerHead, mostLag: MOST_LAG }),
        source: contactCheck(contact),
      },
      optional: ['ledger', 'source'],
    },
    furtherMetrics: socketPath ? () => metricsOf(socketPath) : undefined,
  })
  app.use(socketPath ? behind({ socketPath, trustedProxies, logger }) : nothingHere)
  app.use(problemErrors({ logger }))
  return app
}
