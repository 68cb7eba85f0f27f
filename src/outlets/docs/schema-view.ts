import { html, type Fragment, type Html } from '../pages/html'
import type { Words } from './words'

/** As much of JSON Schema as the description uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  format?: string
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
}

/** The fields of an object, those within one below the other; named structures are links to where they are shown. */
export function fieldsOf(schema: Schema, words: Words): Html | null {
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0) return null
  return html`<ul class="fields">
    ${fields.map(
      ([name, field]) =>
        html`<li>
          <code>${name}</code>
          <span class="type">${typeOf(field, words)}</span
          >${field.description && html`<span class="said">${field.description}</span>`}${inner(field, words)}
        </li>`,
    )}
  </ul>`
}

/** In a word or two: "chữ", "danh sách Ref", "Ref hoặc null". */
export function typeOf(schema: Schema, words: Words): Fragment {
  if (schema.$ref) return link(schema.$ref)
  if (schema.anyOf)
    return separated(
      schema.anyOf.map((one) => typeOf(one, words)),
      ` ${words.or} `,
    )
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(` ${words.or} `)
  if (schema.type === 'array') return [words.listOf, ' ', typeOf(schema.items ?? {}, words)]
  const names = [schema.type ?? 'object'].flat().map((type) => words.types[type as keyof Words['types']] ?? type)
  return `${names.join(` ${words.or} `)}${schema.format ? ` (${schema.format})` : ''}`
}

function inner(schema: Schema, words: Words): Html | null {
  if (schema.items) return inner(schema.items, words)
  const within = schema.anyOf?.find(({ properties }) => properties)
  return fieldsOf(within ?? schema, words)
}

function link(ref: string): Html {
  const name = ref.split('/').pop() ?? ''
  return html`<a href="#schema-${name}">${name}</a>`
}

function separated(parts: Fragment[], separator: string): Fragment[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]))
}
