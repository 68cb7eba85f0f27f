/** What is served as itself, by file extension; anything else is a download without a type. SVG is missing on purpose: it can carry scripts. */
const CONTENT_TYPES: Record<string, { type: string; isInline: boolean }> = {
  webp: { type: 'image/webp', isInline: true },
  avif: { type: 'image/avif', isInline: true },
  jpg: { type: 'image/jpeg', isInline: true },
  jpeg: { type: 'image/jpeg', isInline: true },
  png: { type: 'image/png', isInline: true },
  gif: { type: 'image/gif', isInline: true },
  mp3: { type: 'audio/mpeg', isInline: true },
  m4a: { type: 'audio/mp4', isInline: true },
  ogg: { type: 'audio/ogg', isInline: true },
  wav: { type: 'audio/wav', isInline: true },
  mp4: { type: 'video/mp4', isInline: true },
  pdf: { type: 'application/pdf', isInline: true },
  doc: { type: 'application/msword', isInline: false },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', isInline: false },
  xls: { type: 'application/vnd.ms-excel', isInline: false },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isInline: false },
  odt: { type: 'application/vnd.oasis.opendocument.text', isInline: false },
  zip: { type: 'application/zip', isInline: false },
}

export function contentTypeOf(name: string): { type: string; isInline: boolean } {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return CONTENT_TYPES[extension] ?? { type: 'application/octet-stream', isInline: false }
}

/**
 * Whatever an uploaded file contains, it gets no scripts, no forms and no origin of its own. PDF goes without `sandbox`, under which
 * Chromium's viewer refuses to show it; the viewer runs apart from the hub's pages anyway.
 */
export function contentPolicyOf(type: string): string {
  const closed = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'"
  return type === 'application/pdf' ? `${closed}; object-src 'self'` : `${closed}; sandbox`
}
