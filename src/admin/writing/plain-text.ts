interface Node {
  type?: string
  text?: unknown
  children?: unknown
  root?: unknown
  fields?: unknown
}

/** Nodes that stand inside a line; all others begin one. */
const INSIDE = new Set(['text', 'link', 'autolink', 'linebreak'])

/** The words of the editor's text, as far as counting needs them: each block on a line of its own. */
export function plainText(value: unknown): string {
  const node = (value ?? {}) as Node
  if (node.root) return plainText(node.root)
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  const children = Array.isArray(node.children) ? (node.children as Node[]) : []
  const inside = children.map((child) => plainText(child) + (INSIDE.has(child.type ?? '') ? '' : '\n')).join('')
  return node.type === 'block' ? inside + ofBlock(node.fields) : inside
}

/** Fact boxes and the words to a recording carry texts of their own. */
function ofBlock(fields: unknown): string {
  return Object.values((fields ?? {}) as Record<string, unknown>)
    .filter((field): field is Node => typeof field === 'object' && field !== null && 'root' in field)
    .map((field) => `${plainText(field)}\n`)
    .join('')
}
