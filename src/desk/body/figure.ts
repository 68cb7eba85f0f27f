import type { Picture, PictureSize } from '../../ledger/snapshot'
import { attribute, escapeHtml } from './markup'
import type { Words } from './words'

/** Wide enough for a reading column on a dense screen; larger files stay for those who ask the API for them. */
const WIDEST = 1600
/** The reading column of the hub's own pages; partner sites are rarely wider. */
const COLUMN = '(min-width: 768px) 720px, 100vw'

/** An image with its caption and credit; nothing when the picture is not public or has no file. `use` is what was typed for this place. */
export function figure(picture: Picture | null, use: { alt: string; caption: string }, words: Words): string {
  const src = picture === null ? null : fallback(picture.sizes)
  if (picture === null || src === null) return ''
  const sources = alike(picture.sizes, src).filter((size) => size.type === preferredType(picture.sizes))
  const srcset = sources.map((size) => `${size.url.replace(/[\s,]/g, encodeURIComponent)} ${size.width}w`).join(', ')
  const image =
    `<img${attribute('src', src.url)}${sources.length > 1 ? attribute('srcset', srcset) + attribute('sizes', COLUMN) : ''}` +
    `${attribute('alt', use.alt || picture.alt)}${attribute('width', src.width)}${attribute('height', src.height)} loading="lazy" />`
  const caption = captionWithCredit(use.caption || picture.caption || '', picture.credit, words)
  return `<figure>${image}${caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`
}

/** For browsers and feed readers that know only `src`: the largest file of ordinary width, in a format older than WebP when there is one. */
function fallback(sizes: readonly PictureSize[]): PictureSize | null {
  const uncropped = sizes.filter((size) => size.size !== 'social')
  const classic = uncropped.filter((size) => size.type !== 'image/webp')
  const candidates = classic.length > 0 ? classic : uncropped
  return candidates.findLast((size) => size.width <= WIDEST) ?? candidates[0] ?? null
}

/** A `srcset` cannot name formats, so all its files are of one; whoever understands it also understands WebP. */
const preferredType = (sizes: readonly PictureSize[]) =>
  sizes.some((size) => size.type === 'image/webp') ? 'image/webp' : sizes.at(-1)?.type

/** Only files of the same shape may replace each other; thumbnails and social cards are cropped. */
const alike = (sizes: readonly PictureSize[], to: PictureSize) =>
  sizes.filter(
    (size) =>
      size.width <= WIDEST && Math.abs(size.width / size.height - to.width / to.height) < 0.02 * (to.width / to.height),
  )

function captionWithCredit(caption: string, credit: string, words: Words): string {
  if (credit === '') return caption
  const named = /^(?:ảnh|nguồn|tranh|minh họa|đồ họa|photo|source|image|illustration)\b/iu.test(credit)
    ? credit
    : `${words.credit}: ${credit}`
  if (caption === '') return named
  return `${caption}${/[.!?…]$/.test(caption) ? '' : '.'} ${named}`
}
