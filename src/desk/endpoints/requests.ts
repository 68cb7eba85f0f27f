import { z } from 'zod'
import { WITHDRAWAL_CATEGORIES } from '../../ledger/entry'
import { DeskError, type Text } from '../errors'

const NOTE_LENGTH = 2000

const note = z.string().trim().max(NOTE_LENGTH).optional()
const said = z.string().trim().min(1).max(NOTE_LENGTH)
const hash = z.string().max(100).optional()
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

export const submission = z.strictObject({ note, hash })
export const approval = z.strictObject({ note, hash })
export const sendingBack = z.strictObject({ note: said, hash })
export const assignment = z.strictObject({ user: z.string().min(1).max(100).nullable() })
export const remark = z.strictObject({ text: said })
export const nothing = z.strictObject({})

/** `correction: true` makes `note` public as the correction; the note alone stays inside. */
export const publication = z.strictObject({
  note,
  correction: z.union([z.boolean(), z.string().trim().max(NOTE_LENGTH)]).optional(),
  hash,
  approved: z.boolean().optional(),
})

/** Times with their offset from UTC: a time without one would be the reader's guess. */
export const times = z.strictObject({ publishAt: instant.optional(), withdrawAt: instant.nullable().optional() })

const reasons = { reason: said, category: z.enum(WITHDRAWAL_CATEGORIES).optional() }
export const withdrawal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gone'), ...reasons }),
  z.strictObject({ kind: z.literal('notice'), ...reasons }),
  z.strictObject({
    kind: z.literal('redirect'),
    ...reasons,
    redirectTo: z.string().regex(/^(https?:\/\/|\/(?!\/))\S+$/),
  }),
])

const TIME = {
  vi: 'ngày giờ kèm múi giờ, ví dụ 2026-04-21T08:00:00+07:00.',
  en: 'a time with its offset, for example 2026-04-21T08:00:00+07:00.',
}
const FIELDS: Record<string, Text> = {
  '': { vi: 'Nội dung gửi lên phải là JSON.', en: 'The request body must be JSON.' },
  note: {
    vi: `Cần ghi chú (note): một đoạn chữ, tối đa ${NOTE_LENGTH} ký tự.`,
    en: `note: text of up to ${NOTE_LENGTH} characters.`,
  },
  text: { vi: `Cần nội dung ghi chú (text), tối đa ${NOTE_LENGTH} ký tự.`, en: 'text: the note itself.' },
  hash: { vi: 'hash: mã của bản đã xem, lấy từ /standing.', en: 'hash: of the version seen, from /standing.' },
  approved: { vi: 'approved: true để công bố bản đã duyệt.', en: 'approved: true publishes the approved version.' },
  user: { vi: 'user: mã tài khoản, hoặc null.', en: 'user: the id of an account, or null.' },
  publishAt: { vi: `publishAt: ${TIME.vi}`, en: `publishAt: ${TIME.en}` },
  withdrawAt: { vi: `withdrawAt: ${TIME.vi}`, en: `withdrawAt: ${TIME.en}` },
  correction: { vi: 'correction: true, hoặc lời cải chính.', en: 'correction: true, or the text of the correction.' },
  reason: { vi: 'Cần nêu lý do gỡ bài (reason).', en: 'A reason is required.' },
  category: {
    vi: `category: ${WITHDRAWAL_CATEGORIES.join(', ')}.`,
    en: `category: ${WITHDRAWAL_CATEGORIES.join(', ')}.`,
  },
  kind: { vi: 'Cần chọn cách gỡ (kind): gone, redirect hoặc notice.', en: 'kind must be gone, redirect or notice.' },
  redirectTo: {
    vi: 'Cần địa chỉ chuyển tới (redirectTo), bắt đầu bằng https:// hoặc /.',
    en: 'redirectTo must be an address that begins with https:// or /.',
  },
}

/** What a correction says in public; asked for when the request calls itself one. */
export function correctionNote(correction: string | boolean | undefined, note: string | undefined): string | undefined {
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

/** The request as its schema types it, or a refusal that names each field and what it takes. */
export function parse<T>(schema: z.ZodType<T>, body: unknown): T {
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
