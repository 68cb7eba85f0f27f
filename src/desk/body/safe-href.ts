const LINK_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:']

/**
 * The address in normal form when readers may be sent there, else null: unknown schemes, relative addresses and control characters are refused,
 * because bodies are shown on other sites, where a relative address would lead astray. `www.` alone is read as https, as editors type it.
 */
export const safeHref = (address: unknown, schemes: readonly string[] = LINK_SCHEMES): string | null => {
  if (typeof address !== 'string') return null
  const typed = address.trim()
  // Browsers drop tabs and line breaks inside addresses, which is how "java\nscript:" gets past filters.
  if (/[\p{Cc}\s]/u.test(typed)) return null
  const candidate = /^www\./i.test(typed) ? `https://${typed}` : typed
  if (!URL.canParse(candidate)) return null
  const url = new URL(candidate)
  if (!schemes.includes(url.protocol)) return null
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && !url.hostname.includes('.') ? null : url.href
}
