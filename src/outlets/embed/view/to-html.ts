import { isPart, type Child } from './part'

/** A part as text for a page. Every text and every attribute's value is escaped. */
export function toHtml(child: Child): string {
  if (child === null || child === undefined || child === false) return ''
  if (!isPart(child)) return Array.isArray(child) ? child.map(toHtml).join('') : escapeHtml(String(child))
  const attributes = Object.entries(child.attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
  const start = `<${child.name}${attributes.join('')}>`
  return EMPTY.has(child.name) ? start : `${start}${child.children.map(toHtml).join('')}</${child.name}>`
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Elements that have no content and no end tag. */
const EMPTY = new Set(['img', 'input', 'link', 'meta', 'base', 'br'])
