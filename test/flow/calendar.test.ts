import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Calendar } from '../../src/board/shape'
import { completeItem, published, word } from '../support/content'
import type { Desk, Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

const NOON = '2026-04-14T05:00:00.000Z'

let hub: TestHub
let own: Doc
let other: Doc
let admin: Desk
let publisher: Desk
let editor: Desk
let contributor: Desk

beforeAll(async () => {
  hub = await startHub({}, () => new Date(NOON))
  admin = hub.admin
  own = await admin.organisation('Thư viện tỉnh')
  other = await admin.organisation('Sở Giáo dục')
  publisher = await hub.as('publisher')
  editor = await hub.as('editor')
  contributor = await hub.as('contributor', own.id)
})
afterAll(() => hub?.remove())

const sheet = async (desk: Desk, from = '2026-03-30', to = '2026-05-03') => {
  const { status, body } = await desk.call<Calendar>('GET', `/api/desk/calendar?from=${from}&to=${to}`)
  expect(status).toBe(200)
  return body
}
const idsIn = (marks: { id: string }[]) => marks.map(({ id }) => id)
const schedule = async (id: string, times: object) => {
  const { status, body } = await publisher.call('PUT', `/api/articles/${id}/schedule`, times)
  if (status !== 200) throw new Error(`Schedule refused: ${JSON.stringify(body)}`)
}
const write = (organisation: Doc) => admin.article({ title: word('Bài '), organisation: organisation.id })

describe('the sheet of a month', () => {
  test('keeps plans and schedules apart, and gives each moment of a schedule with the other', async () => {
    const item = await write(own)
    const plan = await admin.create('plans', {
      title: 'Phóng sự tủ sách dòng họ',
      plannedFor: '2026-04-20T12:00:00.000Z',
      responsible: 'Nguyễn Văn An',
      item: { relationTo: 'articles', value: item.id },
    })
    const dropped = await admin.create('plans', {
      title: 'Bỏ',
      plannedFor: '2026-04-20T12:00:00.000Z',
      status: 'dropped',
    })
    const moments = { publishAt: '2026-04-21T01:00:00.000Z', withdrawAt: '2026-04-30T17:00:00.000Z' }
    await schedule(item.id, moments)

    const { plans, scheduled } = await sheet(publisher)
    expect(plans).toContainEqual({
      id: plan.id,
      title: 'Phóng sự tủ sách dòng họ',
      day: '2026-04-20',
      kind: 'articles',
      status: 'open',
      responsible: 'Nguyễn Văn An',
      item: { type: 'articles', id: item.id },
    })
    expect(idsIn(plans)).not.toContain(dropped.id)
    const mark = {
      id: item.id,
      type: 'articles',
      title: item.title,
      state: 'scheduled',
      organisation: { id: own.id, name: 'Thư viện tỉnh' },
      ...moments,
      problem: null,
    }
    expect(scheduled.filter(({ id }) => id === item.id)).toEqual([
      { ...mark, kind: 'publish' },
      { ...mark, kind: 'withdraw' },
    ])
    // Of a week that holds one of the two, that one.
    const week = await sheet(publisher, '2026-04-20', '2026-04-26')
    expect(week.scheduled.filter(({ id }) => id === item.id)).toEqual([{ ...mark, kind: 'publish' }])
  })

  test('begins and ends at midnight in Vietnam', async () => {
    const item = await write(own)
    // 23:30 on the 20th and 00:30 on the 21st in Hà Nội.
    for (const [publishAt, isOn20th] of [
      ['2026-04-20T16:30:00.000Z', true],
      ['2026-04-20T17:30:00.000Z', false],
    ] as const) {
      await schedule(item.id, { publishAt })
      expect(idsIn((await sheet(editor, '2026-04-20', '2026-04-20')).scheduled).includes(item.id)).toBe(isOn20th)
      expect(idsIn((await sheet(editor, '2026-04-21', '2026-04-21')).scheduled).includes(item.id)).toBe(!isOn20th)
    }
  })

  test('shows what went public, from the ledger', async () => {
    const item = await published(admin, 'articles', write(own))
    const entry = { item: item.id, type: 'articles', title: item.title, at: NOON, action: 'publish', version: 1 }
    expect((await sheet(editor)).published).toContainEqual(expect.objectContaining(entry))
    expect((await sheet(editor, '2026-04-15', '2026-04-20')).published).toEqual([])
  })

  test('marks observances as the edition has them, else as they are kept every year', async () => {
    const kept = await admin.create('observances', { name: 'Ngày hội tự học', anchorDay: '04-25' })
    const moved = await admin.create('observances', { name: 'Ngày Sách và Văn hóa đọc', anchorDay: '04-21' })
    const edition = await completeItem(admin, 'editions', {
      title: 'Ngày Sách 2026',
      observance: moved.id,
      year: 2026,
      anchorDay: '2026-04-22T12:00:00.000Z',
      startsOn: '2026-04-15T12:00:00.000Z',
      endsOn: '2026-05-02T12:00:00.000Z',
    })
    await published(admin, 'editions', edition)
    const { observances } = await sheet(contributor)
    expect(observances).toEqual([
      {
        id: edition.id,
        name: 'Ngày Sách 2026',
        day: '2026-04-22',
        startsOn: '2026-04-15',
        endsOn: '2026-05-02',
        item: edition.id,
      },
      {
        id: `${kept.id} 2026`,
        name: 'Ngày hội tự học',
        day: '2026-04-25',
        startsOn: null,
        endsOn: null,
        item: null,
      },
    ])
    expect(
      (await sheet(contributor, '2027-04-19', '2027-04-25')).observances.map(({ name, day }) => [name, day]),
    ).toEqual(
      expect.arrayContaining([
        ['Ngày hội tự học', '2027-04-25'],
        ['Ngày Sách và Văn hóa đọc', '2027-04-21'],
      ]),
    )
  })

  test('shows events on every day they last', async () => {
    const event = await completeItem(admin, 'events', {
      organisation: own.id,
      startsAt: '2026-04-18T01:00:00.000Z',
      endsAt: '2026-04-23T10:00:00.000Z',
    })
    const { events } = await sheet(contributor, '2026-04-20', '2026-04-26')
    expect(events).toContainEqual(
      expect.objectContaining({ id: event.id, startsAt: '2026-04-18T01:00:00.000Z', isAllDay: false }),
    )
    expect(idsIn((await sheet(contributor, '2026-04-24', '2026-04-26')).events)).not.toContain(event.id)
  })
})

describe('rights', () => {
  test('who may plan and who may schedule is told', async () => {
    expect((await sheet(publisher)).may).toEqual({ plan: true, schedule: true })
    expect((await sheet(editor)).may).toEqual({ plan: true, schedule: false })
    expect((await sheet(contributor)).may).toEqual({ plan: false, schedule: false })
  })

  test("a contributor meets nothing of other organisations' drafts", async () => {
    const article = await write(other)
    await schedule(article.id, { publishAt: '2026-04-21T01:00:00.000Z' })
    const days = { startsAt: '2026-04-21T01:00:00.000Z', endsAt: '2026-04-21T03:00:00.000Z' }
    const event = await completeItem(admin, 'events', { organisation: other.id, ...days })
    const edition = await completeItem(admin, 'editions', {
      organisation: other.id,
      anchorDay: '2026-04-21T12:00:00.000Z',
    })
    const seen = JSON.stringify(await sheet(contributor))
    for (const { id } of [article, event, edition]) {
      expect(seen).not.toContain(id)
      expect(JSON.stringify(await sheet(editor))).toContain(id)
    }
    await published(admin, 'events', event)
    expect(idsIn((await sheet(contributor)).events)).toContain(event.id)
  })

  test('press accounts are refused', async () => {
    const press = await hub.as('press', own.id)
    expect((await press.call('GET', '/api/desk/calendar?from=2026-04-01&to=2026-04-30')).status).toBe(403)
  })
})

describe('a question that makes no sense', () => {
  test.each([
    ['', ['from', 'to']],
    ['from=2026-04-31&to=2026-05-01', ['from']],
    ['from=2026-04-01&to=21/4/2026', ['to']],
    ['from=2026-04-02&to=2026-04-01', ['to']],
    ['from=2026-01-01&to=2026-12-31', ['to']],
  ])('"%s" is refused, and the fields are named', async (query, fields) => {
    const { status, body } = await editor.call<{ errors: { field: string }[] }>('GET', `/api/desk/calendar?${query}`)
    expect(status).toBe(400)
    expect(body.errors.map(({ field }) => field)).toEqual(fields)
  })
})
