import { setTimeout as pause } from 'node:timers/promises'
import type { Follower } from '../readmodel/follow'
import type { ReadModel } from '../readmodel/read-model'
import type { Contact } from './contact'

/** After a failure, in milliseconds: the follower reports it, and keeps looking by itself. */
const PAUSE_MS = 2000

interface AwaitNews {
  contact: Contact
  model: Pick<ReadModel, 'head'>
  follower: Pick<Follower, 'settled'>
  stopping: AbortSignal
}

/** Waits at the source for each new entry, and has the follower fetch it at once. Ends when the node does. */
export async function awaitNews({ contact, model, follower, stopping }: AwaitNews): Promise<void> {
  while (!stopping.aborted) {
    try {
      await follower.settled(await contact.source.news!(model.head()))
    } catch {
      // Told in the log by the follower, whose own question fails too, and in `/health/ready`.
      await pause(PAUSE_MS, undefined, { signal: stopping }).catch(() => undefined)
    }
  }
}
