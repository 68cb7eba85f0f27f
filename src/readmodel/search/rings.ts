import { tag } from '../tags'
import { anyOf, beginningTerm, tagTerm, wordsTerm, type Endings, type Form, type Where } from './terms'
import { isSpelled, possibleNumbers, rowOf, type Unit } from './units'

/** How something was found: with the accents typed or without, as a whole word or by its beginning. */
export interface Way {
  form: Form
  byBeginning: boolean
}

/** One step of the ranking. An item stands in the first that finds it. */
export interface Ring {
  /** Grows from the best on; the same for every query. */
  rank: number
  way: Way
  /** For SQLite's full-text search: https://sqlite.org/fts5.html#full_text_query_syntax */
  match: string
  /** The same without what earlier rings find: for who does not know what they have. It looks through all of them again. */
  apart: string
}

export interface Rings {
  rings: Ring[]
  /** What finds all that stands in any of them. */
  all: string
}

/** Where it was found, best first. A word of several syllables is in a text where they stand in a row; apart they may be of other words. */
const SITES = [
  { where: 'title', isRow: true },
  { where: 'anywhere', isRow: true },
  { where: 'title', isRow: false },
  { where: 'anywhere', isRow: false },
] as const

export type Site = (typeof SITES)[number]

/** Whatever is found by a way is found so. */
export const APART_ANYWHERE: Site = SITES[3]
/** Of the document that has the very number asked for. */
export const NUMBER_RANK = 0

/**
 * The ranking, best first: the document with this very number; then what has the accents as typed, whole words before beginnings, and
 * each first in a row in the title, then in a row anywhere, then apart in the title, then apart anywhere; then the same without regard to
 * accents. Within a ring the newest is first. Rings, not scores: each can be read in order and stops when the page is full, and a place in
 * it stays when others are published or withdrawn. `groups`: tags of which the item must have one each.
 */
export function ringsOf(units: Unit[], groups: string[][], endings: Endings): Rings {
  const narrowed = groups.map((group) => `${anyOf(group.map(tagTerm))} AND `).join('')
  const ways = waysFor(units)
  const widest = ways[ways.length - 1]!
  const all = wantedIn(units, widest, 'anywhere', endings)
  const rings: Ring[] = []
  const earlier: string[] = []
  const add = (rank: number, way: Way, wanted: string) => {
    const besides = earlier.length > 0 ? ` NOT (${earlier.map((one) => `(${one})`).join(' OR ')})` : ''
    const match = `(${narrowed}${wanted})`
    rings.push({ rank, way, match, apart: match + besides })
  }
  const numbers = possibleNumbers(units).map((number) => tagTerm(tag('number', number)))
  if (numbers.length > 0) {
    const isDocument = `${anyOf(numbers)} AND ${all}`
    add(NUMBER_RANK, widest, isDocument)
    earlier.push(isDocument)
  }
  for (const way of ways) {
    const before = earlier.length
    for (const site of sitesFor(units, way)) {
      const wanted = site.isRow
        ? wordsTerm(way.form, site.where, rowOf(units, way.form))
        : wantedIn(units, way, site.where, endings)
      add(rankAt(way, site), way, wanted)
      earlier.push(wanted)
    }
    // The last of them finds what the others of this way find.
    earlier.splice(before, earlier.length - before - 1)
  }
  return { rings, all: narrowed + all }
}

/** What finds all that has every unit somewhere, without regard to accents, and one tag of each group. */
export function matchOf(units: Unit[], groups: string[][], endings: Endings): string {
  const ways = waysFor(units)
  const widest = ways[ways.length - 1]!
  const wanted = units.map((unit) => wantedUnit(unit, widest, 'anywhere', endings))
  return [...groups.map((group) => anyOf(group.map(tagTerm))), ...wanted].join(' AND ')
}

/** Best first; the last finds whatever any of them finds. */
export function waysFor(units: Unit[]): Way[] {
  return WAYS.filter((way) => isWorthwhile(units, way))
}

/** Where it is worth looking, best first. Rows are of whole words, and not of numbers, which are spelled in many ways. */
export function sitesFor(units: Unit[], way: Way): readonly Site[] {
  const isShort = units.length > 1 && units.length <= ROW_LIMIT
  const isRowed = isShort && !way.byBeginning && units.every(({ number }) => number === null)
  return isRowed ? SITES : SITES.filter(({ isRow }) => !isRow)
}

export function rankAt(way: Way, site: Site): number {
  return 1 + SITES.length * WAYS.indexOf(way) + SITES.indexOf(site)
}

const WAYS: Way[] = [
  { form: 'spelled', byBeginning: false },
  { form: 'spelled', byBeginning: true },
  { form: 'folded', byBeginning: false },
  { form: 'folded', byBeginning: true },
]

/** Sở Văn hóa, Thể thao và Du lịch; Tuần lễ hưởng ứng học tập suốt đời. More is a sentence, and looking for it in every text takes long. */
const ROW_LIMIT = 8

export const RING_COUNT = 1 + SITES.length * WAYS.length

/** Who types no accents at all means any; who quotes, or gives a number, is done typing. */
function isWorthwhile(units: Unit[], { form, byBeginning }: Way): boolean {
  if (byBeginning && units.at(-1)?.isBeginning !== true) return false
  return form === 'folded' || isSpelled(units)
}

function wantedIn(units: Unit[], way: Way, where: Where, endings: Endings): string {
  return units.map((unit) => wantedUnit(unit, way, where, endings)).join(' AND ')
}

function wantedUnit({ words, number, isBeginning }: Unit, way: Way, where: Where, endings: Endings): string {
  // A number is one word in the index, and may be several in a text; its accents never count.
  const folded = words.map((word) => word.folded)
  if (number !== null) return anyOf([wordsTerm('folded', where, [number]), wordsTerm('folded', where, folded)])
  const asked = words.map((word) => word[way.form])
  return way.byBeginning && isBeginning
    ? beginningTerm(way.form, where, asked, endings)
    : wordsTerm(way.form, where, asked)
}
