import { mongodbSource } from './mongodb'
import { postgresSource } from './postgres'
import type { Source } from './source'

/** Opens what `DATABASE_URL` names; nothing is connected before the first question. */
export function openSource(url: string): Source {
  return url.startsWith('mongodb') ? mongodbSource(url) : postgresSource(url)
}
