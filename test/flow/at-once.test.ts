import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ItemState } from '../../src/desk/states'
import { published, word } from '../support/content'
import type { Answer, Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'

let hub: TestHub
let reader: Reader
/** What every article here belongs to. */
let common: { topics: string[]; organisation: string }
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  reader = createReader(() => hub.address)
  common = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
})
afterAll(() => hub?.remove())

const GONE = { kind: 'gone', reason: 'Thử gỡ.' }
const article = () => hub.admin.article({ title: word('Bài '), ...common })
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))
const statuses = (answers: Answer<unknown>[]) => answers.map(({ status }) => status).sort()

describe('at the same time', () => {
  test('fifty publications all succeed, under fifty numbers in a row', async () => {
    const articles = await times(50, article)
    await hub.processAll()
    const head = await reader.head()
    const answers = await Promise.all(articles.map(({ id }) => hub.admin.publish('articles', id)))
    expect(statuses(answers)).toEqual(Array(50).fill(200))
    await hub.processAll()
    const entries = await reader.changes(head)
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, index) => head + 1 + index))
    expect(entries.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort())
    for (const { body } of answers) if (body.seq !== null) expect(body.seq).toBeGreaterThan(head)
  })

  test('of two publications of one item exactly one goes through, twenty times', async () => {
    for (let round = 1; round <= 20; round++) {
      const { id } = await article()
      const answers = await times(2, () => hub.admin.publish('articles', id))
      expect({ round, statuses: statuses(answers) }).toEqual({ round, statuses: [200, 409] })
      await hub.processAll()
      expect(await reader.history(id)).toHaveLength(1)
    }
  })

  test('of two withdrawals exactly one goes through, and every correction that is answered with success is an entry', async () => {
    for (let round = 1; round <= 5; round++) {
      const { id } = await published(hub.admin, 'articles', article())
      const corrections = await times(2, (index) =>
        hub.admin.publish('articles', id, { correction: `Đính chính ${index}.` }),
      )
      expect([200, 409]).toEqual(expect.arrayContaining(statuses(corrections)))
      const corrected = corrections.filter(({ status }) => status === 200).map(({ body }) => body.version)
      expect(corrected.sort()).toEqual(corrected.map((_, index) => index + 2))
      expect(corrected).not.toEqual([])
      const withdrawals = await times(2, () => hub.admin.withdraw('articles', id, GONE))
      expect({ round, statuses: statuses(withdrawals) }).toEqual({ round, statuses: [200, 409] })
      await hub.processAll()
      expect(await reader.history(id)).toHaveLength(1 + corrected.length + 1)
    }
  })

  test('a publication and a withdrawal leave what one after the other would have left', async () => {
    for (let round = 1; round <= 10; round++) {
      const { id } = await published(hub.admin, 'articles', article())
      await hub.admin.update('articles', id, { title: word('Bản hai ') })
      const [publication, withdrawal] = await Promise.all([
        hub.admin.publish('articles', id),
        hub.admin.withdraw('articles', id, GONE),
      ])
      const went = [publication.status, withdrawal.status]
      expect([200, 409]).toEqual(expect.arrayContaining(went))
      expect(went).toContain(200)
      await hub.processAll()
      const last = (await reader.history(id)).at(-1)!
      expect((await reader.get(`/v1/articles/${id}`)).status).toBe(last.action === 'withdraw' ? 410 : 200)
    }
  })

  test('twenty people save twenty topics', async () => {
    const topics = await times(20, () => hub.admin.topic(word('Chủ đề ')))
    const answers = await Promise.all(
      topics.map(({ id }) => hub.admin.call('PATCH', `/api/topics/${id}`, { description: word() })),
    )
    expect(statuses(answers)).toEqual(Array(20).fill(200))
    await hub.processAll()
    for (const { id } of topics)
      expect((await reader.history(id)).map(({ action }) => action)).toEqual(['publish', 'update'])
  })

  test('ten articles of one title get ten addresses', async () => {
    const title = word('Cùng một tiêu đề ')
    const answers = await times(10, () => hub.admin.call<{ doc: Doc }>('POST', '/api/articles', { title, ...common }))
    expect(statuses(answers)).toEqual(Array(10).fill(201))
    expect(new Set(answers.map(({ body }) => body.doc.slug)).size).toBe(10)
  })

  test('five people save one topic, and none meets a failure of the hub', async () => {
    const { id } = await hub.admin.topic(word('Chủ đề '))
    const answers = await times(5, () => hub.admin.call('PATCH', `/api/topics/${id}`, { description: word() }))
    expect([200, 409]).toEqual(expect.arrayContaining(statuses(answers)))
    expect(statuses(answers)).toContain(200)
    await hub.processAll()
    expect(await reader.history(id)).toHaveLength(1 + answers.filter(({ status }) => status === 200).length)
  })

  test('an article that is saved while it is published is public in one of the two versions, whole', async () => {
    for (let round = 1; round <= 10; round++) {
      const { id, title, summary } = await article()
      const later = { title: word('Bản sau '), summary: word('tóm tắt ') }
      const [publication, save] = await Promise.all([
        hub.admin.publish('articles', id),
        hub.admin.call('PATCH', `/api/articles/${id}`, later),
      ])
      expect(save.status).toBe(200)
      expect([200, 409]).toContain(publication.status)
      await hub.processAll()
      const { status, body } = await reader.get(`/v1/articles/${id}`)
      expect(status).toBe(publication.status === 200 ? 200 : 404)
      if (status === 200)
        expect([{ title, summary }, later]).toContainEqual({ title: body.title, summary: body.summary })
      // Nothing of the save is lost, whichever came first.
      expect((await hub.admin.call('GET', `/api/articles/${id}`)).body).toMatchObject(later)
    }
  })

  test('an article is withdrawn while its topic is renamed, and stays withdrawn', async () => {
    for (let round = 1; round <= 5; round++) {
      const topic = await hub.admin.topic(word('Chủ đề '))
      const { id } = await published(hub.admin, 'articles', hub.admin.article({ ...common, topics: [topic.id] }))
      const [withdrawal, rename] = await Promise.all([
        hub.admin.withdraw('articles', id, GONE),
        hub.admin.call('PATCH', `/api/topics/${topic.id}`, { name: word('Đổi tên ') }),
      ])
      expect([withdrawal.status, rename.status]).toEqual([200, 200])
      await hub.processAll()
      expect((await reader.get(`/v1/articles/${id}`)).status).toBe(410)
    }
  })
})

test('after all that, the numbers have no gap, and each state agrees with the newest entry of its item', async () => {
  await times(10, async (index) => {
    const { id } = await published(hub.admin, 'articles', article())
    await Promise.all([
      hub.admin.publish('articles', id, { correction: `Lần ${index}.` }),
      hub.admin.withdraw('articles', id, GONE),
    ])
  })
  await hub.processAll()
  const changes = await reader.changes()
  expect(changes.map(({ seq }) => seq)).toEqual(changes.map((_, index) => index + 1))

  const newest = new Map(changes.map((change) => [change.id, change]))
  const { docs } = await hub.payload.db.find<ItemState & Record<string, unknown>>({
    collection: 'item-states',
    pagination: false,
    limit: 0,
  })
  for (const { id, state, version } of docs) {
    const last = newest.get(id)
    const expected = last
      ? { state: last.action === 'withdraw' ? 'withdrawn' : 'published', version: last.version }
      : { state: 'draft', version: 0 }
    expect({ id, state, version }).toEqual({ id, ...expected })
  }
})
