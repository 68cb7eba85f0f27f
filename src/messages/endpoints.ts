import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf, isAdmin } from '../access/roles'
import type { Bilingual } from '../shared/problem'
import { compose } from './letter'
import { testLetter } from './letters'
import { mailOf } from './mail-link'
import { queueMessage } from './tell'

/** What an administrator does with the outbox: `POST /api/messages/:id/attempt` sends a letter that failed or was kept, `/test` one to the own address. */
export const messageEndpoints: Endpoint[] = [
  { path: '/test', method: 'post', handler: (req) => refusal(req) ?? sendTest(req) },
  { path: '/:id/attempt', method: 'post', handler: (req) => refusal(req) ?? sendAgain(req) },
]

async function sendTest(req: PayloadRequest): Promise<Response> {
  const { email, name } = actorOf(req)!
  const letter = testLetter()
  const text = compose(letter, { name, origin: mailOf(req.payload).origin })
  const id = await queueMessage(req, { to: email!, subject: letter.subject, text })
  mailOf(req.payload).poke()
  return Response.json({ id, to: email }, { status: 202, headers: UNCACHED })
}

async function sendAgain(req: PayloadRequest): Promise<Response> {
  const { db } = req.payload
  const id = String(req.routeParams?.id)
  const mail = mailOf(req.payload)
  const isLeft = { status: { in: ['failed', 'kept'] } }
  const again = await db.updateOne({
    collection: 'messages',
    where: { and: [{ id: { equals: id } }, isLeft] },
    data: { status: 'waiting', nextAt: mail.now().toISOString(), error: null },
    options: { atomic: true },
  })
  if (again) {
    mail.poke()
    return Response.json({ id }, { status: 202, headers: UNCACHED })
  }
  const isThere = await db.findOne({ collection: 'messages', where: { id: { equals: id } } })
  return problem(req, isThere ? 'notLeft' : 'unknown')
}

/** Why nothing is sent now, if so. */
function refusal(req: PayloadRequest): Response | null {
  if (!isAdmin(actorOf(req))) return problem(req, 'role')
  return mailOf(req.payload).from ? null : problem(req, 'noServer')
}

const UNCACHED = { 'Cache-Control': 'no-store' }

const PROBLEMS: Record<string, { status: number; kind: string; title: Bilingual; detail: Bilingual }> = {
  role: {
    status: 403,
    kind: 'role',
    title: { vi: 'Không có quyền', en: 'Not allowed' },
    detail: { vi: 'Chỉ người quản trị dùng hộp thư đi.', en: 'The outbox is for administrators.' },
  },
  unknown: {
    status: 404,
    kind: 'unknown',
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: { vi: 'Không có thư này. Có thể thư cũ đã được xóa.', en: 'There is no such letter.' },
  },
  notLeft: {
    status: 409,
    kind: 'state',
    title: { vi: 'Tình trạng đã khác', en: 'Conflict with the present state' },
    detail: {
      vi: 'Thư này đã gửi hoặc đang chờ gửi. Hãy tải lại trang.',
      en: 'This letter was sent, or waits to be sent. Reload the page.',
    },
  },
  noServer: {
    status: 409,
    kind: 'state',
    title: { vi: 'Chưa có máy chủ thư', en: 'No mail server' },
    detail: {
      vi: 'Chưa cài máy chủ thư. Người vận hành cần đặt HUB_SMTP_URL và HUB_MAIL_FROM rồi khởi động lại.',
      en: 'No mail server is set. The operator has to set HUB_SMTP_URL and HUB_MAIL_FROM and start again.',
    },
  },
}

/** RFC 9457, in Vietnamese unless English is asked for. */
function problem(req: PayloadRequest, name: keyof typeof PROBLEMS): Response {
  const { status, kind, title, detail } = PROBLEMS[name]!
  const language = /^\s*en\b/i.test(req.headers.get('accept-language') ?? '') ? 'en' : 'vi'
  const body = { type: `/docs/problems#${kind}`, title: title[language], status, detail: detail[language] }
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...UNCACHED, 'Content-Type': 'application/problem+json', 'Content-Language': language },
  })
}
