import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startHub, type TestHub } from '../support/hub'
import { databaseUrlOf } from '../support/outage'

let one: TestHub
let two: TestHub
let now = new Date('2026-04-20T01:00:00.000Z')
beforeAll(async () => {
  one = await startHub({}, () => now)
  two = await startHub({ DATABASE_URL: databaseUrlOf(one.payload) }, () => now)
})
afterAll(async () => {
  await two?.remove()
  await one?.remove()
})

test('of two hubs on one database, one carries out each schedule, and both show it', async () => {
  const parts = { topics: [(await one.admin.topic()).id], organisation: (await one.admin.organisation()).id }
  const due = new Date(now.getTime() + 60_000)
  const ids: string[] = []
  for (let made = 0; made < 40; made++) {
    const { id } = await one.admin.article(parts)
    await one.admin.call('PUT', `/api/articles/${id}/schedule`, { publishAt: due.toISOString() })
    ids.push(id)
  }
  now = due
  await Promise.all([one.processAll(), two.processAll()])
  await Promise.all([one.processAll(), two.processAll()])
  const { body } = await one.admin.call<{ docs: { item: string }[] }>(
    'GET',
    '/api/ledger?limit=200&where[type][equals]=articles&where[action][equals]=publish',
  )
  expect(body.docs.map(({ item }) => item).sort()).toEqual([...ids].sort())
  for (const hub of [one, two]) {
    const listed = (await (await fetch(`${hub.address}/v1/articles?limit=100`)).json()) as { data: { id: string }[] }
    expect(listed.data.map(({ id }) => id).sort()).toEqual([...ids].sort())
  }
}, 120_000)
