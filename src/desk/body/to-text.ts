import type { Block, Inline } from './blocks'
import { ended } from './ended'
import type { Resolve } from './resolve'
import { tableRows } from './table-rows'
import { WORDS, type BodyLanguage } from './words'

/**
 * The body as it would be read aloud: blank lines between blocks, one line for each item of a list and each row of a table, no markup and no
 * addresses. Search, radio and the notice boards use it.
 */
export function toText(blocks: readonly Block[], resolve: Resolve, language: BodyLanguage): string {
  const words = WORDS[language]

  const all = (content: readonly Block[]): string[] => content.flatMap(one).filter(Boolean)

  const one = (block: Block): string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return [line(block.content)]
      case 'quote':
        return all(block.content)
      case 'list':
        return [listLines(block).join('\n')]
      case 'table':
        return [tableRows(block.rows, (content) => all(content).join(' ')).join('\n')]
      case 'picture': {
        const picture = resolve.picture(block.media, block)
        return picture === null ? [] : [block.caption || (picture.caption ?? '')]
      }
      case 'factBox':
        return [block.title, ...all(block.content)]
      case 'mediaLink':
        return [
          ended(block.title === '' ? words[block.medium] : `${words[block.medium]}: ${block.title}`, '.'),
          ...all(block.transcript),
        ]
      case 'rule':
      case 'unknown':
        return []
    }
  }

  /** Vietnamese office style: items end with a semicolon, the last with a full stop; an item with items below ends with a colon. */
  const listLines = ({ ordered, start, items }: Block & { kind: 'list' }): string[] =>
    items.flatMap((item, i) => {
      const below = item.flatMap((block) => (block.kind === 'list' ? listLines(block) : []))
      const own = all(item.filter((block) => block.kind !== 'list')).join(' ')
      const end = below.length > 0 ? ':' : i === items.length - 1 ? '.' : ';'
      return own === '' ? below : [`${ordered ? `${start + i}. ` : ''}${ended(own, end)}`, ...below]
    })

  return all(blocks).join('\n\n')
}

const line = (content: readonly Inline[]): string => content.map(inlineText).join('').replace(/\s+/g, ' ').trim()

function inlineText(part: Inline): string {
  if (part.kind === 'break') return ' '
  return part.kind === 'link' ? part.content.map(inlineText).join('') : part.text
}
