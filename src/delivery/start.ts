import type { DeliveryOptions } from './node'
import { type Delivery, startDelivery } from './node'
import { openSource } from './source/open'

export type HubDelivery = Omit<DeliveryOptions, 'source'> & { databaseUrl: string }
export type StartDelivery = (options: HubDelivery) => Promise<Delivery>

/** Delivery in the caller's own thread. */
export const deliverHere: StartDelivery = ({ databaseUrl, ...options }) =>
  startDelivery({ ...options, source: openSource(databaseUrl) })
