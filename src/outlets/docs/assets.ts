import { Router } from 'express'
import { send } from '../../shared/send'
import { shortHash } from '../pages/fonts'
import { SCRIPT } from './script'
import { STYLE } from './style'

const FOR_EVER = 'public, max-age=31536000, immutable'
const STYLE_PATH = `/assets/docs.${shortHash(STYLE)}.css`
const SCRIPT_PATH = `/assets/docs.${shortHash(SCRIPT)}.js`

/** What the page of the documentation needs beside what all pages do: from this site, under addresses that change with the content. */
export const docsHead = { styles: [STYLE_PATH], scripts: [SCRIPT_PATH] }

export function docsAssets(): Router {
  const router = Router()
  router.get(STYLE_PATH, (req, res) => {
    send(req, res, { body: STYLE, contentType: 'text/css; charset=utf-8', cacheControl: FOR_EVER })
  })
  router.get(SCRIPT_PATH, (req, res) => {
    send(req, res, { body: SCRIPT, contentType: 'text/javascript; charset=utf-8', cacheControl: FOR_EVER })
  })
  return router
}
