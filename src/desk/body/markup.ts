export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** An attribute with the space before it: ` href="…"`. */
export function attribute(name: string, value: string | number): string {
  return ` ${name}="${escapeHtml(String(value)).replace(/"/g, '&quot;')}"`
}
