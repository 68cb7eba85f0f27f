import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Desk, Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

let hub: TestHub
let first: Desk
let second: Desk
let parts: { topics: string[]; organisation: string }
beforeAll(async () => {
  hub = await startHub()
  parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
  first = await hub.as('editor')
  second = await hub.as('editor')
})
afterAll(() => hub?.remove())

interface Refused {
  errors: { name: string; message: string; data: { current: Doc; editedBy: string; savedAt: string } }[]
}
const save = (desk: Desk, id: string, data: object, headers: Record<string, string> = {}) =>
  desk.call<Refused & { doc: Doc }>('PATCH', `/api/articles/${id}`, data, headers)

test('who saves over a version they have not seen is refused, and sees what is saved and by whom', async () => {
  const { id, edits } = await first.article({ ...parts, title: 'Bản đầu' })
  expect((await save(first, id, { title: 'Bản của người thứ nhất', edits })).status).toBe(200)

  const refused = await save(second, id, { title: 'Bản của người thứ hai', summary: 'Khác.', edits })
  expect(refused.status).toBe(409)
  const [error] = refused.body.errors
  expect(error).toMatchObject({
    name: 'SaveConflictError',
    data: { current: { title: 'Bản của người thứ nhất' }, editedBy: 'Người dùng editor' },
  })
  expect(error!.message).toContain('vừa lưu nội dung này')
  expect((await save(second, id, { edits }, { 'Accept-Language': 'en' })).body.errors[0]!.message).toContain(
    'just saved',
  )

  // Having seen it, the second may save over the first; the first stays in the history.
  const { edits: seen } = error!.data.current
  expect((await save(second, id, { title: 'Bản của người thứ hai', edits: seen })).status).toBe(200)
  const { body } = await first.call<{ docs: { version: Doc }[] }>(
    'GET',
    `/api/articles/versions?where[parent][equals]=${id}`,
  )
  expect(body.docs.map(({ version }) => version.title)).toContain('Bản của người thứ nhất')
})

test('one person saves again and again with the number each save answers with', async () => {
  const doc = await first.article(parts)
  let edits = doc.edits as number
  for (const title of ['Một', 'Hai', 'Ba']) {
    const { status, body } = await save(first, doc.id, { title, edits })
    expect(status).toBe(200)
    edits = body.doc.edits as number
  }
  expect(edits).toBe((doc.edits as number) + 3)
})

test('of many who began with one version, exactly one saves', async () => {
  const { id, edits } = await first.article(parts)
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) => save(n % 2 ? first : second, id, { title: `Bản số ${n}`, edits })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)])
})

test('saves of different fields at one moment, by programs that name no version, lose nothing', async () => {
  const { id } = await first.article(parts)
  const changes = [
    { title: 'Tiêu đề mới' },
    { summary: 'Tóm tắt mới.' },
    { authors: ['Lê Thị Hoa'] },
    { featured: true },
  ]
  const answers = await Promise.all(changes.map((change) => save(first, id, change)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  const { body } = await first.call('GET', `/api/articles/${id}`)
  expect(body).toMatchObject(Object.assign({}, ...changes))
})

test('a refused save leaves no version behind', async () => {
  const { id, edits } = await first.article(parts)
  await save(first, id, { title: 'Đã lưu', edits })
  const count = async () =>
    (await first.call<{ totalDocs: number }>('GET', `/api/articles/versions?where[parent][equals]=${id}`)).body
      .totalDocs
  const before = await count()
  expect((await save(second, id, { title: 'Bị từ chối', edits })).status).toBe(409)
  expect(await count()).toBe(before)
})
