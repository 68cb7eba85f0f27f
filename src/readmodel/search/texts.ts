import { searchedIn } from '../../ledger/search-of'
import type { ItemSnapshot, Snapshot } from '../../ledger/snapshot'
import { findDocumentNumbers, normaliseDocumentNumber } from '../../text/document-number'
import { foldedIn, formsIn } from '../../text/words'
import type { ItemWords } from './terms'

/** What readers see of an item when it is found, as written: where marks are put, and where accents are compared. */
export interface Texts {
  title: string
  /** In the order in which a reader meets them. */
  text: string[]
}

export function textsOf(snapshot: Snapshot): Texts {
  if ('name' in snapshot) return { title: snapshot.name, text: present([snapshot.description, ...aliasesOf(snapshot)]) }
  const { title, summary, body, english } = snapshot
  return { title, text: present([summary, body.text, ...namesOf(snapshot), english?.title, english?.summary]) }
}

/**
 * Its words as the index keeps them. What is found without accents is what the desk has made of the whole text; with accents it is in the
 * same order, so that the same words stand in a row.
 */
export function wordsOf(snapshot: Snapshot): ItemWords {
  const title = titleOf(snapshot)
  const inTitle = [...formsIn(title), ...formsIn(ownNumber(snapshot) ?? '')]
  const spelled: string[] = []
  for (const part of searchedIn(snapshot)) for (const form of formsIn(part)) spelled.push(form.spelled)
  return {
    // With every number as one word too: it may be written with a zero before it, or without.
    foldedTitle: [...inTitle.map(({ folded }) => folded), ...findDocumentNumbers(title).map(normaliseDocumentNumber)],
    folded: foldedIn(snapshot.search),
    spelledTitle: inTitle.map((form) => form.spelled),
    spelled,
  }
}

export function titleOf(snapshot: Snapshot): string {
  return 'name' in snapshot ? snapshot.name : snapshot.title
}

/** The same in English; null when there is no translation. */
export function englishTextsOf(snapshot: Snapshot): Texts | null {
  if ('name' in snapshot || !snapshot.english) return null
  const { title, summary, body } = snapshot.english
  return { title, text: present([summary, body.text]) }
}

/** The number an official document is known by. */
export function ownNumber(snapshot: Snapshot): string | null {
  return snapshot.type === 'documents' ? snapshot.number : null
}

function aliasesOf(snapshot: Snapshot): string[] {
  return 'aliases' in snapshot ? snapshot.aliases : []
}

function namesOf(item: ItemSnapshot): (string | null | undefined)[] {
  return [
    ownNumber(item),
    ...('messages' in item ? item.messages : []),
    ...('people' in item ? item.people.map(({ name }) => name) : []),
    'venue' in item ? item.venue?.name : null,
    ...item.topics.map(({ name }) => name),
    item.organisation?.name,
    item.place?.name,
    ...item.authors,
    ...item.documents.flatMap(({ number, title }) => [number, title]),
  ]
}

function present(parts: (string | null | undefined)[]): string[] {
  return parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '')
}
