import type { Picture } from '../../../src/ledger/snapshot'
import { PLACEHOLDER_ORIGIN } from '../../../src/ledger/snapshot'
import { renderBody, type Resolve } from '../../../src/desk/body/render-body'
import { toLexical, type Lookups } from '../../../src/desk/body/lexical'

export const address = (path: string) => `${PLACEHOLDER_ORIGIN}${path}`

const file = (size: string, width: number, height: number, type: 'webp' | 'jpeg') => ({
  ...{ size, width, height, type: `image/${type}` },
  url: address(`/media/m1/${size}-${width}.${type === 'webp' ? 'webp' : 'jpg'}`),
})

export const library: Picture = {
  id: 'm1',
  alt: 'Học sinh đọc sách trong thư viện xã',
  credit: 'Thư viện tỉnh',
  licence: 'CC BY 4.0',
  caption: 'Giờ đọc sách buổi sáng',
  focalPoint: { x: 50, y: 50 },
  sizes: [
    file('thumbnail', 400, 400, 'webp'),
    file('card', 768, 512, 'webp'),
    file('card', 768, 512, 'jpeg'),
    file('social', 1200, 630, 'jpeg'),
    file('wide', 1536, 1024, 'webp'),
    file('wide', 1536, 1024, 'jpeg'),
    file('original', 4500, 3000, 'jpeg'),
  ],
}

/** One picture and one article are public; everything else is not. */
export const published: Resolve = {
  picture: (id) => (id === 'm1' ? library : null),
  link: (type, id) => (type === 'articles' && id === 'a1' ? address('/p/articles/tuan-le') : null),
}

const ITEM_IDS: Record<string, string> = { 'articles/tuan-le': 'a1', 'events/ngay-sach': 'e1' }
const PICTURE_IDS: Record<string, string> = { 'thu-vien': 'm1', 'chua-cong-bo': 'm2' }

export const lookups: Lookups = {
  item: (type, slug) => ITEM_IDS[`${type}/${slug}`],
  picture: (key) => PICTURE_IDS[key],
}

export const html = (markup: string) => renderBody(toLexical(markup, lookups), published).html
export const text = (markup: string) => renderBody(toLexical(markup, lookups), published).text

/** An editor state with exactly these nodes. */
export const state = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
export const words = (text: string, format = 0) => ({ type: 'text', version: 1, text, format })
export const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
