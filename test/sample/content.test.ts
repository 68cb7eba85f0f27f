import { describe, expect, test } from '@jest/globals'
import { articles } from '../../src/sample/content/articles'
import { documents } from '../../src/sample/content/documents'
import { editions } from '../../src/sample/content/editions'
import { events } from '../../src/sample/content/events'
import { observances } from '../../src/sample/content/observances'
import { organisations } from '../../src/sample/content/organisations'
import { pictures } from '../../src/sample/content/pictures'
import { places } from '../../src/sample/content/places'
import { stories } from '../../src/sample/content/stories'
import { topics } from '../../src/sample/content/topics'

const items = { articles, stories, events, editions, documents }
const everything = { ...items, topics, organisations, places, observances, pictures }
const told = [...articles, ...stories, ...events]
const all = [...told, ...editions, ...documents]
const keysOf = (records: { key: string }[]) => new Set(records.map((record) => record.key))
const has = {
  topics: keysOf(topics),
  organisations: keysOf(organisations),
  places: keysOf(places),
  pictures: keysOf(pictures),
  editions: keysOf(editions),
  documents: keysOf(documents),
  observances: keysOf(observances),
}
/** What a reader can follow a link to: drafts and withdrawn items are not public. */
const linkable = new Set(
  Object.entries(items).flatMap(([type, records]) =>
    records
      .filter((record) => !('state' in record) || ['published', 'corrected'].includes(record.state))
      .map((record) => `${type}:${record.key}`),
  ),
)

function missing(keys: (string | null)[], known: Set<string>) {
  return keys.filter((key): key is string => key !== null && !known.has(key))
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings)
  return []
}

function bodies(item: (typeof all)[number]) {
  const before = 'before' in item ? item.before.body : undefined
  const english = 'english' in item ? item.english?.body : undefined
  return [item.body, before, english].filter((body) => body !== undefined)
}

describe('the sample content', () => {
  test('has the promised numbers', () => {
    expect([articles.length, stories.length, events.length]).toEqual([40, 10, 16])
    expect([topics.length, documents.length, observances.length, editions.length, pictures.length]).toEqual([
      7, 5, 2, 12, 30,
    ])
    const states = (state: string) => articles.filter((article) => article.state === state).length
    expect([states('draft'), states('withdrawn'), states('corrected')]).toEqual([4, 1, 1])
    expect(articles.filter((article) => article.featured)).toHaveLength(3)
    expect(articles.filter((article) => article.english)).toHaveLength(6)
    expect(stories.filter((story) => story.english)).toHaveLength(1)
    expect(events.filter((event) => event.status === 'cancelled')).toHaveLength(1)
    expect(events.filter((event) => event.status === 'postponed')).toHaveLength(1)
  })

  test.each(Object.entries(everything))('gives every record of %s a key of its own', (_, records) => {
    expect(keysOf(records).size).toBe(records.length)
    expect(records.filter((record) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(record.key))).toEqual([])
  })

  test('names only topics, organisations, pictures, places, editions and documents that exist', () => {
    for (const item of all) {
      expect(item.topics.length).toBeGreaterThanOrEqual(1)
      expect(item.topics.length).toBeLessThanOrEqual(3)
      expect(missing(item.topics, has.topics)).toEqual([])
      expect(missing([item.organisation], has.organisations)).toEqual([])
      expect(missing([item.cover], has.pictures)).toEqual([])
    }
    expect(
      missing(
        told.map((item) => item.place),
        has.places,
      ),
    ).toEqual([])
    expect(
      missing(
        told.map((item) => item.edition),
        has.editions,
      ),
    ).toEqual([])
    expect(
      missing(
        told.flatMap((item) => item.documents),
        has.documents,
      ),
    ).toEqual([])
    expect(
      missing(
        events.flatMap((event) => event.organisers),
        has.organisations,
      ),
    ).toEqual([])
    expect(
      missing(
        editions.map((edition) => edition.observance),
        has.observances,
      ),
    ).toEqual([])
    expect(
      missing(
        [...editions, ...observances].flatMap((record) => record.leads),
        has.organisations,
      ),
    ).toEqual([])
  })

  test('joins organisations and places to parents and successors that exist, and never to themselves', () => {
    for (const [records, known] of [
      [organisations, has.organisations],
      [places, has.places],
    ] as const) {
      for (const record of records) {
        expect(missing([record.parent, ...record.successors], known)).toEqual([])
        expect([record.parent, ...record.successors]).not.toContain(record.key)
      }
    }
  })

  test('links only to public items and shows only pictures that exist', () => {
    for (const item of all) {
      for (const body of bodies(item)) {
        const links = [...body.matchAll(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')
        const images = [...body.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')
        expect(missing(images, has.pictures)).toEqual([])
        expect(links.filter((link) => !link.startsWith('https://') && !linkable.has(link))).toEqual([])
      }
    }
  })

  test('closes every fact box, and gives the rows of a table the same number of cells', () => {
    for (const item of all) {
      for (const body of bodies(item)) {
        const lines = body.split('\n')
        const marks = lines.filter((line) => line.startsWith(':::'))
        expect(marks.map((mark) => mark === ':::')).toEqual(marks.map((_, index) => index % 2 === 1))
        lines.forEach((line, index) => {
          const above = lines[index - 1]
          if (!line.startsWith('|') || !above?.startsWith('|')) return
          expect([item.key, line.split('|').length]).toEqual([item.key, above.split('|').length])
        })
      }
    }
  })

  test('varies its forms', () => {
    const using = (pattern: RegExp) => articles.filter((article) => pattern.test(article.body)).length
    expect(using(/^(- |1\. )/m)).toBeGreaterThanOrEqual(8)
    expect(using(/^\| /m)).toBeGreaterThanOrEqual(4)
    expect(using(/^> /m)).toBeGreaterThanOrEqual(5)
    expect(using(/^!\[/m)).toBeGreaterThanOrEqual(8)
    expect(using(/^::: /m)).toBeGreaterThanOrEqual(6)
    expect(using(/\]\((articles|stories|events|editions|documents):/)).toBeGreaterThanOrEqual(8)
    for (const kind of ['news', 'feature', 'guide', 'result', 'notice']) {
      expect(articles.filter((article) => article.kind === kind).length).toBeGreaterThanOrEqual(2)
    }
  })

  test('keeps articles to a readable length and headlines to a line or two', () => {
    for (const article of articles) {
      const syllables = article.body.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length
      expect([article.key, syllables >= 250 && syllables <= 600]).toEqual([article.key, true])
    }
    for (const item of told) {
      expect([item.key, item.title.length >= 40 && item.title.length <= 90]).toEqual([item.key, true])
    }
  })

  test('is written in NFC, with the old tone placement', () => {
    const newPlacement = /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu
    for (const text of strings(everything)) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(newPlacement)
      expect(text).not.toMatch(/^ | {2}|\t/m)
    }
    expect('hoà').toMatch(newPlacement)
    expect('khoá').toMatch(newPlacement)
    expect('Uỷ ban').toMatch(newPlacement)
    expect('hoàn, quý, hòa').not.toMatch(newPlacement)
  })

  test('describes and credits every picture', () => {
    for (const picture of pictures) {
      expect(picture.alt.length).toBeGreaterThan(20)
      expect(picture.credit).not.toBe('')
      expect(picture.licence).not.toBe('')
    }
    expect(new Set(pictures.map((picture) => picture.seed)).size).toBe(pictures.length)
  })

  test('says of invented people and events that they are invented', () => {
    for (const story of stories) {
      expect(story.people.length).toBeGreaterThanOrEqual(1)
      expect(story.body).toMatch(/minh họa, không có thật/)
      expect(story.summary).toMatch(/minh họa/)
    }
    for (const event of events) {
      if (event.source === null) expect(event.body).toMatch(/Sự kiện minh họa/)
    }
  })

  test('puts topics in the plan’s order, and dates where they can be dates', () => {
    expect(topics.map((topic) => topic.order)).toEqual([1, 2, 3, 4, 5, 6, 7])
    for (const item of told) {
      if (item.publishedAt) expect(item.publishedAt.daysAgo).toBeLessThanOrEqual(360)
    }
    for (const event of events) {
      const [start, end] = [event.startsAt, event.endsAt].map((when) =>
        typeof when === 'string'
          ? Date.parse(when)
          : when.daysFromNow * 86_400_000 + Date.parse(`1970-01-01T${when.time}:00Z`),
      )
      expect(end).toBeGreaterThan(start ?? Number.NaN)
    }
  })
})
