import { Router, type Response } from 'express'
import { faviconSvg } from '../../shared/mark'
import { loadFonts, shortHash } from './fonts'
import { STYLE } from './style'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** Style sheet, fonts and icon of the pages: addresses carry a hash of the content, so nothing is ever fetched twice. */
export interface Assets {
  router: Router
  stylePath: string
  iconPath: string
  /** Fonts that the first screen needs. */
  preload: string[]
}

export function loadAssets(): Assets {
  const fonts = loadFonts()
  const style = `${fonts.css}\n${STYLE}`
  const icon = faviconSvg()
  const stylePath = `/assets/pages.${shortHash(style)}.css`
  const iconPath = `/assets/icon.${shortHash(icon)}.svg`

  const router = Router()
  router.get(stylePath, (_req, res) => send(res, 'text/css; charset=utf-8', style))
  router.get(iconPath, (_req, res) => send(res, 'image/svg+xml; charset=utf-8', icon))
  // Browsers and feed readers ask for this address whatever a page says.
  router.get('/favicon.ico', (_req, res) => res.redirect(302, iconPath))
  for (const file of fonts.files) router.get(file.path, (_req, res) => send(res, 'font/woff2', file.bytes))

  return { router, stylePath, iconPath, preload: fonts.files.filter((file) => file.preload).map((file) => file.path) }
}

function send(res: Response, type: string, content: Buffer | string): void {
  res.set({
    'Content-Type': type,
    'Cache-Control': FOR_EVER,
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
  })
  res.send(content)
}
