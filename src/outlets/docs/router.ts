import { Router } from 'express'
import { send } from '../../shared/send'
import { readOnlyForAll } from '../api/cross-origin'
import { readQuery } from '../api/read-query'
import { apiDocument } from './document'
import { languageParameters, type Lang } from './language'

/** It changes with the hub's version only, but a new version should be seen soon. */
const CACHE_CONTROL = 'public, max-age=300, stale-if-error=86400'

/** `/openapi.json`, and `/docs`, the page made from it. It throws ProblemError: mount `problemErrors` after it. */
export function docsRouter({ origin }: { origin: string }): Router {
  const router = Router()
  const made = new Map<Lang, string>()
  router.use('/openapi.json', readOnlyForAll)
  router.get('/openapi.json', (req, res) => {
    const { lang = 'vi' } = readQuery(req, languageParameters, {})
    const body = made.get(lang) ?? JSON.stringify(apiDocument({ lang, origin }))
    made.set(lang, body)
    send(req, res, { body, contentType: 'application/json; charset=utf-8', cacheControl: CACHE_CONTROL })
  })
  return router
}
