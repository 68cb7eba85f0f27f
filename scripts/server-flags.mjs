import { availableParallelism } from 'node:os'

/** V8's own choice: four threads that help with garbage and compiling, whatever the machine. */
const MOST_HELPERS = 4

/**
 * How node runs the server. One processor stays free of V8's helpers: on a small server they would all be at work at once when garbage is collected, and whoever answers
 * readers would wait behind them, for up to 60 ms where 5 are usual.
 */
export const SERVER_FLAGS = [
  '--conditions=production',
  `--v8-pool-size=${Math.min(MOST_HELPERS, Math.max(1, availableParallelism() - 1))}`,
]
