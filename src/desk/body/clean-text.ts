import { normalise } from '../../text/normalise'

/** A stretch of running text as the hub stores text, with single spaces; a space at either end stays, because words may follow in the next stretch. */
export function cleanText(text: unknown): string {
  if (typeof text !== 'string' || text === '') return ''
  const words = normalise(text).replace(/\s+/g, ' ')
  if (words === '') return ' '
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`
}

/** A one-line field. */
export function cleanLine(text: unknown): string {
  return cleanText(text).trim()
}

/** The lines of a text area, without empty ones. */
export function cleanLines(text: unknown): string[] {
  return typeof text !== 'string' ? [] : text.split(LINE_BREAK).map(cleanLine).filter(Boolean)
}

const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/
