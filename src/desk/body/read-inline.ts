import { ITEM_TYPES } from '../../ledger/entry'
import type { Inline, LinkTarget, Mark } from './blocks'
import { cleanText } from './clean-text'
import { childrenOf, deepText, idOf, isNode, type StoredNode } from './stored-node'
import { safeHref } from './safe-href'

/** Lexical's format bits (lexical, LexicalConstants). Underline is left out: readers take it for a link. */
const MARK_BITS: readonly [Mark, number][] = [
  ['strong', 1],
  ['em', 2],
  ['sub', 32],
  ['sup', 64],
]

export function isInlineNode(node: StoredNode): boolean {
  return typeof node.text === 'string' || INLINE_TYPES.has(String(node.type))
}

const INLINE_TYPES = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/** Reads one node within a line. A link inside a link loses its address, not its words. */
export function readInline(node: StoredNode): Inline {
  if (node.type === 'linebreak') return { kind: 'break' }
  if (node.type !== 'link' && node.type !== 'autolink') return readText(node)
  const content = childrenOf(node).map((child) =>
    childrenOf(child).length > 0 ? readText({ text: deepText(child) }) : readInline(child),
  )
  return { kind: 'link', target: readTarget(isNode(node.fields) ? node.fields : {}), content: tidy(content, false) }
}

function readText(node: StoredNode): Inline {
  const bits = typeof node.format === 'number' ? node.format : 0
  const marks = MARK_BITS.filter(([, bit]) => (bits & bit) !== 0).map(([mark]) => mark)
  return { kind: 'text', text: node.type === 'tab' ? ' ' : cleanText(node.text), marks }
}

function readTarget(fields: StoredNode): LinkTarget {
  if (fields.linkType === 'internal') {
    const doc = isNode(fields.doc) ? fields.doc : {}
    const type = ITEM_TYPES.find((known) => known === doc.relationTo)
    const id = idOf(doc.value)
    return type === undefined || id === null ? { to: 'none' } : { to: 'item', type, id }
  }
  const href = safeHref(fields.url)
  return href === null ? { to: 'none' } : { to: 'address', href }
}

/** Joins neighbours that look the same, drops empty ones and, unless told otherwise, space and breaks at the ends. */
export function tidy(content: readonly Inline[], trimEnds = true): Inline[] {
  const runs: Inline[][] = []
  for (const part of content) {
    const last = runs.at(-1)
    if (isEmpty(part)) continue
    if (last !== undefined && looksLike(part, last[0])) last.push(part)
    else runs.push([part])
  }
  const joined = runs.flatMap(join)
  return trimEnds ? trimStart(trimEnd(joined)) : joined
}

const looksLike = (part: Inline, first: Inline | undefined) =>
  part.kind === 'text' && first?.kind === 'text' && part.marks.join() === first.marks.join()

function join(run: Inline[]): Inline[] {
  const [first] = run
  if (first?.kind !== 'text') return run
  const text = run.map((part) => (part.kind === 'text' ? part.text : '')).join('')
  return [{ ...first, text: text.replace(/ {2,}/g, ' ') }]
}

const isEmpty = (part: Inline) =>
  (part.kind === 'text' && part.text === '') || (part.kind === 'link' && !part.content.some(hasWords))
const hasWords = (part: Inline): boolean =>
  part.kind === 'text' ? part.text.trim() !== '' : part.kind === 'link' && part.content.some(hasWords)

function trimStart(content: Inline[]): Inline[] {
  const from = content.findIndex(hasWords)
  if (from < 0) return []
  return content
    .slice(from)
    .map((part, i) => (i === 0 && part.kind === 'text' ? { ...part, text: part.text.trimStart() } : part))
}

function trimEnd(content: Inline[]): Inline[] {
  const to = content.findLastIndex(hasWords)
  return content
    .slice(0, to + 1)
    .map((part, i) => (i === to && part.kind === 'text' ? { ...part, text: part.text.trimEnd() } : part))
}
