/**
 * A web origin as browsers send it in `Origin` (RFC 6454): scheme, host and port, nothing behind; null when the text is none. Whole addresses are cut, so that one
 * can be pasted from the browser's bar.
 */
export function webOriginOf(text: string): string | null {
  const trimmed = text.trim()
  if (!/^https?:\/\/[^\s*]+$/i.test(trimmed) || !URL.canParse(trimmed)) return null
  const { origin, username } = new URL(trimmed)
  return username === '' ? origin : null
}
