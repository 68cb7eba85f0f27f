import { createHash } from 'node:crypto'
import { type FileLink, type Picture, type PictureSize, PLACEHOLDER_ORIGIN } from '../../ledger/snapshot'
import type { MediaDoc } from './resolve'

/** The public form of an image, or null where the file is not one or lacks what its use requires. */
export function pictureOf(media: MediaDoc | undefined): Picture | null {
  if (!media || !media.mimeType.startsWith('image/') || !media.alt || !media.credit || !media.licence) return null
  return {
    id: media.id,
    alt: media.alt,
    credit: media.credit,
    licence: media.licence,
    caption: media.caption ?? null,
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
  return [
    media.filename,
    ...Object.values(media.sizes ?? {}).flatMap((size) => (size?.filename ? [size.filename] : [])),
  ]
}

function sizesOf(media: MediaDoc): PictureSize[] {
  const made = Object.entries(media.sizes ?? {}).flatMap(([key, size]) =>
    size?.filename && size.width && size.height && size.mimeType
      ? [
          {
            size: key.replace('Original', ''),
            url: addressOf(media, size.filename),
            width: size.width,
            height: size.height,
            type: size.mimeType,
          },
        ]
      : [],
  )
  const original = {
    size: 'original',
    url: addressOf(media, media.filename),
    width: media.width ?? 0,
    height: media.height ?? 0,
    type: media.mimeType,
  }
  return [...made, original].sort((a, b) => a.width - b.width || a.type.localeCompare(b.type))
}

/** A new crop keeps its file name, so the address carries a mark of the bytes: what one address gives never changes. */
function addressOf(media: MediaDoc, name: string): string {
  return `${PLACEHOLDER_ORIGIN}/media/${media.id}/${encodeURIComponent(name)}?v=${markOf(media)}`
}

function markOf(media: MediaDoc): string {
  const files = Object.values(media.sizes ?? {}).map((size) => [size?.filename, size?.filesize])
  const mark = JSON.stringify([media.filename, media.filesize, media.focalX, media.focalY, files])
  return createHash('sha256').update(mark).digest('base64url').slice(0, 8)
}
