import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Bilingual } from '../shared/problem'
import { AccountRefusal } from './refusal'

/** What the endpoints of accounts take; each says which of these it needs. */
const fields = {
  email: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(1000),
  code: z.string().trim().min(1).max(40),
  token: z.string().min(1).max(200),
}
export type Field = keyof typeof fields
export type Given<N extends Field, O extends Field = never> = Record<N, string> & Partial<Record<O, string>>

/** Reads the named fields of a request's JSON, or refuses it naming the first that is missing. Others are passed over: forms send more. */
export async function readFields<N extends Field, O extends Field = never>(
  req: PayloadRequest,
  needed: N[],
  optional: O[] = [],
): Promise<Given<N, O>> {
  const body = await readJson(req)
  const given: Partial<Record<Field, string>> = {}
  for (const name of [...needed, ...optional]) {
    const isMissing = body[name] === undefined || body[name] === null || body[name] === ''
    if (isMissing && (optional as Field[]).includes(name)) continue
    const parsed = fields[name].safeParse(body[name])
    if (!parsed.success) throw new AccountRefusal('field', WANTED[name], { field: name })
    given[name] = parsed.data
  }
  return given as Given<N, O>
}

/** Payload's own screens send their JSON inside a form. */
async function readJson(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req)
  return req.data ?? {}
}

const WANTED: Record<Field, Bilingual> = {
  email: { vi: 'Hãy nhập thư điện tử.', en: 'Enter the e-mail address.' },
  password: { vi: 'Hãy nhập mật khẩu.', en: 'Enter the password.' },
  code: { vi: 'Hãy nhập mã xác thực.', en: 'Enter the code.' },
  token: {
    vi: 'Liên kết không đầy đủ. Hãy mở lại từ thư đã nhận.',
    en: 'The link is incomplete. Open it again from the letter.',
  },
}
