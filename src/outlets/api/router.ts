import { Router } from 'express'
import { PUBLIC_TYPES } from '../../ledger/entry'
import type { ApiParts } from './api-parts'
import { changesRoute } from './changes'
import { changeStreamRoute } from './change-stream'
import { readOnlyForAll } from './cross-origin'
import { itemRoute } from './items'
import { listRoute } from './lists'
import { manifestRoute } from './manifest'
import { minSeq } from './min-seq'
import { notFound } from './not-found'
import { searchRoute } from './search'

/** The delivery API, to be mounted at `/v1`. It throws ProblemError: mount `problemErrors` after it. */
export function apiRouter(parts: ApiParts): Router {
  const router = Router()
  router.use(readOnlyForAll, minSeq(parts))
  router.get('/changes', changesRoute(parts))
  router.get('/changes/stream', changeStreamRoute(parts))
  router.get('/search', searchRoute(parts))
  router.get('/manifest', manifestRoute(parts))
  for (const type of PUBLIC_TYPES) {
    const item = itemRoute(type, parts)
    router.get(`/${type}`, listRoute(type, parts))
    router.get(`/${type}/:id`, (req, res) => item(req, res, req.params.id))
  }
  router.use(notFound)
  return router
}
