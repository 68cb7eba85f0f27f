import type { Picture } from '../../ledger/snapshot'
import { absolute } from '../../readmodel/present'
import { choose } from './picture'

/** The picture for cards in other people's pages: JPEG or PNG, since not every reader of them takes WebP. */
export function imageAddress(cover: Picture, origin: string): string | undefined {
  const file = socialImage(cover)
  return file && absolute(file.url, origin)
}

export function socialImage(cover: Picture) {
  const plain = cover.sizes.filter((one) => one.type !== 'image/webp')
  return choose(plain, plain.some((one) => one.size === 'social') ? 'social' : 'wide')
}
