import type { IncomingMessage, ServerResponse } from 'node:http'
import { PUBLIC_TYPES } from '../../ledger/entry'
import type { ApiParts, ApiRequest } from './api-parts'
import { openToAll } from './cross-origin'
import { itemRoute } from './items'
import { listRoute } from './lists'
import { MIN_SEQ } from './read-query'

/** A list or an item, written plainly: what is encoded, in capitals or with a slash at the end is left to Express. */
const PLAIN = /^\/v1\/([a-z]+)(?:\/([\w.~-]+))?(?:\?|$)/

/**
 * The short way to lists and items, which are nearly all that is asked for: by the words of the path, without going through every route there is. False: it is for the
 * router. What it throws is ProblemError, as there.
 */
export function quickApi(
  parts: ApiParts,
  secure: (res: ServerResponse) => void,
): (req: IncomingMessage, res: ServerResponse) => boolean {
  const lists = new Map<string, ReturnType<typeof listRoute>>(
    PUBLIC_TYPES.map((type) => [type, listRoute(type, parts)]),
  )
  const items = new Map<string, ReturnType<typeof itemRoute>>(
    PUBLIC_TYPES.map((type) => [type, itemRoute(type, parts)]),
  )
  return (req, res) => {
    const url = req.url ?? ''
    if ((req.method !== 'GET' && req.method !== 'HEAD') || asksForState(req, url)) return false
    const [, type = '', idOrSlug] = PLAIN.exec(url) ?? []
    const list = lists.get(type)
    const item = items.get(type)
    if (!list || !item) return false
    const asked: ApiRequest = Object.assign(req, { originalUrl: url })
    secure(res)
    openToAll(res)
    if (idOrSlug === undefined) list(asked, res)
    else item(asked, res, idOrSlug)
    return true
  }
}

const asksForState = ({ headers }: IncomingMessage, url: string) =>
  headers[MIN_SEQ] !== undefined || url.includes(MIN_SEQ)
