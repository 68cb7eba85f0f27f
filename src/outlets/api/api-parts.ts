import type { ReadModel } from '../../readmodel/read-model'
import type { Clock } from '../../shared/clock'

/** What the delivery API is made from. */
export interface ApiParts {
  model: ReadModel
  /** Public, without a slash at the end. */
  origin: string
  clock: Clock
  /** Fires when the server is about to stop: whoever is kept waiting is let go. */
  stopping?: AbortSignal
}
