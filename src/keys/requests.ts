import { z } from 'zod'
import { DeskError, type Missing, type Text } from '../desk/errors'
import { SCOPES } from '../shared/scopes'
import { webOriginOf } from '../shared/web-origin'
import { endOfDay } from '../text/dates'

const NAME_LENGTH = 100
const MOST_ORIGINS = 20
/** A week: consumers change a key at their next working day, not tonight. */
const OVERLAP_HOURS = 168
const MOST_OVERLAP_HOURS = 90 * 24

/** An instant with its offset, or a day, which counts to its end in Vietnam. */
const expiry = z
  .union([
    z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
    z.iso.date().transform((day) => new Date(endOfDay(day))),
  ])
  .nullable()
  .optional()
const origin = z.string().transform((text, context) => {
  const found = webOriginOf(text)
  if (found !== null) return found
  context.addIssue({ code: 'custom', message: 'origin' })
  return z.NEVER
})
const unique = <T>(list: T[]) => [...new Set(list)]

const creation = z.strictObject({
  name: z.string().trim().min(1).max(NAME_LENGTH),
  scopes: z
    .array(z.enum(SCOPES))
    .min(1)
    .default([...SCOPES])
    .transform(unique),
  origins: z.array(origin).max(MOST_ORIGINS).default([]).transform(unique),
  expiresAt: expiry,
})
const rotation = z.strictObject({
  overlapHours: z.number().min(0).max(MOST_OVERLAP_HOURS).default(OVERLAP_HOURS),
  expiresAt: expiry,
})
const nothing = z.strictObject({})

export type Creation = z.output<typeof creation>
export type Rotation = z.output<typeof rotation>

export const parseCreation = (body: unknown, now: Date): Creation => withEndAhead(parse(creation, body), now)
export const parseRotation = (body: unknown, now: Date): Rotation => withEndAhead(parse(rotation, body), now)
export const parseNothing = (body: unknown) => parse(nothing, body)

const WANTED: Record<string, Text> = {
  '': { vi: 'Nội dung gửi lên phải là một đối tượng JSON.', en: 'The request body must be a JSON object.' },
  name: {
    vi: `cần tên khóa, tối đa ${NAME_LENGTH} ký tự, để sau này nhận ra khóa dùng ở đâu.`,
    en: `a name of up to ${NAME_LENGTH} characters, to tell later where the key is used.`,
  },
  scopes: {
    vi: `cần một danh sách gồm một hay nhiều phạm vi: ${SCOPES.join(', ')}.`,
    en: `a list of one or more of ${SCOPES.join(', ')}.`,
  },
  origins: {
    vi: `cần danh sách tối đa ${MOST_ORIGINS} địa chỉ trang, ví dụ "https://portal.example".`,
    en: `a list of up to ${MOST_ORIGINS} origins, for instance "https://portal.example".`,
  },
  expiresAt: {
    vi: 'cần một thời điểm trong tương lai: 2027-04-21T08:00:00+07:00, hoặc một ngày: 2027-04-21.',
    en: 'a time ahead, 2027-04-21T08:00:00+07:00, or a day, 2027-04-21.',
  },
  overlapHours: {
    vi: `cần số giờ từ 0 đến ${MOST_OVERLAP_HOURS} mà khóa cũ còn dùng được.`,
    en: `for how many hours, 0 to ${MOST_OVERLAP_HOURS}, the old key still opens.`,
  },
}

function parse<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw refusing(parsed.error.issues.flatMap((issue) => fieldsOf(issue).map((field) => wrong(field, body))))
}

const fieldsOf = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]

/** Names the field, what was given, and what it takes. */
function wrong(field: string, body: unknown): Missing {
  const wanted = WANTED[field]
  if (!wanted) return { field, message: { vi: `Không có trường "${field}".`, en: `There is no field "${field}".` } }
  if (field === '') return { field, message: wanted }
  const value = (body as Record<string, unknown>)[field]
  const given = value === undefined ? '' : ` = ${JSON.stringify(value).slice(0, 200)}`
  return { field, message: { vi: `${field}${given}: ${wanted.vi}`, en: `${field}${given}: ${wanted.en}` } }
}

/** Each field once. */
function refusing(all: Missing[]): DeskError {
  const missing = [...new Map(all.map((each) => [each.field, each])).values()]
  const told = (language: 'vi' | 'en') => missing.map(({ message }) => message[language]).join(' ')
  return new DeskError('incomplete', { vi: told('vi'), en: told('en') }, missing)
}

function withEndAhead<T extends { expiresAt?: Date | null }>(request: T, now: Date): T {
  if (!request.expiresAt || request.expiresAt > now) return request
  throw refusing([wrong('expiresAt', { expiresAt: request.expiresAt.toISOString() })])
}
