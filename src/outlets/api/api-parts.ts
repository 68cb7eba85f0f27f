import type { ReadModel } from '../../readmodel/read-model'

/** What the delivery API is made from. */
export interface ApiParts {
  model: ReadModel
  /** Public, without a slash at the end. */
  origin: string
  /** Fires when the server is about to stop: whoever is kept waiting is let go. */
  stopping?: AbortSignal
}
