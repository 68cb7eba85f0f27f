import type { Picture } from '../../ledger/snapshot'
import { absolute } from '../../readmodel/present'

/** A picture as a ninjs object of its own, with a rendition for each file, the point that must stay visible in its pixels. */
export function ninjsPicture({ id, alt, credit, licence, caption, focalPoint, sizes }: Picture, origin: string) {
  return {
    name: 'cover',
    rel: 'illustration',
    uri: `urn:uuid:${id}`,
    type: 'picture',
    by: credit || undefined,
    copyrightNotice: credit || undefined,
    usageTerms: licence || undefined,
    descriptions: [
      ...(caption ? [{ role: 'caption', contentType: 'text/plain', value: caption }] : []),
      ...(alt ? [{ role: 'alt', contentType: 'text/plain', value: alt }] : []),
    ],
    renditions: sizes.map(({ size, url, width, height, type }) => ({
      name: size,
      href: absolute(url, origin),
      contentType: type,
      width,
      height,
      poi: { x: Math.round((width * focalPoint.x) / 100), y: Math.round((height * focalPoint.y) / 100) },
    })),
  }
}
