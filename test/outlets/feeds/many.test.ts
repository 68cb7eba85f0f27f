import { expect, test } from '@jest/globals'
import { ledger, ref } from '../../support/entries'
import { feeds } from './support'

const serve = feeds()
const EACH = 2500
const MOST_MS = 1000
const MEGABYTE = 2 ** 20

test('with ten thousand items a feed is no longer, and comes at once', async () => {
  const build = ledger()
  const about = { topics: [ref('x')], organisation: ref('x'), edition: ref('x') }
  const entries = Array.from({ length: EACH }, (_, index) => {
    const own = { ...about, slug: `muc-${index}`, publishedAt: new Date(Date.UTC(2026, 2, 1, 0, index)).toISOString() }
    const gone = build.article({ ...own, slug: `go-${index}` })
    return [build.article(own), build.story(own), build.event(own), gone, build.withdrawal(gone)]
  })
  const { get } = await serve([
    build.topic({ slug: 'x' }),
    build.organisation({ slug: 'x' }),
    build.edition({ slug: 'x' }),
    ...entries.flat(),
  ])
  const paths = ['articles', 'stories', 'events', 'topics/x', 'organisations/x', 'editions/x'].flatMap((name) =>
    ['rss', 'atom', 'json'].map((ending) => `/feeds/${name}.${ending}`),
  )
  for (const path of [...paths, '/feeds/news.ninjs.json']) {
    const started = performance.now()
    const { status, bytes } = await get(path)
    expect([path, status]).toEqual([path, 200])
    expect([path, performance.now() - started < MOST_MS, bytes.length < MEGABYTE]).toEqual([path, true, true])
  }
  // A calendar holds them all, since what has left it would be taken for cancelled.
  expect((await get('/feeds/events.ics')).text.match(/BEGIN:VEVENT/g)).toHaveLength(EACH)
}, 60_000)
