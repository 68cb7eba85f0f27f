import type { Page } from 'playwright-core'
import { eventually } from './editor'

/** Not Vietnamese, and right where they stand: file types, abbreviations, keys, names of programs, parts of addresses. */
const KNOWN = new Set(
  'api audio by cc chrome enter esc example gmt gps http https image jpeg jpg kb linux mb pdf png portal rss slug tin ttg video wav webp'.split(
    ' ',
  ),
)

const ADDRESS = /\S+@\S+|https?:\/\/\S+|\S+\.(jpe?g|png|pdf)\b/g

/** Looks, a tenth of a second apart. */
const PATIENCE = 20

/** What a syllable can be once its marks are taken off. */
const SYLLABLE =
  /^(b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?[aeiouy]{1,3}(ch|c|m|ng|nh|n|p|t)?$/

/**
 * The texts of a page that hold a word no Vietnamese syllable could be, hints and names for screen readers included. Words like "to" and "not" pass,
 * which hardly ever stand alone.
 */
export async function foreignTexts(page: Page): Promise<string[]> {
  const look = async () => [...new Set(await page.evaluate(collectTexts))].filter((text) => words(text).some(isForeign))
  // A page is as its server made it for a moment, until its scripts run.
  return eventually(look, (texts) => texts.length === 0, PATIENCE)
}

export const isForeign = (word: string): boolean =>
  /^[a-z]{2,}$/i.test(word) && !KNOWN.has(word.toLowerCase()) && !SYLLABLE.test(word.toLowerCase())

const words = (text: string): string[] => text.replace(ADDRESS, ' ').match(/\p{L}+/gu) ?? []

/** Runs in the page. Text that is one pixel large or not shown at all is not for the editors' eyes. */
function collectTexts(): string[] {
  const found = [document.title]
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('script, style, svg') || !element.checkVisibility()) continue
    const { width, height } = element.getBoundingClientRect()
    if (width <= 1 || height <= 1) continue
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description']) {
      found.push(element.getAttribute(name) ?? '')
    }
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.nodeValue ?? '')
  }
  return found.map((text) => text.trim()).filter((text) => text !== '')
}
