import type { Block, Cell, Inline } from './blocks'
import { cleanLine, cleanLines } from './clean-text'
import { childrenOf, deepText, idOf, isNode, type StoredNode } from './stored-node'
import { isInlineNode, readInline, tidy } from './read-inline'
import { safeHref } from './safe-href'

/** Deeper than any list an editor nests; below it only the words are kept, so that no input can exhaust the stack. */
const MAX_DEPTH = 30
/** Far wider than any readable table. */
const MAX_SPAN = 50

/** Reads an editor state of Lexical; whatever its shape, it never throws. Blocks without content are left out. */
export function readLexical(state: unknown): Block[] {
  if (state === null || state === undefined || state === '') return []
  const root = isNode(state) ? state.root : undefined
  return isNode(root) ? readBlocks(root, 0) : [{ kind: 'unknown', type: 'not a text of the editor' }]
}

/** Loose text between blocks becomes paragraphs of its own; `wrap` says what a line of text is here. */
function readBlocks(parent: StoredNode, depth: number, wrap = paragraph): Block[] {
  const blocks: Block[] = []
  let line: Inline[] = []
  const endLine = () => {
    const content = tidy(line)
    if (content.length > 0) blocks.push(wrap(content))
    line = []
  }
  for (const child of childrenOf(parent)) {
    if (isInlineNode(child)) {
      const part = readInline(child)
      // Two line breaks in a row are how a new paragraph looks after copying from Word.
      if (part.kind === 'break' && line.at(-1)?.kind === 'break') endLine()
      else line.push(part)
    } else {
      endLine()
      for (const block of depth < MAX_DEPTH ? readBlock(child, depth + 1) : wordsOf(child)) blocks.push(block)
    }
  }
  endLine()
  return blocks
}

const paragraph = (content: Inline[]): Block => ({ kind: 'paragraph', content })

const wordsOf = (node: StoredNode): Block[] => textBlocks([cleanLine(deepText(node))].filter(Boolean))

function readBlock(node: StoredNode, depth: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return readBlocks(node, depth)
    case 'heading':
      return readBlocks(node, depth, (content) => ({
        kind: 'heading',
        level: headingLevel(node.tag),
        content: withoutStrong(content),
      }))
    case 'quote':
      return unlessEmpty(readBlocks(node, depth), (content) => ({ kind: 'quote', content }))
    case 'list':
      return unlessEmpty(readItems(node, depth), (items) => ({
        kind: 'list',
        ordered: node.listType === 'number',
        start: wholeNumber(node.start, Number.MAX_SAFE_INTEGER),
        items,
      }))
    case 'table':
      return readTable(node, depth)
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    case 'upload':
      return [readPicture(node)]
    case 'block':
      return [readEditorBlock(isNode(node.fields) ? node.fields : {})]
    default:
      return Array.isArray(node.children) ? readBlocks(node, depth) : [{ kind: 'unknown', type: String(node.type) }]
  }
}

const unlessEmpty = <T>(parts: T[], make: (parts: T[]) => Block): Block[] => (parts.length > 0 ? [make(parts)] : [])

/** h1 is the title of the item, so a text begins at h2. */
function headingLevel(tag: unknown): 2 | 3 | 4 {
  if (tag === 'h1' || tag === 'h2') return 2
  return tag === 'h3' ? 3 : 4
}

/** A heading is strong already; copied ones are often bold on top of it. */
const withoutStrong = (content: Inline[]): Inline[] =>
  tidy(
    content.map((part) =>
      part.kind === 'text' ? { ...part, marks: part.marks.filter((mark) => mark !== 'strong') } : part,
    ),
  )

/** Lexical keeps a nested list in an item of its own; readers expect it inside the item above. */
function readItems(list: StoredNode, depth: number): Block[][] {
  const items: Block[][] = []
  for (const child of childrenOf(list)) {
    const content =
      depth < MAX_DEPTH
        ? readBlocks({ children: isInlineNode(child) ? [child] : childrenOf(child) }, depth + 1)
        : wordsOf(child)
    const above = items.at(-1)
    if (above !== undefined && content.every((block) => block.kind === 'list'))
      content.forEach((block) => above.push(block))
    else if (content.length > 0) items.push(content)
  }
  return items
}

function readTable(table: StoredNode, depth: number): Block[] {
  const rows = childrenOf(table)
    .map((row) => childrenOf(row).map((cell) => readCell(cell, depth)))
    .filter((row) => row.length > 0)
  return rows.some((row) => row.some((cell) => cell.content.length > 0)) ? [{ kind: 'table', rows }] : []
}

/** Header bits as in @lexical/table: 1 the cell stands in a header row, 2 in a header column. */
function readCell(cell: StoredNode, depth: number): Cell {
  const bits = typeof cell.headerState === 'number' ? cell.headerState : 0
  return {
    header: (bits & 1) !== 0 ? 'col' : (bits & 2) !== 0 ? 'row' : null,
    colSpan: wholeNumber(cell.colSpan, MAX_SPAN),
    rowSpan: wholeNumber(cell.rowSpan, MAX_SPAN),
    content: depth < MAX_DEPTH ? readBlocks(cell, depth + 1) : wordsOf(cell),
  }
}

const wholeNumber = (value: unknown, most: number) =>
  Number.isInteger(value) ? Math.min(Math.max(Number(value), 1), most) : 1

function readPicture(node: StoredNode): Block {
  const media = node.relationTo === 'media' ? idOf(node.value) : null
  if (media === null) return { kind: 'unknown', type: 'upload' }
  const fields = isNode(node.fields) ? node.fields : {}
  return { kind: 'picture', media, alt: cleanLine(fields.alt), caption: cleanLine(fields.caption) }
}

function readEditorBlock(fields: StoredNode): Block {
  const title = cleanLine(fields.title)
  if (fields.blockType === 'factBox') return { kind: 'factBox', title, content: textBlocks(cleanLines(fields.content)) }
  if (fields.blockType === 'mediaLink') {
    const medium = fields.kind === 'audio' ? 'audio' : 'video'
    const url = safeHref(fields.url, ['https:', 'http:'])
    return { kind: 'mediaLink', medium, title, url, transcript: textBlocks(cleanLines(fields.transcript)) }
  }
  return { kind: 'unknown', type: `block ${String(fields.blockType)}` }
}

/** Lines of a text area: a paragraph each; neighbours that begin with a dash or dot are the items of one list. */
function textBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (const line of lines) {
    const item = /^[-–•+*]\s+(.+)$/.exec(line)?.[1]
    const last = blocks.at(-1)
    const block: Block = paragraph([{ kind: 'text', text: item ?? line, marks: [] }])
    if (item === undefined) blocks.push(block)
    else if (last?.kind === 'list') last.items.push([block])
    else blocks.push({ kind: 'list', ordered: false, start: 1, items: [[block]] })
  }
  return blocks
}
