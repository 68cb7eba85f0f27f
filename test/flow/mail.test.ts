import { afterEach, describe, expect, test } from '@jest/globals'
import { tell, type Telling } from '../../src/messages/tell'
import { inTransaction } from '../../src/database/transaction'
import { databaseUrlOf } from '../support/outage'
import { ADMIN, ORIGIN, startHub, type TestHub } from '../support/hub'
import { type MailServer, startMailServer } from '../support/smtp'
import { eventually as within } from '../support/wait'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const FROM = 'Nguồn Học <hub@tinh.example>'

const undo: (() => Promise<unknown>)[] = []
let ahead = 0
afterEach(async () => {
  ahead = 0
  for (const step of undo.splice(0).reverse()) await step()
})
/** Rounds of the outbox are seconds apart, and a mail server may be given ten to answer. */
const eventually = <T>(act: () => T | Promise<T>) => within(act, 30_000)
const later = () => new Date(Date.now() + ahead)

async function mailServer(options: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> {
  const server = await startMailServer(options)
  undo.push(() => server.stop())
  return server
}

async function hubWith(variables: Record<string, string>): Promise<TestHub> {
  const hub = await startHub(variables, later)
  undo.push(() => hub.remove())
  return hub
}

const hubSendingTo = (url: string) => hubWith({ HUB_SMTP_URL: url, HUB_MAIL_FROM: FROM })

const write = (hub: TestHub, letter: Partial<Telling> = {}) =>
  inTransaction(hub.payload, (req) => tell(req, { roles: ['admin'], subject: 'Thư', text: 'Một dòng.', ...letter }))

interface Row {
  id: string
  to: string
  subject: string
  text: string
  status: string
  attempts: number
  error?: string | null
  nextAt?: string | null
  sentAt?: string | null
}

/** What the administrator finds in the outbox, oldest first. */
async function outbox(hub: TestHub): Promise<Row[]> {
  const { status, body } = await hub.admin.call<{ docs: Row[] }>('GET', '/api/messages?sort=id&limit=500')
  expect(status).toBe(200)
  return body.docs
}

/** Told once the attempt is over: a clock moved before that would move the next one along. */
const firstAttemptFailed = (hub: TestHub) =>
  eventually(async () => expect((await outbox(hub))[0]).toMatchObject({ attempts: 1, error: expect.any(String) }))

const statuses = async (hub: TestHub) => (await outbox(hub)).map(({ status }) => status)

describe('a letter', () => {
  test('reaches the mail server as it was written, accents and all', async () => {
    const server = await mailServer()
    const hub = await hubSendingTo(server.url)
    const subject = 'Trả lại để sửa: Ngày hội đọc sách ở phường Phủ Lý, tỉnh Ninh Bình, năm học 2026-2027'
    const text = 'Người duyệt trả lại bài.\n\nLý do: chưa ghi nguồn ảnh; "Ẳ, ễ, ộ" & <b>.'
    await write(hub, { subject, text, link: { path: '/admin/collections/articles/1', label: 'Mở để sửa' } })
    await eventually(() => expect(server.received).toHaveLength(1))
    const [letter] = server.received
    expect(letter).toMatchObject({ from: 'hub@tinh.example', to: [ADMIN.email], subject })
    expect(letter!.text).toBe(
      `Kính gửi Quản trị,\n\n${text}\n\nMở để sửa:\n${ORIGIN}/admin/collections/articles/1\n\nNguồn Học (thư gửi tự động)\n${ORIGIN}`,
    )
    expect(letter!.html).toContain('&quot;Ẳ, ễ, ộ&quot; &amp; &lt;b&gt;')
    expect(letter!.html).toContain(`<a href="${ORIGIN}/admin/collections/articles/1">`)
    await eventually(async () => expect(await statuses(hub)).toEqual(['sent']))
    const [row] = await outbox(hub)
    expect(row).toMatchObject({ attempts: 1, sentAt: expect.any(String) })
    expect(letter!.headers).toMatchObject({
      'message-id': `<${row!.id}@tinh.example>`,
      'auto-submitted': 'auto-generated',
    })
  })

  test('is not written when what it tells about is not kept', async () => {
    const hub = await hubWith({})
    const failing = inTransaction(hub.payload, async (req) => {
      await tell(req, { roles: ['admin'], subject: 'Thư', text: 'Một dòng.' })
      throw new Error('Not kept')
    })
    await expect(failing).rejects.toThrow('Not kept')
    expect(await outbox(hub)).toEqual([])
  })

  test('carries no header but its own, whatever is in a title', async () => {
    const server = await mailServer()
    const hub = await hubSendingTo(server.url)
    await write(hub, { subject: 'Bài\r\nBcc: nguoi-la@xa.example\r\n\r\nChèn' })
    await eventually(() => expect(server.received).toHaveLength(1))
    const [letter] = server.received
    expect(letter!.to).toEqual([ADMIN.email])
    expect(letter!.headers.bcc).toBeUndefined()
    expect(letter!.subject).toBe('Bài Bcc: nguoi-la@xa.example Chèn')
  })

  test('goes to everyone concerned but who caused it', async () => {
    const hub = await hubWith({})
    const publisher = await hub.as('publisher')
    const me = await hub.admin.call<{ user: { id: string } }>('GET', '/api/users/me')
    const { user } = (await publisher.call<{ user: { email: string } }>('GET', '/api/users/me')).body
    await write(hub, { roles: ['admin', 'publisher'], people: [null, 'gone'], except: me.body.user.id })
    expect((await outbox(hub)).map(({ to }) => to)).toEqual([user.email])
  })
})

describe('without a mail server', () => {
  test('letters are kept in the outbox, for administrators alone', async () => {
    const hub = await hubWith({})
    await write(hub)
    await eventually(async () => expect(await statuses(hub)).toEqual(['kept']))
    const [row] = await outbox(hub)
    for (const role of ['publisher', 'editor'] as const) {
      const desk = await hub.as(role)
      expect((await desk.call('GET', '/api/messages')).status).toBe(403)
      expect((await desk.call('GET', `/api/messages/${row!.id}`)).status).toBe(403)
      expect((await desk.call('POST', `/api/messages/${row!.id}/attempt`)).status).toBe(403)
      expect((await desk.call('POST', '/api/messages/test')).status).toBe(403)
    }
    expect((await fetch(`${hub.address}/api/messages`)).status).toBe(401)
    for (const method of ['PATCH', 'DELETE'])
      expect((await hub.admin.call(method, `/api/messages/${row!.id}`, { status: 'sent' })).status).toBe(403)
    expect((await hub.admin.call('POST', '/api/messages', { to: 'a@b.example' })).status).toBe(403)
  })

  test('sending is refused with what the operator has to do', async () => {
    const hub = await hubWith({})
    const refused = await hub.admin.call('POST', '/api/messages/test')
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('HUB_SMTP_URL') } })
    const english = await hub.admin.call('POST', '/api/messages/x/attempt', {}, { 'Accept-Language': 'en' })
    expect(english.body.detail).toMatch(/^No mail server is set/)
  })
})

describe('a mail server that is down', () => {
  test('gets every letter once it is back, and the outbox says meanwhile why they wait', async () => {
    const first = await mailServer()
    const port = Number(new URL(first.url).port)
    await first.stop()
    const hub = await hubSendingTo(first.url)
    await write(hub, { subject: 'Thư một' })
    await write(hub, { subject: 'Thư hai' })
    await eventually(async () => {
      const rows = await outbox(hub)
      expect(rows.every(({ error }) => error?.startsWith('Không kết nối được máy chủ thư.'))).toBe(true)
      expect(rows.map(({ status }) => status)).toEqual(['waiting', 'waiting'])
    })
    const server = await mailServer({ port })
    ahead = 20 * MINUTE
    await eventually(async () => expect(await statuses(hub)).toEqual(['sent', 'sent']))
    expect(server.received.map(({ subject }) => subject).sort()).toEqual(['Thư hai', 'Thư một'])
    expect((await outbox(hub)).map(({ error }) => error ?? null)).toEqual([null, null])
  })

  test('makes a letter fail after three days, and an administrator sends it again', async () => {
    const first = await mailServer()
    await first.stop()
    const hub = await hubSendingTo(first.url)
    await write(hub)
    await firstAttemptFailed(hub)
    ahead = 3 * DAY
    await eventually(async () => expect(await statuses(hub)).toEqual(['failed']))
    const [row] = await outbox(hub)
    expect(row).toMatchObject({ attempts: 2, error: expect.stringContaining('Không kết nối được máy chủ thư.') })
    const server = await mailServer({ port: Number(new URL(first.url).port) })
    expect((await hub.admin.call('POST', `/api/messages/${row!.id}/attempt`)).status).toBe(202)
    await eventually(async () => expect(await statuses(hub)).toEqual(['sent']))
    expect(server.received).toHaveLength(1)
    expect((await hub.admin.call('POST', `/api/messages/${row!.id}/attempt`)).status).toBe(409)
    expect((await hub.admin.call('POST', '/api/messages/khong-co/attempt')).status).toBe(404)
  })

  test('that takes its time slows neither a save nor the end of the hub', async () => {
    const server = await mailServer({ beforeTaking: () => new Promise(() => undefined) })
    const hub = await hubSendingTo(server.url)
    await write(hub)
    await eventually(async () => expect((await outbox(hub))[0]!.attempts).toBe(1))
    await write(hub)
    await hub.admin.topic()
    expect(server.received).toEqual([])
    const stopping = performance.now()
    await hub.stop()
    expect(performance.now() - stopping).toBeLessThan(15_000)
    await hub.restart()
    expect(await statuses(hub)).toEqual(['waiting', 'waiting'])
  })

  test('and one that says nothing at all is given up', async () => {
    const server = await mailServer({ onConnect: () => undefined })
    const hub = await hubSendingTo(server.url)
    await write(hub)
    await eventually(async () =>
      expect((await outbox(hub))[0]).toMatchObject({
        status: 'waiting',
        error: expect.stringMatching(/^Máy chủ thư không trả lời kịp\./),
      }),
    )
  })

  test('or does not know the account is told as such', async () => {
    const onAuth: Parameters<typeof startMailServer>[0] = {
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('Bad credentials'), { responseCode: 535 })),
    }
    const server = await mailServer(onAuth)
    const hub = await hubSendingTo(server.url.replace('//', '//hub:mat-khau-sai@'))
    await write(hub)
    await eventually(async () => {
      const [row] = await outbox(hub)
      expect(row).toMatchObject({ status: 'waiting', error: expect.stringContaining('tài khoản hoặc mật khẩu') })
      expect(row!.error).not.toContain('mat-khau-sai')
    })
  })
})

describe('a letter that the server refuses', () => {
  const refusing = (responseCode: number, message: string) =>
    mailServer({
      onRcptTo: ({ address }, _session, done) =>
        address === ADMIN.email ? done(Object.assign(new Error(message), { responseCode })) : done(),
    })

  test('for good is told as failed at once, and the others leave', async () => {
    const server = await refusing(550, 'No such user')
    const hub = await hubSendingTo(server.url)
    await hub.as('publisher')
    await write(hub)
    await write(hub, { roles: ['publisher'] })
    await eventually(async () => expect(await statuses(hub)).toEqual(['failed', 'sent']))
    const [row] = await outbox(hub)
    expect(row!.error).toMatch(/^Máy chủ thư không nhận địa chỉ người nhận\. Máy chủ trả lời: 550 .*No such user/)
    expect(server.received).toHaveLength(1)
  })

  test('for now is tried again with growing pauses', async () => {
    const server = await refusing(450, 'Try later')
    const hub = await hubSendingTo(server.url)
    await write(hub)
    for (const [index, minutes] of [1, 5, 30, 120, 360, 360].entries()) {
      await eventually(async () => {
        const [row] = await outbox(hub)
        expect(row).toMatchObject({ attempts: index + 1, status: 'waiting', error: expect.stringContaining('450') })
        expect(Math.round((Date.parse(row!.nextAt!) - later().getTime()) / MINUTE)).toBe(minutes)
      })
      ahead += minutes * MINUTE
    }
  })
})

test('two hubs on one database send each letter once', async () => {
  const server = await mailServer({ beforeTaking: () => new Promise((resolve) => setTimeout(resolve, 20)) })
  const one = await hubSendingTo(server.url)
  const two = await hubWith({
    DATABASE_URL: databaseUrlOf(one.payload),
    HUB_SMTP_URL: server.url,
    HUB_MAIL_FROM: FROM,
  })
  const subjects = Array.from({ length: 40 }, (_, i) => `Thư số ${i}`)
  for (const subject of subjects) await write(Math.random() < 0.5 ? one : two, { subject })
  await eventually(async () => expect(new Set(await statuses(one))).toEqual(new Set(['sent'])))
  expect(server.received.map(({ subject }) => subject).sort()).toEqual([...subjects].sort())
  expect((await outbox(one)).every(({ attempts }) => attempts === 1)).toBe(true)
})

test('a claim that its process left behind is taken up by time', async () => {
  const server = await mailServer()
  const hub = await hubSendingTo(server.url)
  await inTransaction(hub.payload, async (req) => {
    await tell(req, { roles: ['admin'], subject: 'Thư', text: 'Một dòng.' })
    const nextAt = new Date(later().getTime() + 10 * MINUTE).toISOString()
    const where = { status: { equals: 'waiting' } }
    await req.payload.db.updateMany({ collection: 'messages', where, data: { nextAt, attempts: 1 }, req })
  })
  await write(hub, { subject: 'Thư sau' })
  await eventually(async () => expect(await statuses(hub)).toEqual(['waiting', 'sent']))
  ahead = 10 * MINUTE
  await eventually(async () => expect(await statuses(hub)).toEqual(['sent', 'sent']))
  expect(server.received).toHaveLength(2)
})

test('an administrator tries the mail server with a letter to the own address', async () => {
  const server = await mailServer()
  const hub = await hubSendingTo(server.url)
  const answer = await hub.admin.call('POST', '/api/messages/test')
  expect(answer).toMatchObject({ status: 202, body: { to: ADMIN.email } })
  await eventually(() => expect(server.received).toHaveLength(1))
  expect(server.received[0]).toMatchObject({ to: [ADMIN.email], subject: 'Thư thử' })
})

test('old letters go: after half a year, those with a link to a new password after a day', async () => {
  const hub = await hubWith({})
  await write(hub, { subject: 'Thư thường' })
  await forgot(hub, ADMIN.email)
  await eventually(async () => expect(await statuses(hub)).toEqual(['kept', 'kept']))
  ahead = DAY + HOUR
  await eventually(async () => expect((await outbox(hub)).map(({ subject }) => subject)).toEqual(['Thư thường']))
  ahead = 181 * DAY
  await eventually(async () => expect(await outbox(hub)).toEqual([]))
})

describe('a forgotten password', () => {
  test('is replaced through a letter, even when the mail server was down at first', async () => {
    const first = await mailServer()
    await first.stop()
    const hub = await hubSendingTo(first.url)
    expect((await forgot(hub, ADMIN.email)).status).toBe(200)
    await firstAttemptFailed(hub)
    const server = await mailServer({ port: Number(new URL(first.url).port) })
    ahead = 2 * MINUTE
    await eventually(() => expect(server.received).toHaveLength(1))
    const [letter] = server.received
    expect(letter!.subject).toBe('Đặt lại mật khẩu')
    expect(letter!.text).toMatch(
      /^Kính gửi Quản trị,\n\nCó người.*\n\nLiên kết dưới đây dùng được một lần, đến \d\d:\d\d ngày/,
    )
    const [, token] = new RegExp(`\nĐặt mật khẩu mới:\n?${ORIGIN}/admin/reset/([0-9a-f]+)\n`).exec(letter!.text) ?? []
    expect(letter!.html).toContain(`<a href="${ORIGIN}/admin/reset/${token}">`)
    const password = 'mat-khau-moi-cua-toi'
    expect((await post(hub, '/api/users/reset-password', { token, password })).status).toBe(200)
    expect((await post(hub, '/api/users/login', { email: ADMIN.email, password })).status).toBe(200)
    expect((await post(hub, '/api/users/login', ADMIN)).status).toBe(401)
    expect((await post(hub, '/api/users/reset-password', { token, password: 'mot-lan-nua-thoi' })).status).toBe(403)
  })

  test('is answered alike whether there is such an account or not', async () => {
    const hub = await hubWith({})
    const known = await forgot(hub, ADMIN.email)
    const unknown = await forgot(hub, 'khong-co@hub.test')
    expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()])
    expect((await outbox(hub)).map(({ to }) => to)).toEqual([ADMIN.email])
  })
})

const forgot = (hub: TestHub, email: string) => post(hub, '/api/users/forgot-password', { email })

function post(hub: TestHub, path: string, body: object): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Host: 'hub.test' }
  return fetch(`${hub.address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}
