import type { Snapshot } from '../../ledger/snapshot'
import { findDocumentNumbers, normaliseDocumentNumber } from '../../text/document-number'
import { wordsIn, type Word } from '../../text/words'
import { hasAll } from './matching'
import { NUMBER_RANK, rankAt, waysFor, type Way } from './rings'
import { ownNumber, textsOf } from './texts'
import { possibleNumbers, type Unit } from './units'

/**
 * The ring an item stands in, from its own text, given that it stands in one: for few items this is quicker than to look through each ring. It has to be the very ring
 * the index finds it in: as items come and go, one page may be read this way and the next by rings.
 */
export function rankOf(snapshot: Snapshot, units: Unit[]): { rank: number; way: Way } {
  const ways = waysFor(units)
  const number = ownNumber(snapshot)
  const widest = ways[ways.length - 1]!
  const asked = possibleNumbers(units)
  if (number !== null && asked.includes(normaliseDocumentNumber(number))) return { rank: NUMBER_RANK, way: widest }
  const { title, text } = textsOf(snapshot)
  const inTitle = [...wordsIn(number === null ? title : `${title} ${number}`), ...numbersIn(title)]
  const anywhere = inTitle.concat(
    text.flatMap((part) => [...wordsIn(part), ...(asked.length > 0 ? numbersIn(part) : [])]),
  )
  for (const way of ways) {
    if (hasAll(inTitle, units, way)) return { rank: rankAt(way, 'title'), way }
    if (hasAll(anywhere, units, way)) return { rank: rankAt(way, 'anywhere'), way }
  }
  return { rank: rankAt(widest, 'anywhere'), way: widest }
}

/** Numbers as the index has them beside the words they are written in: as one word, and without accents alone. */
function numbersIn(text: string): Word[] {
  // Most texts have none, and looking takes a while.
  if (!/\d/.test(text)) return []
  return findDocumentNumbers(text).map((number) => ({
    start: 0,
    end: 0,
    folded: normaliseDocumentNumber(number),
    spelled: '',
  }))
}
