import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stranger, withToken } from '../support/account'
import { word } from '../support/content'
import type { Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

const PASSWORD = 'bánh tráng phơi sương'
const AGENTS = {
  office:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/124.0 Chrome/118.0.0.0 Safari/537.36',
  telephone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
}

interface Shown {
  id: string
  createdAt: string
  from: string
  browser: string
  isCurrent: boolean
}

let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ HUB_TRUSTED_PROXIES: 'loopback' })
})
afterAll(() => hub?.remove())

const post = stranger(() => hub.address)

async function person(role = 'editor'): Promise<Doc & { email: string }> {
  const email = `${word('nguoi')}@hub.test`
  return { ...(await hub.admin.create('users', { email, password: PASSWORD, name: 'Lê Thị Lúa', role })), email }
}

async function signIn({ email }: { email: string }, headers: Record<string, string> = {}, password = PASSWORD) {
  const { status, body } = await post('/api/users/login', { email, password }, headers)
  expect(status).toBe(200)
  return body.token
}

const as = (token: string, method: string, path: string) => withToken(hub.address, token, method, path)
const isIn = async (token: string) => (await as(token, 'GET', '/api/users/sessions')).status === 200
const sessions = async (token: string) => (await as(token, 'GET', '/api/users/sessions')).body.docs as Shown[]

describe('a person', () => {
  test('sees where they are signed in, since when, from where and with which browser', async () => {
    const who = await person()
    const before = Date.now()
    await signIn(who, { 'User-Agent': AGENTS.office, 'X-Forwarded-For': '203.113.1.2' })
    const token = await signIn(who, { 'User-Agent': AGENTS.telephone, 'X-Forwarded-For': '203.113.1.3' })
    const shown = await sessions(token)
    expect(shown.map(({ browser, from, isCurrent }) => ({ browser, from, isCurrent }))).toEqual([
      { browser: 'Safari · iPhone', from: '203.113.1.3', isCurrent: true },
      { browser: 'Cốc Cốc · Windows', from: '203.113.1.2', isCurrent: false },
    ])
    for (const { createdAt } of shown) expect(Date.parse(createdAt)).toBeGreaterThanOrEqual(before)
  })

  test('ends one session, and it counts at the next request', async () => {
    const who = await person()
    const [lost, here] = [await signIn(who), await signIn(who)]
    const { id } = (await sessions(here)).find(({ isCurrent }) => !isCurrent)!
    expect((await as(here, 'DELETE', `/api/users/sessions/${id}`)).status).toBe(200)
    expect([await isIn(lost), await isIn(here)]).toEqual([false, true])
    expect((await as(here, 'DELETE', `/api/users/sessions/${id}`)).status).toBe(404)
  })

  test('signs out everywhere, or everywhere else', async () => {
    const who = await person()
    const [one, two, here] = [await signIn(who), await signIn(who), await signIn(who)]
    expect((await as(here, 'DELETE', '/api/users/sessions?keep=current')).body).toEqual({ ended: 2 })
    expect(await Promise.all([one, two, here].map(isIn))).toEqual([false, false, true])
    const last = await as(here, 'DELETE', '/api/users/sessions')
    expect(last.body).toEqual({ ended: 1 })
    expect(last.headers.get('set-cookie')).toMatch(/^payload-token=;/)
    expect(await isIn(here)).toBe(false)
  })

  test('sees and ends no sessions of others', async () => {
    const [who, other] = [await person('publisher'), await person()]
    const [mine, theirs] = [await signIn(who), await signIn(other)]
    const [{ id }] = (await sessions(theirs)) as [Shown]
    for (const [method, path, status] of [
      ['GET', `/api/users/${other.id}/sessions`, 403],
      ['DELETE', `/api/users/${other.id}/sessions`, 403],
      ['DELETE', `/api/users/sessions/${id}`, 404],
      ['GET', `/api/users/${other.id}/second-factor`, 403],
    ] as const)
      expect({ method, path, status: (await as(mine, method, path)).status }).toEqual({ method, path, status })
    expect(await isIn(theirs)).toBe(true)
  })

  test('who signs out is out there only', async () => {
    const who = await person()
    const [one, two] = [await signIn(who), await signIn(who)]
    const answer = await as(one, 'POST', '/api/users/logout')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toMatch(/^payload-token=;/)
    expect([await isIn(one), await isIn(two)]).toEqual([false, true])
    expect((await post('/api/users/logout', {})).status).toBe(200)
  })
})

describe('at the next request counts', () => {
  test('that an administrator ended every session of a person', async () => {
    const who = await person()
    const tokens = [await signIn(who), await signIn(who)]
    expect((await hub.admin.call('DELETE', `/api/users/${who.id}/sessions`)).body).toEqual({ ended: 2 })
    expect(await Promise.all(tokens.map(isIn))).toEqual([false, false])
  })

  test('that a role was taken away', async () => {
    const who = await person('publisher')
    const token = await signIn(who)
    const { id } = await hub.admin.article()
    const approve = () => as(token, 'POST', `/api/articles/${id}/approval`)
    expect((await approve()).status).toBe(200)
    await hub.admin.update('users', who.id, { role: 'editor' })
    expect((await approve()).status).toBe(403)
    const organisation = (await hub.admin.organisation()).id
    await hub.admin.update('users', who.id, { role: 'press', organisation })
    expect((await as(token, 'GET', `/api/articles/${id}`)).status).toBe(403)
  })

  test('that an account was deleted', async () => {
    const who = await person()
    const token = await signIn(who)
    expect((await hub.admin.call('DELETE', `/api/users/${who.id}`)).status).toBe(200)
    expect(await isIn(token)).toBe(false)
  })

  test('that the password was changed: by its owner elsewhere, by an administrator everywhere', async () => {
    const who = await person()
    const [lost, here] = [await signIn(who), await signIn(who)]
    const changed = await fetch(`${hub.address}/api/users/${who.id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${here}` },
      body: JSON.stringify({ password: 'đò chiều chở nắng' }),
    })
    expect(changed.status).toBe(200)
    expect([await isIn(lost), await isIn(here)]).toEqual([false, true])
    await hub.admin.update('users', who.id, { password: 'khế chua nấu cá đồng' })
    expect(await isIn(here)).toBe(false)
    await signIn(who, {}, 'khế chua nấu cá đồng')
  })
})

describe('what was ended or taken away does not come back', () => {
  test('by prolonging a session at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const who = await person()
      const token = await signIn(who)
      const prolong = Array.from({ length: 6 }, () => as(token, 'POST', '/api/users/refresh-token'))
      const end = hub.admin.call('DELETE', `/api/users/${who.id}/sessions`)
      const [{ status }, ...prolonged] = await Promise.all([end, ...prolong])
      expect(status).toBe(200)
      expect(prolonged.filter((answer) => ![200, 401, 403].includes(answer.status))).toEqual([])
      expect(await isIn(token)).toBe(false)
    }
  })

  test('by signing in, or saving the account, while the role is taken away', async () => {
    for (let round = 0; round < 5; round++) {
      const who = await person('admin')
      const token = await signIn(who)
      const rename = () =>
        fetch(`${hub.address}/api/users/${who.id}`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
          body: JSON.stringify({ name: 'Tên mới' }),
        })
      await Promise.all([
        ...Array.from({ length: 3 }, () => post('/api/users/login', { email: who.email, password: PASSWORD })),
        ...Array.from({ length: 3 }, rename),
        hub.admin.update('users', who.id, { role: 'editor' }),
      ])
      expect((await hub.admin.call('GET', `/api/users/${who.id}`)).body.role).toBe('editor')
    }
  })
})
