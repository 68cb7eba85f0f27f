import { z } from 'zod'
import type { PublicType } from '../../ledger/entry'
import { decodeCursor } from '../../readmodel/cursor'
import { PUBLIC_FIELDS } from '../../readmodel/present'
import { decodeSearchCursor } from '../../readmodel/search/cursor'
import type { Bilingual } from '../../shared/problem'
import { startOfDay } from '../../text/dates'

/**
 * A parameter of the delivery API: how it is read, and what a reader is told when it cannot be. The documentation is made from the same:
 * the schema's output is what it says of the values.
 */
export interface Parameter<T extends z.ZodType = z.ZodType> {
  schema: T
  allowed: Bilingual
}

/** With what the documentation says of it, and a value to try. */
export type Told<P extends Parameter = Parameter> = P & { about: Bilingual; example?: string; isRequired?: boolean }

export function told<P extends Parameter>(parameter: P, about: Bilingual, example?: string): Told<P> {
  return { ...parameter, about, example }
}

const LONGEST_VALUE = 200
const LONGEST_QUERY = 200
const MOST_VALUES = 50

export function whole(from: number, to: number): Parameter<z.ZodType<number, string>> {
  return {
    schema: z
      .string()
      .regex(/^\d{1,16}$/)
      .transform(Number)
      .pipe(z.int().min(from).max(to)),
    allowed: { vi: `một số nguyên từ ${from} đến ${to}`, en: `a whole number from ${from} to ${to}` },
  }
}

export function oneOf<T extends string>(...values: [T, ...T[]]) {
  return { schema: z.enum(values), allowed: { vi: values.join(', '), en: values.join(', ') } }
}

/** Several values, any of which will do, between commas. */
export function anyOf(): Parameter<z.ZodType<string[], string>> {
  return {
    schema: commas.pipe(z.array(z.string().min(1).max(LONGEST_VALUE)).max(MOST_VALUES)),
    allowed: {
      vi: `mã (id) hoặc đường dẫn (slug), cách nhau bằng dấu phẩy, nhiều nhất ${MOST_VALUES} giá trị`,
      en: `ids or slugs between commas, at most ${MOST_VALUES}`,
    },
  }
}

export function someOf(values: readonly string[]): Parameter<z.ZodType<string[], string>> {
  const text = values.join(', ')
  return {
    schema: commas.pipe(z.array(z.enum(values))),
    allowed: { vi: `một hoặc nhiều trong: ${text}`, en: `one or more of: ${text}` },
  }
}

export const flag = {
  schema: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .pipe(z.boolean()),
  allowed: { vi: 'true hoặc false', en: 'true or false' },
}

export const day = {
  schema: z.string().refine(isDay).meta({ format: 'date' }),
  allowed: { vi: 'một ngày dạng NĂM-THÁNG-NGÀY, ví dụ 2026-04-21', en: 'a day as YYYY-MM-DD, such as 2026-04-21' },
}

export const searched = {
  schema: z.string().max(LONGEST_QUERY).regex(/\S/),
  allowed: {
    vi: `từ cần tìm, từ 1 đến ${LONGEST_QUERY} ký tự`,
    en: `words to look for, 1 to ${LONGEST_QUERY} characters`,
  },
}

export const fieldsOf = (type: PublicType) => someOf(PUBLIC_FIELDS[type])

const FROM_NEXT: Bilingual = {
  vi: 'giá trị lấy từ "next" của trang trước',
  en: 'the value in the "next" of an earlier page',
}

export function cursorOf(type: PublicType): Parameter<z.ZodType<string, string>> {
  return { schema: z.string().refine((value) => decodeCursor(type, value) !== null), allowed: FROM_NEXT }
}

export const searchCursor = {
  schema: z.string().refine((value) => decodeSearchCursor(value) !== null),
  allowed: FROM_NEXT,
}

const commas = z.string().transform((value) => value.split(',').map((part) => part.trim()))

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  // JavaScript reads 30 February as 2 March; writing it back shows that.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) && startOfDay(value) !== ''
}
