import { setTimeout as pause } from 'node:timers/promises'

/** Tries again until it succeeds; after `ms` the last failure counts. */
export async function eventually<T>(act: () => T | Promise<T>, ms = 10_000): Promise<T> {
  const deadline = Date.now() + ms
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await pause(20)
    }
  }
}
