import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stranger, withToken } from '../support/account'
import { word } from '../support/content'
import type { Doc } from '../support/desk'
import { ADMIN, startHub, type TestHub } from '../support/hub'

const PASSWORD = 'bánh tráng phơi sương'
let hub: TestHub
/** Requests come through a proxy that is trusted, so that each test can have an address of its own. */
beforeAll(async () => {
  hub = await startHub({ HUB_TRUSTED_PROXIES: 'loopback' })
})
afterAll(() => hub?.remove())

const post = stranger(() => hub.address)
let addresses = 0
const from = () => ({ 'X-Forwarded-For': `10.0.0.${++addresses}` })

async function person(data: Record<string, unknown> = {}): Promise<Doc & { email: string }> {
  const email = `${word('nguoi')}@hub.test`
  const doc = await hub.admin.create('users', {
    email,
    password: PASSWORD,
    name: 'Trần Văn Nước',
    role: 'editor',
    ...data,
  })
  return { ...doc, email }
}

describe('signing in', () => {
  test('gives a session, a cookie and no secrets', async () => {
    const { email } = await person()
    const answer = await post('/api/users/login', { email: ` ${email.toUpperCase()} `, password: PASSWORD }, from())
    expect(answer.status).toBe(200)
    expect(answer.body.user).toMatchObject({ email, role: 'editor' })
    expect(answer.headers.get('set-cookie')).toMatch(/^payload-token=.+HttpOnly/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(JSON.stringify(answer.body)).not.toMatch(/"(hash|salt|secondFactor|loginAttempts|lockUntil)"/)
    expect((await withToken(hub.address, answer.body.token, 'GET', '/api/articles?limit=1')).status).toBe(200)
  })

  test.each([
    [{}, 'email', 'Hãy nhập thư điện tử.'],
    [{ email: 'a@hub.test' }, 'password', 'Hãy nhập mật khẩu.'],
    [{ email: { equals: 'a' }, password: 'x' }, 'email', 'Hãy nhập thư điện tử.'],
    [{ email: 'a@hub.test', password: ['x'] }, 'password', 'Hãy nhập mật khẩu.'],
  ])('with %j names what is missing', async (body, field, message) => {
    const answer = await post('/api/users/login', body, from())
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toEqual([{ field, message }])
  })

  test('with a wrong password is refused, in the language asked for', async () => {
    const { email } = await person()
    const wrong = { email, password: 'không phải mật khẩu' }
    const answer = await post('/api/users/login', wrong, from())
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toMatch('application/problem+json')
    expect(answer.body).toMatchObject({ code: 'credentials', detail: 'Thư điện tử hoặc mật khẩu chưa đúng.' })
    const english = await post('/api/users/login', wrong, { ...from(), 'Accept-Language': 'en' })
    expect(english.body.detail).toBe('The e-mail or password is not right.')
  })

  test('leaves nothing behind when it is refused', async () => {
    const { id, email } = await person()
    await post('/api/users/login', { email, password: 'không phải mật khẩu' }, from())
    expect(await sessionsOf(id)).toBe(0)
  })

  test('many times at the same moment keeps every session', async () => {
    const { id, email } = await person()
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => post('/api/users/login', { email, password: PASSWORD }, from())),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await sessionsOf(id)).toBe(4)
    for (const { body } of answers)
      expect((await withToken(hub.address, body.token, 'GET', '/api/users/me')).status).toBe(200)
  })
})

describe('after five wrong passwords', () => {
  test.each(['with', 'without'])('an address %s an account is locked for ten minutes, and says so', async (kind) => {
    const email = kind === 'with' ? (await person()).email : `${word('la')}@hub.test`
    const attempt = (password: string) => post('/api/users/login', { email, password }, from())
    for (let tries = 0; tries < 5; tries++) expect((await attempt('không phải mật khẩu')).body.code).toBe('credentials')
    const locked = await attempt(kind === 'with' ? PASSWORD : 'không phải mật khẩu')
    expect(locked.status).toBe(429)
    expect(locked.body).toMatchObject({ code: 'locked' })
    expect(locked.body.detail).toContain('tạm khóa')
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(590)
    expect(Number(locked.headers.get('retry-after'))).toBeLessThanOrEqual(600)
  })

  test('at the same moment it is locked as well', async () => {
    const { email } = await person()
    const attempts = Array.from({ length: 8 }, () =>
      post('/api/users/login', { email, password: 'không phải mật khẩu' }, from()),
    )
    const codes = (await Promise.all(attempts)).map(({ body }) => body.code)
    expect(codes.filter((code) => code === 'credentials')).toHaveLength(5)
    expect(codes.filter((code) => code === 'locked')).toHaveLength(3)
  })

  test('an administrator opens it again, and nobody else', async () => {
    const { email } = await person()
    for (let tries = 0; tries < 5; tries++) await post('/api/users/login', { email, password: 'sai sai sai' }, from())
    const publisher = await hub.as('publisher')
    expect((await publisher.call('POST', '/api/users/unlock', { email })).status).toBe(403)
    expect((await post('/api/users/login', { email, password: PASSWORD }, from())).status).toBe(429)
    expect((await hub.admin.call('POST', '/api/users/unlock', { email })).status).toBe(200)
    expect((await post('/api/users/login', { email, password: PASSWORD }, from())).status).toBe(200)
  })
})

describe('an account that an administrator locks', () => {
  test('is out at once and stays out, also by a link to a new password, until it is opened', async () => {
    const { id, email } = await person()
    const { body } = await post('/api/users/login', { email, password: PASSWORD }, from())
    expect((await hub.admin.call('POST', `/api/users/${id}/lock`)).status).toBe(200)
    expect((await withToken(hub.address, body.token, 'GET', '/api/articles?limit=1')).status).toBe(401)
    const refused = await post('/api/users/login', { email, password: PASSWORD }, from())
    expect(refused).toMatchObject({ status: 403, body: { detail: 'Tài khoản đã bị khóa. Hãy liên hệ quản trị.' } })
    const token = await resetToken(email)
    const reset = await post('/api/users/reset-password', { token, password: 'đò chiều chở nắng' }, from())
    expect(reset.status).toBe(403)
    await hub.admin.call('POST', '/api/users/unlock', { email })
    expect((await post('/api/users/login', { email, password: PASSWORD }, from())).status).toBe(200)
  })

  test('is never locked by others, and nobody locks themselves out', async () => {
    const { id } = await person()
    const publisher = await hub.as('publisher')
    expect((await publisher.call('POST', `/api/users/${id}/lock`)).status).toBe(403)
    const { body: me } = await hub.admin.call<{ user: Doc }>('GET', '/api/users/me')
    expect((await hub.admin.call('POST', `/api/users/${me.user.id}/lock`)).status).toBe(409)
  })
})

describe('one address', () => {
  test('is refused for a while after thirty failures, whatever it asks then', async () => {
    const office = from()
    for (let tries = 0; tries < 30; tries++) {
      const answer = await post('/api/users/reset-password', { token: `doan-${tries}`, password: PASSWORD }, office)
      expect(answer.status).toBe(403)
    }
    for (const [path, body] of [
      ['/api/users/login', ADMIN],
      ['/api/users/forgot-password', { email: ADMIN.email }],
      ['/api/users/reset-password', { token: 'x', password: PASSWORD }],
      ['/api/users/second-factor/setup', ADMIN],
      ['/api/users/second-factor/confirm', { ...ADMIN, code: '123456' }],
    ] as const) {
      const answer = await post(path, body, office)
      expect({ path, status: answer.status }).toEqual({ path, status: 429 })
      expect(answer.body.detail).toMatch(/^Đã thử sai quá nhiều lần. Hãy đợi 1\d phút rồi thử lại.$/)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800)
    }
    expect((await post('/api/users/login', ADMIN, from())).status).toBe(200)
  })

  test('signs in as many people as work there', async () => {
    const { email } = await person()
    const office = from()
    for (let person = 0; person < 31; person++)
      expect((await post('/api/users/login', { email, password: PASSWORD }, office)).status).toBe(200)
  }, 120_000)

  test('gets five letters an hour for one mailbox, whether there is an account or not', async () => {
    for (const email of [(await person()).email, `${word('la')}@hub.test`]) {
      const answers = []
      for (let tries = 0; tries < 6; tries++) answers.push(await post('/api/users/forgot-password', { email }, from()))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429])
    }
  })
})

test('what a stranger says about an address counts only through a trusted proxy', async () => {
  const alone = await startHub()
  try {
    const ask = stranger(() => alone.address)
    const wrong = { email: 'admin@hub.test', password: 'không phải mật khẩu' }
    await ask('/api/users/login', wrong, { 'X-Forwarded-For': '203.0.113.9' })
    const { body } = await alone.admin.call<{ docs: { from: string }[] }>(
      'GET',
      '/api/audit?where[what][equals]=sign-in-failed',
    )
    expect(body.docs.map((line) => line.from)).toEqual([expect.stringMatching(/127\.0\.0\.1$/)])
  } finally {
    await alone.remove()
  }
})

async function sessionsOf(id: string): Promise<number> {
  const { body } = await hub.admin.call<{ docs: unknown[] }>('GET', `/api/users/${id}/sessions`)
  return body.docs.length
}

/** What stands in the letter: without a mail server it is sent nowhere, so it is read where it is kept. */
async function resetToken(email: string): Promise<string> {
  await post('/api/users/forgot-password', { email }, from())
  const row = await hub.payload.db.findOne<{ id: string; resetPasswordToken: string }>({
    collection: 'users',
    where: { email: { equals: email } },
  })
  return row!.resetPasswordToken
}
