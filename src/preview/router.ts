import { json, type Request, type Response, Router } from 'express'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { actorOf, isStaff } from '../access/roles'
import { workingCopy } from '../desk/working-copy'
import { ITEM_TYPES, type ItemType } from '../ledger/entry'
import { loadAssets } from '../outlets/pages/assets'
import type { Clock } from '../shared/clock'
import { type Problem, ProblemError } from '../shared/problem'
import { previewItem } from './preview-item'
import { readForm } from './read-form'
import { asFeed, asPage, STYLE_HASH } from './views'

export interface PreviewOptions {
  payload: Payload
  origin: string
  clock: Clock
  /** The account whose valid session a request carries. */
  userOf(req: Request): Promise<PayloadRequest['user']>
}

/** The text of an item with a table or two is far below. */
const LARGEST_FORM = '4mb'

/**
 * `GET /preview/<type>/<id>`: what readers would see if the saved version were published now; `POST` with the form as JSON: the same for what is being typed, and
 * without an id for an item that was never saved. `?as=feed` shows it as a feed reader does, `?lang=en` the English version. For staff who may read the item;
 * nothing of it is kept anywhere.
 */
export function previewRouter({ payload, origin, clock, userOf }: PreviewOptions): Router {
  const assets = loadAssets()
  const router = Router()
  router.use((_req, res, next) => {
    for (const [name, value] of Object.entries(HEADERS)) res.setHeader(name, value)
    next()
  })
  router.get('/:type/:id', async (req, res) => {
    const asked = await admit(req)
    const { source } = await workingCopy(asked.req, asked.type, req.params.id)
    await show(req, res, { ...asked, source })
  })
  // Who may not look is told so before the form is read.
  router.post('/:type{/:id}', async (req, res, next) => {
    res.locals.asked = await admit(req)
    next()
  })
  router.post('/:type{/:id}', json({ limit: LARGEST_FORM, reviver: composed }), async (req, res) => {
    const asked = res.locals.asked as Asked
    await show(req, res, { ...asked, source: readForm(asked.type, req.body) })
  })
  router.use(() => {
    throw new ProblemError(UNKNOWN)
  })
  return router

  async function admit(req: Request): Promise<Asked> {
    const user = await userOf(req)
    if (!user) throw new ProblemError(SIGN_IN)
    if (!isStaff(actorOf({ user }))) throw new ProblemError(NOT_STAFF)
    const type = ITEM_TYPES.find((one) => one === req.params.type)
    const id = typeof req.params.id === 'string' ? req.params.id : null
    if (!type || (id !== null && !(await mayRead(type, id, user)))) throw new ProblemError(UNKNOWN)
    return { type, id, req: await createLocalReq({ user }, payload) }
  }

  async function mayRead(type: ItemType, id: string, user: PayloadRequest['user']): Promise<boolean> {
    const { totalDocs } = await payload.count({
      collection: type,
      where: { id: { equals: id } },
      overrideAccess: false,
      user,
    })
    return totalDocs > 0
  }

  async function show(
    req: Request,
    res: Response,
    asked: Asked & { source: Parameters<typeof previewItem>[1]['source'] },
  ) {
    const preview = await previewItem(asked.req, asked)
    const look = { assets, origin, now: clock() }
    const page =
      req.query.as === 'feed' ? asFeed(preview, look) : asPage(preview, req.query.lang === 'en' ? 'en' : 'vi', look)
    res.status(200).type('html').send(page)
  }
}

/** As saving would store it. */
const composed = (_name: string, value: unknown) => (typeof value === 'string' ? value.normalize('NFC') : value)

interface Asked {
  type: ItemType
  id: string | null
  req: PayloadRequest
}

/** No script, nothing from elsewhere, shown inside the hub's own pages alone, kept by nobody. */
const HEADERS = {
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'self' ${STYLE_HASH}`,
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
}

const SIGN_IN: Problem = {
  status: 401,
  title: { vi: 'Cần đăng nhập', en: 'Sign in' },
  detail: { vi: 'Cần đăng nhập để xem trước.', en: 'Sign in to look at previews.' },
}
const NOT_STAFF: Problem = {
  status: 403,
  title: { vi: 'Không có quyền', en: 'Not allowed' },
  detail: { vi: 'Tài khoản của bạn không xem trước được.', en: 'Your account may not look at previews.' },
}
const UNKNOWN: Problem = {
  status: 404,
  title: { vi: 'Không tìm thấy', en: 'Not found' },
  detail: {
    vi: 'Không có nội dung này, hoặc bạn không có quyền xem.',
    en: 'There is no such item, or you may not see it.',
  },
}
