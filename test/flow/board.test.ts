import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Board } from '../../src/board/shape'
import { dayOf } from '../../src/text/dates'
import { published, word } from '../support/content'
import type { Desk, Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { inMinutes, setState } from '../support/schedule'

// Noon of a Tuesday in Vietnam: nothing of what happens in these tests falls on another day or week.
const NOON = '2026-11-24T05:00:00.000Z'
const day = (days: number) => dayOf(inMinutes(days * 24 * 60, Date.parse(NOON)))
const at = (minutes: number) => inMinutes(minutes, Date.parse(NOON))

let hub: TestHub
let own: Doc
let other: Doc
let topic: Doc
let admin: Desk
let publisher: Desk
let editor: Desk
let contributor: Desk

beforeAll(async () => {
  hub = await startHub({}, () => new Date(NOON))
  admin = hub.admin
  own = await admin.organisation('Thư viện tỉnh')
  other = await admin.organisation('Sở Giáo dục')
  topic = await admin.topic('Thói quen tự học')
  publisher = await hub.as('publisher')
  editor = await hub.as('editor')
  contributor = await hub.as('contributor', own.id)
})
afterAll(() => hub?.remove())

const boardOf = async (desk: Desk) => {
  const { status, body } = await desk.call<Board>('GET', '/api/desk/board')
  expect(status).toBe(200)
  return body
}
const idsIn = (list: { docs: { id: string }[] } | null) => list?.docs.map(({ id }) => id)
const me = async (desk: Desk) => (await desk.call<{ user: { id: string } }>('GET', '/api/users/me')).body.user.id
const write = (desk: Desk, organisation: Doc, data: Record<string, unknown> = {}) =>
  desk.article({ title: word('Bài '), topics: [topic.id], organisation: organisation.id, ...data })
const command = async (desk: Desk, method: string, id: string, name: string, body: object = {}) => {
  const answer = await desk.call(method, `/api/articles/${id}/${name}`, body)
  if (answer.status !== 200) throw new Error(`${name} refused: ${JSON.stringify(answer.body)}`)
}
const submit = (desk: Desk, id: string) => command(desk, 'POST', id, 'submission')
const schedule = (id: string, times: object) => command(admin, 'PUT', id, 'schedule', times)
const fourEyes = (on: boolean) => admin.call('POST', '/api/globals/desk-settings', { fourEyes: on })

describe('who may look', () => {
  test.each(['press', 'station'] as const)('%s accounts have no desk', async (role) => {
    const desk = await hub.as(role, own.id)
    expect((await desk.call('GET', '/api/desk/board')).status).toBe(403)
    const refused = await desk.call('GET', '/api/desk/board', undefined, { 'Accept-Language': 'en' })
    expect(refused.body).toMatchObject({ status: 403, detail: 'Your account has no desk.' })
  })

  test('nobody does without signing in', async () => {
    expect((await fetch(`${hub.address}/api/desk/board`)).status).toBe(401)
  })
})

describe('what waits for approval', () => {
  beforeEach(() => fourEyes(false))

  test('is shown to publishers, with who handed it in, and to nobody else', async () => {
    const item = await write(contributor, own)
    await submit(contributor, item.id)
    const { approval } = await boardOf(publisher)
    expect(approval?.docs).toContainEqual({
      id: item.id,
      type: 'articles',
      title: item.title,
      state: 'submitted',
      organisation: { id: own.id, name: 'Thư viện tỉnh' },
      at: NOON,
      by: 'Người dùng contributor',
    })
    expect((await boardOf(editor)).approval).toBeNull()
    expect((await boardOf(contributor)).approval).toBeNull()
    expect(idsIn((await boardOf(contributor)).sent)).toContain(item.id)
  })

  test('is not shown to its last editor when four eyes are needed', async () => {
    const item = await write(publisher, own)
    await submit(publisher, item.id)
    expect(idsIn((await boardOf(publisher)).approval)).toContain(item.id)
    await fourEyes(true)
    expect(idsIn((await boardOf(publisher)).approval)).not.toContain(item.id)
    expect(idsIn((await boardOf(admin)).approval)).toContain(item.id)
  })

  test('includes the next version of a public item, until that is approved', async () => {
    const item = await published(publisher, 'articles', write(publisher, own))
    await editor.update('articles', item.id, { summary: 'Tóm tắt mới.' })
    await submit(editor, item.id)
    expect(idsIn((await boardOf(publisher)).approval)).toContain(item.id)
    await command(publisher, 'POST', item.id, 'approval')
    expect(idsIn((await boardOf(publisher)).approval)).not.toContain(item.id)
  })
})

describe('what is mine to do', () => {
  test('my drafts, what was made my turn, and what came back to me with its reason', async () => {
    const draft = await write(editor, own)
    const assigned = await write(admin, other)
    const returned = await write(editor, own)
    const someoneElses = await write(admin, own)
    await command(admin, 'PUT', assigned.id, 'assignment', { user: await me(editor) })
    await submit(editor, returned.id)
    await command(publisher, 'POST', returned.id, 'return', { note: 'Thiếu nguồn ảnh.' })
    const { mine } = await boardOf(editor)
    expect(mine.docs.map(({ id, reason, note }) => ({ id, reason, note }))).toEqual([
      { id: returned.id, reason: 'returned', note: 'Thiếu nguồn ảnh.' },
      { id: assigned.id, reason: 'assigned', note: null },
      { id: draft.id, reason: 'draft', note: null },
    ])
    expect(idsIn(mine)).not.toContain(someoneElses.id)
    // Handed in again, it is no longer theirs to do.
    await editor.update('articles', returned.id, { summary: 'Đã thêm nguồn ảnh.' })
    await submit(editor, returned.id)
    const again = await boardOf(editor)
    expect(idsIn(again.mine)).not.toContain(returned.id)
    expect(idsIn(again.sent)).toContain(returned.id)
  })
})

describe('what is due, and what went wrong', () => {
  test('today holds schedules and plans of today alone, and trouble what did not happen', async () => {
    const later = await write(admin, own)
    const tomorrow = await write(admin, own)
    const overdue = await write(admin, own)
    const blocked = await write(admin, own)
    const leaving = await published(admin, 'articles', write(admin, own))
    await schedule(later.id, { publishAt: at(120) })
    await schedule(tomorrow.id, { publishAt: at(24 * 60) })
    await schedule(leaving.id, { withdrawAt: at(240) })
    await schedule(overdue.id, { publishAt: at(60) })
    // As if the hub had stood still; it would try again only in an hour.
    await setState(hub.payload, overdue.id, { publishAt: at(-20), retryAt: at(60) })
    await schedule(blocked.id, { publishAt: at(3 * 24 * 60) })
    const message = { vi: 'Giấy đồng ý đã hết hạn.', en: 'The consent is over.' }
    await setState(hub.payload, blocked.id, {
      scheduleProblem: { code: 'incomplete', message, errors: [], attempts: 1 },
    })
    const plan = await admin.create('plans', { title: word('Đề tài '), plannedFor: `${day(0)}T12:00:00.000Z` })
    const planTomorrow = await admin.create('plans', { title: word('Đề tài '), plannedFor: `${day(1)}T12:00:00.000Z` })

    const { due, trouble } = await boardOf(publisher)
    expect(due.docs.map(({ id, kind }) => ({ id, kind }))).toEqual([
      { id: later.id, kind: 'publish' },
      { id: leaving.id, kind: 'withdraw' },
      { id: plan.id, kind: 'plan' },
    ])
    expect(idsIn(due)).not.toContain(planTomorrow.id)
    expect(trouble.docs).toEqual([
      expect.objectContaining({ id: overdue.id, reason: 'overdue', kind: 'publish', at: at(-20) }),
      expect.objectContaining({ id: blocked.id, reason: 'problem', message }),
    ])
  })

  test('a publication that came more than a minute late is told for a week', async () => {
    const late = await published(admin, 'articles', write(admin, own))
    const inTime = await published(admin, 'articles', write(admin, own))
    await hub.payload.db.updateMany({
      collection: 'ledger',
      where: { item: { equals: late.id } },
      data: { lateBy: 600 },
      returning: false,
    })
    await hub.payload.db.updateMany({
      collection: 'ledger',
      where: { item: { equals: inTime.id } },
      data: { lateBy: 3 },
      returning: false,
    })
    const { trouble } = await boardOf(publisher)
    expect(trouble.docs).toContainEqual(expect.objectContaining({ id: late.id, reason: 'late', lateBy: 600 }))
    expect(idsIn(trouble)).not.toContain(inTime.id)
  })
})

describe('a contributor', () => {
  test("sees nothing of other organisations' drafts in any list", async () => {
    const foreign = await write(admin, other, { title: word('Bí mật ') })
    await submit(admin, foreign.id)
    await schedule(foreign.id, { publishAt: at(60) })
    // The desk refuses to give it to them; should it be theirs some other way, it stays hidden.
    await setState(hub.payload, foreign.id, { assignee: await me(contributor) })
    const mine = await write(contributor, own)
    await schedule(mine.id, { publishAt: at(60) })
    const board = await boardOf(contributor)
    expect(JSON.stringify(board)).not.toContain(foreign.id)
    expect(idsIn(board.due)).toContain(mine.id)
    expect(idsIn((await boardOf(editor)).due)).toContain(foreign.id)
  })
})

describe('consents', () => {
  test('that end within a month or are over are told to publishers, by name and day alone', async () => {
    const consent = (person: string, days: number) =>
      admin.create('consents', { person, validUntil: `${day(days)}T12:00:00.000Z`, phone: '0912345678' })
    const soon = await consent('Nguyễn Thị Mơ', 10)
    const over = await consent('Trần Văn Lúa', -3)
    const far = await consent('Lê Thị Sen', 31)
    const { consents } = await boardOf(publisher)
    expect(consents?.docs).toEqual([
      { id: soon.id, person: 'Nguyễn Thị Mơ', validUntil: day(10), isOver: false },
      { id: over.id, person: 'Trần Văn Lúa', validUntil: day(-3), isOver: true },
    ])
    expect(idsIn(consents)).not.toContain(far.id)
    expect((await boardOf(editor)).consents).toBeNull()
    expect((await boardOf(contributor)).consents).toBeNull()
  })
})

describe('what went public', () => {
  test('lists publications and updates since Monday with their pages, without refreshes', async () => {
    const item = await published(admin, 'articles', write(admin, own))
    await admin.update('topics', topic.id, { name: 'Thói quen tự học suốt đời' })
    await hub.processAll()
    const { week } = await boardOf(contributor)
    expect(week.docs.filter(({ id }) => id === item.id)).toEqual([
      {
        id: item.id,
        type: 'articles',
        title: item.title,
        state: 'published',
        organisation: { id: own.id, name: 'Thư viện tỉnh' },
        action: 'publish',
        at: NOON,
        version: 1,
        url: `/p/articles/${item.slug}`,
      },
    ])
    await admin.withdraw('articles', item.id, { kind: 'gone', reason: 'Thử' })
    const after = await boardOf(contributor)
    expect(after.week.docs.find(({ id }) => id === item.id)).toMatchObject({ state: 'withdrawn', url: null })
  })

  test('is counted by topic and organisation, once a publication, as it comes', async () => {
    const count = async () => {
      const { chart } = await boardOf(editor)
      expect(chart.isComplete).toBe(true)
      const { month, year } = chart
      const of = (bars: { id: string; count: number }[], id: string) => bars.find((bar) => bar.id === id)?.count ?? 0
      return [of(month.topics, topic.id), of(year.topics, topic.id), of(month.organisations, other.id)] as const
    }
    const before = await count()
    const item = await published(admin, 'articles', write(admin, other))
    await hub.processAll()
    const after = await count()
    expect(after).toEqual(before.map((number) => number + 1))
    await admin.update('articles', item.id, { summary: 'Tóm tắt mới.' })
    await admin.publish('articles', item.id)
    await hub.processAll()
    expect(await count()).toEqual(after)
  })
})
