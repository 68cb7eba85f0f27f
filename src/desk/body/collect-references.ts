import type { ItemType } from '../../ledger/entry'
import type { Block, Inline } from './blocks'
import { readLexical } from './read-lexical'

export interface BodyReferences {
  media: string[]
  /** Each use of an image, with what was typed for it there. */
  pictures: { media: string; alt: string; caption: string }[]
  links: { type: ItemType; id: string }[]
}

/** The images and items a body points to, each once, in order of appearance; call it to load them before `renderBody`. */
export function collectReferences(state: unknown): BodyReferences {
  const media = new Set<string>()
  const pictures: BodyReferences['pictures'] = []
  const links = new Map<string, { type: ItemType; id: string }>()

  const visitInline = (part: Inline): void => {
    if (part.kind !== 'link' || part.target.to !== 'item') return
    const { type, id } = part.target
    links.set(`${type}/${id}`, { type, id })
  }
  const visit = (block: Block): void => {
    if (block.kind === 'picture') {
      media.add(block.media)
      pictures.push({ media: block.media, alt: block.alt, caption: block.caption })
    }
    if (block.kind === 'paragraph' || block.kind === 'heading') block.content.forEach(visitInline)
    if (block.kind === 'quote' || block.kind === 'factBox') block.content.forEach(visit)
    if (block.kind === 'list') block.items.flat().forEach(visit)
    if (block.kind === 'table') block.rows.flat().forEach((cell) => cell.content.forEach(visit))
  }

  readLexical(state).forEach(visit)
  return { media: [...media], pictures, links: [...links.values()] }
}
