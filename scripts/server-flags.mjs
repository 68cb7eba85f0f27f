import { availableParallelism } from 'node:os'

/** V8's own choice: four threads that help with garbage and compiling, whatever the machine. */
const MOST_HELPERS = 4

/**
 * How node runs the server. One processor stays free of V8's helpers: on a small server they would all be at work at once when garbage is collected, and whoever answers
 * readers would wait behind them. At 4,000 first reads a second four seconds of thirty held a stall above 15 ms with V8's own choice, none with this; it does not cure all.
 */
export const SERVER_FLAGS = [
  '--conditions=production',
  `--v8-pool-size=${Math.min(MOST_HELPERS, Math.max(1, availableParallelism() - 1))}`,
]
