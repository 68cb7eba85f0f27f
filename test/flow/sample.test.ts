import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SAMPLE } from '../../src/sample/content'
import { loadSample } from '../../src/sample/load'
import { referenceData } from '../../src/sample/records'
import { removeSample } from '../../src/sample/remove'
import { startHub, type TestHub } from '../support/hub'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub?.remove())

const list = async (path: string) =>
  ((await (await fetch(`${hub.address}${path}`)).json()) as { data: { id: string; title: string }[] }).data
const silent = () => undefined

test('the sample is loaded through the commands, is public as far as it says, and goes again with one command', async () => {
  await loadSample(hub, silent)
  const drafts = SAMPLE.articles.filter(({ state }) => state === 'draft').length
  const withdrawn = SAMPLE.articles.filter(({ state }) => state === 'withdrawn').length
  expect(await list('/v1/articles?limit=100')).toHaveLength(SAMPLE.articles.length - drafts - withdrawn)
  expect(await list('/v1/topics?limit=100')).toHaveLength(SAMPLE.topics.length)
  expect(await list('/v1/documents?limit=100')).toHaveLength(5)

  const corrected = SAMPLE.articles.find(({ state }) => state === 'corrected')!
  const shown = (await list('/v1/articles?limit=100')).find(({ title }) => title === corrected.title)
  expect(shown).toMatchObject({ version: 2, correction: { note: expect.any(String) } })

  const { changes } = (await (await fetch(`${hub.address}/v1/changes?limit=1000`)).json()) as {
    changes: { seq: number }[]
  }
  expect(changes.map(({ seq }) => seq)).toEqual(changes.map((_, index) => index + 1))

  await removeSample(hub, silent)
  for (const type of ['articles', 'stories', 'events', 'editions', 'documents', 'topics', 'organisations', 'places']) {
    expect({ type, left: await list(`/v1/${type}?limit=100`) }).toEqual({ type, left: [] })
  }
  // The documents themselves: on MongoDB a count without a filter is the server's estimate, which lags behind.
  expect((await hub.admin.call<{ docs: unknown[] }>('GET', '/api/media?limit=1')).body.docs).toEqual([])

  // What comes back under its old id counts on from where it stopped: copies elsewhere hold an older version.
  const [topic] = SAMPLE.topics
  await hub.payload.create({ collection: 'topics', data: referenceData('topics', topic!) as never })
  await hub.processAll()
  expect(await list('/v1/topics')).toEqual([expect.objectContaining({ name: topic!.name, version: 2 })])
}, 240_000)
