import { Router } from 'express'
import { PUBLIC_TYPES } from '../../ledger/entry'
import type { ReadModel } from '../../readmodel/read-model'
import { changesRoute } from './changes'
import { readOnlyForAll } from './cross-origin'
import { itemRoute } from './items'
import { listRoute } from './lists'
import { manifestRoute } from './manifest'
import { notFound } from './not-found'

/** The delivery API, to be mounted at `/v1`. It throws ProblemError: mount `problemErrors` after it. */
export function apiRouter(parts: {
  model: ReadModel
  /** Public, without a slash at the end. */ origin: string
}): Router {
  const router = Router()
  router.use(readOnlyForAll)
  router.get('/changes', changesRoute(parts))
  router.get('/manifest', manifestRoute(parts))
  for (const type of PUBLIC_TYPES) {
    router.get(`/${type}`, listRoute(type, parts))
    router.get(`/${type}/:id`, itemRoute(type, parts))
  }
  router.use(notFound)
  return router
}
