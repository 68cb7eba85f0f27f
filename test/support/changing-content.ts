import type { Entry, PublicType } from '../../src/ledger/entry'
import { ledger, ref, type EntryBuilder } from './entries'

/**
 * Content of one type that comes, changes, goes and comes back. An item's number decides what it is about; the date or name by which lists are
 * sorted stays with it.
 */
export function createWorld(type: PublicType, build = ledger()) {
  const last: Entry[] = []
  const make = MAKERS[type]
  const isPublic = (entry: Entry) => entry.action !== 'withdraw'
  const keep = (index: number, entry: Entry) => (last[index] = entry)
  const publishNew = () => keep(last.length, make(build, aboutOf(last.length)))
  return {
    publishNew,
    publicIndexes: () => [...last.keys()].filter((index) => isPublic(last[index]!)),
    change(between: (from: number, to: number) => number): Entry {
      const index = between(0, last.length - 1)
      const entry = last[index]!
      if (between(0, 9) < 2) return publishNew()
      if (!isPublic(entry)) return keep(index, build.update(entry, { action: 'publish' }))
      const what = between(0, 9)
      if (what < 4) return keep(index, build.withdrawal(entry))
      return keep(index, build.update(entry, { action: what < 7 ? 'update' : 'refresh', slug: `muc-${index}-${what}` }))
    },
  }
}

const WORDS = ['mot', 'hai', 'khong', 'ba', 'tu']

function aboutOf(index: number) {
  const word = WORDS[index % 5]
  // Several share a time, and newer ones come in anywhere.
  const time = new Date(Date.UTC(2026, 3, 1) + ((index * 37) % 50) * 60_000).toISOString()
  return {
    id: `id-${index}`,
    slug: `muc-${index}`,
    title: word,
    name: `${word} ${(index * 37) % 50}`,
    summary: '',
    topics: [ref(`t${index % 2}`)],
    organisation: ref(`o${index % 3}`),
    place: { ...ref(`p${index % 3}`), lineage: [] },
    featured: index % 4 === 0,
    publishedAt: time,
    startsAt: time,
    endsAt: time,
  }
}

type About = ReturnType<typeof aboutOf>
const MAKERS: Record<PublicType, (build: EntryBuilder, about: About) => Entry> = {
  articles: (build, { name: _, ...about }) => build.article(about),
  stories: (build, { name: _, ...about }) => build.story(about),
  events: (build, { name: _, ...about }) => build.event(about),
  editions: (build, { name: _, ...about }) => build.edition(about),
  documents: (build, { name: _, ...about }) => build.document(about),
  topics: (build, about) => build.topic(referenceOf(about)),
  organisations: (build, about) => build.organisation(referenceOf(about)),
  places: (build, about) => build.place(referenceOf(about)),
  observances: (build, about) => build.observance(referenceOf(about)),
}

function referenceOf({ id, slug, name }: About) {
  return { id, slug, name }
}
