import { mkdir } from 'node:fs/promises'
import type { Server } from 'node:http'
import path from 'node:path'
import express, { type Express, type RequestHandler } from 'express'
import { getPayload, type Payload } from 'payload'
import { buildPayloadConfig } from '../payload.config'
import type { Config } from './config/config'
import { readOrMakeSecret } from './config/secret'
import { ensureMongoIndexes } from './database/indexes'
import { openDatabase } from './database/open'
import { migratePostgres } from './database/migrate'
import { type StartDelivery, startDelivery as deliverHere } from './delivery/node'
import { newSocket, trustDelivery } from './delivery/socket'
import { countOverdue, countProblems } from './desk/schedule/due'
import { prepareSweeperTurn } from './desk/schedule/turn'
import { ensureAdministrator, type FirstAdministrator } from './editing/first-administrator'
import { ownsFile } from './editing/files'
import { isStaffRequest, restApi, userOf } from './editing/rest'
import { prepareHead } from './ledger/number'
import type { MailLink } from './messages/mail-link'
import { openMailer } from './messages/mailer'
import { createSender } from './messages/send'
import { metricsRouter, type Measure } from './outlets/metrics/router'
import { mediaEnd, type MediaParts, mediaRouter } from './outlets/media/router'
import { previewRouter } from './preview/router'
import { type Clock, systemClock } from './shared/clock'
import { listenOnSocket, stopListening } from './shared/listen'
import type { Logger } from './shared/logger'
import { problemErrors } from './shared/problem'
import { startWorker } from './shared/worker'
import { startWorkers } from './workers'

/** With a database of our own, only this process writes, and pokes; the poll is a safety net. Otherwise other nodes write too. */
const POLL_MS = { embedded: 1000, shared: 50 }
/** Letters are queued inside transactions, where a poke would come too early; so this is how long one waits at most. */
const MAIL_POLL_MS = 2000

export interface HubOptions {
  config: Config
  logger: Logger
  clock?: Clock
  /** Hears, for the operator, what the hub is about to do when that takes a while. */
  say?: (line: string) => void
  /** Tells hubs in one process apart; the admin finds the hub under `default`. */
  key?: string
  /** Where delivery runs: in this thread, unless told otherwise. */
  startDelivery?: StartDelivery
  /** Serves what nothing else answers: the admin. Absent: no admin. */
  admin?: (server: Server) => Promise<RequestHandler>
}

export interface Hub {
  /** Where it listens, for instance http://127.0.0.1:3000. */
  address: string
  payload: Payload
  firstAdministrator: FirstAdministrator | null
  /** Resolves when everything committed so far is numbered, refreshed and shown. */
  processAll(): Promise<void>
  stop(): Promise<void>
}

/** Starts a whole hub: database, Payload, ledger, read model, outlets, workers. Whatever has begun is ended again when a later step fails. */
export async function createHub(options: HubOptions): Promise<Hub> {
  const undo: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    return { ...(await assemble(options, undo)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function assemble(
  {
    config,
    logger,
    clock = systemClock,
    say = () => undefined,
    key = 'default',
    admin,
    startDelivery = deliverHere,
  }: HubOptions,
  undo: (() => Promise<unknown>)[],
): Promise<Omit<Hub, 'stop'>> {
  await mkdir(config.dataDir, { recursive: true })
  await mkdir(config.mediaDir, { recursive: true })
  await mkdir(evidenceDirOf(config), { recursive: true, mode: 0o700 })
  say('Đang mở cơ sở dữ liệu…')
  const database = await openDatabase(config, logger)
  undo.push(() => database.stop())

  const link = {
    origin: config.origin,
    now: clock,
    afterCommit: async () => undefined as void,
    scheduleChanged: () => undefined as void,
  }
  const mail: MailLink = { origin: config.origin, now: clock, from: config.mail?.from, poke: () => undefined }
  const payload = await openPayload({ config, key, databaseUrl: database.url, link, mail, logger, say })
  undo.push(() => payload.destroy())
  const firstAdministrator = await ensureAdministrator(payload, config.admin)

  undo.push(await startMail({ config, payload, mail, logger }))

  let accessChanged = async () => undefined as void
  const socket = await newSocket()
  undo.push(() => socket.remove())
  const editing = express()
  editing.disable('x-powered-by')
  editing.set('trust proxy', trustDelivery(config.trustedProxies))
  // The save itself is done: when showing it fails, the workers catch up.
  const afterWrite = () =>
    link.afterCommit().catch((error: unknown) => logger.warn({ err: error }, 'A save is not shown yet'))
  mountEditing(editing, { payload, config, clock, key, afterWrite, accessChanged: () => accessChanged() })
  const server = await listenOnSocket(editing, socket.path)
  undo.push(() => stopListening(server))

  const pollMs = config.database.engine === 'embedded' ? POLL_MS.embedded : POLL_MS.shared
  const delivery = await startDelivery({
    config,
    source: { databaseUrl: database.url },
    editingSocket: socket.path,
    pollMs,
    clock,
    logger,
  })
  undo.push(() => delivery.stop())
  const workers = startWorkers({ payload, delivery, logger, pollMs })
  undo.push(() => workers.stop())
  accessChanged = () =>
    delivery
      .accessChanged()
      .catch((error: unknown) => logger.warn({ err: error }, 'A change of keys does not count here yet'))
  link.afterCommit = workers.afterCommit
  link.scheduleChanged = workers.scheduleChanged

  if (admin) editing.use(await admin(server))
  editing.use(problemErrors({ logger }))

  return {
    address: delivery.address,
    payload,
    firstAdministrator,
    processAll: workers.drain,
  }
}

interface EditingParts {
  payload: Payload
  config: Config
  clock: Clock
  key: string
  afterWrite(): Promise<void>
  accessChanged(): Promise<void>
}

/** What only signed-in people meet; readers are answered by delivery, which passes the rest on to here. */
function mountEditing(app: Express, { payload, config, clock, key, afterWrite, accessChanged }: EditingParts): void {
  const { origin, mediaDir } = config
  app.use('/metrics', metricsRouter(deskMeasures(payload, clock)))
  const mayFetch: MediaParts['mayFetch'] = async (req, mediaId, name) =>
    (await isStaffRequest(payload, req)) && (await ownsFile(payload, mediaId, name))
  app.use('/media', mediaRouter({ mediaDir, mayFetch, isPublic: false }), mediaEnd())
  app.use('/preview', previewRouter({ payload, origin, clock, userOf: (req) => userOf(payload, req) }))
  app.use('/api', restApi({ payload, cacheKey: key, afterWrite, accessChanged }))
}

interface OpenPayload {
  config: Config
  key: string
  databaseUrl: string
  link: Parameters<typeof buildPayloadConfig>[0]['hub']
  mail: MailLink
  logger: Logger
  say: (line: string) => void
}

async function openPayload({ config, key, databaseUrl, link, mail, logger, say }: OpenPayload): Promise<Payload> {
  const secret = config.secret ?? (await readOrMakeSecret(config.dataDir))
  const ownOrigins = [config.origin, `http://localhost:${config.port}`, `http://127.0.0.1:${config.port}`]
  const payload = await getPayload({
    key,
    config: await buildPayloadConfig({
      databaseUrl,
      secret,
      mediaDir: config.mediaDir,
      evidenceDir: evidenceDirOf(config),
      ownOrigins,
      logger: quiet(logger),
      hub: link,
      mail,
    }),
  })
  await migratePostgres(payload, { logger, say })
  await ensureMongoIndexes(payload)
  await prepareHead(payload)
  await prepareSweeperTurn(payload)
  return payload
}

interface StartMail {
  config: Config
  payload: Payload
  mail: MailLink
  logger: Logger
}

/** Starts sending what is in the outbox; gives what ends it. A letter under way then is given up, and sent after the next start. */
async function startMail({ config, payload, mail, logger }: StartMail): Promise<() => Promise<void>> {
  const mailer = config.mail ? await openMailer(payload, { ...config.mail, origin: config.origin }) : null
  const stopping = new AbortController()
  const work = createSender({ payload, mailer, now: mail.now, stopping: stopping.signal })
  const sending = startWorker({ name: 'sending mail', work, pollMs: MAIL_POLL_MS, logger })
  mail.poke = () => sending.poke()
  return async () => {
    stopping.abort()
    await sending.stop()
    mailer?.close()
  }
}

/** Signed consents: for the hub's own account alone. */
const evidenceDirOf = ({ dataDir }: Config) => path.join(dataDir, 'consents')

/** Payload tells every step of a migration; the hub says it in one line. */
const quiet = (logger: Logger): Logger =>
  logger.isLevelEnabled('debug')
    ? logger
    : logger.child({}, { level: logger.isLevelEnabled('warn') ? 'warn' : logger.level })

/** What an operator watches of the desk. */
const deskMeasures = (payload: Payload, clock: Clock): Measure[] => [
  {
    name: 'hub_schedule_overdue_items',
    help: 'Items due for more than a minute and not public; above zero for longer than it takes to look is an alarm',
    value: () => countOverdue(payload, clock()),
  },
  {
    name: 'hub_schedule_problem_items',
    help: 'Scheduled items that did not, or will not, go out as they are',
    value: () => countProblems(payload),
  },
]
