import { z } from 'zod'
import type { ItemSnapshot } from '../../ledger/snapshot'
import { present } from '../../readmodel/present'
import type { PublicItem } from '../../readmodel/read-model'
import { said } from '../../shared/said'
import { framePath } from './frame'
import { frameElement } from './snippets'
import type { EmbedItem } from './view/item'
import { DEFAULTS, type Shown } from './view/options'

const WIDTH = 600
/** What stands below the picture: title, summary, date and source, at most so tall on a line of usual length. */
const TEXT_HEIGHT = 300
/** How long whoever shows it may keep it before asking again, in seconds: what is withdrawn should go soon. */
const CACHE_AGE = 300

export interface Room {
  maxwidth?: number
  maxheight?: number
}

/** An oEmbed answer of the type `rich` (https://oembed.com, 2.3.4.4), its members in the order of the specification. */
export const richJson = z
  .object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string(),
    author_name: said(z.string().optional(), { vi: 'Cơ quan của bài', en: "The item's organisation" }),
    provider_name: z.string(),
    provider_url: z.string(),
    cache_age: said(z.int(), { vi: 'Số giây được giữ', en: 'Seconds it may be kept' }),
    thumbnail_url: z.string().optional(),
    thumbnail_width: z.int().optional(),
    thumbnail_height: z.int().optional(),
    html: said(z.string(), { vi: 'Khung, đặt vào trang như nó là', en: 'The frame, to be put in as it is' }),
    width: z.int(),
    height: z.int(),
  })
  .meta({ id: 'Oembed' })
export type RichAnswer = z.output<typeof richJson>

export function richAnswer(
  item: PublicItem<ItemSnapshot>,
  { origin, lang, maxwidth = Infinity, maxheight = Infinity }: { origin: string; lang: 'vi' | 'en' } & Room,
): RichAnswer {
  const json = present(item, { origin, lang, body: false }) as EmbedItem
  const width = Math.min(WIDTH, maxwidth)
  const pictureHeight = json.cover ? Math.round((width * 9) / 16) : 0
  // Without room for a picture the text alone is shown; without room for that the frame scrolls.
  const hasPicture = pictureHeight > 0 && pictureHeight + TEXT_HEIGHT <= maxheight
  const height = Math.min(maxheight, TEXT_HEIGHT + (hasPicture ? pictureHeight : 0))
  const show: Shown[] = hasPicture ? DEFAULTS.show : ['summary', 'date']
  const options = { ...DEFAULTS, item: `${item.type}/${item.id}`, lang: json.lang, show }
  return {
    version: '1.0',
    type: 'rich',
    title: json.title,
    ...(item.organisation ? { author_name: item.organisation.name } : {}),
    provider_name: 'Nguồn Học',
    provider_url: `${origin}/`,
    cache_age: CACHE_AGE,
    ...thumbnail(json, { maxwidth, maxheight }),
    html: frameElement({ src: origin + framePath(options, null), title: json.title, width, height }),
    width,
    height,
  }
}

/** All three members or none; no larger than there is room for. JPEG or PNG: not everyone takes WebP. */
function thumbnail({ cover }: EmbedItem, { maxwidth, maxheight }: Required<Room>) {
  const fitting = (cover?.sizes ?? [])
    .filter(({ type, width, height }) => type !== 'image/webp' && width <= maxwidth && height <= maxheight)
    .sort((a, b) => b.width - a.width)
  const largest = fitting.find(({ width }) => width <= WIDTH) ?? fitting.at(-1)
  return largest ? { thumbnail_url: largest.url, thumbnail_width: largest.width, thumbnail_height: largest.height } : {}
}
