import { createDocument, createSchema } from 'zod-openapi'
import type { z } from 'zod'
import type { Bilingual } from '../../shared/problem'
import { WORDS_KEY } from '../../shared/said'
import type { Told } from '../api/parameters'
import { COMMON } from '../api/read-query'
import type { Lang } from './language'
import { COUNTED, HEADER_NAMES, HEADERS, TAGS, type Answer, type HeaderName, type Operation } from './operation'
import { SHARED } from './answers'
import { OPERATIONS } from './operations'

/** Of the document, not of the hub: rises when something is taken away or means something else. */
const API_VERSION = '1.0.0'
export type ApiDocument = ReturnType<typeof createDocument>
type SchemaObject = Extract<ReturnType<typeof createSchema>['schema'], { type?: unknown }>

/**
 * The API as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.1), in one of two languages. Made from the very definitions the
 * routes read requests with and the schemas that the presenters are held to, so that there is nothing to keep in step by hand.
 */
export function apiDocument({ lang, origin }: { lang: Lang; origin: string }): ApiDocument {
  const say = (words: Bilingual) => words[lang]
  const document = createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Nguồn Học',
        version: API_VERSION,
        description: say(ABOUT),
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: origin }],
      security: [{}, { key: [] }],
      tags: Object.entries(TAGS).map(([name, words]) => ({ name, description: say(words) })),
      paths: Object.fromEntries(
        OPERATIONS.map((operation) => [operation.path, { get: operationObject(operation, say) }]),
      ),
      components: {
        headers: Object.fromEntries(HEADER_NAMES.map((name) => [name, headerObject(name, say)])),
        responses: Object.fromEntries(
          Object.entries<Answer>(SHARED).map(([name, answer]) => [name, answerObject(answer, say)]),
        ),
        securitySchemes: { key: { type: 'http', scheme: 'bearer', description: say(KEY) } },
      },
    },
    { allowEmptySchema: { unknown: true } },
  )
  return told(document, lang) as ApiDocument
}

type Say = (words: Bilingual) => string

function operationObject(operation: Operation, say: Say) {
  const isApi = operation.path.startsWith('/v1/')
  const query = { ...operation.query, ...(isApi ? COMMON : {}) }
  const minSeq = isApi ? { 'Min-Seq': COMMON['min-seq'] } : {}
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: say(operation.summary),
    ...(operation.description ? { description: say(operation.description) } : {}),
    ...(COUNTED.includes(operation.tag) ? {} : { security: [] }),
    'x-example': operation.example,
    parameters: [
      ...Object.entries(operation.variables ?? {}).map(([name, { about, schema, example }]) => ({
        name,
        in: 'path' as const,
        required: true,
        description: say(about),
        schema: outputOf(schema),
        example,
      })),
      ...Object.entries(query).map(([name, parameter]) => parameterObject(name, 'query', parameter, say)),
      ...Object.entries({ ...minSeq, ...operation.headers }).map(([name, parameter]) =>
        parameterObject(name, 'header', parameter, say),
      ),
    ],
    responses: Object.fromEntries(
      Object.entries(operation.answers).map(([status, answer]) => [
        status,
        typeof answer === 'string' ? { $ref: `#/components/responses/${answer}` } : answerObject(answer, say),
      ]),
    ),
  }
}

/** Arrays between commas; the schema is that of the value as it is read. */
function parameterObject(
  name: string,
  place: 'query' | 'header',
  { schema, about, allowed, example, isRequired }: Told,
  say: Say,
) {
  const read = outputOf(schema)
  const isList = read.type === 'array'
  return {
    name,
    in: place,
    ...(isRequired ? { required: true } : {}),
    description: `${say(about)}. ${say(ALLOWED)}: ${say(allowed)}.`,
    ...(isList && place === 'query' ? { style: 'form' as const, explode: false } : {}),
    schema: read,
    ...(example === undefined ? {} : { example: valueOf(example, read.type) }),
  }
}

function answerObject({ about, content, headers = [] }: Answer, say: Say) {
  return {
    description: say(about),
    ...(headers.length > 0
      ? { headers: Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }])) }
      : {}),
    ...(content ? { content } : {}),
  }
}

function headerObject(name: HeaderName, say: Say) {
  return { description: say(HEADERS[name].about), schema: { type: 'string' as const }, example: HEADERS[name].example }
}

/** The schema of what is read from the text in the address. */
function outputOf(schema: z.ZodType): SchemaObject {
  const read = createSchema(schema, { io: 'output' }).schema
  return '$ref' in read ? {} : (read as SchemaObject)
}

function valueOf(example: string, type: unknown): unknown {
  if (type === 'integer') return Number(example)
  if (type === 'boolean') return example === 'true'
  return type === 'array' ? example.split(',') : example
}

/**
 * The words of the schemas put in place, in one language. And nothing says that there are no further fields: some may be added one day, and
 * no reader should refuse an answer for one it does not know.
 */
function told(part: unknown, lang: Lang): unknown {
  if (Array.isArray(part)) return part.map((one) => told(one, lang))
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).flatMap(([name, value]): [string, unknown][] => {
    if (name === WORDS_KEY) return [['description', (value as Bilingual)[lang]]]
    return name === 'additionalProperties' && value === false ? [] : [[name, told(value, lang)]]
  })
  return Object.fromEntries(entries)
}

const ABOUT = {
  vi: 'Nội dung về học tập suốt đời của tỉnh. Chỉ đọc, mở cho mọi trang (CORS), không cần đăng ký; có khóa thì hạn mức cao hơn. Hướng dẫn: /docs.',
  en: 'News of lifelong learning in the province. Read only, open to every site (CORS), no registration; a key gives a higher rate. Guide: /docs?lang=en.',
}
const KEY = {
  vi: 'Khóa của bên nhận, do tỉnh cấp. Không bắt buộc',
  en: 'Key of a consumer, given by the province. Optional',
}
const ALLOWED = { vi: 'Chấp nhận', en: 'Allowed' }
