import { ITEM_TYPES } from '../../ledger/entry'
import { lineBreak, link, text, type LexicalNode, type LinkFields } from './lexical-nodes'
import { UnknownReferenceError, type Lookups } from './lookups'

const BOLD = 1
const ITALIC = 2

/** Marks stand close to the words they mark, so that "5 * 3" stays as it is. */
const TOKEN =
  /\\([\\*[\]])|\*\*(?!\s)(.+?)(?<!\s)\*\*(?!\*)|\*(?![\s*])(.+?)(?<!\s)\*(?!\*)|\[([^\]]+)\]\(([^)\s]+)\)|(\n)/gs

/** A line of markup: `**bold**`, `*italic*`, `[words](target)`; a line feed is a line break. `format` holds the bits of what surrounds it. */
export function inlineNodes(markup: string, lookups: Lookups, format = 0): LexicalNode[] {
  const nodes: LexicalNode[] = []
  let plain = ''
  let read = 0
  const add = (...more: LexicalNode[]) => {
    if (plain !== '') nodes.push(text(plain, format))
    plain = ''
    nodes.push(...more)
  }
  for (const match of markup.matchAll(TOKEN)) {
    const [whole, escaped, bold, italic, words, target, newline] = match
    plain += markup.slice(read, match.index)
    read = match.index + whole.length
    if (escaped !== undefined) plain += escaped
    else if (bold !== undefined) add(...inlineNodes(bold, lookups, format | BOLD))
    else if (italic !== undefined) add(...inlineNodes(italic, lookups, format | ITALIC))
    else if (newline !== undefined) add(lineBreak())
    else if (words !== undefined && target !== undefined)
      add(link(fieldsOf(target, lookups), inlineNodes(words, lookups, format)))
  }
  plain += markup.slice(read)
  add()
  return nodes
}

function fieldsOf(target: string, lookups: Lookups): LinkFields {
  const [prefix, slug = ''] = target.split(':', 2)
  const type = ITEM_TYPES.find((known) => known === prefix)
  if (type === undefined) return { linkType: 'custom', newTab: false, url: target }
  const value = lookups.item?.(type, slug)
  if (value === undefined) throw new UnknownReferenceError(target)
  return { linkType: 'internal', newTab: false, doc: { relationTo: type, value } }
}
