import path from 'node:path'
import { expect, test } from '@jest/globals'
import { searchOf } from '../../../src/ledger/search-of'
import { applyTo } from '../../../src/readmodel/apply'
import { positionsBetween } from '../../../src/readmodel/search/index-item'
import { wordsBeginning } from '../../../src/readmodel/search/known-words'
import type { SearchPlace } from '../../../src/readmodel/search/cursor'
import { rankOf } from '../../../src/readmodel/search/rank'
import { readRanked, type Ranked } from '../../../src/readmodel/search/read-ranked'
import { ringsOf } from '../../../src/readmodel/search/rings'
import { unitsOf } from '../../../src/readmodel/search/units'
import { toItem } from '../../../src/readmodel/snapshots'
import { createStore } from '../../../src/readmodel/store'
import { ledger, ref } from '../../support/entries'
import { models, ORIGIN } from '../../support/model'
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
/** Words of several syllables, so that texts have them in a row, apart and the other way round. */
const TERMS = ['học tập', 'hoc tap', 'tủ sách dòng họ', 'tu sach dong ho', 'đọc sách', 'dòng họ', 'sách học', 'tập học']
const NAMES = ['Học', 'tập đọc', 'Tủ sách', 'dòng họ', 'Sách']
/** More than are ranked one by one. */
const MANY = 81
const model = models()

test.each(['a', 'b', 'c'])(
  'an item found among many stands in the ring it stands in among few, so that pages fit together (%s)',
  (seed) => {
    const random = seeded(`rings ${seed}`)
    const oneOf = <T>(values: T[]) => values[random.between(0, values.length - 1)]!
    const words = (from: number, to: number) =>
      Array.from({ length: random.between(from, to) }, () => oneOf(random.between(0, 4) > 0 ? VOCABULARY : TERMS)).join(
        ' ',
      )
    const build = ledger()
    const store = createStore(path.join(model.newFolder(), 'read.db'), ORIGIN)
    const make = (index: number) => {
      const [slug, title, summary, text, number] = [
        `muc-${index}`,
        words(1, 4),
        words(0, 4),
        words(0, 30),
        oneOf(NUMBERS),
      ]
      const topics = [ref('chu-de', oneOf(NAMES))]
      const authors = [oneOf(NAMES)]
      const item = { slug, title, summary, topics, authors, body: { html: `<p>${text}</p>`, text } }
      const entry = [
        () => build.document({ ...item, number }),
        () => build.article(item),
        () => build.topic({ slug, name: title, description: summary }),
      ][index % 3]!()
      return { ...entry, snapshot: { ...entry.snapshot, search: searchOf(entry.snapshot) } }
    }
    applyTo(
      store,
      Array.from({ length: ITEMS }, (_, index) => make(index)),
    )

    let compared = 0
    const differing: unknown[] = []
    const ranks = new Set<number>()
    for (let count = 0; count < QUERIES; count++) {
      const q = [
        words(1, 3),
        `"${words(1, 2)}"`,
        oneOf(TERMS),
        `"${words(2, 2)}" ${words(1, 1)}`,
        words(1, 3).slice(0, -1),
        `${oneOf(TERMS)} ${oneOf(TERMS)}`,
      ][count % 6]!
      const units = unitsOf(q)
      if (units.length === 0) continue
      const rings = ringsOf(units, [], (beginning) => wordsBeginning(store, beginning))
      const read = (limit: number, from: SearchPlace | null) =>
        readRanked(store, { units, rings, range: ALL, limit, from })
      const found = read(ITEMS, null)
      if (found.length < MANY) continue
      const at = random.between(1, found.length - 1)
      const { rank: lastRank, row: last } = found[at - 1]!
      const pages = [...read(at, null), ...read(ITEMS, { rank: lastRank, position: last.position })]
      expect([q, at, pages.map(placeOf)]).toEqual([q, at, found.map(placeOf)])
      for (const { rank } of found) ranks.add(rank)
      for (const { row, rank } of found) {
        compared++
        const among = rankOf(toItem(row), units).rank
        if (among !== rank) differing.push({ q, many: rank, few: among, slug: toItem(row).slug })
      }
    }
    store.close()
    expect(differing).toEqual([])
    expect(compared).toBeGreaterThan(1000)
    // Rows in the title and anywhere, and words apart in both, with accents and without.
    expect([...ranks]).toEqual(expect.arrayContaining([1, 2, 3, 4, 9, 10, 11, 12]))
  },
)

const placeOf = ({ rank, row }: Ranked) => `${rank} ${row.position}`
