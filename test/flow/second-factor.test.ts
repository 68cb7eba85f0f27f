import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { codeAt, stranger, withToken } from '../support/account'
import { word } from '../support/content'
import type { Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

const PASSWORD = 'bánh tráng phơi sương'
let hub: TestHub
let now = new Date()
beforeAll(async () => {
  hub = await startHub({ HUB_TRUSTED_PROXIES: 'loopback' }, () => now)
})
afterAll(() => hub?.remove())
/** Each test has codes of its own. */
beforeEach(() => void later(90))

const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000))
const send = stranger(() => hub.address)
let addresses = 0
const post = (path: string, body: unknown) => send(path, body, { 'X-Forwarded-For': `10.0.1.${++addresses}` })

type Person = Doc & { email: string; password: string }

async function person(role = 'editor'): Promise<Person> {
  const who = { email: `${word('nguoi')}@hub.test`, password: PASSWORD }
  return { ...(await hub.admin.create('users', { ...who, name: 'Trần Văn Nước', role })), ...who }
}
const credentials = ({ email, password }: Person) => ({ email, password })
const login = (who: Person, code?: string) => post('/api/users/login', { ...credentials(who), code })

/** Someone who has set up a second factor; the code used for it is used up. */
async function enrolled(who?: Person) {
  const owner = who ?? (await person())
  const { body: begun } = await post('/api/users/second-factor/setup', credentials(owner))
  const code = codeAt(begun.secret, now)
  const { status, body: done } = await post('/api/users/second-factor/confirm', { ...credentials(owner), code })
  expect(status).toBe(200)
  return { ...owner, secret: begun.secret, recoveryCodes: done.recoveryCodes, token: done.token, usedCode: code }
}

async function requireOf(roles: string[]): Promise<void> {
  expect((await hub.admin.call('POST', '/api/globals/desk-settings', { secondFactorRoles: roles })).status).toBe(200)
}
const isIn = async (token: string) => (await withToken(hub.address, token, 'GET', '/api/users/sessions')).status === 200

describe('setting up', () => {
  test('gives an address for the app, as text and as a picture, and eight recovery codes once', async () => {
    const who = await person()
    const begun = await post('/api/users/second-factor/setup', credentials(who))
    expect(begun.status).toBe(200)
    expect(begun.body.uri).toMatch(/^otpauth:\/\/totp\/Ngu%E1%BB%93n%20H%E1%BB%8Dc:.*secret=[A-Z2-7]{32}/)
    expect(begun.body.uri).toContain(encodeURIComponent(who.email))
    expect(begun.body.qr).toMatch(/^<svg .*<\/svg>\s*$/s)
    expect((await login(who)).status).toBe(200)

    const code = codeAt(begun.body.secret, now)
    const done = await post('/api/users/second-factor/confirm', { ...credentials(who), code })
    expect(done.status).toBe(200)
    expect(done.body.recoveryCodes).toHaveLength(8)
    expect(new Set(done.body.recoveryCodes).size).toBe(8)
    for (const each of done.body.recoveryCodes) expect(each).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/)
    expect(await isIn(done.body.token)).toBe(true)
    expect((await login(who)).body.code).toBe('second-factor-needed')
  })

  test('counts for nothing before its first code, and a wrong code sets nothing', async () => {
    const who = await person()
    const { body } = await post('/api/users/second-factor/setup', credentials(who))
    const wrong = { ...credentials(who), code: codeAt(body.secret, later(600)) }
    later(-600)
    const answer = await post('/api/users/second-factor/confirm', wrong)
    expect(answer).toMatchObject({ status: 401, body: { code: 'second-factor-wrong' } })
    expect((await login(who)).status).toBe(200)
  })

  test('asks for the password, with a session too', async () => {
    const who = await person()
    const { body } = await login(who)
    const wrong = { email: who.email, password: 'không phải mật khẩu' }
    expect((await post('/api/users/second-factor/setup', wrong)).status).toBe(401)
    const headers = { Authorization: `JWT ${body.token}` }
    expect((await send('/api/users/second-factor/setup', { password: wrong.password }, headers)).status).toBe(401)
    expect((await send('/api/users/second-factor/setup', { password: PASSWORD }, headers)).status).toBe(200)
  })

  test('with a session is for its owner, whatever address is sent, and ends the sessions opened without it', async () => {
    const [who, other] = [await person(), await person()]
    const [mine, elsewhere] = [(await login(who)).body.token, (await login(who)).body.token]
    const headers = { Authorization: `JWT ${mine}` }
    const given = { email: other.email, password: PASSWORD }
    const { body: begun } = await send('/api/users/second-factor/setup', given, headers)
    expect(begun.uri).toContain(encodeURIComponent(who.email))
    const code = codeAt(begun.secret, now)
    const { body: done } = await send('/api/users/second-factor/confirm', { ...given, code }, headers)
    expect(done.recoveryCodes).toHaveLength(8)
    expect(done.token).toBeUndefined()
    expect([await isIn(mine), await isIn(elsewhere)]).toEqual([true, false])
    expect((await login(other)).status).toBe(200)
  })

  test('does not replace one that is set', async () => {
    const who = await enrolled()
    for (const path of ['setup', 'confirm']) {
      const body = { ...credentials(who), code: codeAt(who.secret, later(30)) }
      expect((await post(`/api/users/second-factor/${path}`, body)).status).toBe(409)
    }
  })
})

describe('signing in with a second factor', () => {
  test('needs the code of now, or that of the step before or after', async () => {
    const who = await enrolled()
    for (const seconds of [0, -30, 30]) {
      later(120)
      const code = codeAt(who.secret, new Date(now.getTime() + seconds * 1000))
      expect((await login(who, `${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(200)
    }
    later(120)
    expect((await login(who, codeAt(who.secret, new Date(now.getTime() - 90_000)))).status).toBe(401)
    for (const code of ['000', 'abcdef', '-', '１２３４５６'])
      expect((await login(who, code)).status).toBeGreaterThan(400)
  })

  test('takes each code once, also from several at the same moment', async () => {
    const who = await enrolled()
    expect((await login(who, who.usedCode)).body.code).toBe('second-factor-wrong')
    later(60)
    const code = codeAt(who.secret, now)
    const answers = await Promise.all(Array.from({ length: 3 }, () => login(who, code)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
  })

  test('takes each recovery code once, however it is typed', async () => {
    const who = await enrolled()
    const [first, second] = who.recoveryCodes as [string, string]
    expect((await login(who, first.toUpperCase().replace('-', ' '))).status).toBe(200)
    expect((await login(who, first)).body.code).toBe('second-factor-wrong')
    expect((await login(who, second)).status).toBe(200)
    const { body } = await hub.admin.call('GET', `/api/users/${who.id}/second-factor`)
    expect(body).toMatchObject({ isSet: true, recoveryCodesLeft: 6 })
    const trail = `/api/audit?sort=at&where[what][equals]=second-factor&where[target][equals]=${who.id}`
    const { docs } = (await hub.admin.call<{ docs: { after: string }[] }>('GET', trail)).body
    expect(docs.map(({ after }) => after)).toEqual(['Đã cài', 'Dùng mã dự phòng, còn 7', 'Dùng mã dự phòng, còn 6'])
  })

  test('tells nothing to who has not the password', async () => {
    const who = await enrolled()
    const code = codeAt(who.secret, later(30))
    const answer = await post('/api/users/login', { email: who.email, password: 'không phải mật khẩu', code })
    expect(answer.body.code).toBe('credentials')
  })

  test('locks the account after five wrong codes', async () => {
    const who = await enrolled()
    for (let tries = 0; tries < 5; tries++) expect((await login(who, '000000')).body.code).toBe('second-factor-wrong')
    expect((await login(who, codeAt(who.secret, later(30)))).body.code).toBe('locked')
  })

  test('is not got round by a link to a new password', async () => {
    const who = await enrolled()
    await post('/api/users/forgot-password', { email: who.email })
    const row = await hub.payload.db.findOne<{ id: string; resetPasswordToken: string }>({
      collection: 'users',
      where: { email: { equals: who.email } },
    })
    const reset = { token: row!.resetPasswordToken, password: 'đò chiều chở nắng' }
    const answer = await post('/api/users/reset-password', reset)
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toContain('token')
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await isIn(who.token)).toBe(false)
    expect((await login({ ...who, password: reset.password })).body.code).toBe('second-factor-needed')
  })
})

describe('a role that needs a second factor', () => {
  test('lets nobody in without, ends the sessions there are, and lets people set it up', async () => {
    const [without, withFactor, other] = [
      await person('publisher'),
      await enrolled(await person('publisher')),
      await person(),
    ]
    const tokens = [(await login(without)).body.token, withFactor.token, (await login(other)).body.token]
    await requireOf(['publisher'])
    try {
      expect(await Promise.all(tokens.map(isIn))).toEqual([false, true, true])
      const refused = await login(without)
      expect(refused).toMatchObject({ status: 401, body: { code: 'second-factor-setup' } })
      expect(refused.headers.get('set-cookie')).toBeNull()
      const set = await enrolled(without)
      expect(await isIn(set.token)).toBe(true)
    } finally {
      await requireOf([])
    }
  })

  test('keeps who has it from removing it; others remove it with password and code', async () => {
    const who = await enrolled(await person('publisher'))
    const headers = { Authorization: `JWT ${who.token}` }
    const removal = (code: string) => send('/api/users/second-factor/removal', { password: PASSWORD, code }, headers)
    await requireOf(['publisher'])
    expect((await removal(codeAt(who.secret, later(30)))).status).toBe(409)
    await requireOf([])
    expect((await removal('000000')).status).toBe(401)
    expect((await removal(codeAt(who.secret, later(30)))).status).toBe(200)
    expect((await login(who)).status).toBe(200)
  })

  test('given to someone without one ends their sessions', async () => {
    const who = await person()
    const { token } = (await login(who)).body
    await requireOf(['publisher'])
    try {
      await hub.admin.update('users', who.id, { role: 'publisher' })
      expect(await isIn(token)).toBe(false)
    } finally {
      await requireOf([])
    }
  })
})

describe('a lost telephone', () => {
  test('is helped by an administrator, who ends the sessions with it', async () => {
    const who = await enrolled()
    const publisher = await hub.as('publisher')
    expect((await publisher.call('DELETE', `/api/users/${who.id}/second-factor`)).status).toBe(403)
    expect((await hub.admin.call('DELETE', `/api/users/${who.id}/second-factor`)).status).toBe(200)
    expect(await isIn(who.token)).toBe(false)
    expect((await login(who)).status).toBe(200)
  })
})

test('secrets and recovery codes are told to nobody and stored so that nobody can use them', async () => {
  const who = await enrolled()
  const row = await hub.payload.db.findOne<{ id: string; secondFactor: Record<string, unknown> }>({
    collection: 'users',
    where: { id: { equals: who.id } },
  })
  const stored = JSON.stringify(row!.secondFactor)
  expect(stored).not.toContain(who.secret)
  for (const code of who.recoveryCodes) expect(stored).not.toContain(code.replace('-', ''))

  const mine = (path: string) => withToken(hub.address, who.token, 'GET', path)
  const answers = [
    await mine('/api/users/me'),
    await mine(`/api/users/${who.id}?select[secondFactor]=true`),
    await mine('/api/users/second-factor'),
    await hub.admin.call('GET', `/api/users/${who.id}?depth=2&showHiddenFields=true`),
    await hub.admin.call('GET', '/api/users?limit=100&select[secondFactor]=true'),
    await hub.admin.call('GET', `/api/users?where[secondFactor.secret][exists]=true`),
  ]
  for (const { body } of answers) {
    expect(JSON.stringify(body)).not.toContain(String(row!.secondFactor.secret))
    expect(JSON.stringify(body)).not.toMatch(/"(secret|recoveryCodes|lastStep)"/)
  }
  await hub.admin.call('PATCH', `/api/users/${who.id}`, { name: 'Tên mới', secondFactor: { confirmedAt: null } })
  expect((await login(who)).body.code).toBe('second-factor-needed')
})
