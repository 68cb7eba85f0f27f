import sharp from 'sharp'
import { faviconSvg } from '../../shared/mark'

/** The channel's picture. RSS takes GIF, JPEG or PNG, at most 144 wide: https://www.rssboard.org/rss-specification#ltimagegtSubelementOfLtchannelgt */
export const EMBLEM = { path: '/feeds/emblem.png', width: 144 } as const

let drawn: Promise<Buffer> | undefined

/** Drawn once, when first asked for. */
export function emblemPng(): Promise<Buffer> {
  drawn ??= sharp(Buffer.from(faviconSvg()), { density: 72 * 5 })
    .resize(EMBLEM.width, EMBLEM.width)
    .png()
    .toBuffer()
  return drawn
}
