/** Length of a window, in milliseconds. */
export const WINDOW = 60_000

export interface Window {
  used: number
  endsAt: number
}

/** A counter for each who asks, over windows of a minute that begin with the first request. */
export interface Counter {
  /** Counts a request unless `limit` is reached; `isFull` tells which. The window is shared: look at it, don't keep it. */
  take(who: string, limit: number, now: number): Window
  /** Whether the last `take` was refused. */
  isFull(): boolean
  readonly size: number
}

/**
 * A plain map in order of the windows' ends, because every window is as long: what has passed stands in front and goes as new ones come. rate-limiter-flexible answers
 * with a promise and sets a timer for each address, which costs eight times as much (`bench/limits.ts`). A fixed window lets up to twice the limit through around its
 * end; the limit guards against floods, and a client that obeys the fields never does so. Beyond `most` the oldest are forgotten.
 */
export function createCounter(most = 100_000): Counter {
  const windows = new Map<string, Window>()
  let wasFull = false

  function begin(who: string, now: number): Window {
    windows.delete(who)
    // Two go for one that comes: what has passed never piles up, and no request pays for all of it.
    for (let gone = 0; gone < 2; gone++) dropOldest(now)
    const window = { used: 0, endsAt: now + WINDOW }
    windows.set(who, window)
    return window
  }

  function dropOldest(now: number): void {
    for (const [oldest, { endsAt }] of windows) {
      if (endsAt <= now || windows.size >= most) windows.delete(oldest)
      return
    }
  }

  return {
    take(who, limit, now) {
      let window = windows.get(who)
      // A clock that was set back must not keep anyone out.
      if (!window || now >= window.endsAt || now < window.endsAt - WINDOW) window = begin(who, now)
      wasFull = window.used >= limit
      if (!wasFull) window.used++
      return window
    },
    isFull: () => wasFull,
    get size() {
      return windows.size
    },
  }
}
