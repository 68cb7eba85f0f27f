import type { IncomingMessage } from 'node:http'
import type { ReadModel } from '../../readmodel/read-model'
import type { Clock } from '../../shared/clock'

/** A request as it came, wherever the API hangs: `url` may lack the part before. */
export type ApiRequest = IncomingMessage & { originalUrl: string }

/** What the delivery API is made from. */
export interface ApiParts {
  model: ReadModel
  /** Public, without a slash at the end. */
  origin: string
  clock: Clock
  /** Fires when the server is about to stop: whoever is kept waiting is let go. */
  stopping?: AbortSignal
}
