import { likeness, titleWords } from '../../text/title-likeness'

export interface Titled {
  id: string
  type: string
}

interface Entry extends Titled {
  title: string
  words: string[]
}

/** The share of all titles up to which a word helps to find candidates; more frequent ones only weigh in the comparison. */
const TOO_FREQUENT = 0.1
/** Always looked up, however frequent: the rarest words of a title. */
const LEAST_WORDS = 3
/** Compared word by word. */
const MOST_CANDIDATES = 300

export interface TitleIndex {
  put(item: Titled & { title: string }): void
  /** The items whose titles are most like this one, best first. */
  like(title: string, most: number): Titled[]
}

/**
 * Which words stand in which titles, in memory: about 200 bytes a title. A question walks the lists of the title's rarer words alone, so with 50,000 titles it takes
 * some milliseconds and no database.
 */
export function createTitleIndex(): TitleIndex {
  const entries = new Map<number, Entry>()
  const numbers = new Map<string, number>()
  const places = new Map<string, Set<number>>()
  let made = 0

  const frequency = (word: string) => places.get(word)?.size ?? 0
  const weightOf = (word: string) => Math.log(1 + (entries.size + 1) / (1 + frequency(word)))

  function drop(number: number): void {
    for (const word of entries.get(number)!.words) places.get(word)!.delete(number)
    entries.delete(number)
  }

  function candidates(words: string[]): Entry[] {
    const byRarity = words.filter(frequency).sort((a, b) => frequency(a) - frequency(b))
    const asked = byRarity.filter(
      (word, index) => index < LEAST_WORDS || frequency(word) <= entries.size * TOO_FREQUENT,
    )
    const found = new Map<number, number>()
    for (const word of asked)
      for (const number of places.get(word)!) found.set(number, (found.get(number) ?? 0) + weightOf(word))
    return [...found]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_CANDIDATES)
      .map(([number]) => entries.get(number)!)
  }

  return {
    put({ id, type, title }) {
      const key = `${type}/${id}`
      const former = numbers.get(key)
      if (former !== undefined && entries.get(former)!.title === title) return
      if (former !== undefined) drop(former)
      const words = titleWords(title)
      const number = ++made
      entries.set(number, { id, type, title, words })
      numbers.set(key, number)
      for (const word of words) {
        const place = places.get(word)
        if (place) place.add(number)
        else places.set(word, new Set([number]))
      }
    },
    like(title, most) {
      const words = titleWords(title)
      return candidates(words)
        .map((entry) => ({ entry, score: likeness(words, entry.words, weightOf) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, most)
        .map(({ entry: { id, type } }) => ({ id, type }))
    },
  }
}
