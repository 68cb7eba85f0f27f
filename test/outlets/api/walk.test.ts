import { describe, expect, test } from '@jest/globals'
import { PUBLIC_TYPES, type PublicType } from '../../../src/ledger/entry'
import { createWorld } from '../../support/changing-content'
import { seeded } from '../../support/seeded'
import { apis } from './support'

const api = apis()
const ITEMS = 40
const WALKS = 3
const MOST_CHANGES_BETWEEN_PAGES = 6

/** What a walk asks for, and which items belong to it. */
const FILTERS: [query: string, belongs: (index: number) => boolean][] = [
  ['', () => true],
  ['&topic=t0', (index) => index % 2 === 0],
  ['&topic=t0,t1&organisation=o1', (index) => index % 3 === 1],
  ['&q=ba', (index) => index % 5 === 3],
  ['&featured=true&place=p1', (index) => index % 4 === 0 && index % 3 === 1],
]
const isReference = (type: PublicType) => ['topics', 'organisations', 'places', 'observances'].includes(type)

describe.each(PUBLIC_TYPES)('walking through /v1/%s while it changes', (type) => {
  const filters = isReference(type) ? FILTERS.filter(([query]) => query === '' || query.startsWith('&q')) : FILTERS
  test.each(filters)(
    'with "%s" shows what was public throughout exactly once, and nothing twice',
    async (query, belongs) => {
      const random = seeded(`${type} ${query}`)
      const world = createWorld(type)
      const { read, request, errors } = await api(Array.from({ length: ITEMS }, () => world.publishNew()))
      for (let walk = 0; walk < WALKS; walk++) {
        const before = world.publicIndexes()
        const seen: string[] = []
        const left = new Set<number>()
        let path: string | null =
          `/v1/${type}?limit=${random.between(1, 9)}&fields=id${query}${type === 'events' ? '&from=2026-01-01' : ''}`
        while (path) {
          const { status, json }: Awaited<ReturnType<typeof request>> = await request(path)
          expect([path, status]).toEqual([path, 200])
          seen.push(...json.data.map(({ id }) => id as string))
          path = json['next'] as string | null
          const entries = Array.from({ length: random.between(0, MOST_CHANGES_BETWEEN_PAGES) }, () =>
            world.change(random.between),
          )
          entries.filter(({ action }) => action === 'withdraw').forEach(({ item }) => left.add(Number(item.slice(3))))
          read.apply(entries)
        }
        const throughout = before.filter((index) => belongs(index) && !left.has(index)).map((index) => `id-${index}`)
        expect(throughout.filter((id) => !seen.includes(id))).toEqual([])
        expect(seen.filter((id, at) => seen.indexOf(id) !== at)).toEqual([])
        expect(seen.filter((id) => !belongs(Number(id.slice(3))))).toEqual([])
      }
      expect(errors).toEqual([])
    },
  )
})
