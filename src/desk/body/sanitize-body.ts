import sanitizeHtml from 'sanitize-html'

/**
 * A second, independent wall: whatever `to-html.ts` should ever let through, readers' pages and partner sites only get these elements.
 * What the renderer writes passes unchanged (tested), so a change here shows at once.
 */
export function sanitizeBody(html: string): string {
  return sanitizeHtml(html, ALLOWED).trim()
}

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['h2', 'h3', 'h4', 'p', 'br', 'hr', 'blockquote', 'ul', 'ol', 'li', 'strong', 'em', 'sub', 'sup', 'a'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'img', 'aside', 'details', 'summary'],
  ],
  allowedAttributes: {
    a: ['href', 'rel'],
    ol: ['start'],
    th: ['scope', 'colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading'],
    aside: ['aria-label'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
}
