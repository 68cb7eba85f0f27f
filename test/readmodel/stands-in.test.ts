import { expect, test } from '@jest/globals'
import type { Withdrawal } from '../../src/ledger/entry'
import { PLACEHOLDER_ORIGIN } from '../../src/ledger/snapshot'
import type { Found, ReadModel } from '../../src/readmodel/read-model'
import { standsInFor } from '../../src/readmodel/stands-in'
import { ledger } from '../support/entries'
import { models } from '../support/model'

const ORIGIN = 'https://hub.example.vn'
const model = models()
const to = (redirectTo: string): Withdrawal => ({ kind: 'redirect', reason: 'Gộp bài', redirectTo })
const target = (read: ReadModel, slug: string) =>
  standsInFor(read, read.find('articles', slug) as Extract<Found, { is: 'withdrawn' }>, ORIGIN)?.href ?? null

test.each([
  '/p/articles/a',
  '/p/articles/a/',
  '/p/articles/id-a?lang=en',
  '/p/articles/ten-cu',
  `${PLACEHOLDER_ORIGIN}/p/articles/a`,
])('nobody is sent from an item to itself (%s)', (redirectTo) => {
  const build = ledger()
  const first = build.article({ id: 'id-a', slug: 'ten-cu' })
  const entry = build.update(first, { slug: 'a' })
  const read = model.of([first, entry, build.withdrawal(entry, { withdrawal: to(redirectTo) })])
  expect(target(read, 'a')).toBeNull()
})

test('nor in a circle of several; a chain that ends is followed, wherever it ends', () => {
  const build = ledger()
  const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => build.article({ slug }))
  const [a, b, c, d, e] = items
  const read = model.of([
    ...items,
    build.withdrawal(a!, { withdrawal: to('/p/articles/b') }),
    build.withdrawal(b!, { withdrawal: to('/p/articles/a') }),
    build.withdrawal(c!, { withdrawal: to('/p/articles/d') }),
    build.withdrawal(d!, { withdrawal: to('/p/articles/f') }),
    build.withdrawal(e!, { withdrawal: to('https://portal.example/tin') }),
  ])
  expect(['a', 'b', 'c', 'd', 'e'].map((slug) => target(read, slug))).toEqual([
    null,
    null,
    `${ORIGIN}/p/articles/d`,
    `${ORIGIN}/p/articles/f`,
    'https://portal.example/tin',
  ])
  // What was taken back may come back, and then ends the circle.
  read.apply([build.update(b!, { action: 'publish' })])
  expect(target(read, 'a')).toBe(`${ORIGIN}/p/articles/b`)
})
