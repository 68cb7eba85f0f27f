import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROLES } from '../../src/access/roles'
import { stranger, withToken } from '../support/account'
import { picture, word } from '../support/content'
import { startHub, type TestHub } from '../support/hub'

const PASSWORD = 'bánh tráng phơi sương'

interface Line {
  id: string
  at: string
  who: string
  account: string | null
  role: string | null
  what: string
  type?: string
  target?: string
  title?: string
  before?: string | null
  after?: string | null
  detail?: string
  from: string
}

let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ HUB_TRUSTED_PROXIES: 'loopback' })
})
afterAll(() => hub?.remove())

const post = stranger(() => hub.address)

/** The trail as the administrator reads it, oldest first. */
async function lines(where: Record<string, string>): Promise<Line[]> {
  const query = Object.entries(where).map(([field, value]) => `where[${field}][equals]=${encodeURIComponent(value)}`)
  const { status, body } = await hub.admin.call<{ docs: Line[] }>('GET', `/api/audit?limit=100&${query.join('&')}`)
  expect(status).toBe(200)
  return body.docs.reverse()
}

async function person(role = 'editor') {
  const email = `${word('nguoi')}@hub.test`
  const { id } = await hub.admin.create('users', { email, password: PASSWORD, name: 'Đỗ Thị Sen', role })
  return { id, email }
}

describe('the trail tells of', () => {
  test('signing in, failing to, and signing out: who, when and from where, never the password', async () => {
    const { id, email } = await person()
    const headers = { 'X-Forwarded-For': '203.113.7.8', 'User-Agent': 'Mozilla/5.0 (X11; Linux) Firefox/130.0' }
    await post('/api/users/login', { email, password: 'mật khẩu gõ nhầm' }, headers)
    const { body } = await post('/api/users/login', { email, password: PASSWORD }, headers)
    await withToken(hub.address, body.token, 'POST', '/api/users/logout')
    const told = (await lines({ target: id })).filter(({ what }) => what !== 'account')
    expect(told).toMatchObject([
      { what: 'sign-in-failed', who: email, detail: 'Sai mật khẩu', from: '203.113.7.8' },
      { what: 'sign-in', who: 'Đỗ Thị Sen', account: id, role: 'editor', from: '203.113.7.8' },
      { what: 'sign-out', who: 'Đỗ Thị Sen', account: id },
    ])
    expect(told[1]!.detail).toMatch(/^Firefox · Linux · phiên [0-9a-f-]{36}$/)
    for (const { at } of told) expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(60_000)
    expect(JSON.stringify(told)).not.toMatch(/mật khẩu gõ nhầm|bánh tráng/)

    const unknown = `${word('la')}@hub.test`
    await post('/api/users/login', { email: unknown, password: PASSWORD }, headers)
    expect(await lines({ who: unknown })).toMatchObject([
      { what: 'sign-in-failed', account: null, from: '203.113.7.8' },
    ])
  })

  test('accounts: made, changed with old and new role, new password, signed out everywhere, locked, deleted', async () => {
    const organisation = await hub.admin.organisation(word('Thư viện '))
    const { id, email } = await person()
    await hub.admin.update('users', id, { role: 'contributor', organisation: organisation.id })
    await hub.admin.update('users', id, { password: 'đò chiều chở nắng' })
    await hub.admin.call('DELETE', `/api/users/${id}/sessions`)
    await hub.admin.call('POST', `/api/users/${id}/lock`)
    await hub.admin.call('POST', '/api/users/unlock', { email })
    await hub.admin.call('DELETE', `/api/users/${id}/second-factor`)
    await hub.admin.call('DELETE', `/api/users/${id}`)
    const described = `Cộng tác viên của đơn vị · ${String(organisation.name)} · Đỗ Thị Sen · ${email}`
    expect(await lines({ target: id })).toMatchObject([
      { what: 'account', who: 'Quản trị', role: 'admin', after: `Biên tập viên · Đỗ Thị Sen · ${email}` },
      { what: 'account', before: `Biên tập viên · Đỗ Thị Sen · ${email}`, after: described },
      { what: 'password', title: `Đỗ Thị Sen (${email})` },
      { what: 'sign-out-everywhere', detail: '0 phiên' },
      { what: 'account', after: 'Khóa' },
      { what: 'account', before: 'Khóa', after: 'Mở khóa' },
      { what: 'second-factor', before: 'Chưa cài', after: 'Quản trị đặt lại' },
      { what: 'account', before: described, after: 'Đã xóa' },
    ])
  })

  test('a new password by letter, and no line for asking for the letter', async () => {
    const { id, email } = await person()
    await post('/api/users/forgot-password', { email })
    const { resetPasswordToken: token } = (await hub.payload.db.findOne<{ id: string; resetPasswordToken: string }>({
      collection: 'users',
      where: { email: { equals: email } },
    }))!
    await post('/api/users/reset-password', { token, password: 'đò chiều chở nắng' })
    expect((await lines({ target: id })).map(({ what, detail }) => [what, detail ?? null])).toEqual([
      ['account', null],
      ['password', 'Bằng liên kết trong thư'],
    ])
  })

  test('settings, with old and new value', async () => {
    const change = { fourEyes: true, secondFactorRoles: ['station'] }
    await hub.admin.call('POST', '/api/globals/desk-settings', change)
    await hub.admin.call('POST', '/api/globals/desk-settings', change)
    await hub.admin.call('POST', '/api/globals/desk-settings', { fourEyes: false, secondFactorRoles: [] })
    const label = 'Vai trò phải dùng mã xác thực khi đăng nhập'
    const [on, off, ...more] = await lines({ what: 'settings' })
    expect(on).toMatchObject({ type: 'desk-settings', title: 'Thiết lập', who: 'Quản trị' })
    expect(on!.after).toBe(`Người duyệt khác người sửa cuối: Bật\n${label}: Đài truyền thanh`)
    expect(off).toMatchObject({ before: on!.after, after: `Người duyệt khác người sửa cuối: Tắt\n${label}: -` })
    expect(more).toEqual([])
  })

  test('what was deleted, by its name', async () => {
    const article = await hub.admin.article({ title: word('Bài bỏ ') })
    const topic = await hub.admin.topic(word('Chủ đề bỏ '))
    const file = await picture(hub.admin)
    const plan = await hub.admin.create('plans', { title: word('Đề tài bỏ '), plannedFor: '2026-12-01' })
    for (const [type, doc, called] of [
      ['articles', article, article.title],
      ['topics', topic, topic.name],
      ['media', file, file.filename],
      ['plans', plan, plan.title],
    ] as const) {
      expect((await hub.admin.call('DELETE', `/api/${type}/${doc.id}`)).status).toBe(200)
      expect(await lines({ target: doc.id, what: 'delete' })).toMatchObject([
        { type, title: called, who: 'Quản trị', from: expect.stringMatching(/127\.0\.0\.1$/) },
      ])
    }
  })
})

test('the trail holds nothing of what was refused', async () => {
  const { id } = await person()
  const before = (await lines({ target: id })).length
  expect((await hub.admin.call('PATCH', `/api/users/${id}`, { role: 'admin', password: 'ngắn' })).status).toBe(400)
  const publisher = await hub.as('publisher')
  for (const [method, path] of [
    ['PATCH', `/api/users/${id}`],
    ['DELETE', `/api/users/${id}`],
    ['DELETE', `/api/users/${id}/sessions`],
  ] as const)
    expect((await publisher.call(method, path, method === 'PATCH' ? { role: 'admin' } : undefined)).status).toBe(403)
  expect(await lines({ target: id })).toHaveLength(before)
})

test('the trail is read by administrators alone, and searched by person, kind and day', async () => {
  const { id, email } = await person()
  for (const role of ROLES.filter((role) => role !== 'admin')) {
    const desk = await hub.as(role, (await hub.admin.organisation()).id)
    for (const path of ['/api/audit', `/api/audit?where[target][equals]=${id}`, '/api/audit/count'])
      expect({ role, path, status: (await desk.call('GET', path)).status }).toEqual({ role, path, status: 403 })
  }
  await post('/api/users/login', { email, password: PASSWORD })
  const day = new Date().toISOString().slice(0, 10)
  const find = async (query: string) =>
    (await hub.admin.call<{ totalDocs: number }>('GET', `/api/audit?where[target][equals]=${id}&${query}`)).body
      .totalDocs
  expect(await find(`where[who][like]=${encodeURIComponent('thị sen')}&where[what][equals]=sign-in`)).toBe(1)
  expect(await find(`where[what][in]=sign-in,account&where[at][greater_than_equal]=${day}T00:00:00Z`)).toBe(2)
  expect(await find(`where[at][less_than]=${day}T00:00:00Z`)).toBe(0)
})

describe('nobody, administrators included, adds, changes or removes a line', () => {
  test.each([
    ['POST', ''],
    ['PATCH', '/:id'],
    ['PUT', '/:id'],
    ['DELETE', '/:id'],
    ['PATCH', '?where[id][exists]=true'],
    ['DELETE', '?where[id][exists]=true'],
    ['POST', '/:id/duplicate'],
    ['POST', '/versions/:id'],
    ['GET', '/versions'],
    ['POST', '/import'],
  ])('%s /api/audit%s', async (method, path) => {
    const before = await lines({})
    const [{ id }] = before as [Line]
    const forged = { id: word(), at: new Date(), who: 'Ai đó', what: 'publish', title: 'Sửa lại' }
    const body = ['GET', 'DELETE'].includes(method) ? undefined : forged
    const headers: Record<string, string>[] = [{}, { 'X-HTTP-Method-Override': method }]
    for (const more of headers) {
      const answer = await hub.admin.call(method, `/api/audit${path.replace(':id', id)}`, body, more)
      // Payload has no versions here to look for, and says so with a 500.
      const isRefused = [403, 404].includes(answer.status) || (path.startsWith('/versions') && answer.status === 500)
      expect({ method, path, status: isRefused || answer.status }).toEqual({ method, path, status: true })
    }
    expect(await lines({})).toEqual(before)
  })
})
