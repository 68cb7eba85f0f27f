import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/roles'
import type { ItemType, Withdrawal } from '../ledger/entry'
import { DeskError, type Text } from './errors'
import { publish } from './publish'
import { approve, submit } from './review'
import { standingOf } from './standing'
import { withdraw } from './withdraw'

/** The commands of one type of item: `POST /api/<type>/<id>/submission`, `/approval`, `/publication`, `/withdrawal`; `GET /api/<type>/<id>/standing` tells where it stands. */
export function commandEndpoints(type: ItemType): Endpoint[] {
  return [
    { ...command('/:id/standing', ({ req, id }) => standingOf(req, type, id)), method: 'get' },
    command('/:id/submission', ({ req, id }) => submit({ payload: req.payload, req, actor: actor(req), type, id })),
    command('/:id/approval', ({ req, id }) => approve({ payload: req.payload, req, actor: actor(req), type, id })),
    command('/:id/publication', async ({ req, id, body }) => {
      const { correction, note } = parse(publication, body)
      return publish({
        payload: req.payload,
        actor: actor(req),
        type,
        id,
        correction: correctionNote(correction, note),
        note,
      })
    }),
    command('/:id/withdrawal', async ({ req, id, body }) =>
      withdraw({
        payload: req.payload,
        actor: actor(req),
        type,
        id,
        withdrawal: parse(withdrawal, body) as Withdrawal,
      }),
    ),
  ]
}

const NOTE_LENGTH = 2000

/** `correction: true` makes `note` public as the correction; the note alone stays inside. */
const publication = z.strictObject({
  note: z.string().trim().max(NOTE_LENGTH).optional(),
  correction: z.union([z.boolean(), z.string().trim().max(NOTE_LENGTH)]).optional(),
})

const reason = z.string().trim().min(1).max(NOTE_LENGTH)
const withdrawal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gone'), reason }),
  z.strictObject({ kind: z.literal('notice'), reason }),
  z.strictObject({ kind: z.literal('redirect'), reason, redirectTo: z.string().regex(/^(https?:\/\/|\/(?!\/))\S+$/) }),
])

const FIELDS: Record<string, Text> = {
  '': { vi: 'Nội dung gửi lên phải là JSON.', en: 'The request body must be JSON.' },
  note: {
    vi: `note: một đoạn chữ, tối đa ${NOTE_LENGTH} ký tự.`,
    en: `note: text of up to ${NOTE_LENGTH} characters.`,
  },
  correction: { vi: 'correction: true, hoặc lời cải chính.', en: 'correction: true, or the text of the correction.' },
  reason: { vi: 'Cần nêu lý do gỡ bài (reason).', en: 'A reason is required.' },
  kind: { vi: 'Cần chọn cách gỡ (kind): gone, redirect hoặc notice.', en: 'kind must be gone, redirect or notice.' },
  redirectTo: {
    vi: 'Cần địa chỉ chuyển tới (redirectTo), bắt đầu bằng https:// hoặc /.',
    en: 'redirectTo must be an address that begins with https:// or /.',
  },
}

function correctionNote(correction: string | boolean | undefined, note: string | undefined): string | undefined {
  const text = typeof correction === 'string' ? correction : correction ? note : undefined
  if (correction && !text) {
    const message = {
      vi: 'Đính chính cần lời cải chính: nêu điều đã sai và nội dung đúng (note).',
      en: 'A correction needs its note.',
    }
    throw new DeskError('incomplete', message, [{ field: 'note', message }])
  }
  return text || undefined
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const missing = parsed.error.issues.map(({ path, code, ...issue }) => {
    const field =
      code === 'unrecognized_keys' && 'keys' in issue ? String((issue.keys as string[])[0]) : String(path[0] ?? '')
    return {
      field,
      message: FIELDS[field] ?? { vi: `Không có trường "${field}".`, en: `There is no field "${field}".` },
    }
  })
  throw new DeskError(
    'incomplete',
    { vi: missing.map((m) => m.message.vi).join(' '), en: missing.map((m) => m.message.en).join(' ') },
    missing,
  )
}

function actor(req: PayloadRequest) {
  const found = actorOf(req)
  if (!found) throw new DeskError('role', { vi: 'Cần đăng nhập để thực hiện thao tác này.', en: 'Sign in to do this.' })
  return found
}

type Run = (input: { req: PayloadRequest; id: string; body: unknown }) => Promise<object>

function command(path: string, run: Run): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      try {
        const body = await readJson(req)
        return Response.json(await run({ req, id: String(req.routeParams?.id), body }), {
          headers: { 'Cache-Control': 'no-store' },
        })
      } catch (error) {
        if (error instanceof DeskError) return problem(req, error)
        throw error
      }
    },
  }
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
  }
  return new Response(JSON.stringify(body), {
    status: error.status,
    headers: { 'Content-Type': 'application/problem+json', 'Content-Language': language, 'Cache-Control': 'no-store' },
  })
}
