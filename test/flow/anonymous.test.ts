import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { published } from '../support/content'
import type { Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

let hub: TestHub
let article: Doc
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  article = await published(hub.admin, 'articles', hub.admin.article())
})
afterAll(() => hub?.remove())

const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  fetch(`${hub.address}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(method !== 'GET' && { body: '{}' }),
  })

const COLLECTIONS = [
  ...[
    'articles',
    'stories',
    'events',
    'editions',
    'documents',
    'topics',
    'organisations',
    'places',
    'observances',
    'media',
    'users',
    'consumers',
    'keys',
    'usage',
  ],
  ...[
    'ledger',
    'ledger-head',
    'item-states',
    'refresh-requests',
    'payload-jobs',
    'payload-preferences',
    'payload-locked-documents',
    'payload-migrations',
    'payload-kv',
  ],
]

test.each(COLLECTIONS)('without an account nothing can be asked of %s', async (collection) => {
  const base = `/api/${collection}`
  const requests: [method: string, path: string][] = [
    ...[
      '',
      `/${article.id}`,
      '/versions',
      `/versions/${article.id}`,
      '/count',
      `/${article.id}/standing`,
      `?where[id][exists]=true`,
    ].map((path): [string, string] => ['GET', base + path]),
    ...[
      '',
      `/access/${article.id}`,
      `/${article.id}/duplicate`,
      `/${article.id}/publication`,
      `/${article.id}/withdrawal`,
    ].map((path): [string, string] => ['POST', base + path]),
    ...['', `/${article.id}`, '?where[id][exists]=true'].flatMap((path): [string, string][] => [
      ['PATCH', base + path],
      ['PUT', base + path],
      ['DELETE', base + path],
    ]),
  ]
  for (const [method, path] of requests) {
    const answer = await ask(method, path)
    const text = await answer.text()
    expect({ method, path, status: answer.status }).toEqual({ method, path, status: 401 })
    expect(text).not.toContain(String(article.title))
  }
})

test('without an account neither settings nor anything else of the editing API answers', async () => {
  for (const [method, path] of [
    ['GET', '/api/globals/desk-settings'],
    ['POST', '/api/globals/desk-settings'],
    ['GET', '/api/globals/desk-settings/versions'],
    ['GET', '/api/access'],
    ['GET', '/api/users/me'],
    ['GET', '/api/users/init'],
    ['POST', '/api/users/first-register'],
    ['POST', '/api/users/refresh-token'],
    ['POST', '/api/users/unlock'],
    ['POST', '/api/users/verify/abc'],
    ['GET', '/api/payload-jobs/run'],
    ['POST', '/api/payload-jobs/run'],
    ['GET', '/api/payload-jobs/handle-schedules'],
    ['POST', '/api/graphql'],
    ['GET', '/api/graphql-playground'],
    ['GET', `/api/media/file/${encodeURIComponent('a.jpg')}`],
    ['GET', '/api'],
    ['GET', '/api/'],
    ['GET', '/api/nothing-of-the-kind'],
    ['GET', '/api/users/login/'],
    ['GET', '/api/articles/'],
    ['GET', '/api//articles'],
    ['GET', '/api/%61rticles'],
  ] as const) {
    expect({ method, path, status: (await ask(method, path)).status }).toEqual({ method, path, status: 401 })
  }
})

test('no method, header or query opens the door', async () => {
  const keys: Record<string, string>[] = [
    { 'X-HTTP-Method-Override': 'GET' },
    { 'X-Payload-HTTP-Method-Override': 'GET' },
    { 'X-Original-URL': '/api/users/login' },
    { 'X-Forwarded-For': '127.0.0.1' },
    { Host: 'localhost' },
    { Authorization: 'users API-Key 1' },
    { Authorization: `JWT ${hub.admin.token}x` },
    { Authorization: `JWT ${forgedToken()}` },
    { Cookie: 'payload-token=abc' },
  ]
  for (const headers of keys) {
    for (const method of ['GET', 'POST'])
      expect({ headers, status: (await ask(method, '/api/articles?overrideAccess=true', headers)).status }).toEqual({
        headers,
        status: 401,
      })
  }
})

test('signing in tells nothing about who has an account', async () => {
  const answers = await Promise.all(
    ['admin@hub.test', 'nobody@hub.test'].map(async (email) => {
      const headers = { 'Content-Type': 'application/json' }
      const answer = await fetch(`${hub.address}/api/users/login`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ email, password: 'sai-mat-khau' }),
      })
      const forgot = await fetch(`${hub.address}/api/users/forgot-password`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ email }),
      })
      return [answer.status, await answer.text(), forgot.status, await forgot.text()]
    }),
  )
  expect(answers[0]).toEqual(answers[1])
  expect(answers[0]![0]).toBe(401)
})

test('an account that has signed out is out', async () => {
  const desk = await hub.as('editor')
  expect((await desk.call('GET', '/api/articles?limit=1')).status).toBe(200)
  expect((await desk.call('POST', '/api/users/logout')).status).toBe(200)
  expect((await desk.call('GET', '/api/articles?limit=1')).status).toBe(401)
})

/** A token of the right form, signed with a secret of one's own. */
function forgedToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const [, claims = ''] = hub.admin.token.split('.')
  const unsigned = `${part({ alg: 'HS256', typ: 'JWT' })}.${claims}`
  return `${unsigned}.${createHmac('sha256', 'another-secret').update(unsigned).digest('base64url')}`
}
