import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { consent, personName } from '../support/consents'
import { completeItem } from '../support/content'
import { body, type Desk, type Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

let hub: TestHub
let editor: Desk
let publisher: Desk
let parts: { topics: string[]; organisation: string }
/** The hub's clock: what the tests move. */
let now = new Date('2026-04-20T01:00:00.000Z')
beforeAll(async () => {
  hub = await startHub({}, () => now)
  parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
  editor = await hub.as('editor')
  publisher = await hub.as('publisher')
})
afterAll(() => hub?.remove())

const MINUTE = 60_000
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE)
const schedule = (desk: Desk, id: string, times: object) =>
  desk.call<Record<string, string>>('PUT', `/api/articles/${id}/schedule`, times)
interface Standing extends Record<string, unknown> {
  schedule: { publishAt: string; problem: { message: { vi: string } } | null } | null
}
const standing = async (id: string) => (await hub.admin.call<Standing>('GET', `/api/articles/${id}/standing`)).body
const shown = async (slug: string) => {
  const answer = await fetch(`${hub.address}/v1/articles/${slug}`)
  return { status: answer.status, item: (await answer.json()) as Record<string, unknown> }
}
async function passes(minutes: number) {
  now = later(minutes)
  await hub.processAll()
}

describe('a scheduled item', () => {
  test('becomes public at its time, in the approved version, whatever was typed since', async () => {
    const { id, slug } = await editor.article(parts)
    const { body: before } = await hub.admin.call<{ hash: string }>('GET', `/api/articles/${id}/standing`)
    expect(await schedule(publisher, id, { publishAt: later(30).toISOString() })).toMatchObject({
      status: 200,
      body: { state: 'scheduled' },
    })
    await editor.update('articles', id, { title: 'Một tiêu đề chưa ai duyệt', body: body('Chữ chưa ai duyệt.') })
    expect(await standing(id)).toMatchObject({ state: 'scheduled', approved: { hash: before.hash }, isApproved: false })

    await passes(29)
    expect((await shown(slug)).status).toBe(404)
    await passes(1)
    const { status, item } = await shown(slug)
    expect(status).toBe(200)
    expect(JSON.stringify(item)).not.toContain('chưa ai duyệt')
    expect(await standing(id)).toMatchObject({
      state: 'published',
      version: 1,
      hasUnpublishedEdits: true,
      schedule: null,
      public: { hash: before.hash, lateBy: 0 },
    })
  })

  test('goes out when the hub is back, the oldest first, and says how late it is', async () => {
    const [second, first] = [await editor.article(parts), await editor.article(parts)]
    await schedule(publisher, first.id, { publishAt: later(10).toISOString() })
    await schedule(publisher, second.id, { publishAt: later(20).toISOString() })
    await hub.stop()
    now = later(80)
    await hub.restart()
    await hub.processAll()
    const { body: ledger } = await hub.admin.call<{ docs: { item: string; lateBy: number; scheduledFor: string }[] }>(
      'GET',
      '/api/ledger?limit=2&sort=-seq&where[action][equals]=publish&where[type][equals]=articles',
    )
    expect(ledger.docs.map(({ item, lateBy }) => ({ item, lateBy }))).toEqual([
      { item: second.id, lateBy: 60 * 60 },
      { item: first.id, lateBy: 70 * 60 },
    ])
  })

  test('is taken back at the time set for that', async () => {
    const { id, slug } = await editor.article(parts)
    await schedule(publisher, id, { publishAt: later(5).toISOString(), withdrawAt: later(15).toISOString() })
    await passes(5)
    expect((await shown(slug)).status).toBe(200)
    await passes(10)
    expect((await shown(slug)).status).toBe(410)
    expect(await standing(id)).toMatchObject({ state: 'withdrawn', schedule: null })
  })

  test('moves, and is cancelled, without touching the approval', async () => {
    const { id, slug } = await editor.article(parts)
    await schedule(publisher, id, { publishAt: later(5).toISOString() })
    await editor.update('articles', id, { summary: 'Sửa sau khi hẹn.' })
    const approved = (await standing(id)).approved
    expect((await schedule(publisher, id, { publishAt: later(60).toISOString() })).status).toBe(200)
    await passes(6)
    expect((await shown(slug)).status).toBe(404)
    expect(await standing(id)).toMatchObject({ approved, schedule: { publishAt: later(54).toISOString() } })
    expect((await publisher.call('DELETE', `/api/articles/${id}/schedule`)).body).toMatchObject({ state: 'approved' })
    await passes(60)
    expect((await shown(slug)).status).toBe(404)
    expect(await standing(id)).toMatchObject({ state: 'approved', approved })
  })

  test('takes on the newer version once that is approved', async () => {
    const { id, slug } = await editor.article(parts)
    await schedule(publisher, id, { publishAt: later(5).toISOString() })
    await editor.update('articles', id, { summary: 'Bản mới, đã duyệt.' })
    expect((await publisher.call('POST', `/api/articles/${id}/approval`)).body).toMatchObject({ state: 'scheduled' })
    await passes(5)
    expect((await shown(slug)).item.summary).toBe('Bản mới, đã duyệt.')
  })

  test('replaces what is public at its time', async () => {
    const { id, slug } = await editor.article(parts)
    await publisher.publish('articles', id)
    await editor.update('articles', id, { summary: 'Bản của ngày mai.' })
    expect((await schedule(publisher, id, { publishAt: later(5).toISOString() })).body).toMatchObject({
      state: 'published',
    })
    expect((await shown(slug)).item.summary).not.toBe('Bản của ngày mai.')
    await passes(5)
    expect(await shown(slug)).toMatchObject({ item: { summary: 'Bản của ngày mai.', version: 2 } })
  })
})

describe('a schedule that cannot be carried out', () => {
  test('is kept, shown with its reason, told once, and carried out when the reason is gone', async () => {
    const leaving = await hub.as('publisher')
    const { id, slug, title } = (await editor.article(parts)) as Doc & { title: string }
    await schedule(leaving, id, { publishAt: later(5).toISOString() })
    const { body: me } = await leaving.call<{ user: { id: string } }>('GET', '/api/users/me')
    await hub.admin.update('users', me.user.id, { role: 'editor' })
    await passes(5)
    await passes(1)
    expect((await shown(slug)).status).toBe(404)
    const { schedule: failed } = await standing(id)
    expect(failed!.problem).toMatchObject({ code: 'right-lost', attempts: 2, isForeseen: false })
    expect(failed!.problem!.message.vi).toContain('không còn quyền công bố')
    expect(await linesAbout(id)).toBe(1)
    expect(await subjectsAbout(title)).toContain(`Hẹn giờ không thực hiện được: ${title}`)

    await hub.admin.update('users', me.user.id, { role: 'publisher' })
    await passes(10)
    expect((await shown(slug)).status).toBe(200)
    expect(await standing(id)).toMatchObject({ schedule: null, public: { lateBy: 11 * 60 } })
    expect(await subjectsAbout(title)).toContain(`Công bố muộn: ${title}`)
  })

  test('does not hold up the others', async () => {
    const leaving = await hub.as('publisher')
    const [stuck, free] = [await editor.article(parts), await editor.article(parts)]
    await schedule(leaving, stuck.id, { publishAt: later(5).toISOString() })
    await schedule(publisher, free.id, { publishAt: later(6).toISOString() })
    const { body: me } = await leaving.call<{ user: { id: string } }>('GET', '/api/users/me')
    await hub.admin.call('DELETE', `/api/users/${me.user.id}`)
    await passes(6)
    expect((await shown(free.slug)).status).toBe(200)
    expect((await shown(stuck.slug)).status).toBe(404)
  })

  test('is known days before: every day all that is scheduled is checked as if it were due', async () => {
    const leaving = await hub.as('publisher')
    const { id, title } = (await editor.article(parts)) as Doc & { title: string }
    await schedule(leaving, id, { publishAt: later(5 * 24 * 60).toISOString() })
    const { body: me } = await leaving.call<{ user: { id: string } }>('GET', '/api/users/me')
    await hub.admin.update('users', me.user.id, { role: 'editor' })
    await passes(24 * 60)
    expect((await standing(id)).schedule!.problem).toMatchObject({ code: 'right-lost', isForeseen: true })
    expect(await linesAbout(id)).toBe(1)
    expect(await subjectsAbout(title)).toEqual([expect.stringContaining('sẽ không thực hiện được')])
    await hub.admin.update('users', me.user.id, { role: 'publisher' })
    await passes(24 * 60)
    expect((await standing(id)).schedule!.problem).toBeNull()
  })

  test('is known at once where a consent ends before the time, and days before where it is shortened meanwhile', async () => {
    const name = personName()
    const ends = (days: number) => new Date(now.getTime() + days * 24 * 60 * MINUTE).toISOString()
    const { id: paper } = await consent(hub.admin, name, { validUntil: ends(3) })
    const people = [{ name, consent: paper }]
    const { id } = await completeItem(hub.admin, 'stories', { ...parts, people })
    const set = (days: number) => publisher.call('PUT', `/api/stories/${id}/schedule`, { publishAt: ends(days) })
    expect(await set(5)).toMatchObject({ status: 422, body: { errors: [{ field: 'people.0.consent' }] } })
    expect((await set(2)).status).toBe(200)
    await hub.admin.update('consents', paper, { validUntil: ends(1) })
    await passes(24 * 60)
    const { body } = await hub.admin.call<Standing>('GET', `/api/stories/${id}/standing`)
    expect(body.schedule!.problem).toMatchObject({ isForeseen: true, errors: [{ field: 'people.0.consent' }] })
    await publisher.call('DELETE', `/api/stories/${id}/schedule`)
  })

  test('is not published after the time at which it should have been taken back', async () => {
    const { id, slug } = await editor.article(parts)
    await schedule(publisher, id, { publishAt: later(5).toISOString(), withdrawAt: later(10).toISOString() })
    await passes(20)
    expect((await shown(slug)).status).toBe(404)
    expect((await standing(id)).schedule!.problem).toMatchObject({ code: 'past-withdrawal' })
  })
})

test('caches are told of the next scheduled change, and operators of what is overdue', async () => {
  const leaving = await hub.as('publisher')
  const { id, slug } = await editor.article(parts)
  now = later(5)
  await schedule(leaving, id, { publishAt: new Date(now.getTime() + 3000).toISOString() })
  await hub.processAll()
  const answer = await fetch(`${hub.address}/v1/articles/${slug}`)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('cache-control')).toMatch(/max-age=[01]\b/)
  expect((await fetch(`${hub.address}/v1/articles`)).headers.get('cache-control')).toContain('max-age=3, s-maxage=3')

  const { body: me } = await leaving.call<{ user: { id: string } }>('GET', '/api/users/me')
  await hub.admin.update('users', me.user.id, { role: 'editor' })
  const measured = async () => {
    const text = await (await fetch(`${hub.address}/metrics`)).text()
    const value = (name: string) => Number(new RegExp(`^hub_schedule_${name}_items (\\d+)$`, 'm').exec(text)?.[1])
    return { overdue: value('overdue'), problem: value('problem') }
  }
  const before = await measured()
  await passes(2)
  expect(await measured()).toEqual({ overdue: before.overdue + 1, problem: before.problem + 1 })
  await publisher.call('DELETE', `/api/articles/${id}/schedule`)
  expect(await measured()).toEqual(before)
})

describe('a schedule is refused', () => {
  test('to whoever may not publish, for a past time, without offset, and for an incomplete item', async () => {
    const { id } = await editor.article(parts)
    expect((await schedule(editor, id, { publishAt: later(5).toISOString() })).status).toBe(403)
    for (const [times, field] of [
      [{ publishAt: later(-5).toISOString() }, 'publishAt'],
      [{ publishAt: '2026-05-01T08:00:00' }, 'publishAt'],
      [{}, 'publishAt'],
      [{ publishAt: later(9).toISOString(), withdrawAt: later(5).toISOString() }, 'withdrawAt'],
    ] as const) {
      const refused = await schedule(publisher, id, times)
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ field }] } })
    }
    const incomplete = await editor.create('articles', { title: 'Chỉ có tiêu đề' })
    expect((await schedule(publisher, incomplete.id, { publishAt: later(5).toISOString() })).status).toBe(422)
  })

  test('with four eyes, where nobody else has approved', async () => {
    await hub.admin.call('POST', '/api/globals/desk-settings', { fourEyes: true })
    const { id } = await publisher.article(parts)
    expect((await schedule(publisher, id, { publishAt: later(5).toISOString() })).status).toBe(409)
    await hub.admin.call('POST', `/api/articles/${id}/approval`)
    expect((await schedule(publisher, id, { publishAt: later(5).toISOString() })).status).toBe(200)
    await hub.admin.call('POST', '/api/globals/desk-settings', { fourEyes: false })
  })
})

async function linesAbout(id: string): Promise<number> {
  const { body } = await hub.admin.call<{ docs: unknown[] }>(
    'GET',
    `/api/audit?where[target][equals]=${id}&where[what][equals]=schedule-failed`,
  )
  return body.docs.length
}

/** Each kind of letter about an item once, however many people it went to. */
async function subjectsAbout(title: string): Promise<string[]> {
  const { body } = await hub.admin.call<{ docs: { subject: string }[] }>(
    'GET',
    `/api/messages?limit=100&where[subject][like]=${encodeURIComponent(title)}`,
  )
  return [...new Set(body.docs.map(({ subject }) => subject))].filter((subject) => subject.endsWith(`: ${title}`))
}
