import { searchedIn } from '../../ledger/search-of'
import type { Snapshot } from '../../ledger/snapshot'
import { findDocumentNumbers, normaliseDocumentNumber } from '../../text/document-number'
import { formsIn, type Form } from '../../text/words'
import { hasAll, hasRow } from './matching'
import { APART_ANYWHERE, NUMBER_RANK, rankAt, sitesFor, waysFor, type Way } from './rings'
import type { Where } from './terms'
import { ownNumber, titleOf } from './texts'
import { possibleNumbers, type Unit } from './units'

/**
 * The ring an item stands in, from its own text, given that it stands in one: for few items this is quicker than to look
 * through each ring. It has to be the very ring the index finds it in: as items come and go, one page may be read this way and the next by
 * rings.
 */
export function rankOf(snapshot: Snapshot, units: Unit[]): { rank: number; way: Way } {
  const ways = waysFor(units)
  const number = ownNumber(snapshot)
  const widest = ways[ways.length - 1]!
  const asked = possibleNumbers(units)
  if (number !== null && asked.includes(normaliseDocumentNumber(number))) return { rank: NUMBER_RANK, way: widest }
  const words = wordsAsIndexed(snapshot, { withNumbers: asked.length > 0 })
  for (const way of ways) {
    for (const site of sitesFor(units, way)) {
      const isFound = site.isRow ? hasRow : hasAll
      if (isFound(words[site.where], units, way)) return { rank: rankAt(way, site), way }
    }
  }
  return { rank: rankAt(widest, APART_ANYWHERE), way: widest }
}

/** Its words in the order in which wordsOf has them. Only who may ask for a number has numbers looked for in the whole text. */
function wordsAsIndexed(snapshot: Snapshot, { withNumbers }: { withNumbers: boolean }): Record<Where, Form[]> {
  const title = titleOf(snapshot)
  const parts = searchedIn(snapshot)
  return {
    title: [...formsIn(title), ...formsIn(ownNumber(snapshot) ?? ''), ...numbersIn([title])],
    anywhere: [...parts.flatMap(formsIn), ...(withNumbers ? numbersIn(parts) : [])],
  }
}

/** Numbers as the index has them after the words they are written in: each once, as one word, and without accents alone. */
function numbersIn(parts: string[]): Form[] {
  // Most texts have none, and looking takes a while.
  const numbers = parts
    .filter((part) => /\d/.test(part))
    .flatMap(findDocumentNumbers)
    .map(normaliseDocumentNumber)
  return [...new Set(numbers)].map((number) => ({ folded: number, spelled: '' }))
}
