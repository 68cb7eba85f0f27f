import type { Endpoint } from 'payload'
import { z } from 'zod'
import { endpoint, signedIn } from '../endpoints/answer'
import { DeskError, type Missing } from '../errors'
import { consentStanding } from './standing'
import { takeBack } from './take-back'

/** `POST /api/consents/<id>/withdrawal` takes a consent back; `GET /api/consents/<id>/standing` tells how it stands and what that would withdraw. */
export const consentEndpoints = (): Endpoint[] => [
  endpoint('get', '/:id/standing', ({ req, id }) => consentStanding(req, id)),
  endpoint('post', '/:id/withdrawal', ({ req, id, body }) =>
    takeBack({ payload: req.payload, actor: signedIn(req), id, ...parse(body) }),
  ),
]

const REASON_LENGTH = 2000
const request = z.strictObject({
  reason: z.string().trim().min(1).max(REASON_LENGTH),
  also: z.array(z.string()).max(20).optional(),
})

function parse(body: unknown): z.infer<typeof request> {
  const parsed = request.safeParse(body)
  if (parsed.success) return parsed.data
  const isAlso = parsed.error.issues.some(({ path }) => path[0] === 'also')
  const missing: Missing = isAlso ? { field: 'also', message: ALSO } : { field: 'reason', message: REASON }
  throw new DeskError('incomplete', missing.message, [missing])
}

const REASON = {
  vi: `Cần ghi lý do rút đồng ý (reason), tối đa ${REASON_LENGTH} ký tự.`,
  en: `A reason of up to ${REASON_LENGTH} characters is required, and nothing else but "also".`,
}
const ALSO = {
  vi: 'also: danh sách mã của các giấy khác cùng người.',
  en: 'also: ids of further consents of the same person.',
}
