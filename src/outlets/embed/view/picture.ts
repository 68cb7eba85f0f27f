import type { EmbedItem } from './item'
import type { EmbedOptions } from './options'
import { part, type Part } from './part'
import { EMBED_WORDS } from './words'

const WIDE = 16 / 9
const ENOUGH = 480

/** The cover, in the sizes there are of one shape. Beside a linked title it says nothing new to a screen reader and is silent. */
export function picture({ cover }: EmbedItem, options: EmbedOptions): Part | null {
  const sizes = sameShape(cover?.sizes ?? [])
  const main = sizes.filter(({ width }) => width >= ENOUGH)[0] ?? sizes[sizes.length - 1]
  if (!cover || !main) return null
  const image = part('img', {
    src: main.url,
    srcset: sizes.map(({ url, width }) => `${url} ${width}w`).join(', '),
    sizes: options.item ? '(min-width: 40em) 40em, 100vw' : options.layout === 'cards' ? '20em' : '11em',
    width: main.width,
    height: main.height,
    alt: options.item ? cover.alt : '',
    loading: 'lazy',
  })
  if (!options.item) return part('div', { class: 'pic' }, image)
  const credit =
    cover.credit && part('figcaption', { class: 'meta' }, `${EMBED_WORDS[options.lang].photo} ${cover.credit}`)
  return part('figure', {}, part('div', { class: 'pic' }, image), credit)
}

/** WebP of the shape nearest to 16:9, small first; pictures are cropped differently in each shape. */
function sameShape(sizes: NonNullable<EmbedItem['cover']>['sizes']) {
  const webp = sizes.filter(({ type }) => type === 'image/webp')
  const usable = [...(webp.length > 0 ? webp : sizes)].sort((a, b) => a.width - b.width)
  const distance = ({ width, height }: { width: number; height: number }) => Math.abs(width / height - WIDE)
  const nearest = Math.min(...usable.map(distance))
  return usable.filter((size) => distance(size) - nearest < 0.03)
}
