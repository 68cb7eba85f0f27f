import { isSyllable } from './syllable'

export type LegacyEncoding = 'TCVN3' | 'VNI'

/** A text in the encoding of the fonts .VnTime (TCVN3, also called ABC) or VNI-Times, and the same in Unicode. */
export interface Legacy {
  encoding: LegacyEncoding
  converted: string
}

/**
 * Recognises text of before Unicode, as it comes out of old Word files: "TiÕng ViÖt" (TCVN3), "Tieáng Vieät" (VNI). Null for everything else: the signs of these
 * encodings are letters of French or German, units and signs of law as well, so they count only where they make Vietnamese syllables of words that are none.
 */
export function detectLegacy(text: string): Legacy | null {
  if (VIETNAMESE_ONLY.test(text.normalize('NFC'))) return null
  const [best] = (['TCVN3', 'VNI'] as const)
    .map((encoding) => ({ encoding, ...weigh(text, encoding) }))
    .filter(({ isLikely }) => isLikely)
    .sort((a, b) => b.share - a.share)
  return best ? { encoding: best.encoding, converted: convertLegacy(text, best.encoding) } : null
}

/** The text in Unicode, composed. Signs that stand by themselves (§ 5, «, ©) stay as they are. */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  const { run, convert } = ENCODINGS[encoding]
  const converted = text.replace(run, (part) => (HAS_LETTER.test(part) ? convert(part) : part)).normalize('NFC')
  return encoding === 'TCVN3' ? withCapitals(text, converted) : converted
}

/** Capitals with a tone are the small letters of a font of its own (.VnTimeH): in a line of which all else is capital, they were meant to be. */
function withCapitals(text: string, converted: string): string {
  const lines = text.split('\n')
  const isCapital = (line: string) => /[A-Z].*[A-Z]/.test(line) && !/[a-z]/.test(line)
  return converted
    .split('\n')
    .map((line, index) => (isCapital(lines[index]!) ? line.toUpperCase() : line))
    .join('\n')
}

const TCVN3_SIGNS = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
const TCVN3 = new Map([...TCVN3_SIGNS].map((sign, index) => [sign, [...TCVN3_LETTERS][index]!]))

/** In VNI the tone, or hat and tone, is a letter of its own behind the vowel; a few letters are one sign. */
const VNI_TONES: Record<string, string> = {
  ...{ ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' },
  ...{ â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323' },
  ...{ ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' },
}
const VNI_SINGLE: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }
/** Which marks may follow which vowel: the breve on a alone, the hat on a, e and o. */
const VNI_PAIRS = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])/gi
const VNI_ALONE = /[ñôöæóòî]/gi

const LETTERS = 'A-Za-z'
const HAS_LETTER = /\p{L}/u
const VIETNAMESE_ONLY = /[ĂăĐđƠơƯư\u0128\u0129\u0168\u0169\u1ea0-\u1ef9]/

interface Encoding {
  /** A stretch that is converted as one. */
  run: RegExp
  convert(part: string): string
  /** What hardly any other writing has: no proof yet, but without it there is none. */
  telling: RegExp
  /** Different words that must speak for it. */
  least: number
}

const ENCODINGS: Record<LegacyEncoding, Encoding> = {
  TCVN3: {
    run: new RegExp(`[${LETTERS}${TCVN3_SIGNS}]+`, 'g'),
    convert: fromTcvn3,
    // A sign behind a letter, đ before one, a capital behind a small letter.
    telling: /[A-Za-z\u00c0-\u00ff][¨©ª«¬\u00ad®µ¶·¸¹»¼½¾]|[§®][A-Za-z\u00b5-\u00ff]|[a-z][\u00c6-\u00de]/,
    least: 1,
  },
  VNI: {
    run: new RegExp(`[${LETTERS}\\u00c0-\\u00ff]+`, 'g'),
    convert: fromVni,
    telling: /[aeouyôö][øûïåäüë]|ñ[aeiouyöô]|ö[ôøûïùõ]|ô[ùøûï]/i,
    least: 2,
  },
}

/** Of the words that can be judged, how many may be no Vietnamese: names, foreign words, typing errors. */
const LEAST_SHARE = 0.75

function weigh(text: string, encoding: LegacyEncoding): { isLikely: boolean; share: number } {
  const { convert, telling, least } = ENCODINGS[encoding]
  const proofs = new Set<string>()
  let [judged, vietnamese] = [0, 0]
  for (const [word] of text.normalize('NFC').matchAll(WORD)) {
    if (isAbbreviation(word)) continue
    const converted = convert(word).normalize('NFC')
    judged++
    if (isSyllable(converted)) vietnamese++
    if (converted !== word && isSyllable(converted) && !isSyllable(word)) proofs.add(word)
  }
  const share = judged === 0 ? 0 : vietnamese / judged
  const tells = [...proofs].some((word) => telling.test(word))
  return { isLikely: share >= LEAST_SHARE && tells && proofs.size >= least, share }
}

/** Letters with the signs that stand for letters in these encodings. */
const WORD = new RegExp(`[\\p{L}\\p{M}${TCVN3_SIGNS}]+`, 'gu')
const isAbbreviation = (word: string) => /^[A-Z]{2,}$/.test(word)

/** « and » are letters (ô, ằ) and quotation marks: the latter where the word is one without them only. */
function fromTcvn3(part: string): string {
  const whole = letters(part)
  const [, open, inside, close] = /^(«?)(.*?)(»?)$/su.exec(part)!
  const quoted = letters(inside!)
  return !isSyllable(whole) && isSyllable(quoted) ? open! + quoted + close! : whole
}

const letters = (part: string) => [...part].map((sign) => TCVN3.get(sign) ?? sign).join('')

function fromVni(part: string): string {
  const paired = part.replace(VNI_PAIRS, (...found: (string | undefined)[]) => {
    const [, ...groups] = found
    const [vowel, tone] = groups.slice(0, 6).filter((group) => group !== undefined) as [string, string]
    return single(vowel) + VNI_TONES[tone.toLowerCase()]
  })
  return paired.replace(VNI_ALONE, single).normalize('NFC')
}

function single(letter: string): string {
  const found = VNI_SINGLE[letter.toLowerCase()]
  if (!found) return letter
  return letter === letter.toLowerCase() ? found : found.toUpperCase()
}
