import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Count, Measure } from '../outlets/metrics/router'
import type { ReadModel } from '../readmodel/read-model'
import type { Contact } from './contact'

/** Requests since the start, by endpoint: an addition each, because every request comes by. */
export interface Traffic {
  count(endpoint: string, path: string): void
  refuse(endpoint: string): void
  /** Whether anyone asked within the last second. */
  isLively(): boolean
  readonly requests: ReadonlyMap<string, number>
  readonly refused: ReadonlyMap<string, number>
}

const LATELY_MS = 1000
/** Who watches the node is no reader. */
const LOOKS = /^\/(?:health|metrics)\b/

export function createTraffic(): Traffic {
  let lastAt = -Infinity
  const requests = new Map<string, number>()
  const refused = new Map<string, number>()
  const add = (to: Map<string, number>, endpoint: string) => void to.set(endpoint, (to.get(endpoint) ?? 0) + 1)
  return {
    requests,
    refused,
    count: (endpoint, path) => {
      if (!LOOKS.test(path)) lastAt = performance.now()
      add(requests, endpoint)
    },
    refuse: (endpoint) => add(refused, endpoint),
    isLively: () => performance.now() - lastAt < LATELY_MS,
  }
}

const NANOSECONDS = 1e9

/** What `/metrics` tells of a delivery node. */
export function measuresOf({
  model,
  contact,
  traffic,
}: {
  model: ReadModel
  contact: Contact
  traffic: Traffic
}): (Measure | Count)[] {
  const delay = monitorEventLoopDelay()
  delay.enable()
  return [
    { name: 'hub_read_model_seq', help: 'Newest entry this node shows', value: () => model.head() },
    { name: 'hub_ledger_seq', help: 'Newest entry of the ledger', value: () => contact.source.head() },
    { name: 'hub_source_age_seconds', help: 'Since the source last answered; 0 while it does', value: contact.age },
    {
      name: 'hub_requests_total',
      help: 'Requests to delivery, by endpoint',
      label: 'endpoint',
      values: () => traffic.requests,
    },
    {
      name: 'hub_requests_refused_total',
      help: 'Of these, refused: a key that does not open, or too many',
      label: 'endpoint',
      values: () => traffic.refused,
    },
    {
      name: 'hub_delivery_delay_p99_seconds',
      help: 'How long requests to this node wait before they are looked at, 99th percentile since the last look',
      value: () => {
        const p99 = delay.percentile(99) / NANOSECONDS
        delay.reset()
        return p99
      },
    },
    { name: 'hub_memory_bytes', help: 'Memory of the process', value: () => process.memoryUsage.rss() },
  ]
}
