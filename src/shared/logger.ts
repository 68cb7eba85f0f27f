import pino from 'pino'

export type Logger = pino.Logger

/** One structured line an event on standard error; standard output is for what the operator asked to see. */
export function createLogger(level: string): Logger {
  return pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  )
}
