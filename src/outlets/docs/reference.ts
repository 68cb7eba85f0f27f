import { html, type Html } from '../pages/html'
import type { ApiDocument } from './document'
import { example, type Sample } from './example'
import { fieldsOf, typeOf, type Schema } from './schema-view'
import type { Words } from './words'

interface Parameter {
  name: string
  in: 'query' | 'header' | 'path'
  required?: boolean
  description?: string
  schema?: Schema
}

interface Answer {
  description: string
  headers?: Record<string, unknown>
  content?: Record<string, { schema?: Schema; example?: unknown }>
}

export interface Described {
  path: string
  id: string
  tag: string
  summary: string
  description?: string
  example: string
  parameters: Parameter[]
  answers: [status: string, answer: Answer][]
}

/** The operations of the description, in its order. */
export function described({ paths, components }: ApiDocument): Described[] {
  const named = (components?.responses ?? {}) as Record<string, Answer>
  return Object.entries(paths ?? {}).flatMap(([path, { get }]) => {
    if (!get) return []
    const answers = Object.entries((get.responses ?? {}) as Record<string, Answer & { $ref?: string }>)
    return {
      path,
      id: get.operationId ?? path,
      tag: get.tags?.[0] ?? '',
      summary: get.summary ?? '',
      description: get.description,
      example: String(get['x-example']),
      parameters: (get.parameters ?? []) as Parameter[],
      answers: answers.map(([status, answer]) => [status, named[answer.$ref?.split('/').pop() ?? ''] ?? answer]),
    }
  })
}

/** One kind of request, folded: what it takes and what it answers, with an example that runs. */
export function operation(described: Described, { sample, words }: { sample: Sample; words: Words }): Html {
  const { path, id, summary, description, parameters, answers } = described
  return html`<details id="op-${id}">
    <summary><code>${path}</code> <span class="what">${summary}</span></summary>
    <div class="in">
      ${description && html`<p>${description}</p>`}
      ${example(sample.paths[path] ?? described.example, { origin: sample.origin, words })}
      <h4>${words.parameters}</h4>
      ${parameters.length === 0 ? html`<p>${words.noParameters}</p>` : parameterTable(parameters, words)}
      <h4>${words.answers}</h4>
      <ul class="codes">
        ${answers.map(([status, answer]) => answerView(status, answer, words))}
      </ul>
    </div>
  </details>`
}

/** A named structure, folded. */
export function structure(name: string, schema: Schema, words: Words): Html {
  return html`<details id="schema-${name}">
    <summary>
      <code>${name}</code> ${schema.description && html`<span class="what">${schema.description}</span>`}
    </summary>
    <div class="in">${fieldsOf(schema, words) ?? html`<p>${typeOf(schema, words)}</p>`}</div>
  </details>`
}

function parameterTable(parameters: Parameter[], words: Words): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.name}</th>
        <th scope="col">${words.type}</th>
        <th scope="col">${words.meaning}</th>
      </tr>
    </thead>
    <tbody>
      ${parameters.map(
        ({ name, in: place, required, description, schema }) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td class="type">
              ${typeOf(plain(schema ?? {}), words)}${place !== 'query' && `, ${words.place[place]}`}${required && place === 'query' && html`, <strong>${words.required}</strong>`}
            </td>
            <td>${description}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** The values stand beside it already, in words. */
function plain({ enum: values, items, ...schema }: Schema): Schema {
  return { ...schema, ...(values ? { type: 'string' } : {}), ...(items ? { items: plain(items) } : {}) }
}

function answerView(status: string, { description, headers, content }: Answer, words: Words): Html {
  return html`<li>
    <p><b>${status}</b> ${description}</p>
    ${
      headers &&
      html`<p class="type">
        ${words.headers}: ${Object.keys(headers).map((name, index) => html`${index > 0 && ', '}<code>${name}</code>`)}
      </p>`
    }
    ${Object.entries(content ?? {}).map(
      ([type, { schema, example: shown }]) =>
        html`<p class="type"><code>${type}</code>: ${typeOf(schema ?? {}, words)}</p>
          ${status === '200' && shown !== undefined && exampleAnswer(shown, words)}`,
    )}
  </li>`
}

function exampleAnswer(shown: unknown, words: Words): Html {
  const text = typeof shown === 'string' ? shown : JSON.stringify(shown, null, 2)
  return html`<details>
    <summary>${words.exampleAnswer}</summary>
    <div class="in">
      <pre><code>${text}</code></pre>
    </div>
  </details>`
}
