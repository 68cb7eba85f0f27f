import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { completeItem, published, word } from '../support/content'
import type { Desk } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { eventually } from '../support/wait'

let hub: TestHub
let editor: Desk
let parts: { topics: string[]; organisation: string }
beforeAll(async () => {
  hub = await startHub()
  parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
  editor = await hub.as('editor')
})
afterAll(() => hub?.remove())

interface Found {
  docs: { type: string; id: string; title: string; state: string }[]
}
const similar = (desk: Desk, title: string, { type = 'articles', except = '' } = {}) =>
  desk.call<Found>('GET', `/api/${type}/similar?${new URLSearchParams({ title, except })}`)
const idsLike = async (desk: Desk, title: string, more = {}) =>
  (await similar(desk, title, more)).body.docs.map(({ id }) => id)

describe('titles that say nearly the same', () => {
  test('are found across articles, stories and events, with where each stands', async () => {
    const event = await completeItem(hub.admin, 'events', {
      ...parts,
      title: 'Khai mạc ngày sách và văn hóa đọc Việt Nam năm 2026',
    })
    const { status, body } = await similar(editor, 'Khai mạc Ngày Sách 2026')
    expect(status).toBe(200)
    expect(body.docs).toEqual([
      { type: 'events', id: event.id, title: 'Khai mạc ngày sách và văn hóa đọc Việt Nam năm 2026', state: 'draft' },
    ])
    await published(hub.admin, 'events', event)
    expect((await similar(editor, 'Khai mac ngay sach va van hoa doc 2026')).body.docs).toMatchObject([
      { state: 'published' },
    ])
    expect(await idsLike(editor, 'Khai mạc Ngày Sách 2026', { type: 'events', except: event.id })).toEqual([])
  })

  test('follow what is saved, renamed and deleted', async () => {
    const mark = word('')
    const { id } = await editor.article({ ...parts, title: `Thư viện lưu động về xã ${mark}` })
    await found(`Thư viện lưu động về xã ${mark}`, [id])
    await editor.update('articles', id, { title: `Trao giải cuộc thi đọc ${mark}` })
    await found(`Trao giải cuộc thi đọc ${mark}`, [id])
    await found(`Thư viện lưu động về xã ${mark}`, [])
    await hub.admin.call('DELETE', `/api/articles/${id}`)
    await found(`Trao giải cuộc thi đọc ${mark}`, [])
  })

  test('show a contributor its own and what is public', async () => {
    const mark = word('')
    const title = `Lớp học ban đêm ở ${mark} khai giảng`
    const contributor = await hub.as('contributor', parts.organisation)
    const other = (await hub.admin.organisation()).id
    const own = await editor.article({ ...parts, title })
    const foreign = await editor.article({ ...parts, title, organisation: other })
    await found(title, [own.id, foreign.id])
    expect(await idsLike(contributor, title)).toEqual([own.id])
    await published(hub.admin, 'articles', foreign)
    expect((await idsLike(contributor, title)).sort()).toEqual([own.id, foreign.id].sort())
    expect((await similar(await hub.as('press', other), title)).status).toBe(403)
  })

  async function found(title: string, ids: string[]): Promise<void> {
    await eventually(async () => expect((await idsLike(editor, title)).sort()).toEqual([...ids].sort()))
  }
})
