import type { Snapshot } from '../../ledger/snapshot'
import { normaliseDocumentNumber } from '../../text/document-number'
import { wordsIn } from '../../text/words'
import { hasAll } from './matching'
import { NUMBER_RANK, rankAt, waysFor, type Way } from './rings'
import { ownNumber, textsOf } from './texts'
import { possibleNumbers, type Unit } from './units'

/** The ring an item stands in, from its own text, given that it stands in one: for few items this is quicker than to look through each ring. */
export function rankOf(snapshot: Snapshot, units: Unit[]): { rank: number; way: Way } {
  const ways = waysFor(units)
  const number = ownNumber(snapshot)
  const widest = ways[ways.length - 1]!
  if (number !== null && possibleNumbers(units).includes(normaliseDocumentNumber(number)))
    return { rank: NUMBER_RANK, way: widest }
  const { title, text } = textsOf(snapshot)
  const inTitle = [...wordsIn(number === null ? title : `${title} ${number}`)]
  const anywhere = inTitle.concat(text.flatMap((part) => [...wordsIn(part)]))
  for (const way of ways) {
    if (hasAll(inTitle, units, way)) return { rank: rankAt(way, 'title'), way }
    if (hasAll(anywhere, units, way)) return { rank: rankAt(way, 'anywhere'), way }
  }
  return { rank: rankAt(widest, 'anywhere'), way: widest }
}
