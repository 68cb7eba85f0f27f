import type { EventSnapshot, ItemSnapshot, Picture, PictureSize } from '../../ledger/snapshot'
import { correctionLine } from '../../readmodel/correction-line'
import { illustrationNote } from '../../readmodel/illustrations'
import { absolute } from '../../readmodel/present'
import { dateRange } from '../../text/dates'
import { escapeText } from './xml'

/**
 * An item in a few lines of HTML. The picture comes first, with an absolute address as the first attribute, because portals take the first
 * `<img src="…">` of the description and look nowhere else; they then strip the tags and cut the text. It has a line to itself: NukeViet looks
 * for it with `<img.+src="`, which takes the last `src` of a line.
 */
export function shortHtml(item: ItemSnapshot, origin: string): string {
  const image = item.cover && coverFile(item.cover)
  return [image && item.cover && imageTag(image, item.cover, origin), ...paragraphs(item)].filter(Boolean).join('\n')
}

/** The whole item in HTML: picture with its credit, correction, event facts, text. */
export function fullHtml(item: ItemSnapshot, origin: string): string {
  return [figure(item, origin), ...paragraphs(item), absolute(item.body.html, origin)].filter(Boolean).join('\n')
}

/** Who wrote it; where nobody is named, the organisation it comes from. */
export function byline({ authors, organisation }: ItemSnapshot): string[] {
  return authors.length > 0 ? authors : organisation ? [organisation.name] : []
}

/** JPEG or PNG where there is one: older readers do not know WebP. */
export function coverFile({ sizes }: Picture): PictureSize | undefined {
  const plain = sizes.filter(({ type }) => type !== 'image/webp')
  const choice = plain.length > 0 ? plain : sizes
  return choice.find(({ size }) => size === 'wide') ?? choice.find(({ size }) => size === 'card') ?? choice.at(-1)
}

function imageTag({ url, width, height }: PictureSize, { alt }: Picture, origin: string): string {
  return `<img src="${escapeText(absolute(url, origin))}" alt="${escapeText(alt)}" width="${width}" height="${height}">`
}

function figure({ cover }: ItemSnapshot, origin: string): string | null {
  const image = cover && coverFile(cover)
  if (!cover || !image) return null
  const line = creditLine(cover)
  return `<figure>${imageTag(image, cover, origin)}${line && `<figcaption>${escapeText(line)}</figcaption>`}</figure>`
}

function creditLine({ caption, credit }: Picture): string {
  return [caption, credit && `Ảnh: ${credit}`].filter(Boolean).join('. ').replace('..', '.')
}

function paragraphs(item: ItemSnapshot): string[] {
  const facts = item.type === 'events' ? eventFacts(item) : []
  return [...facts, correctionLine(item), illustrationNote(item), item.summary]
    .filter((text): text is string => Boolean(text))
    .map((text) => `<p>${escapeText(text)}</p>`)
}

function eventFacts({ status, startsAt, endsAt, allDay, venue }: EventSnapshot): string[] {
  const time = `Thời gian: ${dateRange(startsAt, endsAt, allDay)}.`
  const place = venue && `Địa điểm: ${[venue.name, venue.address].filter(Boolean).join(', ')}.`
  return [STATUS[status], time, place].filter((line): line is string => Boolean(line))
}

const STATUS = { scheduled: null, postponed: 'Sự kiện tạm hoãn.', cancelled: 'Sự kiện đã hủy.' } as const
