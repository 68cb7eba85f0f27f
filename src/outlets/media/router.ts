import fs from 'node:fs/promises'
import path from 'node:path'
import { Router, type Request, type Response } from 'express'
import { etagOf, isKnown } from '../../shared/etag'
import { sendProblem } from '../../shared/problem'
import { answeredReadOnly } from '../../shared/read-only'
import { contentPolicyOf, contentTypeOf } from './content-types'

export interface MediaParts {
  mediaDir: string
  /** Whether this file of the media may be fetched by whoever asks. */
  mayFetch(req: Request, mediaId: string, name: string): boolean | Promise<boolean>
  /** Everyone may, so copies may be kept anywhere. */
  isPublic: boolean
  /** Looks elsewhere for a file that may be fetched and is not in the folder; true when it is there now. */
  bring?(mediaId: string, name: string): Promise<boolean>
}

const PUBLIC_CACHE_CONTROL = 'public, max-age=300, immutable'
const PRIVATE_CACHE_CONTROL = 'private, no-store'
/** One plain name: no folders, nothing hidden, no control characters. Anything else is nobody's file. */
const FILE_NAME = /^[^./\\\p{C}][^/\\\p{C}]{0,250}$/u

/**
 * Files at `/media/<id>/<name>`, to be mounted at `/media`: what may not be fetched, or is not there, is left to who comes after. Readers are served where something
 * public shows the file; staff see theirs at the same addresses.
 */
export function mediaRouter({ mediaDir, mayFetch, isPublic, bring }: MediaParts): Router {
  const root = path.resolve(mediaDir)
  const router = Router()
  router.get('/:id/:name', async (req, res, next) => {
    const { id, name } = req.params
    if (!FILE_NAME.test(id) || !FILE_NAME.test(name) || !(await mayFetch(req as Request, id, name))) return next()
    const file = (await statOf(name)) ?? ((await bring?.(id, name)) ? await statOf(name) : null)
    if (!file?.isFile()) return next()
    setHeaders(res, name, isPublic)
    // Strong, as range requests need: a file is never changed under its name, and if it were, size or time would tell.
    const etag = etagOf(`${name}/${file.size}/${file.mtimeMs}`)
    res.setHeader('ETag', etag)
    // Express would send everything again to clients, such as fetch, that add `Cache-Control: no-cache` to the question.
    if (isKnown(etag, req.headers['if-none-match'])) return void res.writeHead(304).end()
    res.sendFile(name, { root, dotfiles: 'deny', cacheControl: false }, (error) => {
      if (!error || res.headersSent) return
      forgetFile(res)
      next(error)
    })
  })
  router.options('/:id/:name', (req, res) => {
    if (isPublic) res.setHeader('Access-Control-Allow-Origin', '*')
    answeredReadOnly(req, res)
  })
  return router

  function statOf(name: string) {
    return fs.stat(path.join(root, name)).catch(nullIfMissing)
  }
}

/** The end of `/media`: files that are not public look as if they were not there, and nobody writes. */
export function mediaEnd(): Router {
  const router = Router()
  router.use((req, res, next) => {
    if (!answeredReadOnly(req, res)) next()
  })
  router.use((req, res) => {
    sendProblem(req, res, {
      status: 404,
      title: { vi: 'Không tìm thấy', en: 'Not found' },
      detail: { vi: 'Không có tệp công khai nào tại địa chỉ này.', en: 'No public file stands at this address.' },
    })
  })
  return router
}

function setHeaders(res: Response, name: string, isPublic: boolean): void {
  const { type, isInline } = contentTypeOf(name)
  res.setHeader('Content-Type', type)
  res.setHeader('Content-Disposition', isInline ? 'inline' : 'attachment')
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Content-Security-Policy', contentPolicyOf(type))
  res.setHeader('Cache-Control', isPublic ? PUBLIC_CACHE_CONTROL : PRIVATE_CACHE_CONTROL)
  // Portals show the pictures on their own pages.
  res.setHeader('Cross-Origin-Resource-Policy', isPublic ? 'cross-origin' : 'same-origin')
  if (isPublic) res.setHeader('Access-Control-Allow-Origin', '*')
}

/** A range that is none, or a condition that does not hold, is one reader's: kept as the file would be, others would be given it. */
function forgetFile(res: Response): void {
  for (const name of ['ETag', 'Last-Modified', 'Content-Disposition', 'Content-Security-Policy']) res.removeHeader(name)
  res.setHeader('Cache-Control', 'no-store')
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG') return null
  throw error
}
