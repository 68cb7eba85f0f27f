import { mongodbSource } from './mongodb'
import { postgresSource } from './postgres'
import type { Source } from './source'
import { type Upstream, upstreamSource } from './upstream'

/** Where a node takes what it shows from, as it can be told to a thread. */
export type SourceAddress = { databaseUrl: string } | { upstream: Upstream }

/** Opens it; nothing is connected before the first question. */
export function openSource(address: SourceAddress): Source {
  if ('upstream' in address) return upstreamSource(address.upstream)
  const { databaseUrl } = address
  return databaseUrl.startsWith('mongodb') ? mongodbSource(databaseUrl) : postgresSource(databaseUrl)
}
