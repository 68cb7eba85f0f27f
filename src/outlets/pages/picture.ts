import type { Picture, PictureSize } from '../../ledger/snapshot'
import { absolute } from '../../readmodel/present'
import { html, type Html } from './html'

interface Use {
  /** Which stored size the layout is made for; smaller and larger ones of the same shape are offered beside it. */
  size: 'card' | 'wide'
  /** The `sizes` attribute: how wide the picture is shown. */
  shown: string
  className?: string
  /** In the first screen: fetched at once. Others wait until the reader comes near. */
  isFirst?: boolean
  /** Empty where the title beside it already says everything. */
  alt?: string
}

/** A responsive picture from this site, WebP first, with its size stated so that the text does not jump. Null when no file is known. */
export function picture(pic: Picture, { size, shown, className, isFirst, alt }: Use): Html | null {
  const webp = pic.sizes.filter((one) => one.type === 'image/webp')
  const plain = pic.sizes.filter((one) => one.type !== 'image/webp')
  const main = choose(plain.length > 0 ? plain : webp, size)
  if (!main) return null
  const offered = webp.filter((one) => isSameShape(one, main))
  const source =
    offered.length > 0 && html`<source type="image/webp" srcset="${sourceSet(offered)}" sizes="${shown}" />`
  const loading = isFirst ? html` fetchpriority="high"` : html` loading="lazy" decoding="async"`
  const style = className && html` class="${className}"`
  return html`<picture
    >${source}<img
      src="${here(main.url)}"
      alt="${alt ?? pic.alt}"
      width="${main.width}"
      height="${main.height}"
      ${style}${loading}
  /></picture>`
}

/** The best stored size for the purpose: the named one, else the nearest that exists. */
export function choose(sizes: readonly PictureSize[], wanted: string): PictureSize | undefined {
  return sizes.find((one) => one.size === wanted) ?? sizes.find((one) => one.size !== 'thumbnail') ?? sizes[0]
}

/** Addresses of this hub without the origin: the page works under every name it is reached by. */
export function here(url: string): string {
  return absolute(url, '')
}

function sourceSet(sizes: readonly PictureSize[]): string {
  return sizes.map((one) => `${here(one.url)} ${one.width}w`).join(', ')
}

/** Stored sizes may be cropped differently; only those of one shape can stand in for each other. */
function isSameShape(one: PictureSize, other: PictureSize): boolean {
  return Math.abs(one.width / one.height - other.width / other.height) < 0.03
}
