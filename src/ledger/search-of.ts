import { searchText } from '../text/fold'
import type { Snapshot } from './snapshot'

type Unsearched = Snapshot extends infer S ? (S extends Snapshot ? Omit<S, 'search'> : never) : never

/** What a snapshot is found by, folded: for `search` in it. Made from the snapshot alone, so that a copy of it elsewhere is found by the same. */
export function searchOf(snapshot: Unsearched): string {
  return searchText(searchedIn(snapshot))
}

/** What `search` is made from, as written and in its order: for words that are to stand next to each other there as they do in it. */
export function searchedIn(snapshot: Unsearched): string[] {
  return partsOf(snapshot).filter((part): part is string => typeof part === 'string')
}

function partsOf(snapshot: Unsearched): (string | null | undefined)[] {
  if ('name' in snapshot) {
    const aliases = 'aliases' in snapshot ? snapshot.aliases : []
    return [snapshot.name, ...aliases, snapshot.description]
  }
  const names = [...snapshot.topics, snapshot.organisation, snapshot.place].map((ref) => ref?.name)
  return [
    snapshot.title,
    'number' in snapshot ? snapshot.number : null,
    snapshot.summary,
    ...('messages' in snapshot ? snapshot.messages : []),
    ...('people' in snapshot ? snapshot.people.map(({ name }) => name) : []),
    'venue' in snapshot ? snapshot.venue?.name : null,
    ...names,
    ...snapshot.authors,
    ...snapshot.documents.flatMap(({ number, title }) => [number, title]),
    snapshot.body.text,
    snapshot.english?.title,
    snapshot.english?.summary,
  ]
}
