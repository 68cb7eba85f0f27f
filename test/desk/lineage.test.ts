import { describe, expect, test } from '@jest/globals'
import { lineageOf, refOf, refsOf } from '../../src/desk/snapshot/refs'
import type { Resolved, Target } from '../../src/desk/snapshot/resolve'

/** Places by name, each with the names of those that followed it. */
function places(successors: Record<string, string[]>): Resolved {
  const targets = Object.entries(successors).map(([id, next]): Target => ({
    id,
    type: 'places',
    slug: id,
    source: { name: id.toUpperCase(), successors: next },
  }))
  return {
    published: new Map(targets.map((target) => [target.id, target])),
    media: new Map(),
    pictures: [],
    gate: { people: [], channels: [], today: '2026-04-21' },
  }
}

const MERGER = places({ 'duy-tien': ['moi'], 'kim-bang': ['moi'], moi: [], 'cu-hon': ['duy-tien'], 'noi-khac': [] })

describe('the lineage of a place', () => {
  test('holds itself, all that followed it and all that it followed', () => {
    expect(lineageOf('duy-tien', MERGER)).toEqual(['cu-hon', 'duy-tien', 'moi'])
    expect(lineageOf('moi', MERGER)).toEqual(['cu-hon', 'duy-tien', 'kim-bang', 'moi'])
    expect(lineageOf('cu-hon', MERGER)).toEqual(['cu-hon', 'duy-tien', 'moi'])
  })

  test('holds no neighbour that merely has the same successor', () => {
    expect(lineageOf('kim-bang', MERGER)).toEqual(['kim-bang', 'moi'])
    expect(lineageOf('noi-khac', MERGER)).toEqual(['noi-khac'])
  })

  test('a split leads to every part', () => {
    const split = places({ huyen: ['xa-a', 'xa-b'], 'xa-a': [], 'xa-b': [] })
    expect(lineageOf('huyen', split)).toEqual(['huyen', 'xa-a', 'xa-b'])
    expect(lineageOf('xa-a', split)).toEqual(['huyen', 'xa-a'])
  })

  test('ends where someone entered a circle by mistake', () => {
    expect(lineageOf('a', places({ a: ['b'], b: ['a', 'a'] }))).toEqual(['a', 'b'])
    expect(lineageOf('a', places({ a: ['a'] }))).toEqual(['a'])
  })

  test('of a place that is not public is the place alone', () => {
    expect(lineageOf('khong-co', MERGER)).toEqual(['khong-co'])
  })
})

describe('references', () => {
  test('show published targets in the order of the editor, and nothing else', () => {
    expect(refsOf(['noi-khac', 'khong-co', 'moi'], MERGER)).toEqual([
      { id: 'noi-khac', slug: 'noi-khac', name: 'NOI-KHAC' },
      { id: 'moi', slug: 'moi', name: 'MOI' },
    ])
    expect([refsOf(undefined, MERGER), refOf(undefined, MERGER), refOf(null, MERGER)]).toEqual([[], null, null])
  })
})
