import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { v7 } from 'uuid'
import { CommitError } from '../../src/database/honest-transactions'
import { inTransaction, isPassing } from '../../src/database/transaction'
import { createState, moveState, readState } from '../../src/desk/states'
import { appendEntry } from '../../src/ledger/append'
import { ledger } from '../support/entries'
import { startHub, type TestHub } from '../support/hub'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub?.remove())

const plainReq = () => ({ payload: hub.payload }) as PayloadRequest
const newRow = async () => (await createState(plainReq(), { id: v7(), type: 'articles' })).id
const increment = (req: PayloadRequest, id: string) =>
  hub.payload.db.updateOne({ collection: 'item-states', id, data: { turn: { $inc: 1 } }, req, returning: false })
const turnOf = async (id: string) => (await readState(plainReq(), id))!.turn
const entriesOf = (item: string) => hub.payload.db.count({ collection: 'ledger', where: { item: { equals: item } } })

/** Everyone who arrives waits until all have. */
function meetingOf(count: number) {
  let open!: () => void
  const all = new Promise<void>((resolve) => (open = resolve))
  let arrived = 0
  return async () => {
    if (++arrived === count) open()
    await all
  }
}

describe('a transaction', () => {
  test('two that block each other both succeed in the end, and neither change is lost', async () => {
    const [one, two] = [await newRow(), await newRow()]
    const meet = meetingOf(2)
    const conflicts: unknown[] = []
    let attempts = 0
    const take = async (first: string, second: string) => {
      let isFirstTime = true
      await inTransaction(hub.payload, async (req) => {
        attempts++
        try {
          await increment(req, first)
          if (isFirstTime) await meet()
          isFirstTime = false
          await increment(req, second)
        } catch (error) {
          conflicts.push(error)
          throw error
        }
      })
    }
    await Promise.all([take(one, two), take(two, one)])
    expect([await turnOf(one), await turnOf(two)]).toEqual([2, 2])
    expect(attempts).toBeGreaterThan(2)
    expect(conflicts.length).toBeGreaterThan(0)
    expect(conflicts.map(isPassing)).not.toContain(false)
  })

  test('twenty at once on one row all count', async () => {
    const id = await newRow()
    await Promise.all(Array.from({ length: 20 }, () => inTransaction(hub.payload, (req) => increment(req, id))))
    expect(await turnOf(id)).toBe(20)
  })

  test('that fails leaves neither the new state nor the entry, and is not tried again', async () => {
    const id = await newRow()
    let attempts = 0
    const failing = inTransaction(hub.payload, async (req) => {
      attempts++
      const turn = await moveState(req, (await readState(req, id))!, { state: 'published', version: 1 })
      const { seq: _seq, id: _id, ...entry } = ledger().article({ id, slug: 'bai' })
      await appendEntry(req, { ...entry, turn, title: 'Bài', by: '' })
      expect((await readState(req, id))!.state).toBe('published')
      throw new Error('the work failed')
    })
    await expect(failing).rejects.toThrow('the work failed')
    expect(attempts).toBe(1)
    expect(await readState(plainReq(), id)).toMatchObject({ state: 'draft', version: 0, revision: 0, turn: 0 })
    expect((await entriesOf(id)).totalDocs).toBe(0)
  })

  test('a hook that throws after its entry was written undoes the save, its state and its entry', async () => {
    const { afterChange } = hub.payload.collections.topics!.config.hooks
    const seen: string[] = []
    const fail = async ({ doc, req }: { doc: { id: string; name: string }; req: PayloadRequest }) => {
      if (doc.name !== 'Chủ đề không thành') return
      seen.push(doc.id)
      expect((await readState(req, doc.id))?.state).toBe('published')
      throw new Error('a hook failed')
    }
    afterChange.push(fail as never)
    const answer = await hub.admin.call('POST', '/api/topics', { name: 'Chủ đề không thành' })
    afterChange.pop()
    expect([answer.status, seen.length]).toEqual([500, 1])
    const id = seen[0]!
    expect((await hub.admin.call('GET', `/api/topics/${id}`)).status).toBe(404)
    expect([await readState(plainReq(), id), (await entriesOf(id)).totalDocs]).toEqual([null, 0])
    expect((await hub.admin.topic('Chủ đề không thành')).slug).toBe('chu-de-khong-thanh')
  })

  test('gives up after a dozen conflicts, with the last one', async () => {
    let attempts = 0
    const stubborn = inTransaction(hub.payload, async () => {
      throw Object.assign(new Error(`conflict ${++attempts}`), { code: '40001' })
    })
    await expect(stubborn).rejects.toThrow('conflict 12')
    expect(attempts).toBe(12)
  })

  test('sees nothing of another before that one is confirmed', async () => {
    const id = await newRow()
    await inTransaction(hub.payload, async (req) => {
      await increment(req, id)
      expect(await turnOf(id)).toBe(0)
    })
    expect(await turnOf(id)).toBe(1)
  })
})

describe('a conflict that passes', () => {
  const withCode = (code: unknown) => Object.assign(new Error('from the database'), { code })
  test.each<[string, unknown]>([
    ['a serialisation failure', withCode('40001')],
    ['a deadlock', withCode('40P01')],
    ['one wrapped by the query builder', new Error('Failed query', { cause: withCode('40P01') })],
    ['one found at the commit', new CommitError('not confirmed', { cause: withCode('40001') })],
    ['a write conflict', withCode(112)],
    ['a deadlock below the MongoDB protocol', withCode(16_908_292)],
    ['one that MongoDB labels', Object.assign(new Error('x'), { errorLabels: ['TransientTransactionError'] })],
  ])('is %s', (_name, error) => expect(isPassing(error)).toBe(true))

  test.each<[string, unknown]>([
    ['a value that is there already', withCode('23505')],
    ['a lost connection', withCode('57P01')],
    // Whether it was committed is not known: doing it again could do it twice.
    [
      'a commit nobody confirmed',
      new CommitError('not confirmed', { cause: new Error('Connection terminated unexpectedly') }),
    ],
    ['another label', Object.assign(new Error('x'), { errorLabels: ['UnknownTransactionCommitResult'] })],
    ['no error at all', '40001'],
    ['nothing', undefined],
  ])('is not %s', (_name, error) => expect(isPassing(error)).toBe(false))
})
