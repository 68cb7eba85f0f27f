import type { Endpoint } from 'payload'
import { endpoint } from '../desk/endpoints/answer'
import { createKey, revokeKey, rotateKey } from './commands'
import { shownKeys } from './shown'
import { shownUsage } from './usage'

/** Below a consumer: its keys and what it asked for. */
export const consumerEndpoints: Endpoint[] = [
  endpoint('get', '/:id/keys', shownKeys),
  endpoint('post', '/:id/keys', createKey, 201),
  endpoint('get', '/:id/usage', shownUsage),
]

/** What is done with a key once it is there. */
export const keyEndpoints: Endpoint[] = [
  endpoint('post', '/:id/rotation', rotateKey, 201),
  endpoint('post', '/:id/revocation', revokeKey),
]
