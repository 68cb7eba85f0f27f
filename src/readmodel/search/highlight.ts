import { wordsIn, type Word } from '../../text/words'
import type { Highlight, PublicItem } from '../read-model'
import { matchesIn, rowsIn, type Match } from './matching'
import type { Way } from './rings'
import { englishTextsOf, textsOf } from './texts'
import type { Unit } from './units'

/** Words in a fragment, and how many of them come before the first one found. */
const FRAGMENT_WORDS = 36
const WORDS_BEFORE = 8

interface Looking {
  units: Unit[]
  way: Way
  lang?: 'vi' | 'en'
}

/** Where the words stand, in the original text with its accents, as HTML: all is escaped but the marks. */
export function highlight(item: PublicItem, { units, way, lang }: Looking): Highlight {
  const { title, text } = (lang === 'en' ? englishTextsOf(item) : null) ?? textsOf(item)
  return { title: marked(title, matchesIn([...wordsIn(title)], units, way)), text: fragment(text, units, way) }
}

/** The part that shows all in a row, or else the most of what was looked for; the beginning when nothing was found in the text; null when there is none. */
function fragment(texts: string[], units: Unit[], way: Way): string | null {
  let best: { text: string; words: Word[]; matches: Match[]; count: number } | null = null
  for (const text of texts) {
    const words = [...wordsIn(text)]
    const rows = rowsIn(words, units, way)
    const matches = rows.length > 0 ? rows : matchesIn(words, units, way)
    const count = rows.length > 0 ? units.length + 1 : new Set(matches.map(({ unit }) => unit)).size
    if (best === null || count > best.count) best = { text, words, matches, count }
    if (count > units.length) break
  }
  if (!best) return null
  const { text, words, matches } = best
  const from = matches.length === 0 ? 0 : Math.max(0, richest(matches) - WORDS_BEFORE)
  const to = Math.min(from + FRAGMENT_WORDS, words.length)
  const isStart = from === 0
  const isEnd = to === words.length
  const start = isStart ? 0 : (words[from]?.start ?? 0)
  const end = isEnd ? text.length : (words[to - 1]?.end ?? text.length)
  const inside = matches.filter(({ words: own }) => (own[0]?.start ?? 0) >= start && (own.at(-1)?.end ?? 0) <= end)
  return (isStart ? '' : '… ') + marked(text, inside, start, end).replace(/\s+/g, ' ').trim() + (isEnd ? '' : ' …')
}

/** The first match of the window in which most units are found. */
function richest(matches: Match[]): number {
  let best = { at: 0, count: 0 }
  for (const [index, { at }] of matches.entries()) {
    const units = new Set<number>()
    for (let next = index; next < matches.length; next++) {
      const match = matches[next]
      if (!match || match.at >= at + FRAGMENT_WORDS - WORDS_BEFORE) break
      units.add(match.unit)
    }
    if (units.size > best.count) best = { at, count: units.size }
  }
  return best.at
}

/** Escaped, with a mark around each run of found words; runs with nothing but a space between them become one. */
function marked(text: string, matches: Match[], from = 0, to = text.length): string {
  let html = ''
  let written = from
  for (const { start, end } of runsOf(text, matches)) {
    html += `${escape(text.slice(written, start))}<mark>${escape(text.slice(start, end))}</mark>`
    written = end
  }
  return html + escape(text.slice(written, to))
}

function runsOf(text: string, matches: Match[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const { words } of matches) {
    const start = words[0]?.start ?? 0
    const end = words.at(-1)?.end ?? start
    const last = runs.at(-1)
    if (last && (start <= last.end || /^[^\S\n]$/.test(text.slice(last.end, start)))) last.end = Math.max(last.end, end)
    else runs.push({ start, end })
  }
  return runs
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
