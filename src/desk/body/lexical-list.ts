import { inlineNodes } from './lexical-inline'
import { list, listItem, type LexicalNode } from './lexical-nodes'
import type { Lookups } from './lookups'

interface Line {
  depth: number
  /** The number typed before the first item of a numbered list; null for a bullet. */
  number: number | null
  content: LexicalNode[]
}

const ITEM = /^( *)(?:-|(\d+)\.)\s+(.+)$/

/** Lists from lines such as `- item` and `1. item`, two spaces deeper for each level; bullets and numbers on one level are separate lists. */
export function listNodes(lines: readonly string[], lookups: Lookups): LexicalNode[] {
  const items = lines.map((line): Line => {
    const [, indent = '', number, text = ''] = ITEM.exec(line) ?? []
    return {
      depth: Math.floor(indent.length / 2),
      number: number === undefined ? null : Number(number),
      content: inlineNodes(text.trim(), lookups),
    }
  })
  return listsOf(items, 0)
}

function listsOf(lines: readonly Line[], depth: number): LexicalNode[] {
  const lists: LexicalNode[] = []
  for (let rest = lines; rest.length > 0;) {
    const length = lengthOfFirstList(rest, depth)
    lists.push(listOf(rest.slice(0, length), depth))
    rest = rest.slice(length)
  }
  return lists
}

/** A list goes on until a line of its own level is of the other kind. */
function lengthOfFirstList([first, ...others]: readonly Line[], depth: number): number {
  const end = others.findIndex((line) => line.depth <= depth && (line.number === null) !== (first?.number === null))
  return end < 0 ? others.length + 1 : end + 1
}

function listOf(lines: readonly Line[], depth: number): LexicalNode {
  const start = lines[0]?.number ?? 1
  const items: LexicalNode[] = []
  let value = start
  let below: Line[] = []
  const addNested = () => {
    // The editor keeps a nested list in an item of its own, which does not count.
    for (const nested of listsOf(below, depth + 1)) items.push(listItem([nested], value, depth))
    below = []
  }
  for (const line of lines) {
    if (line.depth > depth && items.length > 0) below.push(line)
    else {
      addNested()
      items.push(listItem(line.content, value++, depth))
    }
  }
  addNested()
  return list(lines[0]?.number != null, start, items)
}
