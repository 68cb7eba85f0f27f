import { Router, type Request, type Response } from 'express'
import { send } from '../../shared/send'
import { configurator, CONFIGURATOR_STYLE } from './configurator'
import type { EmbedParts } from './embed-parts'
import { frameRoute } from './frame'
import { oembedRoute } from './oembed'
import { loadScripts, type ScriptName } from './scripts'

/**
 * For sites without programmers: `/embed` makes a snippet, `/embed/v1.js` and `/embed/frame` are what the snippet brings, `/oembed` is for
 * sites that turn a pasted address into a preview. It throws ProblemError: mount `problemErrors` after it.
 */
export function embedRouter(parts: EmbedParts): Router {
  const router = Router()
  router.get('/embed', configurator(parts))
  router.get(CONFIGURATOR_STYLE.path, (req, res) =>
    send(req, res, {
      body: CONFIGURATOR_STYLE.css,
      contentType: 'text/css; charset=utf-8',
      cacheControl: SCRIPT_CACHE_CONTROL,
    }),
  )
  for (const [path, name] of SCRIPT_PATHS) router.get(path, (req, res) => sendScript(req, res, name))
  router.get('/embed/frame', frameRoute(parts))
  router.get('/oembed', oembedRoute(parts))
  return router
}

/** Addresses that stand in other people's pages: they never change, so what they give does. */
const SCRIPT_PATHS: [string, ScriptName][] = [
  ['/embed/v1.js', 'v1'],
  ['/embed/frame.js', 'frame'],
  ['/embed/inside.js', 'inside'],
  ['/embed/configurator.js', 'configurator'],
]
/** An hour without asking; then asked for with the ETag while the old one still serves; a week when the hub cannot be reached (RFC 5861). */
const SCRIPT_CACHE_CONTROL = 'public, max-age=3600, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800'

async function sendScript(req: Request, res: Response, name: ScriptName): Promise<void> {
  const body = (await loadScripts())[name]
  // For pages that load it with crossorigin, or are isolated from what does not say this.
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  res.setHeader('X-Content-Type-Options', 'nosniff')
  send(req, res, { body, contentType: 'text/javascript; charset=utf-8', cacheControl: SCRIPT_CACHE_CONTROL })
}
