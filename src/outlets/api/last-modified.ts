import type { ServerResponse } from 'node:http'
import { lastChange } from '../../readmodel/last-change'
import type { ApiParts } from './api-parts'

/** For readers who remember times rather than tags. */
export function setLastModified(res: ServerResponse, model: ApiParts['model'], clock: ApiParts['clock']): void {
  const changed = lastChange(model, clock())
  if (changed) res.setHeader('Last-Modified', changed)
}
