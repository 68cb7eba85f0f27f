import type { ItemSnapshot } from '../../ledger/snapshot'
import { absolute, itemUrl } from '../../readmodel/present'
import type { PublicItem } from '../../readmodel/read-model'
import { html, type Html } from './html'
import { WORDS, type Lang, type Words } from './words'

/** An item in the language the reader asked for. */
export interface Shown {
  item: PublicItem<ItemSnapshot>
  lang: Lang
  words: Words
  title: string
  summary: string
  /** Cleaned when it was published; the hub's own addresses without the origin. */
  bodyHtml: string
  /** Where search engines and copies should point: the organisation's portal if it has the item, else this page. */
  canonical: string
  /** ` lang="vi"` for Vietnamese names on an English page, so that they are read aloud as Vietnamese; nothing on a Vietnamese page. */
  native: Html
}

/** Null when the item has no version in that language. */
export function showIn(item: PublicItem<ItemSnapshot>, lang: Lang, origin: string): Shown | null {
  const text = lang === 'vi' ? item : item.english
  if (!text) return null
  return {
    item,
    lang,
    words: WORDS[lang],
    title: text.title,
    summary: text.summary,
    // A fact box inside an article is a note in it, not a landmark beside it.
    bodyHtml: absolute(text.body.html, '').replaceAll('<aside ', '<aside role="note" '),
    canonical: lang === 'vi' ? itemUrl(item, origin) : origin + pagePath(item, lang),
    native: lang === 'vi' ? html`` : html` lang="vi"`,
  }
}

/** Path of the item's page on this site. */
export function pagePath(item: { type: string; slug: string }, lang: Lang = 'vi'): string {
  return `/p/${item.type}/${item.slug}${lang === 'vi' ? '' : `?lang=${lang}`}`
}
