import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROLES, type Role } from '../../src/access/roles'
import { ITEM_TYPES, REFERENCE_TYPES } from '../../src/ledger/entry'
import { published, word } from '../support/content'
import type { Desk, Doc } from '../support/desk'
import { ADMIN, startHub, type TestHub } from '../support/hub'

let hub: TestHub
let desks: Record<Role, Desk>
let own: string
let other: string
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  own = (await hub.admin.organisation('Đơn vị của mình')).id
  other = (await hub.admin.organisation('Đơn vị khác')).id
  const made = await Promise.all(
    ROLES.map(async (role) => [role, role === 'admin' ? hub.admin : await hub.as(role, own)] as const),
  )
  desks = Object.fromEntries(made) as Record<Role, Desk>
})
afterAll(() => hub?.remove())

const NOBODY: Role[] = []
const ADMINS: Role[] = ['admin']
const PUBLISHERS: Role[] = [...ADMINS, 'publisher']
const EDITORS: Role[] = [...PUBLISHERS, 'editor']
const STAFF: Role[] = [...EDITORS, 'contributor']

/** Who may do what; what a contributor may do depends on the organisation, and is tested below. */
const RULES = [
  ...ITEM_TYPES.map((collection) => ({ collection, read: STAFF, create: STAFF, update: EDITORS, delete: PUBLISHERS })),
  ...REFERENCE_TYPES.map((collection) => ({
    collection,
    read: STAFF,
    create: PUBLISHERS,
    update: PUBLISHERS,
    delete: PUBLISHERS,
  })),
  { collection: 'media', read: STAFF, create: STAFF, update: EDITORS, delete: PUBLISHERS },
  { collection: 'consumers', read: PUBLISHERS, create: ADMINS, update: ADMINS, delete: ADMINS },
  { collection: 'keys', read: PUBLISHERS, create: NOBODY, update: NOBODY, delete: NOBODY },
  { collection: 'usage', read: PUBLISHERS, create: NOBODY, update: NOBODY, delete: NOBODY },
  { collection: 'users', read: [...ROLES], create: ADMINS, update: ADMINS, delete: ADMINS },
  { collection: 'ledger', read: STAFF, create: NOBODY, update: NOBODY, delete: NOBODY },
  { collection: 'item-states', read: STAFF, create: NOBODY, update: NOBODY, delete: NOBODY },
  { collection: 'ledger-head', read: NOBODY, create: NOBODY, update: NOBODY, delete: NOBODY },
  { collection: 'refresh-requests', read: NOBODY, create: NOBODY, update: NOBODY, delete: NOBODY },
]

/** No document has this id: whoever may act is told so, whoever may not is refused before. */
const NO_ID = '00000000-0000-7000-8000-000000000000'

describe('accounts of a role may', () => {
  test.each(RULES)(
    'read, create, update and delete in $collection as their role says',
    async ({ collection, ...rule }) => {
      const probes = {
        read: ['GET', `/api/${collection}?limit=1`],
        create: ['POST', `/api/${collection}`, {}],
        update: ['PATCH', `/api/${collection}/${NO_ID}`, {}],
        delete: ['DELETE', `/api/${collection}/${NO_ID}`],
      } as const
      for (const [action, [method, path, body]] of Object.entries(probes)) {
        const answers = await Promise.all(
          ROLES.map(async (role) => ({ role, status: (await desks[role].call(method, path, body)).status })),
        )
        expect({ action, server: answers.filter(({ status }) => status >= 500) }).toEqual({ action, server: [] })
        const allowed = answers.filter(({ status }) => status !== 403).map(({ role }) => role)
        expect({ collection, action, allowed }).toEqual({
          collection,
          action,
          allowed: rule[action as keyof typeof rule],
        })
      }
    },
  )

  test('read the settings if they are staff, and change them if they are administrators', async () => {
    for (const role of ROLES) {
      expect({ role, status: (await desks[role].call('GET', '/api/globals/desk-settings')).status }).toEqual({
        role,
        status: STAFF.includes(role) ? 200 : 403,
      })
      const change = await desks[role].call('POST', '/api/globals/desk-settings', { fourEyes: false })
      expect({ role, status: change.status }).toEqual({ role, status: role === 'admin' ? 200 : 403 })
    }
  })
})

describe('a contributor', () => {
  test('writes for its own organisation, whatever the request says', async () => {
    const article = await desks.contributor.create('articles', { title: word('Bài '), organisation: other })
    expect(await organisationOf(article.id)).toBe(own)
    await desks.contributor.update('articles', article.id, { organisation: other, title: word('Bài ') })
    expect(await organisationOf(article.id)).toBe(own)
    await desks.contributor.call('PATCH', `/api/articles?where[id][equals]=${article.id}`, { organisation: other })
    expect(await organisationOf(article.id)).toBe(own)
  })

  test("neither reads, changes, copies nor deletes another organisation's draft", async () => {
    const secret = word()
    const { id } = await hub.admin.article({ title: secret, organisation: other })
    const { body: versions } = await hub.admin.call<{ docs: Doc[] }>(
      'GET',
      `/api/articles/versions?where[parent][equals]=${id}`,
    )
    const version = versions.docs[0]!.id
    for (const [method, path, body] of [
      ['GET', `/api/articles/${id}`],
      ['PATCH', `/api/articles/${id}`, { organisation: own }],
      ['DELETE', `/api/articles/${id}`],
      ['POST', `/api/articles/${id}/duplicate`, {}],
      ['GET', `/api/articles/${id}/standing`],
      ['POST', `/api/articles/${id}/submission`],
      ['POST', `/api/articles/${id}/publication`],
      ['GET', `/api/articles/versions/${version}`],
      ['POST', `/api/articles/versions/${version}`],
    ] as const) {
      const answer = await desks.contributor.call(method, path, body)
      expect({ method, path, refused: [403, 404].includes(answer.status) }).toEqual({ method, path, refused: true })
      expect(JSON.stringify(answer.body)).not.toContain(secret)
    }
    await desks.contributor.call('PATCH', `/api/articles?where[id][equals]=${id}`, {
      organisation: own,
      title: 'Chiếm',
    })
    for (const path of [
      '/api/articles?limit=100',
      `/api/articles/versions?limit=100`,
      `/api/articles/versions?where[parent][equals]=${id}`,
    ]) {
      const { status, body } = await desks.contributor.call('GET', path)
      expect({ path, status, leaks: JSON.stringify(body).includes(secret) }).toEqual({
        path,
        status: 200,
        leaks: false,
      })
    }
    expect(await organisationOf(id)).toBe(other)
  })

  test('reads its own drafts and their versions, and what others made public', async () => {
    const mine = await desks.contributor.create('articles', { title: word('Của mình ') })
    const theirs = await published(
      hub.admin,
      'articles',
      hub.admin.article({ title: word('Đã công bố '), organisation: other }),
    )
    const { body } = await desks.contributor.call<{ docs: Doc[] }>('GET', '/api/articles?limit=100')
    expect(body.docs.map(({ id }) => id)).toEqual(expect.arrayContaining([mine.id, theirs.id]))
    const versions = await desks.contributor.call<{ docs: Doc[] }>(
      'GET',
      `/api/articles/versions?where[parent][equals]=${mine.id}`,
    )
    expect(versions.body.docs).toHaveLength(1)
    expect((await desks.contributor.call('PATCH', `/api/articles/${theirs.id}`, { title: 'Chiếm' })).status).toBe(403)
  })
})

describe('nobody', () => {
  test.each(ROLES.filter((role) => role !== 'admin'))(
    'without an administrator becomes another role or moves to another organisation (%s)',
    async (role) => {
      const { body: me } = await desks[role].call<{ user: Doc }>('GET', '/api/users/me')
      await desks[role].call('PATCH', `/api/users/${me.user.id}`, {
        role: 'admin',
        organisation: other,
        name: 'Tên mới',
      })
      await desks[role].call('PATCH', `/api/users?where[id][equals]=${me.user.id}`, {
        role: 'admin',
        organisation: other,
      })
      await desks[role].call('POST', '/api/users', {
        email: `${word('a')}@hub.test`,
        password: 'mot-mat-khau-du-dai',
        role: 'admin',
      })
      const { body } = await hub.admin.call(`GET`, `/api/users/${me.user.id}?depth=0`)
      expect(body).toMatchObject({ role, organisation: own, name: 'Tên mới' })
      expect(
        (await desks[role].call<{ docs: Doc[] }>('GET', '/api/users?limit=100')).body.docs.map(({ id }) => id),
      ).toEqual([me.user.id])
    },
  )

  test('is told passwords or salts, or the sessions of others, by whatever question', async () => {
    const { id } = await hub.admin.article({ title: word('Bài ') })
    const paths = [
      ...[
        '/api/users?limit=100&depth=3',
        '/api/users/me',
        `/api/articles/${id}?depth=5`,
        '/api/ledger?limit=5&depth=3',
        '/api/articles/versions?limit=5&depth=3',
      ],
      ...['hash', 'salt', 'resetPasswordToken', 'loginAttempts'].map(
        (field) => `/api/users?limit=100&select[${field}]=true`,
      ),
    ]
    const login = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(ADMIN) }
    const texts = [await (await fetch(`${hub.address}/api/users/login`, login)).text()]
    for (const path of paths) texts.push(JSON.stringify((await hub.admin.call('GET', path)).body))
    for (const text of texts)
      expect(text).not.toMatch(/"(hash|salt|password|resetPasswordToken|resetPasswordExpiration|apiKey)"/)

    const { body } = await hub.admin.call<{ docs: (Doc & { email: string; sessions?: unknown[] })[] }>(
      'GET',
      '/api/users?limit=100&select[sessions]=true&select[email]=true',
    )
    expect(body.docs.length).toBe(ROLES.length)
    for (const { email, sessions = [] } of body.docs) if (email !== ADMIN.email) expect(sessions).toEqual([])
  })
})

const organisationOf = async (id: string) =>
  (await hub.admin.call('GET', `/api/articles/${id}?depth=0`)).body.organisation
