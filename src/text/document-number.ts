import { removeAllInvisible, unaccent, unifyPunctuation } from './characters'

/**
 * The number of an official document as one comparable word: `1373/QĐ-TTg`, `Số: 1373 / qd-ttg` and `01373/QÐ-TTg`
 * give `1373qdttg`. Give it a number only, not a sentence; `findDocumentNumbers` takes numbers out of sentences.
 */
export function normaliseDocumentNumber(number: string): string {
  return unaccent(removeAllInvisible(number))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^so(?=\d)/, '')
    .replace(/^0+(?=\d)/, '')
}

/**
 * The document numbers in a text, each once, in order, as written but without inner spaces and with plain hyphens.
 * Known forms: `1373/QĐ-TTg` and `42/2022/NĐ-CP` (Nghị định 30/2020/NĐ-CP, Appendix I), `202/2025/QH15` (National Assembly),
 * `49-KL/TW` (the Party's, Hướng dẫn 36-HD/VPTW). Lower case and missing accents are accepted where the kind of document is known.
 */
export function findDocumentNumbers(text: string): string[] {
  const found = new Map<string, string>()
  for (const match of withPlainD(text).matchAll(DOCUMENT_NUMBER)) {
    const number = match[0].replace(/\s+/g, '')
    if (!number.includes('/') || !isDocumentSymbol(match.groups?.symbol ?? '')) continue
    const key = normaliseDocumentNumber(number)
    if (!found.has(key)) found.set(key, number)
  }
  return [...found.values()]
}

/** At most this many spaces or line breaks around a separator: enough for justified text, little enough to stay fast. */
const GAP = String.raw`\s{0,3}`
const TOKEN = String.raw`[A-Za-zĐđƯư&]{1,14}\d{0,2}`
const DOCUMENT_NUMBER = new RegExp(
  // "số31-QĐ/TW" is a common slip, so a letter may stand before the number; the end of a date or of another number may not.
  String.raw`(?<!\d|\d[./,-])(?:\d{1,2}\.\d{3}|\d{1,5}[A-Ha-h]?)${GAP}(?:/${GAP}(?:19|20)\d{2}${GAP})?[/-]${GAP}` +
    // The issuer's own divisions follow without spaces (TTLT-BVHTTDL-BTC); with spaces it would be the sentence going on.
    String.raw`(?<symbol>QH\d{1,2}|${TOKEN}${GAP}[/-]${GAP}${TOKEN}(?:-${TOKEN}){0,2})(?![\p{L}\p{M}\d&])`,
  'giu',
)

const CAPITALS = /^(?:[A-ZĐƯ&]{2,14}|L|(?:[A-ZĐƯ][a-zđ]?){2,7})\d{0,2}$/
/** Kinds of document, and issuers that a symbol may begin with (`123/UBND-VX`), as typed without capitals or accents. */
const KNOWN = new Set(
  (
    'bb bc bgddt bnv btttt bvhttdl cd ct ctr cv da dx gm hd hdnd kh kl nd nq pa pl qc qd qyd sgddt ' +
    'tb tr tt ttlt ttr ubnd vbhn'
  ).split(' '),
)

function isDocumentSymbol(symbol: string): boolean {
  const tokens = symbol.split(/\s*[/-]\s*/)
  const kind = unaccent(tokens[0] ?? '').toLowerCase()
  return tokens.every((token) => CAPITALS.test(token)) || KNOWN.has(kind) || /^qh\d+$/.test(kind)
}

function withPlainD(text: string): string {
  return unifyPunctuation(removeAllInvisible(text).normalize('NFC')).replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ')
}
