import type { Endpoint, PayloadRequest } from 'payload'
import { type Actor, actorOf } from '../../access/roles'
import { DeskError, type Text } from '../errors'

export interface Asked {
  req: PayloadRequest
  id: string
  body: unknown
}

type Method = 'get' | 'post' | 'put' | 'delete'

/** An address of the desk: parses, calls, and answers with JSON, or with the refusal as problem+json. */
export function endpoint(method: Method, path: string, run: (asked: Asked) => Promise<object>, status = 200): Endpoint {
  return {
    path,
    method,
    handler: async (req) => {
      try {
        const body = method === 'get' ? {} : await readJson(req)
        return Response.json(await run({ req, id: String(req.routeParams?.id), body }), {
          status,
          headers: { 'Cache-Control': 'no-store' },
        })
      } catch (error) {
        if (error instanceof DeskError) return problem(req, error)
        throw error
      }
    },
  }
}

/** Who asks; nobody without an account gets here, but an account without a desk might. */
export function signedIn(req: PayloadRequest): Actor {
  const found = actorOf(req)
  if (!found) throw new DeskError('role', { vi: 'Cần đăng nhập để thực hiện thao tác này.', en: 'Sign in to do this.' })
  return found
}

/** Commands with nothing to say come without a body. */
async function readJson(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const TITLES: Record<DeskError['kind'], Text> = {
  role: { vi: 'Không có quyền', en: 'Not allowed' },
  state: { vi: 'Tình trạng đã khác', en: 'Conflict with the present state' },
  incomplete: { vi: 'Chưa đủ thông tin', en: 'Incomplete' },
  request: { vi: 'Yêu cầu không hợp lệ', en: 'Bad request' },
  unknown: { vi: 'Không tìm thấy', en: 'Not found' },
}

/** RFC 9457, in Vietnamese unless English is asked for. */
function problem(req: PayloadRequest, error: DeskError): Response {
  const language = /^\s*en\b/i.test(req.headers.get('accept-language') ?? '') ? 'en' : 'vi'
  const errors = error.missing.map(({ field, message }) => ({ field, message: message[language] }))
  const body = {
    type: `/docs/problems#${error.kind}`,
    title: TITLES[error.kind][language],
    status: error.status,
    detail: error.text[language],
    ...(errors.length > 0 && { errors }),
    ...(error.link && { link: error.link }),
  }
  return new Response(JSON.stringify(body), {
    status: error.status,
    headers: { 'Content-Type': 'application/problem+json', 'Content-Language': language, 'Cache-Control': 'no-store' },
  })
}
