import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ITEM_TYPES } from '../../src/ledger/entry'
import { normaliseDocumentNumber } from '../../src/text/document-number'
import { completeItem, published, word } from '../support/content'
import { eventStreams } from '../support/event-stream'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'
import { eventually } from '../support/wait'

let hub: TestHub
let reader: Reader
const follow = eventStreams()
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  reader = createReader(() => hub.address)
})
afterAll(() => hub?.remove())

interface Hit {
  type: string
  id: string
  highlight: { title: string; text: string | null }
}
const search = async (q: string, more = '') =>
  (await reader.get<{ data: Hit[]; didYouMean: string | null }>(`/v1/search?q=${encodeURIComponent(q)}${more}`)).body

describe('what is published', () => {
  test.each(ITEM_TYPES)(
    'of %s is found by its title without accents, and no longer when it was withdrawn',
    async (type) => {
      const name = word('Đường')
      const item = await published(hub.admin, type, completeItem(hub.admin, type, { title: `Hội sách ${name}` }))
      const folded = name.replace('Đường', 'duong')
      expect((await search(`sach ${folded}`)).data).toMatchObject([
        { type, id: item.id, highlight: { title: `Hội <mark>sách ${name}</mark>` } },
      ])
      await hub.admin.withdraw(type, item.id, { kind: 'gone', reason: 'Sai sót' })
      expect((await search(folded)).data).toEqual([])
    },
  )

  test('is found by the names it shows, and a draft is not', async () => {
    const name = word('Khuyến ')
    const topic = await hub.admin.topic(`Chủ đề ${name}`)
    const article = await published(hub.admin, 'articles', hub.admin.article({ topics: [topic.id] }))
    await hub.admin.article({ title: `Bài nháp ${name}` })
    const { data } = await search(`"${name}"`)
    expect(data.map(({ id }) => id)).toEqual([topic.id, article.id])
    expect(data[1]?.highlight.text).toContain(`<mark>${name}</mark>`)
  })

  test('a document is found by its number in any spelling, before what mentions it', async () => {
    const number = `${Math.floor(Math.random() * 90_000) + 10_000}/QĐ-UBND`
    const document = await published(hub.admin, 'documents', completeItem(hub.admin, 'documents', { number }))
    const article = await published(
      hub.admin,
      'articles',
      hub.admin.article({ title: `Thực hiện Quyết định ${number}` }),
    )
    for (const q of [
      number,
      number.toLowerCase().replace('đ', 'd'),
      number.replace('/', ' '),
      normaliseDocumentNumber(number),
    ])
      expect([q, (await search(q)).data.map(({ id }) => id)]).toEqual([q, [document.id, article.id]])
  })

  test('is offered to who mistyped it', async () => {
    await published(hub.admin, 'articles', hub.admin.article({ title: 'Câu lạc bộ Xuân Thượng' }))
    expect(await search('xuan thuongg')).toMatchObject({ data: [], didYouMean: 'xuân thượng' })
  })
})

describe('readers who follow', () => {
  test('are answered from a state that has what they heard of', async () => {
    const article = await hub.admin.article()
    const { body } = await hub.admin.publish('articles', article.id)
    const { status, body: item } = await reader.get(`/v1/articles/${article.id}?min-seq=${body.seq}`)
    expect([status, item['seq']]).toEqual([200, body.seq])
  })

  test('are let go at once when the hub stops, and go on where they were', async () => {
    const since = await reader.head()
    const before = await follow(`${hub.address}/v1/changes/stream?since=${since}`)
    const first = await published(hub.admin, 'articles', hub.admin.article())
    await eventually(() => expect(before.events().map(({ data }) => data.id)).toContain(first.id))
    const last = before.seqs().at(-1)
    const started = Date.now()
    await hub.restart()
    expect(before.read.isEnded && before.res.complete).toBe(true)
    expect(Date.now() - started).toBeLessThan(8000)
    const after = await follow(`${hub.address}/v1/changes/stream?since=${since}`, { 'Last-Event-ID': String(last) })
    const second = await published(hub.admin, 'articles', hub.admin.article())
    await eventually(() => expect(after.events().map(({ data }) => data.id)).toContain(second.id))
    expect(after.seqs()[0]).toBe(Number(last) + 1)
  })
})
