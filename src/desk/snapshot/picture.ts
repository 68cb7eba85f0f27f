import { type FileLink, type Picture, type PictureSize, PLACEHOLDER_ORIGIN } from '../../ledger/snapshot'
import type { MediaDoc, PictureUse } from './resolve'

/** The public form of an image in one place, or null where the file is not one or lacks what its use requires. */
export function pictureOf(media: MediaDoc | undefined, use: PictureUse = {}): Picture | null {
  if (!media?.mimeType.startsWith('image/')) return null
  const alt = use.alt?.trim() || media.alt
  if (!alt || !media.credit || !media.licence) return null
  return {
    id: media.id,
    alt,
    credit: media.credit,
    licence: media.licence,
    caption: use.caption?.trim() || (media.caption ?? null),
    focalPoint: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    sizes: sizesOf(media),
  }
}

export function fileLinkOf(media: MediaDoc | undefined): FileLink | null {
  if (!media) return null
  return {
    id: media.id,
    url: addressOf(media, media.filename),
    name: media.filename,
    type: media.mimeType,
    bytes: media.filesize,
  }
}

/** Names of all files of one media that may be fetched while it is shown. */
export function fileNamesOf(media: MediaDoc): string[] {
  const sizes = Object.values(media.sizes ?? {}).flatMap((size) => (size?.filename ? [size.filename] : []))
  return [media.filename, ...sizes]
}

/** From small to large; a picture smaller than a size fills it as it is. The original is not among them: every new crop encodes it anew, under its name. */
function sizesOf(media: MediaDoc): PictureSize[] {
  const sizes = Object.entries(media.sizes ?? {}).flatMap(([key, size]): PictureSize[] => {
    if (!size?.filename || !size.width || !size.height || !size.mimeType) return []
    const { filename, width, height, mimeType } = size
    return [{ size: key.replace('Original', ''), url: addressOf(media, filename), width, height, type: mimeType }]
  })
  return sizes.sort((a, b) => a.width - b.width || a.type.localeCompare(b.type))
}

/** What an address gives never changes: a replaced file and a new crop get names of their own (`collections/Media.ts`). */
const addressOf = (media: MediaDoc, name: string) =>
  `${PLACEHOLDER_ORIGIN}/media/${media.id}/${encodeURIComponent(name)}`
