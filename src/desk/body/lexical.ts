import { inlineNodes } from './lexical-inline'
import { listNodes } from './lexical-list'
import * as make from './lexical-nodes'
import { UnknownReferenceError, type Lookups } from './lookups'

export { UnknownReferenceError, type Lookups } from './lookups'
export type { LexicalDocument } from './lexical-nodes'

/**
 * Writes editor JSON from a small markup, for sample content and tests: exactly what the editor itself would save, so that the admin opens it.
 *
 *     ## Heading, ### and #### too          - item, two spaces deeper for each level
 *     A paragraph with **bold**, *italic*,  1. numbered item
 *     [a link](https://…) and an            > quote
 *     [internal one](articles:slug).        | head | head |  the first row is the header
 *     ![caption](picture-key)               ---  a rule
 *     !video[title](https://…), or !audio   ::: title, then lines, then :::  a fact box
 *
 * Lines of one paragraph are joined; a backslash at the end of a line keeps its break, before a mark it keeps the mark as text.
 *
 * @throws UnknownReferenceError for a slug or picture that `lookups` does not know
 */
export function toLexical(markup: string, lookups: Lookups = {}): make.LexicalDocument {
  const lines = markup.split(/\r\n?|\n/)
  const nodes: make.LexicalNode[] = []
  for (let at = 0; at < lines.length;) {
    const construct = constructOf(lines[at] ?? '')
    let end = at + 1
    while (end < lines.length && construct.continues(lines[end] ?? '')) end++
    nodes.push(...construct.nodes(lines.slice(at, end), lookups))
    at = end + (construct.closed ? 1 : 0)
  }
  return make.document(nodes)
}

/** Begins with a line that matches `first` and takes the lines that continue it; `closed`: one more line ends it. */
interface Construct {
  first: RegExp
  continues(line: string): boolean
  closed?: true
  nodes(lines: string[], lookups: Lookups): make.LexicalNode[]
}

const HEADING = /^(#{2,4})\s+(.+)$/
const FENCE = /^:::\s*/
const PICTURE = /^!\[(.*)\]\(([^)\s]+)\)\s*$/
const MEDIA = /^!(video|audio)\[(.*)\]\(([^)\s]+)\)\s*$/
const QUOTE = /^>\s?/
const TABLE_ROW = /^\|(.*)\|\s*$/
const LIST_ITEM = /^ *(?:-|\d+\.)\s+\S/

const stopsAtOnce = () => false

const CONSTRUCTS: readonly Construct[] = [
  { first: /^\s*$/, continues: stopsAtOnce, nodes: () => [] },
  { first: HEADING, continues: stopsAtOnce, nodes: headingNodes },
  { first: /^-{3,}\s*$/, continues: stopsAtOnce, nodes: () => [make.horizontalRule()] },
  { first: FENCE, continues: (line) => !FENCE.test(line), closed: true, nodes: factBoxNodes },
  { first: PICTURE, continues: stopsAtOnce, nodes: pictureNodes },
  { first: MEDIA, continues: stopsAtOnce, nodes: mediaNodes },
  { first: QUOTE, continues: (line) => QUOTE.test(line), nodes: quoteNodes },
  { first: TABLE_ROW, continues: (line) => TABLE_ROW.test(line), nodes: tableNodes },
  { first: LIST_ITEM, continues: (line) => LIST_ITEM.test(line), nodes: listNodes },
]

const PARAGRAPH: Construct = { first: /./, continues: (line) => constructOf(line) === PARAGRAPH, nodes: paragraphNodes }

function constructOf(line: string): Construct {
  return CONSTRUCTS.find(({ first }) => first.test(line)) ?? PARAGRAPH
}

function headingNodes([line = '']: string[], lookups: Lookups): make.LexicalNode[] {
  const [, marks = '##', text = ''] = HEADING.exec(line) ?? []
  return [make.heading(`h${marks.length}`, inlineNodes(text.trim(), lookups))]
}

function paragraphNodes(lines: string[], lookups: Lookups): make.LexicalNode[] {
  const text = lines
    .map((line) => line.trim())
    .join(' ')
    .replace(/\\ /g, '\n')
  return [make.paragraph(inlineNodes(text, lookups))]
}

function quoteNodes(lines: string[], lookups: Lookups): make.LexicalNode[] {
  const text = lines.map((line) => line.replace(QUOTE, '').trim()).join('\n')
  return [make.quote(inlineNodes(text, lookups))]
}

function factBoxNodes([first = '', ...content]: string[]): make.LexicalNode[] {
  return [make.block('factBox', { title: first.replace(FENCE, '').trim(), content: content.join('\n').trim() })]
}

function mediaNodes([line = '']: string[]): make.LexicalNode[] {
  const [, kind, title, url] = MEDIA.exec(line) ?? []
  return [make.block('mediaLink', { kind, title, url })]
}

function pictureNodes([line = '']: string[], lookups: Lookups): make.LexicalNode[] {
  const [, caption = '', key = ''] = PICTURE.exec(line) ?? []
  const id = lookups.picture?.(key)
  if (id === undefined) throw new UnknownReferenceError(key)
  return [make.upload(id, caption === '' ? {} : { caption })]
}

function tableNodes(lines: string[], lookups: Lookups): make.LexicalNode[] {
  const rows = lines
    .map((line) => (TABLE_ROW.exec(line)?.[1] ?? '').split('|').map((cell) => cell.trim()))
    .filter((cells) => !cells.every((cell) => /^:?-{3,}:?$/.test(cell)))
  return [make.table(rows.map((cells) => cells.map((cell) => [make.paragraph(inlineNodes(cell, lookups))])))]
}
