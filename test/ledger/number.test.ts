import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { v7 } from 'uuid'
import { inTransaction } from '../../src/database/transaction'
import { openSource } from '../../src/delivery/source/open'
import { appendEntry } from '../../src/ledger/append'
import type { Entry } from '../../src/ledger/entry'
import { createNumberer, ledgerHead, prepareHead } from '../../src/ledger/number'
import { numberOf } from '../../src/ledger/read'
import { ledger } from '../support/entries'
import { startHub, type TestHub } from '../support/hub'
import { databaseUrlOf } from '../support/outage'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub?.remove())

const build = ledger()
const plainReq = () => ({ payload: hub.payload }) as PayloadRequest

/** Appends one waiting entry of that item and turn; gives the entry's id. */
function append(req: PayloadRequest, item: string, turn = 1): Promise<string> {
  const { id: _id, seq: _seq, ...entry } = build.article({ id: item, slug: `bai-${item}`, version: turn })
  return appendEntry(req, { ...entry, turn, title: 'Bài', by: '' })
}
const numbersOf = (ids: string[]) => Promise.all(ids.map((id) => numberOf(hub.payload, id)))

describe('numbering', () => {
  test('two numberers at once beside the hub leave no gap and no double', async () => {
    const before = await ledgerHead(hub.payload)
    const numberers = [createNumberer(hub.payload), createNumberer(hub.payload)]
    const ids: string[] = []
    const writers = Array.from({ length: 4 }, async () => {
      for (let i = 0; i < 15; i++) {
        ids.push(await append(plainReq(), v7()))
        await Promise.all(numberers.map((numberer) => numberer.run()))
      }
    })
    await Promise.all(writers)
    const numbers = (await numbersOf(ids)).sort((a, b) => a! - b!)
    expect(numbers).toEqual(ids.map((_, index) => before + 1 + index))
    expect(await ledgerHead(hub.payload)).toBe(before + ids.length)
  })

  test('a run that has resolved has numbered everything committed before it was called', async () => {
    const numberer = createNumberer(hub.payload)
    const late = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const id = await append(plainReq(), v7())
        await numberer.run()
        return (await numberOf(hub.payload, id)) === null
      }),
    )
    expect(late.filter(Boolean)).toEqual([])
  })

  test('entries of one item are numbered in the order of its turns, whatever the clocks said', async () => {
    const [item, other] = [v7(), v7()]
    const ids = await inTransaction(hub.payload, async (req) => {
      const third = await append(req, item, 3)
      const between = await append(req, other, 1)
      return { third, between, first: await append(req, item, 1), second: await append(req, item, 2) }
    })
    await createNumberer(hub.payload).run()
    const [first, between, second, third] = await numbersOf([ids.first, ids.between, ids.second, ids.third])
    expect([between, second, third]).toEqual([first! + 1, first! + 2, first! + 3])
  })

  test('more waiting entries than one pass takes all get their numbers', async () => {
    const ids = await inTransaction(hub.payload, async (req) => {
      const made: string[] = []
      for (let i = 0; i < 210; i++) made.push(await append(req, v7()))
      return made
    })
    await createNumberer(hub.payload).run()
    const numbers = await numbersOf(ids)
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index))
  })

  test('an entry of a transaction that is still open has no number, and holds nobody up', async () => {
    const item = v7()
    let inside = ''
    await inTransaction(hub.payload, async (req) => {
      inside = await append(req, item)
      const outside = await append(plainReq(), v7())
      await createNumberer(hub.payload).run()
      expect(await numberOf(hub.payload, outside)).toEqual(expect.any(Number))
    })
    await createNumberer(hub.payload).run()
    expect(await numberOf(hub.payload, inside)).toBe(await ledgerHead(hub.payload))
  })

  test('readers get entries after theirs, ascending, and no waiting ones', async () => {
    await createNumberer(hub.payload).run()
    const head = await ledgerHead(hub.payload)
    const source = openSource({ databaseUrl: databaseUrlOf(hub.payload) })
    const entries = (await source.readEntries(head - 3, 2)) as Entry[]
    expect(entries.map(({ seq }) => seq)).toEqual([head - 2, head - 1])
    expect(entries[0]).toMatchObject({
      type: 'articles',
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      withdrawal: null,
      snapshot: { type: 'articles' },
    })
    expect(await source.readEntries(head, 10)).toEqual([])
    expect(await source.head()).toBe(head)
    await source.close()
  })

  test('the head row is made once, and kept', async () => {
    const before = await ledgerHead(hub.payload)
    await Promise.all([prepareHead(hub.payload), prepareHead(hub.payload)])
    expect(await ledgerHead(hub.payload)).toBe(before)
    expect(
      (await hub.payload.db.count({ collection: 'ledger-head', where: { id: { equals: 'head' } } })).totalDocs,
    ).toBe(1)
  })
})
