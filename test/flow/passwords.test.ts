import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stranger } from '../support/account'
import { word } from '../support/content'
import type { Answer } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

const GOOD = 'bánh tráng phơi sương'
const WEAK = [
  ['ngắn', 'ít nhất 12 ký tự'],
  ['matkhau123456', 'phổ biến'],
  ['aaaaaaaaaaaaaa', 'lặp lại'],
  ['qwertyuiop123', 'thứ tự'],
] as const

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub?.remove())

const post = stranger(() => hub.address)
const address = () => `${word('nguoi')}@hub.test`

/** What the form shows at the field. */
function refusedAtPassword(answer: Answer<object>, message: string): void {
  expect(answer.status).toBe(400)
  const { errors } = answer.body as { errors: { data: { errors: { path: string; message: string }[] } }[] }
  expect(errors[0]!.data.errors).toEqual([{ path: 'password', message: expect.stringContaining(message) }])
}

describe.each(WEAK)('the password %s', (password, message) => {
  test('is refused for a new account, which then is not there', async () => {
    const email = address()
    refusedAtPassword(await hub.admin.call('POST', '/api/users', { email, password, role: 'editor' }), message)
    const { body } = await hub.admin.call('GET', `/api/users?where[email][equals]=${email}`)
    expect(body.totalDocs).toBe(0)
  })

  test('is refused when a password is changed, by administrator and owner, and the old one stays', async () => {
    const email = address()
    const { id } = await hub.admin.create('users', { email, password: GOOD, role: 'editor' })
    refusedAtPassword(await hub.admin.call('PATCH', `/api/users/${id}`, { password }), message)
    const { body } = await post('/api/users/login', { email, password: GOOD })
    const own = { Authorization: `JWT ${body.token}`, 'Content-Type': 'application/json' }
    const answer = await fetch(`${hub.address}/api/users/${id}`, {
      method: 'PATCH',
      headers: own,
      body: JSON.stringify({ password }),
    })
    refusedAtPassword(
      { status: answer.status, headers: answer.headers, body: (await answer.json()) as object },
      message,
    )
    expect((await post('/api/users/login', { email, password: GOOD })).status).toBe(200)
  })

  test('is refused at the link in a letter, which stays good for a better one', async () => {
    const email = address()
    await hub.admin.create('users', { email, password: GOOD, role: 'editor' })
    await post('/api/users/forgot-password', { email })
    const { resetPasswordToken: token } = (await hub.payload.db.findOne<{ id: string; resetPasswordToken: string }>({
      collection: 'users',
      where: { email: { equals: email } },
    }))!
    refusedAtPassword(await post('/api/users/reset-password', { token, password }), message)
    const better = 'đò chiều chở nắng'
    expect((await post('/api/users/reset-password', { token, password: better })).status).toBe(200)
    expect((await post('/api/users/reset-password', { token, password: GOOD })).status).toBe(403)
    expect((await post('/api/users/login', { email, password: GOOD })).status).toBe(401)
    expect((await post('/api/users/login', { email, password: better })).status).toBe(200)
  })

  test('stops the start of a hub whose first administrator should have it, naming the variable', async () => {
    await expect(startHub({ HUB_ADMIN_PASSWORD: password })).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(new RegExp(`^HUB_ADMIN_PASSWORD: .*${message}.* / `)),
    })
  })
})

test("a person's own name or address is no password for them, also when both change together", async () => {
  const email = address()
  const name = 'Nguyễn Văn Hướng Dương'
  const own = { email, name, role: 'editor' }
  refusedAtPassword(await hub.admin.call('POST', '/api/users', { ...own, password: 'nguyenvanhuongduong' }), 'họ tên')
  const { id } = await hub.admin.create('users', { ...own, password: GOOD })
  refusedAtPassword(await hub.admin.call('PATCH', `/api/users/${id}`, { password: 'Hướng Dương 1990' }), 'họ tên')
  const change = { name: 'Phạm Sông Thương', password: 'PhạmSôngThương9' }
  refusedAtPassword(await hub.admin.call('PATCH', `/api/users/${id}`, change), 'họ tên')
})

test('the message speaks English to who asks for it', async () => {
  const data = { email: address(), password: 'short', role: 'editor' }
  refusedAtPassword(
    await hub.admin.call('POST', '/api/users', data, { 'Accept-Language': 'en' }),
    'at least 12 characters',
  )
})

test('a save that leaves the password alone is not asked for one, and many accounts are not changed at once', async () => {
  const { id } = await hub.admin.create('users', { email: address(), password: GOOD, role: 'editor' })
  for (const password of [undefined, null, ''])
    expect((await hub.admin.call('PATCH', `/api/users/${id}`, { name: 'Tên mới', password })).status).toBe(200)
  expect((await hub.admin.call('PATCH', `/api/users?where[id][equals]=${id}`, { password: GOOD })).status).toBe(403)
})
