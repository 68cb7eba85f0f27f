import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export interface Part {
  [name: string]: unknown
}

export interface DescribedParameter {
  name: string
  in: 'query' | 'header' | 'path'
  required?: boolean
  schema: {
    type?: string
    enum?: string[]
    minimum?: number
    maximum?: number
    pattern?: string
    maxLength?: number
    format?: string
    items?: { enum?: string[] }
  }
  example?: unknown
}

export interface DescribedOperation {
  operationId: string
  'x-example': string
  parameters: DescribedParameter[]
  responses: Record<string, Part>
}

export interface Described extends Part {
  paths: Record<string, { get: DescribedOperation }>
}

const WHERE = 'https://test.invalid/openapi.json'
/** Beside those of the documentation: transport, security and what Express and helmet say on all answers. */
const EVERYWHERE =
  /^(date|connection|keep-alive|content-(length|type|encoding|security-policy)|transfer-encoding|x-.*|access-control-.*|referrer-policy|origin-agent-cluster|cross-origin-.*|strict-transport-security)$/

/** Holds real answers to a description of them, with nothing in between: status, media type, headers, body. */
export function checker(description: Described) {
  const whole = compiler(strict(description, { trimmed: false }))
  const trimmed = compiler(strict(description, { trimmed: true }))

  return {
    /** What is wrong with an answer; empty when nothing is. `text` null: a stream, of which the body is not looked at. */
    faults(path: string, url: string, answer: { status: number; headers: Headers; text: string | null }): string[] {
      const operation = description.paths[path]?.get
      const { status, headers, text } = answer
      const told = operation && resolve(operation.responses[status])
      if (!told) return [`${url}: status ${status} is not described`]
      const content = (told['content'] ?? {}) as Record<string, Part>
      const type = (headers.get('content-type') ?? '').split(';')[0]!
      const described = type in content ? type : Object.keys(content).find((name) => name === '*/*')
      const names = Object.keys((told['headers'] ?? {}) as Part).map((name) => name.toLowerCase())
      const extra = [...headers.keys()].filter((name) => !EVERYWHERE.test(name) && !names.includes(name))
      return [
        ...extra.map((name) => `${url}: ${status} has a header that is not described: ${name}`),
        ...(Object.keys(content).length > 0 && !described ? [`${url}: ${status} has another type: ${type}`] : []),
        ...(Object.keys(content).length === 0 && text ? [`${url}: ${status} should have no body`] : []),
        ...(described && text !== null && type.includes('json')
          ? body(path, { status, url, type: described, text })
          : []),
      ]
    },
    /** What is wrong with the examples of the description itself. */
    exampleFaults(): string[] {
      return Object.entries(description.paths).flatMap(([path, { get }]) =>
        Object.entries(get.responses).flatMap(([status, response]) =>
          Object.entries((resolve(response)?.['content'] ?? {}) as Record<string, { example?: unknown }>)
            .filter(([type, { example }]) => example !== undefined && type.includes('json'))
            .flatMap(([type, { example }]) =>
              body(path, { status: Number(status), url: path, type, text: JSON.stringify(example) }),
            ),
        ),
      )
    },
  }

  function body(
    path: string,
    { status, url, type, text }: { status: number; url: string; type: string; text: string },
  ): string[] {
    const response = description.paths[path]!.get.responses[status]!
    const pointer =
      typeof response['$ref'] === 'string' ? response['$ref'] : `#/paths/${escape(path)}/get/responses/${status}`
    const validate = (url.includes('fields=') ? trimmed : whole)(`${pointer}/content/${escape(type)}/schema`)
    if (validate(JSON.parse(text))) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${url}: ${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }

  function resolve(response: Part | undefined): Part | undefined {
    if (typeof response?.['$ref'] !== 'string') return response
    const name = response['$ref'].split('/').pop()!
    return (description['components'] as Record<string, Record<string, Part>>)['responses']![name]
  }
}

function compiler(description: unknown): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { 'uri-reference': true } })
  addFormats.default(ajv)
  ajv.addSchema({ ...(description as object), $id: WHERE })
  return (pointer) => ajv.getSchema(`${WHERE}${pointer}`) ?? ajv.compile({ $ref: `${WHERE}${pointer}` })
}

/** Refuses fields that are not described; and, where an answer is not trimmed, the forms of trimmed ones. */
function strict(part: unknown, options: { trimmed: boolean }): unknown {
  if (Array.isArray(part)) {
    return part.filter((one) => options.trimmed || !isTrimmed(one)).map((one) => strict(one, options))
  }
  if (typeof part !== 'object' || part === null) return part
  const copy = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, strict(value, options)]))
  return 'properties' in part && !('additionalProperties' in part) ? { ...copy, additionalProperties: false } : copy
}

function isTrimmed(part: unknown): boolean {
  return typeof part === 'object' && part !== null && '$ref' in part && String(part.$ref).endsWith('Part')
}

function escape(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}
