import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startHub, type TestHub } from '../support/hub'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub?.remove())

interface List {
  docs: { id: string; _status: string }[]
  totalDocs: number
}

test('lists can be filtered and sorted by the state, which is read from one place only', async () => {
  const parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
  const [draft, published, withdrawn] = await Promise.all([
    hub.admin.article(parts),
    hub.admin.article(parts),
    hub.admin.article(parts),
  ])
  await hub.admin.publish('articles', published.id)
  await hub.admin.publish('articles', withdrawn.id)
  await hub.admin.withdraw('articles', withdrawn.id, { kind: 'gone', reason: 'Thử.' })

  const only = async (state: string) =>
    (await hub.admin.call<List>('GET', `/api/articles?where[_status][equals]=${state}`)).body.docs.map(
      ({ id, _status }) => [id, _status],
    )
  expect(await only('draft')).toEqual([[draft.id, 'draft']])
  expect(await only('published')).toEqual([[published.id, 'published']])
  expect(await only('withdrawn')).toEqual([[withdrawn.id, 'withdrawn']])

  const sorted = await hub.admin.call<List>('GET', '/api/articles?sort=_status')
  expect(sorted.body.docs.map(({ _status }) => _status)).toEqual(['draft', 'published', 'withdrawn'])
})

test('the standing tells people at the desk what the next command would do', async () => {
  const article = await hub.admin.article()
  const standing = async () => (await hub.admin.call('GET', `/api/articles/${article.id}/standing`)).body
  expect(await standing()).toMatchObject({
    state: 'draft',
    version: 0,
    url: null,
    hasUnpublishedEdits: false,
    mayPublish: true,
    mayWithdraw: false,
  })
  const { body } = await hub.admin.publish('articles', article.id)
  expect(await standing()).toMatchObject({
    state: 'published',
    version: 1,
    url: body.url,
    hasUnpublishedEdits: false,
    mayWithdraw: true,
  })
  await hub.admin.update('articles', article.id, { summary: 'Một tóm tắt khác.' })
  expect(await standing()).toMatchObject({ state: 'published', version: 1, hasUnpublishedEdits: true })
})
