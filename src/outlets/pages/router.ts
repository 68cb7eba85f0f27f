import { Router, type Request, type Response } from 'express'
import { ITEM_TYPES, type ItemType } from '../../ledger/entry'
import type { Found, ReadModel } from '../../readmodel/read-model'
import { systemClock, type Clock } from '../../shared/clock'
import { loadAssets } from './assets'
import { homePage } from './home-page'
import { itemPage } from './item-page'
import { here } from './picture'
import { sendAway, sendErrorPage, sendPage } from './send-page'
import { pagePath, showIn } from './shown'
import { gonePage, missingPage, noticePage } from './withdrawn-page'
import type { Lang } from './words'

export interface PagesOptions {
  model: ReadModel
  /** The hub's public origin, without a slash at the end. */
  origin: string
  clock?: Clock
}

interface Asked {
  type: ItemType
  slug: string
  lang: Lang
}

/** The public pages: `/`, `/p/<type>/<slug>` and what they need under `/assets`. */
export function pagesRouter({ model, origin, clock = systemClock }: PagesOptions): Router {
  const assets = loadAssets()
  const router = Router()
  router.use(assets.router)
  router.get('/', (req, res) => sendPage(req, res, homePage(model, { assets, origin, now: clock() })))
  router.get('/p/:type/:slug', (req, res, next) => {
    const type = ITEM_TYPES.find((one) => one === req.params.type)
    if (!type) return next()
    answer(req as Request, res, { type, slug: req.params.slug, lang: req.query.lang === 'en' ? 'en' : 'vi' })
  })
  router.use('/p', (_req, res) => missing(res))

  function answer(req: Request, res: Response, asked: Asked): void {
    const found = model.find(asked.type, asked.slug)
    switch (found.is) {
      case 'public':
        return showItem(req, res, found, asked)
      case 'moved':
        return sendAway(res, 308, pagePath({ type: asked.type, slug: found.slug }, asked.lang))
      case 'withdrawn':
        return showWithdrawn(req, res, found)
      case 'unknown':
        return missing(res)
    }
  }

  function showItem(req: Request, res: Response, { item }: Found & { is: 'public' }, { slug, lang }: Asked): void {
    if ('name' in item) return missing(res)
    // Asked for by its id: one address for one page.
    if (item.slug !== slug) return sendAway(res, 308, pagePath(item, lang))
    const shown = showIn(item, lang, origin)
    // Not for ever: a translation may come.
    if (!shown) return sendAway(res, 302, pagePath(item))
    sendPage(req, res, itemPage(shown, { assets, origin, now: clock() }))
  }

  function showWithdrawn(req: Request, res: Response, { withdrawal, title, at }: Found & { is: 'withdrawn' }): void {
    if (withdrawal.kind === 'notice')
      return sendPage(req, res, noticePage(assets, { title, reason: withdrawal.reason, at }))
    const target = withdrawal.kind === 'redirect' ? redirectTarget(withdrawal.redirectTo, origin) : null
    if (target !== null) return sendAway(res, 308, target)
    sendErrorPage(res, 410, gonePage(assets, withdrawal))
  }

  function missing(res: Response): void {
    sendErrorPage(res, 404, missingPage(assets))
  }

  return router
}

/** Null when the target is no web address: nobody is sent there. */
function redirectTarget(redirectTo: string, origin: string): string | null {
  const address = here(redirectTo)
  if (!URL.canParse(address, `${origin}/`)) return null
  const { protocol, pathname, search, hash, href, host } = new URL(address, `${origin}/`)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  return host === new URL(origin).host ? pathname + search + hash : href
}
