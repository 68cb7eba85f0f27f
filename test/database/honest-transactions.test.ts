import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import { v7 } from 'uuid'
import { readState } from '../../src/desk/states'
import { killDatabase } from '../support/outage'
import { startHub, type TestHub } from '../support/hub'
import { eventually } from '../support/wait'

/** The embedded database whatever engine the other tests run on: it is the one a test can kill. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ DATABASE_URL: '', LOG_LEVEL: 'silent' })
})
afterAll(() => hub?.remove())

const plainReq = () => ({ payload: hub.payload }) as PayloadRequest
const get = (path: string) => fetch(`${hub.address}${path}`)
const requestsOf = (id: string) =>
  hub.payload.db.count({ collection: 'refresh-requests', where: { target: { equals: id } } })
const entriesOf = (item: string) => hub.payload.db.count({ collection: 'ledger', where: { item: { equals: item } } })

async function begin() {
  const req = await createLocalReq({}, hub.payload)
  const transaction = (await hub.payload.db.beginTransaction())!
  req.transactionID = transaction
  return { req, transaction }
}
const write = (req: PayloadRequest, target: string) =>
  hub.payload.db.create({ collection: 'refresh-requests', data: { id: v7(), target }, req, returning: false })

/** Once: the database is killed just before or after the commit of the transaction that publishes the item. Others commit meanwhile, such as the numbering. */
function killAtCommitOf(item: string, when: 'before' | 'after'): void {
  const { db } = hub.payload
  const commit = db.commitTransaction
  db.commitTransaction = async (transaction) => {
    const inside = { payload: hub.payload, transactionID: await transaction } as PayloadRequest
    const isIt = (await readState(inside, item))?.state === 'published'
    if (isIt) db.commitTransaction = commit
    if (isIt && when === 'before') await killDatabase(hub)
    await commit.call(db, transaction)
    if (isIt && when === 'after') await killDatabase(hub)
  }
}

describe('PostgreSQL killed with kill -9', () => {
  test('between the last statement and the commit: the commit is refused, and nothing is there afterwards', async () => {
    const target = v7()
    const { req, transaction } = await begin()
    await write(req, target)
    await killDatabase(hub)
    await expect(hub.payload.db.commitTransaction(transaction)).rejects.toThrow(
      'The database did not confirm the commit',
    )
    expect((await eventually(() => requestsOf(target))).totalDocs).toBe(0)
  })

  test('before a rollback: the rollback goes through, and nothing is there afterwards', async () => {
    const target = v7()
    const { req, transaction } = await begin()
    await write(req, target)
    await killDatabase(hub)
    await expect(hub.payload.db.rollbackTransaction(transaction)).resolves.toBeUndefined()
    expect((await eventually(() => requestsOf(target))).totalDocs).toBe(0)
  })

  test('while a transaction is open that nobody ends: the process lives on', async () => {
    const { req } = await begin()
    await write(req, v7())
    await killDatabase(hub)
    await eventually(() => requestsOf('any'))
    expect((await get('/v1/articles')).status).toBe(200)
  })

  test('just before a publication is committed: it is not acknowledged, not public, and can be done again', async () => {
    const article = await eventually(() => hub.admin.article({ title: 'Mất điện đúng lúc công bố' }))
    killAtCommitOf(article.id, 'before')
    const answer = await hub.admin.publish('articles', article.id)
    expect(answer.status).toBeGreaterThanOrEqual(500)
    expect(answer.body).not.toHaveProperty('version')

    const state = await eventually(() => readState(plainReq(), article.id))
    expect(state).toMatchObject({ state: 'draft', version: 0, revision: 0, turn: 0 })
    expect((await entriesOf(article.id)).totalDocs).toBe(0)
    expect((await get(`/v1/articles/${article.id}`)).status).toBe(404)

    const again = await hub.admin.publish('articles', article.id)
    expect([again.status, again.body.version]).toEqual([200, 1])
  })
})

describe('a database outage', () => {
  test('right after the commit does not undo the acknowledgement: the entry gets its number later', async () => {
    const article = await eventually(() => hub.admin.article({}))
    await hub.processAll()
    killAtCommitOf(article.id, 'after')
    const answer = await hub.admin.publish('articles', article.id)
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ seq: null, version: 1 })])
    await eventually(async () => expect((await get(`/v1/articles/${article.id}`)).status).toBe(200))
  })

  test('publications are refused while it lasts and work again afterwards; readers notice nothing', async () => {
    // The outage of the test before may still be ending: a connection that died unnoticed fails whoever takes it.
    const article = () => eventually(() => hub.admin.article({}))
    const [before, during] = [await article(), await article()]
    const { seq } = (await hub.admin.publish('articles', before.id)).body
    await killDatabase(hub)
    const refused = hub.admin.publish('articles', during.id)
    const reading = get(`/v1/articles/${before.id}`)
    expect((await refused).status).toBeGreaterThanOrEqual(500)
    expect((await reading).status).toBe(200)
    expect((await get(`/v1/articles/${during.id}`)).status).toBe(404)

    const published = await eventually(async () => {
      const answer = await hub.admin.publish('articles', during.id)
      expect(answer.status).toBe(200)
      return answer.body
    })
    expect(published).toMatchObject({ version: 1, seq: expect.any(Number) })
    expect(published.seq).toBeGreaterThan(seq)
    expect((await get(`/v1/articles/${during.id}`)).status).toBe(200)
    await hub.processAll()
    const { changes } = (await (await get('/v1/changes?limit=1000')).json()) as { changes: { seq: number }[] }
    expect(changes.map((change) => change.seq)).toEqual(changes.map((_, index) => index + 1))
  })
})
