import type { Bilingual } from '../shared/problem'
import { fold } from '../text/fold'
import { COMMON_WORDS } from './common-passwords'

export const SHORTEST_PASSWORD = 12
const LONGEST_PASSWORD = 256
/** Fewer different characters than this are a pattern, not a password. */
const FEWEST_CHARACTERS = 5
/** What has to be left of a password beside the owner's name, or beside runs along the keyboard. */
const FEWEST_OF_OWN = 6
/** As many common words in a row are still no password; more of them make a sentence of one's own. */
const MOST_WORDS = 3
/** Shorter parts of a name stand in too many words. */
const SHORTEST_NAME = 4

/** Whose password it is to be, as far as it is known. */
export interface Person {
  email?: string | null
  name?: string | null
}

/** Why a password cannot be used, in words for its owner; null when it can. Ask wherever a password is set. */
export function weaknessOf(password: unknown, person: Person = {}): Bilingual | null {
  if (typeof password !== 'string' || [...password].length < SHORTEST_PASSWORD) return TOO_SHORT
  if ([...password].length > LONGEST_PASSWORD) return TOO_LONG
  const folded = fold(password)
  const squeezed = folded.replace(/[^a-z0-9]/g, '')
  if (/^\d*$/.test(squeezed)) return ONLY_DIGITS
  if (new Set(folded).size < FEWEST_CHARACTERS || /^(.{1,6})\1+$/.test(folded)) return REPEATED
  if (withoutRuns(squeezed).length < FEWEST_OF_OWN) return SEQUENCE
  if (withoutNames(squeezed, person).length < FEWEST_OF_OWN) return OWN_NAME
  if (consistsOfWords(squeezed.replace(/[0-9]/g, '')) || consistsOfWords(withoutLeet(folded))) return COMMON
  return null
}

const RUNS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb']
const SHORTEST_RUN = 4

/** The text less its runs along the alphabet, the digits or the keyboard, forwards or backwards. */
function withoutRuns(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length;) {
    const run = longestRun(text, at)
    if (run < SHORTEST_RUN) rest += text[at]
    at += run < SHORTEST_RUN ? 1 : run
  }
  return rest
}

function longestRun(text: string, from: number): number {
  let longest = 1
  for (const run of RUNS.flatMap((row) => [row, [...row].reverse().join('')])) {
    let length = 1
    while (from + length < text.length && run.includes(text.slice(from, from + length + 1))) length++
    longest = Math.max(longest, length)
  }
  return longest
}

/** The text less the person's name, its parts, and the address with and without what follows the @. */
function withoutNames(text: string, { email, name }: Person): string {
  const address = fold(email ?? '')
  const parts = fold(name ?? '').split(/\s+/)
  return [address, address.split('@')[0]!, parts.join(''), [...parts].reverse().join(''), ...parts]
    .map((each) => each.replace(/[^a-z0-9]/g, ''))
    .filter((each) => each.length >= SHORTEST_NAME)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, each) => rest.replaceAll(each, ''), text)
}

const LEET: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
}

/** `P@ssw0rd…` is no other word than `password`. */
const withoutLeet = (text: string) =>
  text
    .replace(/[^a-z]+$/, '')
    .replace(/[@43!10$57]/g, (sign) => LEET[sign]!)
    .replace(/[^a-z]/g, '')

/** Whether a few common words, one after another, are all there is. */
function consistsOfWords(letters: string): boolean {
  const fewest = [0]
  for (let end = 1; end <= letters.length; end++) {
    const counts = fewest.map((count, start) => (COMMON_WORDS.has(letters.slice(start, end)) ? count + 1 : Infinity))
    fewest[end] = Math.min(...counts)
  }
  return fewest[letters.length]! <= MOST_WORDS
}

const TOO_SHORT: Bilingual = {
  vi: `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự. Hãy ghép vài từ không liên quan, ví dụ một câu ngắn dễ nhớ.`,
  en: `A password needs at least ${SHORTEST_PASSWORD} characters. Put a few unrelated words together, a short sentence for instance.`,
}
const TOO_LONG: Bilingual = {
  vi: `Mật khẩu dài tối đa ${LONGEST_PASSWORD} ký tự.`,
  en: `A password has at most ${LONGEST_PASSWORD} characters.`,
}
const ONLY_DIGITS: Bilingual = {
  vi: 'Mật khẩu chỉ gồm chữ số thì dễ đoán. Hãy thêm chữ.',
  en: 'A password of digits alone is easily guessed. Add letters.',
}
const REPEATED: Bilingual = {
  vi: 'Mật khẩu lặp lại cùng một đoạn hoặc quá ít ký tự khác nhau. Hãy chọn mật khẩu khác.',
  en: 'The password repeats itself or has too few different characters. Choose another.',
}
const SEQUENCE: Bilingual = {
  vi: 'Mật khẩu theo thứ tự chữ, số hoặc bàn phím thì dễ đoán. Hãy chọn mật khẩu khác.',
  en: 'A password that follows the alphabet, digits or keyboard is easily guessed. Choose another.',
}
const OWN_NAME: Bilingual = {
  vi: 'Mật khẩu không được lấy từ họ tên hay thư điện tử của người dùng. Hãy chọn mật khẩu khác.',
  en: "The password must not be made of the person's name or e-mail. Choose another.",
}
const COMMON: Bilingual = {
  vi: 'Mật khẩu này quá phổ biến, nhiều người dùng nên dễ bị dò ra. Hãy chọn mật khẩu khác.',
  en: 'This password is too common and easily found out. Choose another.',
}
