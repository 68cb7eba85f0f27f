import path from 'node:path'
import { expect, test } from '@jest/globals'
import { applyTo } from '../../../src/readmodel/apply'
import { positionsBetween } from '../../../src/readmodel/search/index-item'
import { wordsBeginning } from '../../../src/readmodel/search/known-words'
import { rankOf } from '../../../src/readmodel/search/rank'
import { readRanked } from '../../../src/readmodel/search/read-ranked'
import { ringsOf } from '../../../src/readmodel/search/rings'
import { unitsOf } from '../../../src/readmodel/search/units'
import { toItem } from '../../../src/readmodel/snapshots'
import { createStore } from '../../../src/readmodel/store'
import { searchText } from '../../../src/text/fold'
import { ledger } from '../../support/entries'
import { models } from '../../support/model'
import { seeded } from '../../support/seeded'

const VOCABULARY = [
  ...[
    'học',
    'hoc',
    'hóc',
    'tập',
    'tạp',
    'tap',
    'hoà',
    'hòa',
    'đọc',
    'doc',
    'sách',
    'sạch',
    'thuý',
    'thúy',
    'h',
    'đ',
    'Đảng',
  ],
  ...['1373/QĐ-TTg', '01373/QĐ-TTg', 'số 1373/QĐ-TTg', '1373', '1373qdttg', 'QĐ', 'TTg', '489/QĐ-TTg', '21/4', '½'],
  ...['học-tập', 'x2', 'học'.normalize('NFD'), '“sách”', "d'Or"],
]
const NUMBERS = ['1373/QĐ-TTg', '489/QĐ-TTg', null]
const ITEMS = 220
const QUERIES = 120
const ALL = { ...positionsBetween(undefined, undefined), sql: '', values: [] }
/** More than are ranked one by one. */
const MANY = 81
const model = models()

test.each(['a', 'b', 'c'])(
  'an item found among many stands in the ring it stands in among few, so that pages fit together (%s)',
  (seed) => {
    const random = seeded(`rings ${seed}`)
    const oneOf = <T>(values: T[]) => values[random.between(0, values.length - 1)]!
    const words = (from: number, to: number) =>
      Array.from({ length: random.between(from, to) }, () => oneOf(VOCABULARY)).join(' ')
    const build = ledger()
    const store = createStore(path.join(model.newFolder(), 'read.db'))
    const make = (index: number) => {
      const [slug, title, summary, text, number] = [
        `muc-${index}`,
        words(1, 4),
        words(0, 4),
        words(0, 30),
        oneOf(NUMBERS),
      ]
      const search = searchText([title, summary, text])
      const item = { slug, title, summary, body: { html: `<p>${text}</p>`, text } }
      if (index % 3 === 0)
        return build.document({ ...item, number, search: searchText([title, number, summary, text]) })
      return index % 3 === 1
        ? build.article({ ...item, search })
        : build.topic({ slug, name: title, search: searchText([title]) })
    }
    applyTo(
      store,
      Array.from({ length: ITEMS }, (_, index) => make(index)),
    )

    let compared = 0
    const differing: unknown[] = []
    for (let count = 0; count < QUERIES; count++) {
      const q = [words(1, 3), `"${words(1, 2)}"`, `"${words(2, 2)}" ${words(1, 1)}`, words(1, 3).slice(0, -1)][
        count % 4
      ]!
      const units = unitsOf(q)
      if (units.length === 0) continue
      const rings = ringsOf(units, [], (beginning) => wordsBeginning(store, beginning))
      const found = readRanked(store, { units, rings, range: ALL, limit: ITEMS, from: null })
      if (found.length < MANY) continue
      for (const { row, rank } of found) {
        compared++
        const among = rankOf(toItem(row), units).rank
        if (among !== rank) differing.push({ q, many: rank, few: among, slug: toItem(row).slug })
      }
    }
    store.close()
    expect(differing).toEqual([])
    expect(compared).toBeGreaterThan(1000)
  },
)
