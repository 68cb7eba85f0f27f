import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { picture } from '../support/content'
import { body, type Desk, type Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

let hub: TestHub
let editor: Desk
let publisher: Desk
let parts: { topics: string[]; organisation: string }
beforeAll(async () => {
  hub = await startHub()
  parts = { topics: [(await hub.admin.topic('Đọc sách')).id], organisation: (await hub.admin.organisation()).id }
  editor = await hub.as('editor')
  publisher = await hub.as('publisher')
})
afterAll(() => hub?.remove())

const post = (desk: Desk, id: string, name: string, data: object = {}) =>
  desk.call<Record<string, unknown>>('POST', `/api/articles/${id}/${name}`, data)
const standing = async (id: string, desk = hub.admin) =>
  (
    await desk.call<{ may: Record<string, boolean>; hash: string } & Record<string, unknown>>(
      'GET',
      `/api/articles/${id}/standing`,
    )
  ).body
const meOf = async (desk: Desk) => (await desk.call<{ user: Doc & { name: string } }>('GET', '/api/users/me')).body.user

describe('sending back', () => {
  test('makes a submitted item a draft again, with a note, and gives it to whoever handed it in', async () => {
    const { id } = await editor.article(parts)
    await post(editor, id, 'submission', { note: 'Xin duyệt trước thứ Sáu.' })
    expect((await post(publisher, id, 'return')).body).toMatchObject({ errors: [{ field: 'note' }] })
    expect((await post(editor, id, 'return', { note: 'Sửa giúp.' })).status).toBe(403)
    const returned = await post(publisher, id, 'return', { note: 'Bổ sung số liệu ở đoạn hai.' })
    expect(returned).toMatchObject({ status: 200, body: { state: 'draft' } })
    const me = await meOf(editor)
    expect(await standing(id)).toMatchObject({ state: 'draft', submitted: null, assignee: { id: me.id } })
    const { body: notes } = await editor.call<{ docs: { kind: string; text: string }[] }>(
      'GET',
      `/api/articles/${id}/notes`,
    )
    expect(notes.docs.map(({ kind, text }) => ({ kind, text }))).toEqual([
      { kind: 'return', text: 'Bổ sung số liệu ở đoạn hai.' },
      { kind: 'submit', text: 'Xin duyệt trước thứ Sáu.' },
    ])
    expect((await post(publisher, id, 'return', { note: 'Lần nữa.' })).status).toBe(409)
    const { body: letters } = await hub.admin.call<{ docs: { to: string; text: string }[] }>(
      'GET',
      '/api/messages?where[subject][like]=Trả lại để sửa',
    )
    expect(letters.docs).toEqual([expect.objectContaining({ to: me.email })])
    expect(letters.docs[0]!.text).toContain('Bổ sung số liệu ở đoạn hai.')
    expect((await post(editor, id, 'submission')).status).toBe(200)
  })
})

describe('an approval', () => {
  test('is refused for a version the approver has not seen', async () => {
    const { id } = await editor.article(parts)
    const { hash } = await standing(id)
    await editor.update('articles', id, { title: 'Đổi trong lúc người duyệt đang đọc' })
    expect((await post(publisher, id, 'approval', { hash })).status).toBe(409)
    expect((await post(publisher, id, 'approval', { hash: (await standing(id)).hash })).status).toBe(200)
  })

  test('can be taken back until it is carried out', async () => {
    const { id } = await editor.article(parts)
    await post(editor, id, 'submission')
    await post(publisher, id, 'approval')
    expect((await publisher.call('DELETE', `/api/articles/${id}/approval`)).body).toEqual({ state: 'submitted' })
    expect(await standing(id)).toMatchObject({ approved: null })
    expect((await publisher.call('DELETE', `/api/articles/${id}/approval`)).status).toBe(409)
  })

  test('holds while the text is edited on, and the approved version can still be published as it is', async () => {
    await hub.admin.call('POST', '/api/globals/desk-settings', { fourEyes: true })
    const { id, slug } = await editor.article({ ...parts, summary: 'Bản được duyệt.' })
    await post(publisher, id, 'approval')
    await editor.update('articles', id, { summary: 'Bản đang sửa.' })
    expect((await publisher.publish('articles', id)).status).toBe(409)
    expect((await publisher.publish('articles', id, { approved: true })).status).toBe(200)
    const shown = (await (await fetch(`${hub.address}/v1/articles/${slug}`)).json()) as Doc
    expect(shown.summary).toBe('Bản được duyệt.')
    expect(await standing(id)).toMatchObject({ state: 'published', hasUnpublishedEdits: true })
    await hub.admin.call('POST', '/api/globals/desk-settings', { fourEyes: false })
  })
})

describe('restoring', () => {
  test('makes a withdrawn item public again as it was, as a publication of its own', async () => {
    const { id, slug } = await editor.article({ ...parts, summary: 'Như đã công bố.' })
    await publisher.publish('articles', id)
    await editor.update('articles', id, { summary: 'Sửa sau khi công bố.' })
    expect((await post(publisher, id, 'restoration')).status).toBe(409)
    await publisher.withdraw('articles', id, { kind: 'gone', reason: 'Gỡ nhầm.', category: 'other' })
    expect((await post(editor, id, 'restoration')).status).toBe(403)
    expect(await post(publisher, id, 'restoration')).toMatchObject({ status: 200, body: { version: 2 } })
    const shown = (await (await fetch(`${hub.address}/v1/articles/${slug}`)).json()) as Doc
    expect(shown).toMatchObject({ summary: 'Như đã công bố.', version: 2 })
    const changes = JSON.stringify(await (await fetch(`${hub.address}/v1/changes?limit=1000&include=item`)).json())
    expect(changes).not.toContain('"category"')
  })
})

describe('assignment', () => {
  test('gives an item to a colleague who can open it, and changes nothing else', async () => {
    const { id } = await editor.article(parts)
    const before = await standing(id)
    const me = await meOf(editor)
    const give = (user: string | null) => publisher.call('PUT', `/api/articles/${id}/assignment`, { user })
    expect((await give(me.id)).body).toEqual({ assignee: { id: me.id, name: me.name } })
    expect(await standing(id)).toEqual({ ...before, assignee: { id: me.id, name: me.name } })
    const stranger = await meOf(await hub.as('contributor', (await hub.admin.organisation()).id))
    expect((await give(stranger.id)).status).toBe(403)
    expect((await give('khong-co')).status).toBe(422)
    expect((await give(null)).body).toEqual({ assignee: null })
    const { body: list } = await editor.call<{ id: string; role: string }[]>('GET', '/api/users/colleagues')
    expect(list.map(({ id }) => id)).toContain(me.id)
    expect(JSON.stringify(list)).not.toMatch(/@|hash|salt/)
  })
})

describe('notes and history', () => {
  test('stay among those who may edit the item', async () => {
    const secret = 'Ghi chú chỉ trong tòa soạn'
    const { id, slug } = await editor.article(parts)
    expect((await post(editor, id, 'notes', { text: secret })).status).toBe(200)
    await publisher.publish('articles', id, { note: secret })
    const outsider = await hub.as('contributor', (await hub.admin.organisation()).id)
    for (const path of ['notes', 'history', 'difference'])
      expect((await outsider.call('GET', `/api/articles/${id}/${path}`)).status).toBe(403)
    expect((await editor.call('GET', '/api/notes')).status).toBe(403)
    for (const path of [
      `/v1/articles/${slug}`,
      '/v1/changes?include=item&limit=1000',
      '/feeds/articles.rss',
      `/p/articles/${slug}`,
    ])
      expect(await (await fetch(hub.address + path)).text()).not.toContain(secret)
  })

  test('tell every command: who, what, from where, before and after', async () => {
    const { id } = await editor.article(parts)
    await post(editor, id, 'submission')
    await post(publisher, id, 'approval')
    await publisher.publish('articles', id)
    await publisher.withdraw('articles', id, { kind: 'notice', reason: 'Thử.' })
    await post(publisher, id, 'restoration')
    const { body } = await hub.admin.call<{ docs: Record<string, string>[] }>(
      'GET',
      `/api/audit?where[target][equals]=${id}&sort=at`,
    )
    expect(body.docs.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['submit', 'draft', 'submitted'],
      ['approve', 'submitted', 'approved'],
      ['publish', 'approved', 'published'],
      ['withdraw', 'published', 'withdrawn'],
      ['restore', 'withdrawn', 'published'],
    ])
    for (const line of body.docs) {
      expect(line.from).toMatch(/127\.0\.0\.1|::1/)
      expect(line.who).toMatch(/^Người dùng (editor|publisher)$/)
    }
    const { body: history } = await editor.call<{ docs: Record<string, string>[] }>(
      'GET',
      `/api/articles/${id}/history`,
    )
    expect(history.docs.map(({ what }) => what)).toEqual(['restore', 'withdraw', 'publish', 'approve', 'submit'])
    expect(JSON.stringify(history)).not.toContain('127.0.0.1')
  })

  test('a refused command leaves no line', async () => {
    const { id } = await editor.article(parts)
    await post(editor, id, 'approval')
    await post(publisher, id, 'restoration')
    const { body } = await hub.admin.call<{ docs: unknown[] }>('GET', `/api/audit?where[target][equals]=${id}`)
    expect(body.docs).toEqual([])
  })
})

describe('the difference between two versions', () => {
  interface Difference {
    fields: { field: string; label: { vi: string }; parts: { kind: string; text: string }[]; isFormatting?: boolean }[]
  }
  const difference = async (id: string, query = '') =>
    (await editor.call<Difference>('GET', `/api/articles/${id}/difference${query}`)).body

  test('marks words within their sentences, and names what is referred to', async () => {
    const [first, second] = [await picture(editor), await picture(editor)]
    const { id } = await editor.article({
      ...parts,
      title: 'Thư viện mở cửa thứ Bảy',
      body: body('Phòng đọc mở từ 08:00 đến 17:00.'),
      cover: first.id,
    })
    await publisher.publish('articles', id)
    const other = await hub.admin.topic('Tự học')
    await editor.update('articles', id, {
      title: 'Thư viện mở cửa Chủ Nhật',
      body: body('Phòng đọc mở từ 07:30 đến 17:00.'),
      cover: second.id,
      topics: [...parts.topics, other.id],
    })
    const { fields } = await difference(id)
    expect(fields.map(({ field }) => field)).toEqual(['title', 'cover', 'body', 'topics'])
    const partsOf = (name: string) => fields.find(({ field }) => field === name)!.parts
    expect(partsOf('title')).toEqual([
      { kind: 'same', text: 'Thư viện mở cửa ' },
      { kind: 'removed', text: 'thứ Bảy' },
      { kind: 'added', text: 'Chủ Nhật' },
    ])
    expect(
      partsOf('body')
        .filter(({ kind }) => kind !== 'same')
        .map(({ text }) => text),
    ).toEqual(['08', '07', '00', '30'])
    expect(partsOf('cover')).toEqual([
      { kind: 'removed', text: first.filename },
      { kind: 'added', text: second.filename },
    ])
    expect(partsOf('topics')).toEqual([
      { kind: 'same', text: 'Đọc sách' },
      { kind: 'added', text: 'Tự học' },
    ])
  })

  test('compares any two: public, approved, submitted, saved and the history', async () => {
    const { id } = await editor.article({ ...parts, summary: 'Một.' })
    await post(editor, id, 'submission')
    await editor.update('articles', id, { summary: 'Hai.' })
    await post(publisher, id, 'approval')
    await editor.update('articles', id, { summary: 'Ba.' })
    const words = async (query: string) =>
      (await difference(id, query)).fields.flatMap(({ parts }) => parts.map(({ kind, text }) => `${kind} ${text}`))
    expect(await words('?from=submitted&to=approved')).toEqual(['removed Một', 'added Hai', 'same .'])
    expect(await words('?from=approved&to=saved')).toEqual(['removed Hai', 'added Ba', 'same .'])
    const { body: versions } = await editor.call<{ docs: { id: string }[] }>(
      'GET',
      `/api/articles/versions?where[parent][equals]=${id}&sort=createdAt&limit=1`,
    )
    expect(await words(`?from=${versions.docs[0]!.id}&to=saved`)).toEqual(['removed Một', 'added Ba', 'same .'])
    expect((await editor.call('GET', `/api/articles/${id}/difference?from=public&to=saved`)).status).toBe(404)
  })

  test('tells formatting from words', async () => {
    const { id } = await editor.article({ ...parts, body: body('Một đoạn văn có chữ quan trọng.') })
    await publisher.publish('articles', id)
    await editor.update('articles', id, { body: body('Một đoạn văn có chữ **quan trọng**.') })
    expect((await difference(id)).fields).toMatchObject([{ field: 'body', isFormatting: true }])
  })
})
