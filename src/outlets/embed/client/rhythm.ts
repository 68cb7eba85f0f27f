/** How often a page that is looked at asks again. The hub's answers may be kept for seconds; a visitor's address has a share of requests. */
const REFRESH_MS = 5 * 60 * 1000
/** After failures: soon, then less and less often. */
const RETRY_MS = [15_000, 30_000, 60_000, 120_000]
/** Who comes back to a page finds it fresh, unless it was asked for a moment ago. */
const RECENT_MS = 60_000

export interface Outcome {
  isReached: boolean
  /** The hub asks to be left alone for so long (Retry-After). */
  waitMs?: number
}

export interface Rhythm {
  /** Asks now: someone pressed the button. */
  again(): void
  stop(): void
}

/** Calls `load` now and again and again: at intervals while the page is looked at, when it is looked at again, and when the network is back. */
export function keepFresh(load: () => Promise<Outcome>, { isLoaded = false } = {}): Rhythm {
  let timer = 0
  let failures = 0
  let triedAt = Date.now()
  let notBefore = 0
  let isBusy = false
  const again = () => {
    if (isBusy || Date.now() < notBefore) return
    isBusy = true
    triedAt = Date.now()
    clearTimeout(timer)
    load().then(done, () => done({ isReached: false }))
  }
  const done = ({ isReached, waitMs = 0 }: Outcome) => {
    isBusy = false
    failures = isReached ? 0 : failures + 1
    notBefore = Date.now() + waitMs
    schedule(waitMs)
  }
  const schedule = (atLeast = 0) => {
    const usual = failures === 0 ? REFRESH_MS : (RETRY_MS[failures - 1] ?? REFRESH_MS)
    // Not all visitors of a portal at the same second.
    timer = window.setTimeout(tick, Math.max(usual, atLeast) * (1 + Math.random() * 0.2))
  }
  const tick = () => (document.hidden ? undefined : again())
  const looked = () => {
    if (document.hidden) return
    if (failures > 0 || Date.now() - triedAt > RECENT_MS) again()
  }
  document.addEventListener('visibilitychange', looked)
  window.addEventListener('online', again)
  if (isLoaded) schedule()
  else again()
  return {
    again,
    stop: () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', looked)
      window.removeEventListener('online', again)
    },
  }
}
