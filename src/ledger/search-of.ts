import { searchText } from '../text/fold'
import type { Snapshot } from './snapshot'

type Unsearched = Snapshot extends infer S ? (S extends Snapshot ? Omit<S, 'search'> : never) : never

/** What a snapshot is found by, folded: for `search` in it. Made from the snapshot alone, so that a copy of it elsewhere is found by the same. */
export function searchOf(snapshot: Unsearched): string {
  if ('name' in snapshot) {
    const aliases = 'aliases' in snapshot ? snapshot.aliases : []
    return searchText([snapshot.name, ...aliases, snapshot.description])
  }
  const names = [...snapshot.topics, snapshot.organisation, snapshot.place].map((ref) => ref?.name)
  return searchText([
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
  ])
}
