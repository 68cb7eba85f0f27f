import fs from 'node:fs/promises'
import path from 'node:path'
import { Router, type Request, type Response } from 'express'
import type { ReadModel } from '../../readmodel/read-model'
import { etagOf, isKnown } from '../../shared/etag'
import { sendProblem } from '../../shared/problem'
import { contentPolicyOf, contentTypeOf } from './content-types'

export interface MediaParts {
  model: Pick<ReadModel, 'publicFiles'>
  mediaDir: string
  isSignedIn(req: Request): Promise<boolean>
  /** Whether the file name belongs to the media, public or not. */
  ownsFile(mediaId: string, name: string): Promise<boolean>
}

type Access = 'public' | 'signed-in' | 'none'

const PUBLIC_CACHE_CONTROL = 'public, max-age=300, immutable'
const PRIVATE_CACHE_CONTROL = 'private, no-store'
/** One plain name: no folders, nothing hidden, no control characters. Anything else is nobody's file. */
const FILE_NAME = /^[^./\\\p{C}][^/\\\p{C}]{0,250}$/u

/** Files at `/media/<id>/<name>`, to be mounted at `/media`: open to all while something public shows them, else to signed-in users only. */
export function mediaRouter({ model, mediaDir, isSignedIn, ownsFile }: MediaParts): Router {
  const root = path.resolve(mediaDir)
  const router = Router()
  router.get('/:id/:name', async (req, res, next) => {
    const { id, name } = req.params
    const access = FILE_NAME.test(id) && FILE_NAME.test(name) ? await accessTo(req, id, name) : 'none'
    const file = access === 'none' ? null : await fs.stat(path.join(root, name)).catch(nullIfMissing)
    if (!file?.isFile()) return missing(req, res)
    setHeaders(res, name, access)
    // Strong, as range requests need: a file is never changed under its name, and if it were, size or time would tell.
    const etag = etagOf(`${name}/${file.size}/${file.mtimeMs}`)
    res.setHeader('ETag', etag)
    // Express would send everything again to clients, such as fetch, that add `Cache-Control: no-cache` to the question.
    if (isKnown(etag, req.headers['if-none-match'])) return void res.writeHead(304).end()
    res.sendFile(name, { root, dotfiles: 'deny', cacheControl: false }, (error) => error && !res.headersSent && next(error))
  })
  router.all('/:id/:name', (req, res) => {
    res.setHeader('Allow', 'GET, HEAD')
    sendProblem(req, res, {
      status: 405,
      title: { vi: 'Phương thức không được phép', en: 'Method not allowed' },
      detail: { vi: 'Ở đây chỉ đọc: GET, HEAD.', en: 'Read only here: GET, HEAD.' },
    })
  })
  router.use(missing)
  return router

  async function accessTo(req: Request, id: string, name: string): Promise<Access> {
    if (model.publicFiles(id)?.includes(name)) return 'public'
    return (await isSignedIn(req)) && (await ownsFile(id, name)) ? 'signed-in' : 'none'
  }
}

function setHeaders(res: Response, name: string, access: Access): void {
  const { type, isInline } = contentTypeOf(name)
  const isPublic = access === 'public'
  res.setHeader('Content-Type', type)
  res.setHeader('Content-Disposition', isInline ? 'inline' : 'attachment')
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Content-Security-Policy', contentPolicyOf(type))
  res.setHeader('Cache-Control', isPublic ? PUBLIC_CACHE_CONTROL : PRIVATE_CACHE_CONTROL)
  // Portals show the pictures on their own pages.
  res.setHeader('Cross-Origin-Resource-Policy', isPublic ? 'cross-origin' : 'same-origin')
  if (isPublic) res.setHeader('Access-Control-Allow-Origin', '*')
}

/** Files that are not public look as if they were not there. */
function missing(req: Request, res: Response): void {
  sendProblem(req, res, {
    status: 404,
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: { vi: 'Không có tệp công khai nào tại địa chỉ này.', en: 'No public file stands at this address.' },
  })
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG') return null
  throw error
}
