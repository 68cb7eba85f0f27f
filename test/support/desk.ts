import { type Lookups, toLexical } from '../../src/desk/body/lexical'

/** An answer as it came. */
export interface Answer<T = Record<string, unknown>> {
  status: number
  headers: Headers
  body: T
}

/** A document of the editing API, as far as tests look at it. */
export type Doc = { id: string; slug: string } & Record<string, unknown>

/** The editing API as one signed-in person meets it. */
export interface Desk {
  token: string
  call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>
  /** Creates, and fails the test with the answer when that was refused. */
  create(collection: string, data: Record<string, unknown>): Promise<Doc>
  update(collection: string, id: string, data: Record<string, unknown>): Promise<Doc>
  upload(
    file: { name: string; type: string; bytes: Uint8Array },
    data: Record<string, unknown>,
    collection?: string,
  ): Promise<Answer<{ doc: Doc }>>
  publish(
    collection: string,
    id: string,
    body?: object,
  ): Promise<Answer<{ seq: number; version: number; publishedAt: string; url: string }>>
  withdraw(collection: string, id: string, body: object): Promise<Answer>
  /** A complete article, ready to be published. */
  article(data?: Record<string, unknown>): Promise<Doc>
  topic(name?: string): Promise<Doc>
  organisation(name?: string): Promise<Doc>
}

export async function createDesk(address: () => string, who: { email: string; password: string }): Promise<Desk> {
  const login = await fetch(`${address()}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(who),
  })
  const { token } = (await login.json()) as { token?: string }
  if (!token) throw new Error(`Sign-in of ${who.email} failed: ${login.status}`)
  let made = 0

  async function send<T>(
    method: string,
    path: string,
    body: BodyInit | undefined,
    headers: Record<string, string>,
  ): Promise<Answer<T>> {
    const answer = await fetch(`${address()}${path}`, {
      method,
      headers: { Authorization: `JWT ${token}`, ...headers },
      body,
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: (text === '' ? {} : JSON.parse(text)) as T }
  }
  const call: Desk['call'] = (method, path, body, headers = {}) =>
    send(method, path, body === undefined ? undefined : JSON.stringify(body), {
      'Content-Type': 'application/json',
      ...headers,
    })
  async function saved(answer: Promise<Answer<{ doc: Doc }>>): Promise<Doc> {
    const { status, body } = await answer
    if (status >= 300) throw new Error(`Refused with ${status}: ${JSON.stringify(body)}`)
    return body.doc
  }

  const desk: Desk = {
    token,
    call,
    create: (collection, data) => saved(call('POST', `/api/${collection}`, data)),
    update: (collection, id, data) => saved(call('PATCH', `/api/${collection}/${id}`, data)),
    upload({ name, type, bytes }, data, collection = 'media') {
      const form = new FormData()
      form.append('file', new Blob([bytes as BlobPart], { type }), name)
      form.append('_payload', JSON.stringify(data))
      return send('POST', `/api/${collection}`, form, {})
    },
    publish: (collection, id, body = {}) => call('POST', `/api/${collection}/${id}/publication`, body),
    withdraw: (collection, id, body) => call('POST', `/api/${collection}/${id}/withdrawal`, body),
    async article(data = {}) {
      const number = ++made
      return desk.create('articles', {
        title: `Bài thử số ${number}`,
        summary: `Tóm tắt của bài thử số ${number}.`,
        body: body(`Đoạn mở đầu của bài thử số ${number}.\n\n## Một mục\n\nĐoạn thứ hai.`),
        topics: data.topics ?? [(await desk.topic()).id],
        organisation: data.organisation ?? (await desk.organisation()).id,
        ...data,
      })
    },
    topic: (name = `Chủ đề thử ${++made}`) => desk.create('topics', { name }),
    organisation: (name = `Cơ quan thử ${++made}`) => desk.create('organisations', { name }),
  }
  return desk
}

/** Editor JSON from markup, for request bodies. */
export const body = (markup: string, lookups?: Lookups) => toLexical(markup, lookups)
