import { Router, type Request, type Response } from 'express'
import { ITEM_TYPES, type ItemType } from '../../ledger/entry'
import type { Found, ReadModel } from '../../readmodel/read-model'
import { standsInFor } from '../../readmodel/stands-in'
import { systemClock, type Clock } from '../../shared/clock'
import { answeredReadOnly } from '../../shared/read-only'
import { loadAssets } from './assets'
import { homePage } from './home-page'
import { itemPage } from './item-page'
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
  router.use(/^\/(?:p\/.*)?$/, (req, res, next) => void (answeredReadOnly(req, res) || next()))
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

  function showWithdrawn(req: Request, res: Response, found: Found & { is: 'withdrawn' }): void {
    const { withdrawal, title, at } = found
    if (withdrawal.kind === 'notice')
      return sendPage(req, res, noticePage(assets, { title, reason: withdrawal.reason, at }))
    const target = standsInFor(model, found, origin)
    if (target !== null) return sendAway(res, 308, addressOf(target, origin))
    sendErrorPage(res, 410, gonePage(assets, withdrawal))
  }

  function missing(res: Response): void {
    sendErrorPage(res, 404, missingPage(assets))
  }

  return router
}

/** Without the origin where it is this hub's: pages work under every name. */
function addressOf({ host, pathname, search, hash, href }: URL, origin: string): string {
  return host === new URL(origin).host ? pathname + search + hash : href
}
