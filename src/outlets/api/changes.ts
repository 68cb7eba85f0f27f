import type { Request, RequestHandler } from 'express'
import type { Change, ReadModel } from '../../readmodel/read-model'
import { send } from '../../shared/send'
import { withOffset } from '../../text/dates'
import { CHANGES_CACHE_CONTROL, WAITING_CACHE_CONTROL } from './caching'
import { JSON_TYPE } from './json'
import type { ApiParts } from './api-parts'
import { headReached } from './head-reached'
import { oneOf, someOf, whole } from './parameters'
import { readQuery } from './read-query'
import { shape, type Shape } from './shape'

const DEFAULT_LIMIT = 100
const LARGEST_LIMIT = 1000
const LONGEST_WAIT_SECONDS = 25

const parameters = {
  since: whole(0, Number.MAX_SAFE_INTEGER),
  limit: whole(1, LARGEST_LIMIT),
  wait: whole(0, LONGEST_WAIT_SECONDS),
  include: someOf(['item']),
  lang: oneOf('vi', 'en'),
}

/** `/v1/changes`: every entry after `since`, in order and without gaps; with `wait`, as soon as there is one. */
export function changesRoute({ model, origin, stopping }: ApiParts): RequestHandler {
  return async (req, res) => {
    const { since = 0, limit = DEFAULT_LIMIT, wait = 0, include, lang } = readQuery(req, parameters)
    if (wait > 0) await headReached(model, res, { seq: since + 1, ms: wait * 1000, stopping })
    // The reader has gone away.
    if (res.destroyed) return
    const changes = model.changes(since, limit)
    const body = JSON.stringify({
      changes: changes.map((change) => presentChange(model, change, include ? { origin, lang, body: true } : null)),
      next: nextChanges(req, changes.at(-1)?.seq ?? since),
      head: model.head(),
    })
    send(req, res, {
      body,
      contentType: JSON_TYPE,
      cacheControl: wait > 0 ? WAITING_CACHE_CONTROL : CHANGES_CACHE_CONTROL,
    })
  }
}

/** The item is given as it is now, not as it was: a copy that follows along ends up right, and nothing withdrawn is handed out again. */
export function presentChange(
  model: ReadModel,
  { seq, action, type, id, version, at }: Change,
  withItem: Shape | null,
) {
  const found = withItem && action !== 'withdraw' ? model.find(type, id) : null
  const item = withItem && found?.is === 'public' && found.item.id === id ? { item: shape(found.item, withItem) } : {}
  return { seq, action, type, id, version, at: withOffset(at), ...item }
}

function nextChanges(req: Request, since: number): string {
  const url = new URL(req.originalUrl, 'http://localhost')
  url.searchParams.set('since', String(since))
  return url.pathname + url.search
}
