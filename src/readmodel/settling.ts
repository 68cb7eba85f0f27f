import type { ReadModel } from './read-model'

/** What waiters get when the node stops before their entry has arrived. */
export class FollowerStoppedError extends Error {
  override name = 'FollowerStoppedError'
}

interface Waiter {
  seq: number
  resolve(): void
  reject(error: Error): void
}

/** Promises that resolve when the read model has reached a seq. */
export function createSettling(model: ReadModel): { settled(seq: number): Promise<void>; stop(): void } {
  const waiters = new Set<Waiter>()
  let isStopped = false
  const unlisten = model.onAdvance((head) => {
    for (const waiter of [...waiters]) {
      if (waiter.seq > head) continue
      waiters.delete(waiter)
      waiter.resolve()
    }
  })
  return {
    settled: async (seq) => {
      if (model.head() >= seq) return
      if (isStopped) throw new FollowerStoppedError(`Stopped before entry ${seq}`)
      await new Promise<void>((resolve, reject) => waiters.add({ seq, resolve, reject }))
    },
    stop: () => {
      isStopped = true
      unlisten()
      for (const { seq, reject } of waiters) reject(new FollowerStoppedError(`Stopped before entry ${seq}`))
      waiters.clear()
    },
  }
}
