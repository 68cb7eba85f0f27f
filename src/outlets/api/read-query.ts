import type { z } from 'zod'
import { ProblemError, type Bilingual } from '../../shared/problem'
import type { ApiRequest } from './api-parts'
import { told, whole, type Parameter } from './parameters'

type Parameters = Record<string, Parameter>
type Values<P extends Parameters> = { [K in keyof P]?: z.output<P[K]['schema']> }

interface Complaint {
  name: string
  value: string
  allowed: Bilingual
}

/** Every address takes these; they are answered before its own (min-seq.ts). */
export const MIN_SEQ = 'min-seq'
export const COMMON = {
  [MIN_SEQ]: told(
    whole(0, Number.MAX_SAFE_INTEGER),
    {
      vi: 'Chờ, lâu nhất 5 giây, đến khi máy chủ này có mục mang số này trong sổ công bố; quá lâu thì trả 503',
      en: 'Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that',
    },
    '1',
  ),
}

/** Reads the query against the parameters there are, those that are common to `/v1` among them. ProblemError 400 that names every parameter that is unknown or has a bad value. */
export function readQuery<P extends Parameters>(
  req: Pick<ApiRequest, 'originalUrl'>,
  own: P,
  common: Parameters = COMMON,
): Values<P> {
  const given = queryOf(req.originalUrl)
  const complaints: Complaint[] = []
  const values: Record<string, unknown> = {}
  for (const [name, value] of given) {
    const parameter = parameterOf(name, own) ?? parameterOf(name, common)
    if (complaints.some((other) => other.name === name)) continue
    const all = given.getAll(name)
    const parsed = parameter?.schema.safeParse(value)
    if (!parameter) complaints.push({ name, value, allowed: namesOf({ ...own, ...common }) })
    else if (all.length > 1) complaints.push({ name, value: all.join(' & '), allowed: ONCE })
    else if (!parsed?.success) complaints.push({ name, value, allowed: parameter.allowed })
    else values[name] = parsed.data
  }
  if (complaints.length > 0) throw badParameters(complaints)
  return values as Values<P>
}

const parameterOf = (name: string, among: Parameters) => (Object.hasOwn(among, name) ? among[name] : undefined)

/** Of an address as it came; reading it as a URL would take longer than most answers. */
export function queryOf(address: string): URLSearchParams {
  const [, query = ''] = /\?([^#]*)/.exec(address) ?? []
  return new URLSearchParams(query)
}

/** For values that are right each by itself but not together. */
export function badParameters(complaints: Complaint[]): ProblemError {
  const tell = (lang: keyof Bilingual, words: { value: string; allowed: string }) =>
    complaints
      .map(({ name, value, allowed }) => `${name}: ${words.value} "${value}"; ${words.allowed}: ${allowed[lang]}.`)
      .join(' ')
  return new ProblemError({
    status: 400,
    title: { vi: 'Tham số không hợp lệ', en: 'Bad parameter' },
    detail: {
      vi: tell('vi', { value: 'nhận được', allowed: 'chấp nhận' }),
      en: tell('en', { value: 'given', allowed: 'allowed' }),
    },
    parameters: (lang: keyof Bilingual) =>
      complaints.map(({ name, value, allowed }) => ({ name, value, allowed: allowed[lang] })),
  })
}

const ONCE: Bilingual = {
  vi: 'mỗi tham số một lần, nhiều giá trị cách nhau bằng dấu phẩy',
  en: 'each parameter once, several values between commas',
}

function namesOf(parameters: Parameters): Bilingual {
  const names = Object.keys(parameters).join(', ')
  return { vi: `các tham số ${names}`, en: `the parameters ${names}` }
}
