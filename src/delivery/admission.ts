import type { Clock } from '../shared/clock'
import type { Logger } from '../shared/logger'
import { startWorker } from '../shared/worker'
import { createGate, type Gate } from './gate/gate'
import { createKeyRing } from './gate/key-ring'
import type { Source } from './source/source'

/** A key that is revoked through another node opens nothing here after so long; through this one, at once. In milliseconds. */
const LOOK_MS = 1000
/** How often the usage that gathered is written, in milliseconds. */
const WRITE_MS = 10_000

interface AdmissionParts {
  source: Source
  anonymousRate: number
  trustedProxies: string[]
  clock: Clock
  logger: Logger
}

export interface Admissions {
  gate: Gate
  /** Where the embed of a consumer may be framed; null when there is no such consumer. */
  frameOrigins(consumer: string): string[] | null
  /** Resolves when keys and consumers count as they are now. */
  look(): Promise<void>
  /** Writes what usage there is, and ends. */
  stop(): Promise<void>
}

/** Keeps the gate in step with the keys in the database, and writes down who read how much. While the database is away the keys known last count, and usage gathers. */
export function startAdmission({ source, logger, ...gateParts }: AdmissionParts): Admissions {
  const ring = createKeyRing()
  const gate = createGate({ ring, ...gateParts })
  let frames = new Map<string, string[]>()
  const look = async () => {
    const known = await source.admission()
    ring.replace(known.keys)
    frames = new Map(known.frames.map(({ consumer, origins }) => [consumer, origins]))
  }
  const write = async () => {
    const rows = gate.takeUsage()
    await source.addUsage(rows).catch((error: unknown) => {
      gate.giveBackUsage(rows)
      throw error
    })
  }
  const looking = startWorker({ name: 'keys', work: look, pollMs: LOOK_MS, logger })
  const writing = startWorker({ name: 'usage', work: write, pollMs: WRITE_MS, logger })
  looking.poke()
  return {
    gate,
    frameOrigins: (consumer) => frames.get(consumer) ?? null,
    look: looking.drain,
    stop: async () => {
      await Promise.all([looking.stop(), writing.stop()])
      await write().catch((error: unknown) => logger.warn({ err: error }, 'The last usage could not be written'))
    },
  }
}
