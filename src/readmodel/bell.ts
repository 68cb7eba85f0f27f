export interface Bell {
  ring(): void
  /** Resolves at the next ring or after `ms`; at once when it was rung since the last wait. */
  wait(ms: number): Promise<void>
}

/** Wakes one waiting loop early; rings while nobody waits are kept, so none is missed. */
export function createBell(): Bell {
  let wasRung = false
  let wake: (() => void) | null = null
  return {
    ring: () => {
      wasRung = true
      wake?.()
    },
    wait: async (ms) => {
      if (!wasRung) await new Promise<void>((resolve) => sleep(resolve, ms))
      wasRung = false
    },
  }

  function sleep(resolve: () => void, ms: number): void {
    const timer = setTimeout(() => wake?.(), ms)
    wake = () => {
      clearTimeout(timer)
      wake = null
      resolve()
    }
  }
}
