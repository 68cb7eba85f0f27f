import type { RichAnswer } from './oembed-answer'
import { escapeHtml } from './view/to-html'

/** The same members as elements (https://oembed.com, 2.3.4). */
export function oembedXml(answer: RichAnswer): string {
  const elements = Object.entries(answer).map(([name, value]) => `<${name}>${text(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join('\n')}\n</oembed>\n`
}

/** Escaped, and without what XML 1.0 cannot hold (production 2, Char). */
function text(value: string): string {
  return escapeHtml(value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''))
}
