import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { quickFilters } from '../../src/admin/lists/quick-filters'
import { completeItem } from '../support/content'
import type { Desk } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

let hub: TestHub
let editor: Desk
let colleague: Desk
let parts: { topics: string[]; organisation: string }
beforeAll(async () => {
  hub = await startHub()
  parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
  editor = await hub.as('editor')
  colleague = await hub.as('editor')
})
afterAll(() => hub?.remove())

const accountOf = async (desk: Desk) => (await desk.call<{ user: { id: string } }>('GET', '/api/users/me')).body.user.id

describe('filters one click away', () => {
  test('find what they say', async () => {
    const me = await accountOf(editor)
    const own = await editor.article({ ...parts, title: 'Của tôi' })
    const given = await colleague.article({ ...parts, title: 'Giao cho tôi' })
    const other = await colleague.article({ ...parts, title: 'Của người khác' })
    expect((await hub.admin.call('PUT', `/api/articles/${given.id}/assignment`, { user: me })).status).toBe(200)
    for (const id of [given.id, other.id]) await hub.admin.call('POST', `/api/articles/${id}/submission`)
    await hub.admin.publish('articles', other.id)
    const timed = await completeItem(hub.admin, 'articles', { ...parts, title: 'Hẹn giờ' })
    const publishAt = new Date(Math.ceil(Date.now() / 1000) * 1000 + 3_600_000).toISOString()
    await hub.admin.call('POST', `/api/articles/${timed.id}/approval`)
    expect((await hub.admin.call('PUT', `/api/articles/${timed.id}/schedule`, { publishAt })).status).toBe(200)

    const found = Object.fromEntries(
      await Promise.all(
        quickFilters(me).map(async ([name, filter]) => {
          const query = new URLSearchParams({ ...filter, depth: '0' })
          const { status, body } = await editor.call<{ docs: { title: string; scheduledAt?: string }[] }>(
            'GET',
            `/api/articles?${query}`,
          )
          expect({ name, status }).toEqual({ name, status: 200 })
          return [name, body.docs.map(({ title }) => title).sort()]
        }),
      ),
    )
    expect(found).toEqual({
      all: ['Của người khác', 'Của tôi', 'Giao cho tôi', 'Hẹn giờ'],
      mine: ['Của tôi', 'Giao cho tôi'],
      submitted: ['Giao cho tôi'],
      scheduled: ['Hẹn giờ'],
      published: ['Của người khác'],
      problem: [],
    })
    expect((await editor.call('GET', `/api/articles/${timed.id}?depth=0`)).body.scheduledAt).toBe(publishAt)
    // What went wrong with a schedule is written by the sweeper alone.
    await hub.payload.db.updateOne({ collection: 'item-states', id: own.id, data: { retryAt: publishAt } })
    const problems = new URLSearchParams(quickFilters(me).find(([name]) => name === 'problem')![1])
    const { body } = await editor.call<{ docs: { title: string }[] }>('GET', `/api/articles?${problems}`)
    expect(body.docs.map(({ title }) => title)).toEqual(['Của tôi'])
  })
})

describe('saved filters', () => {
  const preset = (title: string, constraint: string) => ({
    title,
    relatedCollection: 'articles',
    where: { or: [{ and: [{ _status: { equals: 'submitted' } }] }] },
    access: { read: { constraint }, update: { constraint: 'onlyMe' }, delete: { constraint: 'onlyMe' } },
  })
  const titles = async (desk: Desk) => {
    const { body } = await desk.call<{ docs?: { title: string }[] }>('GET', '/api/payload-query-presets?limit=100')
    return (body.docs ?? []).map(({ title }) => title).sort()
  }

  test('are kept by every member of staff, and seen by whom they are shared with', async () => {
    const contributor = await hub.as('contributor', parts.organisation)
    const press = await hub.as('press', parts.organisation)
    for (const [desk, name] of [
      [editor, 'Biên tập'],
      [contributor, 'Cộng tác'],
    ] as const) {
      expect((await desk.call('POST', '/api/payload-query-presets', preset(`${name}: riêng`, 'onlyMe'))).status).toBe(
        201,
      )
      expect((await desk.call('POST', '/api/payload-query-presets', preset(`${name}: chung`, 'everyone'))).status).toBe(
        201,
      )
    }
    expect(await titles(editor)).toEqual(['Biên tập: chung', 'Biên tập: riêng', 'Cộng tác: chung'])
    expect(await titles(contributor)).toEqual(['Biên tập: chung', 'Cộng tác: chung', 'Cộng tác: riêng'])
    expect(await titles(colleague)).toEqual(['Biên tập: chung', 'Cộng tác: chung'])
    expect(await titles(press)).toEqual([])
    expect((await press.call('POST', '/api/payload-query-presets', preset('Báo', 'everyone'))).status).toBe(403)
  })

  test('are changed and deleted by their owner alone', async () => {
    const { body } = await editor.call<{ doc: { id: string } }>(
      'POST',
      '/api/payload-query-presets',
      preset('Của biên tập', 'everyone'),
    )
    const path = `/api/payload-query-presets/${body.doc.id}`
    expect((await colleague.call('PATCH', path, { title: 'Chiếm' })).status).toBeGreaterThanOrEqual(403)
    expect((await colleague.call('DELETE', path)).status).toBeGreaterThanOrEqual(403)
    expect((await editor.call('PATCH', path, { title: 'Đổi tên' })).status).toBe(200)
    expect((await editor.call('DELETE', path)).status).toBe(200)
  })
})
