/** A node as stored: nothing about it is certain, since bodies also arrive through the API and from older versions. */
export type StoredNode = Record<string, unknown>

export function isNode(value: unknown): value is StoredNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function childrenOf(node: StoredNode): StoredNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

/** The id of what a node points to, which the editing API may have replaced by the document itself; null when there is none. */
export function idOf(value: unknown): string | null {
  const id = isNode(value) ? value.id : value
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null
}

/** All words below a node, however deep it goes: a loop, not a recursion. */
export function deepText(node: StoredNode): string {
  const waiting = [node]
  const words: string[] = []
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.text === 'string') words.push(next.text)
    for (const child of childrenOf(next).reverse()) waiting.push(child)
  }
  return words.join(' ')
}
