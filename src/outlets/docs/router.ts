import { Router, type Response } from 'express'
import type { ReadModel } from '../../readmodel/read-model'
import { send } from '../../shared/send'
import { readOnlyForAll } from '../api/cross-origin'
import { readQuery } from '../api/read-query'
import { loadAssets } from '../pages/assets'
import { docsAssets } from './assets'
import { apiDocument, type ApiDocument } from './document'
import { languageParameters, type Lang } from './language'
import { docsPage } from './page'
import { sampleOf } from './sample'

/** It changes with the hub's version, and its examples with what is public: a new one should be seen soon. */
const CACHE_CONTROL = 'public, max-age=60, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400'

/** Its own script, which asks this hub and nobody else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** `/openapi.json`, and `/docs`, the page made from it. It throws ProblemError: mount `problemErrors` after it. */
export function docsRouter({ model, origin }: { model: ReadModel; origin: string }): Router {
  const router = Router()
  const assets = loadAssets()
  const documents = new Map<Lang, ApiDocument>()
  const pages = new Map<string, string>()
  model.onAdvance(() => pages.clear())
  router.use(assets.router, docsAssets())
  router.use('/openapi.json', readOnlyForAll)
  router.get('/openapi.json', (req, res) => {
    const { lang = 'vi' } = readQuery(req, languageParameters, {})
    send(req, res, { body: JSON.stringify(documentIn(lang)), contentType: JSON_TYPE, cacheControl: CACHE_CONTROL })
  })
  router.get('/docs', (req, res) => {
    const { lang = 'vi' } = readQuery(req, languageParameters, {})
    const body =
      pages.get(lang) ?? docsPage({ lang, assets, document: documentIn(lang), sample: sampleOf(model, origin) })
    pages.set(lang, body)
    secure(res)
    send(req, res, { body, contentType: 'text/html; charset=utf-8', cacheControl: CACHE_CONTROL })
  })
  return router

  function documentIn(lang: Lang): ApiDocument {
    const document = documents.get(lang) ?? apiDocument({ lang, origin })
    documents.set(lang, document)
    return document
  }
}

const JSON_TYPE = 'application/json; charset=utf-8'

function secure(res: Response): void {
  res.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY)
  res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  res.setHeader('X-Content-Type-Options', 'nosniff')
}
