/** Markup that is safe to send: made by `html`, or vouched for with `raw`. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Fragment = Html | string | number | null | undefined | false | readonly Fragment[]

/**
 * Template tag for pages: every value is escaped, for text and for quoted attributes alike, unless it is itself `Html`.
 * Null, undefined and false leave nothing; arrays are joined. Attributes must be quoted in the template.
 */
export function html(strings: TemplateStringsArray, ...values: Fragment[]): Html {
  const parts = partsOf(strings)
  return new Html(parts.reduce((markup, part, index) => markup + render(values[index - 1]) + part))
}

/** For markup that was cleaned before it was stored, and for drawings made by code; never for what a reader sends. */
export function raw(markup: string): Html {
  return new Html(markup)
}

/** Data for `<script type="application/ld+json">`: no value can end the element. */
export function jsonData(value: unknown): Html {
  return new Html(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  )
}

const known = new WeakMap<TemplateStringsArray, string[]>()

/** The template's own text without the indentation that only its author needs: a page is a third smaller. Values are never touched. */
function partsOf(strings: TemplateStringsArray): string[] {
  const parts = known.get(strings) ?? strings.map((part) => part.replace(/\s*\n\s*/g, '\n'))
  known.set(strings, parts)
  return parts
}

function render(value: Fragment): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.markup
  if (Array.isArray(value)) return value.map(render).join('')
  return escapeHtml(String(value))
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
