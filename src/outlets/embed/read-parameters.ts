import type { Request } from 'express'
import { ProblemError, type Bilingual } from '../../shared/problem'
import { OPTION_NAMES, readOptions, type Complaint, type EmbedOptions } from './view/options'

/** The query of a request, name by name; of a repeated name the values together, as a form's boxes send them. */
export function given(req: Request): (name: string) => string | null {
  const parameters = new URL(req.originalUrl, 'http://localhost').searchParams
  return (name) => (parameters.has(name) ? parameters.getAll(name).join(',') : null)
}

/** The options in a frame's address. ProblemError 400 that names every parameter that is unknown or cannot be used. */
export function frameOptions(req: Request): { options: EmbedOptions; consumer: string | null } {
  const { options, complaints } = readOptions(given(req))
  const known = [...OPTION_NAMES, CONSUMER]
  const unknown = [...new Set(new URL(req.originalUrl, 'http://localhost').searchParams.keys())]
    .filter((name) => !(known as string[]).includes(name))
    .map((name) => ({ name, value: given(req)(name) ?? '', allowed: parametersThereAre(known) }))
  if (complaints.length + unknown.length > 0) throw badParameters([...unknown, ...complaints])
  return { options, consumer: given(req)(CONSUMER) }
}

/** In the words of the delivery API's own complaints. */
export function badParameters(complaints: Complaint[]): ProblemError {
  const tell = (lang: keyof Bilingual, words: { given: string; allowed: string }) =>
    complaints
      .map(({ name, value, allowed }) => `${name}: ${words.given} "${value}"; ${words.allowed}: ${allowed[lang]}.`)
      .join(' ')
  return new ProblemError({
    status: 400,
    title: { vi: 'Tham số không hợp lệ', en: 'Bad parameter' },
    detail: {
      vi: tell('vi', { given: 'nhận được', allowed: 'chấp nhận' }),
      en: tell('en', { given: 'given', allowed: 'allowed' }),
    },
    parameters: (lang: keyof Bilingual) =>
      complaints.map(({ name, value, allowed }) => ({ name, value, allowed: allowed[lang] })),
  })
}

/** Whose pages the frame is for. */
export const CONSUMER = 'consumer'

function parametersThereAre(names: string[]): Bilingual {
  const list = names.join(', ')
  return { vi: `các tham số ${list}`, en: `the parameters ${list}` }
}
