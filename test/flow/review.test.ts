import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { body, type Desk } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

let hub: TestHub
let editor: Desk
let publisher: Desk
let parts: { topics: string[]; organisation: string }
beforeAll(async () => {
  hub = await startHub()
  parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
  editor = await hub.as('editor')
  publisher = await hub.as('publisher')
})
afterAll(() => hub?.remove())

const fourEyes = (on: boolean) => hub.admin.call('POST', '/api/globals/desk-settings', { fourEyes: on })
const submit = (desk: Desk, id: string) => desk.call<{ state: string }>('POST', `/api/articles/${id}/submission`)
const approve = (desk: Desk, id: string) => desk.call<{ state: string }>('POST', `/api/articles/${id}/approval`)
const stateOf = async (id: string) =>
  (await hub.admin.call<{ _status: string }>('GET', `/api/articles/${id}`)).body._status

describe('with four eyes', () => {
  beforeEach(() => fourEyes(true))

  test('an item is published in the version that someone other than its last editor approved', async () => {
    const { id } = await editor.article(parts)
    expect((await publisher.publish('articles', id)).status).toBe(409)

    expect(await submit(editor, id)).toMatchObject({ status: 200, body: { state: 'submitted' } })
    expect(await stateOf(id)).toBe('submitted')
    expect(await approve(publisher, id)).toMatchObject({ status: 200, body: { state: 'approved' } })
    expect((await publisher.publish('articles', id)).status).toBe(200)
  })

  test('the last editor does not approve the own text', async () => {
    const { id } = await publisher.article(parts)
    expect((await approve(publisher, id)).status).toBe(403)
    expect((await approve(hub.admin, id)).status).toBe(200)
  })

  test('an edit after the approval needs approval again, and says so', async () => {
    const { id } = await editor.article(parts)
    await approve(publisher, id)
    await editor.update('articles', id, { title: 'Một tiêu đề khác hẳn' })
    // What was approved stays approved; what is saved now is another version.
    expect(await stateOf(id)).toBe('approved')
    const refused = await publisher.publish('articles', id)
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({ detail: expect.stringContaining('đã sửa sau khi duyệt') })
  })

  test('edits of a public item are approved while it stays public as it was', async () => {
    const { id } = await editor.article(parts)
    await approve(publisher, id)
    await publisher.publish('articles', id)
    await editor.update('articles', id, { summary: 'Tóm tắt mới.' })
    expect((await publisher.publish('articles', id)).status).toBe(409)
    expect(await submit(editor, id)).toMatchObject({ status: 200, body: { state: 'published' } })
    expect(await approve(publisher, id)).toMatchObject({ status: 200, body: { state: 'published' } })
    expect((await publisher.publish('articles', id)).body.version).toBe(2)
  })
})

describe('without four eyes', () => {
  beforeEach(() => fourEyes(false))

  test('publishing approves in the same step', async () => {
    const { id } = await publisher.article(parts)
    expect((await publisher.publish('articles', id)).status).toBe(200)
    expect((await approve(hub.admin, id)).status).toBe(409)
  })

  test('what is incomplete is neither submitted nor approved', async () => {
    const { id } = await editor.create('articles', { title: 'Chỉ có tiêu đề', body: body('Một đoạn.') })
    for (const answer of [await submit(editor, id), await approve(publisher, id)]) {
      expect(answer.status).toBe(422)
      expect(answer.body).toMatchObject({
        errors: [{ field: 'summary' }, { field: 'topics' }, { field: 'organisation' }],
      })
    }
    expect(await stateOf(id)).toBe('draft')
  })

  test('a contributor submits for its own organisation, and approves nothing', async () => {
    const contributor = await hub.as('contributor', parts.organisation)
    const own = await contributor.article(parts)
    const other = await editor.article({ ...parts, organisation: (await hub.admin.organisation()).id })
    expect((await submit(contributor, own.id)).status).toBe(200)
    expect((await submit(contributor, other.id)).status).toBe(404)
    expect((await approve(contributor, own.id)).status).toBe(403)
    expect((await submit(await hub.as('press', parts.organisation), own.id)).status).toBe(403)
  })

  test('the same version is submitted once', async () => {
    const { id } = await editor.article(parts)
    expect((await submit(editor, id)).status).toBe(200)
    expect((await submit(editor, id)).status).toBe(409)
  })
})
