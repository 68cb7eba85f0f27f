import pino from 'pino'

export type Logger = pino.Logger

/** One structured line an event on standard error; standard output is for what the operator asked to see. */
export function createLogger(
  level: string,
  destination: pino.DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: withoutValues },
      hooks: {
        logMethod(args, method) {
          // Without words of its own, a line takes the error's.
          const { err } = (typeof args[0] === 'object' ? args[0] : {}) as { err?: unknown }
          if (args.length === 1 && err instanceof Error) args.push(withoutParameters(err.message))
          method.apply(this, args)
        },
      },
    },
    destination,
  )
}

/** A statement that failed brings the values it was to write, among them telephone numbers and birth dates: these stay out of the log. */
function withoutValues(error: Error): object {
  const { params: _params, message, stack, ...rest } = pino.stdSerializers.err(error) as pino.SerializedError
  return { ...rest, message: withoutParameters(message), stack: withoutParameters(stack) }
}

/** The database layer ends its message with them: "Failed query: … params: …". */
const withoutParameters = (text: string) => text.replace(/\nparams:[\s\S]*?(?=\n +at |$)/g, '')
