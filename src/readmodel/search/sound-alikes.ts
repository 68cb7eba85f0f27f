import { fold } from '../../text/fold'
import { spell } from '../../text/words'
import type { Store } from '../store'
import { knownAmong } from './known-words'
import { wordsTerm, type Form } from './terms'
import { isSpelled, rowOf, type Unit } from './units'

/** What stands in fewer items may be a slip that others have made too; more are not counted. */
const LITTLE = 3
/** In a longer query no slip is looked for. */
const MOST_WORDS = 8

/**
 * The same words with hỏi for ngã or the other way round, or i for y, where public items have two of them next to each other that as
 * typed nearly none has: kỹ năng for kỷ năng. These are the slips Vietnamese writers make most, since many say both alike. Null when
 * nothing of the kind is likely. What was typed without accents means any, and only i and y are exchanged in it.
 */
export function soundAlike(store: Store, units: Unit[]): Unit[] | null {
  const form = isSpelled(units) ? 'spelled' : 'folded'
  const words = rowOf(units, form)
  if (words.length > MOST_WORDS || units.some(({ number }) => number !== null)) return null
  const choices = choicesOf(store, words)
  if (choices.every(({ length }) => length === 1)) return null

  const runs = words.length === 1 ? [0] : words.slice(1).map((_, at) => at)
  const length = Math.min(words.length, 2)
  const counted = runs.map((at) => ({ at, items: itemsWith(store, form, words.slice(at, at + length)) }))
  const sure = new Set(counted.filter(({ items }) => items >= LITTLE).flatMap(({ at }) => [at, at + length - 1]))
  const meant = [...words]
  for (const { at, items } of counted) {
    if (items >= LITTLE) continue
    const others = combined(
      choices.slice(at, at + length).map((own, index) => (sure.has(at + index) ? own.slice(0, 1) : own)),
    )
    const [best] = others
      .slice(1)
      .map((run) => ({ run, items: itemsWith(store, form, run) }))
      .filter((other) => other.items > items)
      .sort((a, b) => b.items - a.items)
    if (!best) continue
    meant.splice(at, length, ...best.run)
    for (let index = at; index < at + length; index++) sure.add(index)
  }
  return meant.every((word, at) => word === words[at]) ? null : meant.map(unit)
}

/** Each word as typed first, then what else it may have been, as far as it is a word that is in use. */
function choicesOf(store: Store, words: string[]): string[][] {
  const others = words.map(othersOf)
  const known = knownAmong(store, others.flat())
  return words.map((word, at) => [word, ...(others[at] ?? []).filter((other) => known.has(other))])
}

const HOOK = '\u0309'
const TILDE = '\u0303'
/** Where both are written for the same sound: kỹ or kĩ, lý or lí. */
const OPEN_I = /^([hklmst])([iy])(?=[\u0300-\u0309\u0323]?$)/

function othersOf(word: string): string[] {
  const apart = word.normalize('NFD')
  const other = apart.replace(OPEN_I, (_, onset: string, vowel: string) => onset + (vowel === 'i' ? 'y' : 'i'))
  const all = [apart, other].flatMap((one) => [one, swapped(one)])
  return [...new Set(all.map((one) => spell(one.normalize('NFC'))))].filter((one) => one !== word)
}

function swapped(apart: string): string {
  return apart.replace(/[\u0309\u0303]/, (tone) => (tone === HOOK ? TILDE : HOOK))
}

function combined(choices: string[][]): string[][] {
  return choices.reduce<string[][]>((runs, own) => runs.flatMap((run) => own.map((word) => [...run, word])), [[]])
}

/** How many items have the words in a row, with these accents or in any; no more than LITTLE are counted. */
function itemsWith(store: Store, form: Form, words: string[]): number {
  const match = wordsTerm(form, 'anywhere', words)
  return store.all('SELECT 1 FROM searched WHERE searched MATCH ? LIMIT ?', match, LITTLE).length
}

function unit(spelled: string): Unit {
  return { words: [{ folded: fold(spelled), spelled }], isBeginning: false, number: null }
}
