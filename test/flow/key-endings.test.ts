import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { tellOfEndings } from '../../src/keys/endings'
import { word } from '../support/content'
import { ADMIN, ORIGIN, startHub, type TestHub } from '../support/hub'

const DAY = 24 * 60 * 60 * 1000
const START = new Date('2026-04-01T01:00:00Z')
let now = START
let hub: TestHub
beforeAll(async () => {
  hub = await startHub({}, () => now)
})
// Rows get the database's own time: a clock far ahead of it would have the letters removed as old.
beforeEach(() => {
  now = START
})
afterAll(() => hub?.remove())

interface Made {
  id: string
  start: string
}
interface Row {
  to: string
  subject: string
  text: string
}

const days = (count: number) => new Date(now.getTime() + count * DAY)
const command = (path: string, body: object = {}) => hub.admin.call<Made>('POST', path, body)

async function keyThatEnds(inDays: number, contact?: string) {
  const consumer = await hub.admin.create('consumers', { name: word('Cổng '), contact })
  const { body } = await command(`/api/consumers/${consumer.id}/keys`, { name: 'Trang', expiresAt: days(inDays) })
  return { consumer: { id: consumer.id, name: String(consumer.name) }, key: body }
}

/** The letters about a consumer, as the administrator finds them, oldest first. */
async function lettersAbout(name: string): Promise<Row[]> {
  await hub.processAll()
  const query = `where[subject][contains]=${encodeURIComponent(name)}&sort=createdAt&limit=100`
  return (await hub.admin.call<{ docs: Row[] }>('GET', `/api/messages?${query}`)).body.docs
}

async function subjectsAbout(name: string): Promise<string[]> {
  return (await lettersAbout(name)).map(({ to, subject }) => `${to}: ${subject}`)
}

test('administrators are written to two weeks and three days before a key ends, and when it has; each time once', async () => {
  const { consumer, key } = await keyThatEnds(30)
  const end = days(30)
  const ending = `${ADMIN.email}: Khóa của ${consumer.name} sắp hết hạn`
  now = new Date(end.getTime() - 14 * DAY - 1)
  expect(await subjectsAbout(consumer.name)).toEqual([])
  now = new Date(end.getTime() - 14 * DAY)
  expect(await subjectsAbout(consumer.name)).toEqual([ending])
  await hub.restart()
  expect(await subjectsAbout(consumer.name)).toEqual([ending])
  now = new Date(end.getTime() - 3 * DAY)
  for (let time = 0; time < 2; time++) expect(await subjectsAbout(consumer.name)).toEqual([ending, ending])
  now = end
  const ended = `${ADMIN.email}: Khóa của ${consumer.name} đã hết hạn`
  for (let time = 0; time < 2; time++) expect(await subjectsAbout(consumer.name)).toEqual([ending, ending, ended])
  const [first] = await lettersAbout(consumer.name)
  expect(first!.text).toContain(`Khóa "Trang" (${key.start}…) của ${consumer.name} dùng được đến `)
  expect(first!.text).toContain('Khóa chưa được dùng lần nào.')
  expect(first!.text).toContain('Hãy báo cho họ.')
  expect(first!.text).toMatch(/\n\nThe key "Trang" .* opens until \d\d:\d\d on 20\d\d-\d\d-\d\d \(GMT\+7\)\./)
  expect(first!.text).toContain(`${ORIGIN}/admin/collections/consumers/${consumer.id}`)
})

test('a consumer whose contact has an e-mail address is told as well, nothing of the admin', async () => {
  const { consumer } = await keyThatEnds(30, 'Chị Hà, 0226 385 2700, ha.le@tinh.example')
  now = days(20)
  const [ours, theirs, ...more] = await lettersAbout(consumer.name)
  expect([ours!.to, theirs!.to, more]).toEqual([ADMIN.email, 'ha.le@tinh.example', []])
  expect(ours!.text).toContain('Bên nhận cũng được báo qua ha.le@tinh.example.')
  expect(theirs!.subject).toBe(`Khóa đọc Nguồn Học của ${consumer.name} sắp hết hạn`)
  expect(theirs!.text).toContain('Keys are never sent by e-mail.')
  expect(theirs!.text).toContain(`${ORIGIN}/docs#khoa`)
  expect(theirs!.text).not.toContain('/admin')
})

test('several nodes at once write one letter', async () => {
  const { consumer } = await keyThatEnds(20)
  now = days(10)
  await Promise.all(Array.from({ length: 4 }, () => tellOfEndings(hub.payload)))
  expect(await subjectsAbout(consumer.name)).toHaveLength(1)
})

test('what comes late is told as it is: after a downtime over the end, that the key has ended', async () => {
  const { consumer } = await keyThatEnds(30)
  now = days(35)
  expect(await subjectsAbout(consumer.name)).toEqual([`${ADMIN.email}: Khóa của ${consumer.name} đã hết hạn`])
})

describe('there is no letter', () => {
  test('of a key that was rotated, revoked, or whose consumer was stopped; of the one in its place there is', async () => {
    const rotated = await keyThatEnds(20)
    const revoked = await keyThatEnds(20)
    const stopped = await keyThatEnds(20)
    await command(`/api/keys/${rotated.key.id}/rotation`, { overlapHours: 24 * 19, expiresAt: days(60) })
    await command(`/api/keys/${revoked.key.id}/revocation`)
    await hub.admin.update('consumers', stopped.consumer.id, { isActive: false })
    const before = now
    now = days(21)
    for (const { consumer } of [rotated, revoked, stopped]) expect(await subjectsAbout(consumer.name)).toEqual([])
    now = new Date(before.getTime() + 50 * DAY)
    expect(await subjectsAbout(rotated.consumer.name)).toHaveLength(1)
  })

  test('two weeks before the end of a key that is made for a week, nor of one that never ends', async () => {
    const { consumer } = await keyThatEnds(7)
    const { body } = await command(`/api/consumers/${consumer.id}/keys`, { name: 'Không hạn' })
    expect(body.id).toBeTruthy()
    expect(await subjectsAbout(consumer.name)).toEqual([])
    now = days(5)
    expect(await subjectsAbout(consumer.name)).toHaveLength(1)
  })
})
